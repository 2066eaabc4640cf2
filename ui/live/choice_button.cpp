#include "ui/live/choice_button.h"

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

ChoiceButton::ChoiceButton(const Theme& theme, Shape shape, const QString& text, QWidget* parent)
    : Pressable(parent), m_theme(theme), m_shape(shape)
{
    setText(text);
    setMinimumSize(theme.px(kTouch * 2), theme.px(kTouch));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ChoiceButton::sizeHint() const
{
    return {m_theme.px(kChoiceHeight), m_theme.px(kChoiceHeight)};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Color accent = colorOf(m_shape);
    const double half = m_theme.dp(kStroke);
    painter.setPen(QPen(m_theme.color(accent), m_theme.dp(kStroke) * (isFocusedByKey() ? 3 : 1.5)));
    painter.setBrush(m_theme.blend(Color::Raised, accent, isDown() ? 2 * kPressedTint : kPressedTint / 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_theme.dp(kRadiusCard),
                            m_theme.dp(kRadiusCard));
    const QFont font = m_theme.font(Type::Title, true);
    const QFontMetrics metrics(font);
    const int gap = m_theme.px(kSpace12);
    const int side =
        std::max(0, std::min(m_theme.px(kShape * 0.75), height() - metrics.height() - gap - 2 * m_theme.px(kSpace16)));
    const int top = (height() - side - gap - metrics.height()) / 2;
    paintShape(painter, QRectF((width() - side) / 2.0, top, side, side), m_shape, m_theme);
    painter.setFont(font);
    painter.setPen(m_theme.color(Color::Text));
    painter.drawText(QRect(0, top + side + gap, width(), metrics.height()), Qt::AlignCenter, text());
}

} // namespace rollcall::ui
