#include "ui/live/full_notice.h"

#include "ui/widgets/labels.h"
#include "ui/words.h"

#include <QPainter>
#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

FullNotice::FullNotice(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel),
      m_title(makeLabel(theme, Type::Title, Color::Text, {}, true)),
      m_text(makeLabel(theme, Type::Heading, Color::Text)), m_detail(makeLabel(theme, Type::Label, Color::Muted))
{
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, kSpace48, theme.isCompact() ? kSpace8 : kSpace16);
    layout->addStretch(1);
    for (QLabel* label : {m_icon, m_title, m_text, m_detail}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    hide();
}

void FullNotice::setWords(Icon icon, Color color, const QString& title, const QString& text, const QString& detail)
{
    // On a small screen the sentences need the room.
    const double side = m_theme.isCompact() ? kIconLarge : kIconHero;
    m_icon->setPixmap(iconPixmap(icon, m_theme.px(side), m_theme.color(color)));
    m_title->setText(title);
    m_text->setText(text);
    m_detail->setText(isolated(detail));
    m_detail->setVisible(!detail.isEmpty());
}

void FullNotice::reserve(int top, int bottom)
{
    const int side = m_theme.px(kSpace48);
    layout()->setContentsMargins(side, top, side, bottom);
}

QString FullNotice::title() const
{
    return m_title->text();
}

QString FullNotice::text() const
{
    return m_text->text();
}

void FullNotice::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Background));
}

} // namespace rollcall::ui
