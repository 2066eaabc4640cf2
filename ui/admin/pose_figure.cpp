#include "ui/admin/pose_figure.h"

#include <QPainter>
#include <QPainterPath>

namespace rollcall::ui {

using namespace tokens;

PoseFigure::PoseFigure(const Theme& theme, bool mirror, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_mirror(mirror)
{
    setLayoutDirection(Qt::LeftToRight); // left and right of the body, not of the page
    const int side = theme.px(theme.isCompact() ? kTouch : kThumbnail * 1.3);
    setFixedSize(side * 3 / 2, side);
}

void PoseFigure::setPose(EnrolmentPose pose)
{
    m_pose = pose;
    update();
}

void PoseFigure::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width() / 2.0, 0);
    painter.scale(height() / 24.0, height() / 24.0);
    // A mirror shows the person's left at the left; an unmirrored picture at the right.
    const double turn = m_pose == EnrolmentPose::Front ? 0 : (m_pose == EnrolmentPose::Left) == m_mirror ? -1 : 1;
    const QPen line(m_theme.colour(Colour::Text), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(line);
    painter.drawEllipse(QRectF(-6, 2.5, 12, 15));
    const double shift = turn * 3;
    painter.setBrush(m_theme.colour(Colour::Text));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(-2.4 + shift, 8.6), turn < 0 ? 0.6 : 0.9, 0.9);
    painter.drawEllipse(QPointF(2.4 + shift, 8.6), turn > 0 ? 0.6 : 0.9, 0.9);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(line);
    QPainterPath nose({shift, 8.8});
    nose.lineTo(shift + (turn < 0 ? -1.4 : 1.2), 11.4);
    nose.lineTo(shift, 11.8);
    painter.drawPath(nose);
    QPainterPath mouth({-2.2 + shift, 14.2});
    mouth.quadTo({shift, 15.4}, {2.2 + shift, 14.2});
    painter.drawPath(mouth);
    QPainterPath shoulders({-8, 23.5});
    shoulders.cubicTo({-7, 18.6}, {7, 18.6}, {8, 23.5});
    painter.drawPath(shoulders);
    if (turn != 0) {
        painter.setPen(QPen(m_theme.colour(Colour::Info), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath arrow({turn * 8.5, 10});
        arrow.lineTo(turn * 15, 10);
        arrow.moveTo(turn * 12, 7);
        arrow.lineTo(turn * 15, 10);
        arrow.lineTo(turn * 12, 13);
        painter.drawPath(arrow);
    }
}

} // namespace rollcall::ui
