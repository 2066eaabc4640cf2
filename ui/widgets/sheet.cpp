#include "ui/widgets/sheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

Sheet::Sheet(const Theme& theme, QWidget* parent, Icon icon)
    : QWidget(parent), m_theme(theme), m_card(new Panel(theme, Color::Surface)),
      m_title(makeLabel(theme, Type::Heading, Color::Text, {}, true)),
      m_text(makeLabel(theme, Type::Body, Color::Text)),
      m_keep(new Button(theme, Button::Kind::Secondary, tr("Cancel"))),
      m_confirm(new Button(theme, Button::Kind::Danger, {}, icon)), m_reasons(new QGridLayout)
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
    setSpacing(*m_reasons, theme, 0, kSpace8);
    layout->addLayout(m_reasons);
    auto* buttons = new QHBoxLayout;
    setSpacing(*buttons, theme, 0, kSpace12);
    m_keep->setObjectName(QStringLiteral("sheetKeep"));
    m_confirm->setObjectName(QStringLiteral("sheetConfirm"));
    buttons->addWidget(m_keep, 1);
    buttons->addWidget(m_confirm, 1);
    layout->addLayout(buttons);
    connect(m_keep, &Button::clicked, this, &QWidget::hide);
    connect(m_confirm, &Button::clicked, this, [this] {
        hide();
        Q_EMIT confirmed();
    });
    parent->installEventFilter(this);
    hide();
}

void Sheet::beCalm(const QString& wayBack)
{
    m_confirm->setKind(Button::Kind::Primary);
    m_keep->setText(wayBack);
    m_keep->updateGeometry();
}

void Sheet::offer(const QStringList& reasons, const QString& likely)
{
    for (Button* button : m_reasonButtons)
        delete button;
    m_reasonButtons.clear();
    m_reason.clear();
    int widest = 0;
    for (const QString& reason : reasons) {
        auto* button = new Button(m_theme, Button::Kind::Secondary, reason);
        button->setObjectName(QStringLiteral("reason%1").arg(m_reasonButtons.size()));
        button->setChosen(false);
        widest = std::max(widest, button->sizeHint().width());
        m_reasonButtons.push_back(button);
        connect(button, &Button::clicked, this, [this, reason] { choose(reason); });
    }
    const int inside = m_card->maximumWidth() - 2 * m_theme.px(kSpace24);
    const int columns = 2 * widest + m_theme.px(kSpace8) <= inside ? 2 : 1;
    for (std::size_t i = 0; i < m_reasonButtons.size(); ++i) {
        const int index = static_cast<int>(i);
        m_reasons->addWidget(m_reasonButtons[i], index / columns, index % columns);
    }
    m_confirm->setEnabled(reasons.isEmpty());
    if (reasons.contains(likely))
        choose(likely);
}

void Sheet::choose(const QString& reason)
{
    m_reason = reason;
    for (Button* button : m_reasonButtons)
        button->setChosen(button->text() == reason);
    m_confirm->setEnabled(true);
}

void Sheet::open(const QString& title, const QStringList& consequences, const QString& confirmWord,
                 const QStringList& reasons, const QString& likely)
{
    m_title->setText(title);
    // A small screen has no room between them.
    m_text->setText(consequences.join(m_theme.isCompact() ? QStringLiteral("\n") : QStringLiteral("\n\n")));
    m_confirm->setText(confirmWord);
    m_confirm->updateGeometry();
    setGeometry(parentWidget()->rect());
    m_card->setFixedWidth(std::min(m_theme.px(kFormWidth), width() - 2 * m_theme.px(kSpace16)));
    offer(reasons, likely);
    // A centerd card is laid out by its size hint, which knows nothing of wrapped lines.
    const int inside = m_card->maximumWidth() - 2 * m_theme.px(kSpace24);
    for (QLabel* label : {m_title, m_text})
        label->setMinimumHeight(std::max(0, label->heightForWidth(inside)));
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
