#include "ui/widgets/choice_sheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

ChoiceSheet::ChoiceSheet(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_card(new Panel(theme, Color::Surface, this)),
      m_title(makeLabel(theme, Type::Heading, Color::Text, {}, true)), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("choiceSheet"));
    auto* layout = new QVBoxLayout(m_card);
    setSpacing(*layout, theme, kSpace16, kSpace12);
    layout->addWidget(m_title);
    auto* area = new ScrollColumn(theme);
    setSpacing(*m_rows, theme, 0, kSpace8);
    area->column().addLayout(m_rows);
    area->column().addStretch(1);
    layout->addWidget(area, 1);
    parent->installEventFilter(this);
    hide();
}

void ChoiceSheet::open(const QString& title, const QStringList& choices, int chosen)
{
    m_title->setText(title);
    for (Button* button : m_buttons)
        delete button;
    m_buttons.clear();
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = new Button(m_theme, Button::Kind::Secondary, choices[i]);
        button->setChosen(i == chosen);
        button->setObjectName(QStringLiteral("choice%1").arg(i));
        m_rows->addWidget(button);
        m_buttons.push_back(button);
        // Later: the answer may open the sheet again, and with it delete the button that was pressed.
        connect(
            button, &Button::clicked, this,
            [this, i] {
                hide();
                Q_EMIT this->chosen(i);
            },
            Qt::QueuedConnection);
    }
    arrange();
    show();
    raise();
}

void ChoiceSheet::arrange()
{
    setGeometry(parentWidget()->rect());
    const int margin = m_theme.px(kSpace16);
    const int width = std::min(m_theme.px(kDetailWidth), this->width() - 2 * margin);
    const int row = m_theme.px(kTouch) + m_theme.px(kSpace8);
    const int wanted =
        m_title->heightForWidth(width) + m_theme.px(kSpace12) + 2 * margin + row * static_cast<int>(m_buttons.size());
    const int height = std::min(wanted, this->height() - 2 * margin);
    m_card->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

void ChoiceSheet::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, 160));
}

void ChoiceSheet::mousePressEvent(QMouseEvent* event)
{
    if (!m_card->geometry().contains(event->pos()))
        hide();
}

bool ChoiceSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

} // namespace rollcall::ui
