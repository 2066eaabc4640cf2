#include "ui/live/corner_press.h"

#include "ui/theme/icons.h"

#include <QMouseEvent>
#include <QPainter>

namespace rollcall::ui {

using namespace tokens;

CornerPress::CornerPress(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Administration: press and hold"));
    m_hold.setStartValue(0.0);
    m_hold.setEndValue(1.0);
    m_hold.setDuration(kHoldForAdmin);
    connect(&m_hold, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_hold, &QVariantAnimation::finished, this, &CornerPress::held);
    connect(this, &QAbstractButton::clicked, this, &CornerPress::held);
}

QSize CornerPress::sizeHint() const
{
    return {m_theme.px(kCorner), m_theme.px(kCorner)};
}

void CornerPress::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.px(kIcon);
    const bool holding = m_hold.state() == QAbstractAnimation::Running;
    const double radius = m_theme.dp(kTouch) / 2 - m_theme.dp(kSpace8);
    const QPointF center(width() / 2.0, height() / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::Background, holding ? kScrimOpacity : 0.35));
    painter.drawEllipse(center, radius, radius);
    painter.setOpacity(holding ? 1.0 : 0.6);
    painter.drawPixmap(QPointF(center.x() - side / 2.0, center.y() - side / 2.0),
                       iconPixmap(Icon::Lock, side, m_theme.color(Color::Text)));
    if (holding) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Color::Info), m_theme.dp(kStrokeStrong), Qt::SolidLine, Qt::RoundCap));
        const QRectF ring(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
        painter.drawArc(ring, 90 * 16, qRound(-m_hold.currentValue().toDouble() * 360 * 16));
    }
}

void CornerPress::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    m_hold.start();
}

void CornerPress::mouseMoveEvent(QMouseEvent* event)
{
    if (!rect().contains(event->pos())) {
        m_hold.stop();
        update();
    }
}

void CornerPress::mouseReleaseEvent(QMouseEvent*)
{
    const bool early = m_hold.state() == QAbstractAnimation::Running;
    m_hold.stop();
    update();
    if (early)
        Q_EMIT tapped();
}

} // namespace rollcall::ui
