#include "ui/pin/pin_dots.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kPlaces = 4; ///< outlines shown before anything is typed
constexpr double kSwings = 3;
} // namespace

PinDots::PinDots(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_shake.setStartValue(0.0);
    m_shake.setEndValue(1.0);
    m_shake.setDuration(kMotionShake * 2);
    connect(&m_shake, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void PinDots::setCount(int count)
{
    m_count = count;
    update();
}

void PinDots::shake()
{
    if (m_theme.motion(kMotionShake) > 0)
        m_shake.start();
}

QSize PinDots::sizeHint() const
{
    return {m_theme.px(kPinKey * 2), m_theme.px(kSpace32)};
}

void PinDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int shown = std::max(kPlaces, m_count);
    const double dot = m_theme.dp(kSpace16);
    const double step = std::min(m_theme.dp(kSpace32), (width() - dot) / std::max(1, shown));
    double offset = 0;
    if (m_shake.state() == QAbstractAnimation::Running) {
        const double t = m_shake.currentValue().toDouble();
        offset = std::sin(t * kSwings * 2 * std::numbers::pi) * (1 - t) * m_theme.dp(kSpace12);
    }
    for (int i = 0; i < shown; ++i) {
        const double centre = width() / 2.0 + (i - (shown - 1) / 2.0) * step * (isRightToLeft() ? -1 : 1) + offset;
        const bool filled = i < m_count;
        painter.setPen(QPen(m_theme.colour(filled ? Colour::Info : Colour::Muted), m_theme.dp(kStroke)));
        painter.setBrush(filled ? QBrush(m_theme.colour(Colour::Info)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(centre, height() / 2.0), dot / 2, dot / 2);
    }
}

} // namespace rollcall::ui
