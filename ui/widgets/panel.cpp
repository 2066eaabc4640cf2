#include "ui/widgets/panel.h"

#include <QPainter>

namespace rollcall::ui {

Panel::Panel(const Theme& theme, Color fill, QWidget* parent) : QWidget(parent), m_theme(theme), m_fill(fill) {}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = m_theme.dp(tokens::kStroke) / 2;
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(Color::Outline), m_theme.dp(tokens::kStroke))
                                            : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(m_fill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_theme.dp(tokens::kRadiusCard),
                            m_theme.dp(tokens::kRadiusCard));
}

} // namespace rollcall::ui
