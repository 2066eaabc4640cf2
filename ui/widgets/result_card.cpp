#include "ui/widgets/result_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

ResultCard::ResultCard(const Theme& theme, QWidget* parent)
    : Panel(theme, Color::Surface, parent), m_theme(theme), m_mark(new QLabel),
      m_title(makeLabel(theme, Type::Body, Color::Text, {}, true)), m_text(makeLabel(theme, Type::Body, Color::Text))
{
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, kSpace16, kSpace12);
    auto* head = new QHBoxLayout;
    setSpacing(*head, theme, 0, kSpace12);
    m_mark->setFixedWidth(theme.px(kIcon));
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    layout->addWidget(m_text);
    auto* ok = new Button(theme, Button::Kind::Primary, tr("OK"));
    ok->setObjectName(QStringLiteral("resultOk"));
    layout->addWidget(ok, 0, Qt::AlignLeading);
    connect(ok, &Button::clicked, this, &ResultCard::dismissed);
}

void ResultCard::show(Icon icon, Color color, const QString& title, const QString& text)
{
    m_mark->setPixmap(iconPixmap(icon, m_theme.px(kIcon), m_theme.color(color)));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    fit();
}

/// Layouts above ask for a size hint, which knows nothing of wrapped lines.
void ResultCard::fit()
{
    const int inside = width() - 2 * m_theme.px(kSpace16);
    const int beside = inside - m_theme.px(kIcon) - m_theme.px(kSpace12);
    m_title->setMinimumHeight(std::max(0, m_title->heightForWidth(beside)));
    m_text->setMinimumHeight(std::max(0, m_text->heightForWidth(inside)));
}

void ResultCard::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    fit();
}

} // namespace rollcall::ui
