#include "ui/live/guidance_pill.h"

#include <QPainter>

namespace rollcall::ui {

using namespace tokens;

GuidancePill::GuidancePill(const Theme& theme, QWidget* parent) : CachedWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

QSize GuidancePill::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Heading, true));
    return {metrics.horizontalAdvance(m_text) + 2 * m_theme.px(kSpace32), metrics.height() + 2 * m_theme.px(kSpace16)};
}

void GuidancePill::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    resize(sizeHint());
    invalidate();
}

void GuidancePill::render(QPainter& painter)
{
    const double half = m_theme.dp(kStroke) / 2;
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(Color::Outline), m_theme.dp(kStroke))
                                            : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(Color::Background, kScrimOpacity));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), height() / 2.0, height() / 2.0);
    painter.setPen(m_theme.color(Color::Text));
    painter.setFont(m_theme.font(Type::Heading, true));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace rollcall::ui
