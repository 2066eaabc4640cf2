#include "ui/pin/pin_dots.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rollcall::ui {

using namespace tokens;

namespace {
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

void PinDots::setPlaces(int places)
{
    m_places = std::max(kMinPlaces, places);
    update();
}

void PinDots::setCount(int count)
{
    m_count = count;
    m_digits.clear();
    m_readable = false;
    setAccessibleName(QString(count, QChar(u'\u2022'))); // as a password field reads
    update();
}

void PinDots::setDigits(const QString& digits)
{
    m_count = static_cast<int>(digits.size());
    m_digits = digits;
    m_readable = true;
    setAccessibleName(digits);
    update();
}

void PinDots::shake()
{
    if (m_theme.motion(kMotionShake) > 0)
        m_shake.start();
}

QSize PinDots::sizeHint() const
{
    return {m_theme.px(kPinKey * 2), QFontMetrics(m_theme.font(Type::Title, true)).height()};
}

void PinDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int shown = std::max(m_places, m_count);
    const double dot = m_theme.dp(kSpace16);
    const double step = std::min(m_theme.dp(kSpace32), (width() - dot) / std::max(1, shown));
    double offset = 0;
    if (m_shake.state() == QAbstractAnimation::Running) {
        const double t = m_shake.currentValue().toDouble();
        offset = std::sin(t * kSwings * 2 * std::numbers::pi) * (1 - t) * m_theme.dp(kSpace12);
    }
    if (m_readable && m_count == 0) {
        const QRectF line(0, 0, m_theme.dp(kSpace48), m_theme.dp(kStrokeStrong));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Color::Muted));
        painter.drawRoundedRect(line.translated(QRectF(rect()).center() - line.center() + QPointF(offset, 0)),
                                line.height() / 2, line.height() / 2);
        return;
    }
    if (m_readable) {
        painter.setFont(m_theme.font(Type::Title, true));
        painter.setPen(m_theme.color(Color::Text));
        painter.drawText(QRectF(rect()).translated(offset, 0), Qt::AlignCenter, m_digits);
        return;
    }
    for (int i = 0; i < shown; ++i) {
        const double center = width() / 2.0 + (i - (shown - 1) / 2.0) * step * (isRightToLeft() ? -1 : 1) + offset;
        const bool filled = i < m_count;
        painter.setPen(QPen(m_theme.color(filled ? Color::Info : Color::Muted), m_theme.dp(kStroke)));
        painter.setBrush(filled ? QBrush(m_theme.color(Color::Info)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(center, height() / 2.0), dot / 2, dot / 2);
    }
}

} // namespace rollcall::ui
