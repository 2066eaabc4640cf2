#include "ui/widgets/sheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

Sheet::Sheet(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_card(new Panel(theme, Colour::Surface)),
      m_title(makeLabel(theme, Type::Heading, Colour::Text, {}, true)),
      m_text(makeLabel(theme, Type::Body, Colour::Text)),
      m_confirm(new Button(theme, Button::Kind::Danger, {}, Icon::Trash))
{
    setObjectName(QStringLiteral("sheet"));
    m_card->setObjectName(QStringLiteral("sheetCard"));
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, kSpace16, 0);
    outer->addStretch(1);
    outer->addWidget(m_card, 0, Qt::AlignHCenter);
    m_card->setFixedWidth(theme.px(kFormWidth));
    auto* layout = new QVBoxLayout(m_card);
    setSpacing(*layout, theme, kSpace24, kSpace16);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    auto* buttons = new QHBoxLayout;
    setSpacing(*buttons, theme, 0, kSpace12);
    auto* keep = new Button(theme, Button::Kind::Secondary, tr("Keep"));
    keep->setObjectName(QStringLiteral("sheetKeep"));
    m_confirm->setObjectName(QStringLiteral("sheetConfirm"));
    buttons->addWidget(keep, 1);
    buttons->addWidget(m_confirm, 1);
    layout->addLayout(buttons);
    connect(keep, &Button::clicked, this, &QWidget::hide);
    connect(m_confirm, &Button::clicked, this, [this] {
        hide();
        Q_EMIT confirmed();
    });
    parent->installEventFilter(this);
    hide();
}

void Sheet::open(const QString& title, const QStringList& consequences, const QString& confirmWord)
{
    m_title->setText(title);
    m_text->setText(consequences.join(QStringLiteral("\n\n")));
    m_confirm->setText(confirmWord);
    m_confirm->setAccessibleName(confirmWord);
    m_confirm->updateGeometry();
    setGeometry(parentWidget()->rect());
    m_card->setFixedWidth(std::min(m_theme.px(kFormWidth), width() - 2 * m_theme.px(kSpace16)));
    // A centred card is laid out by its size hint, which knows nothing of wrapped lines.
    const int inside = m_card->maximumWidth() - 2 * m_theme.px(kSpace24);
    for (QLabel* label : {m_title, m_text})
        label->setMinimumHeight(label->heightForWidth(inside));
    show();
    raise();
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, 160));
}

void Sheet::mousePressEvent(QMouseEvent* event)
{
    if (!m_card->geometry().contains(event->pos()))
        hide();
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace rollcall::ui
