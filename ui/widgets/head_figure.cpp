#include "ui/widgets/head_figure.h"

#include <QPainter>
#include <QPainterPath>

namespace rollcall::ui {

using namespace tokens;

void paintHead(QPainter& painter, const Theme& theme, HeadPose pose)
{
    const double turn = pose.turn;
    const QPen line(theme.color(Color::Text), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(line);
    painter.drawEllipse(QRectF(-6, 2.5, 12, 15));
    const double shift = turn * 3;
    const double up = pose.raised ? 2.4 : 0;
    painter.save();
    painter.translate(0, -up);
    if (pose.eyesClosed) {
        for (const double x : {-2.4, 2.4}) {
            QPainterPath lid({x - 1.2 + shift, 8.4});
            lid.quadTo({x + shift, 9.6}, {x + 1.2 + shift, 8.4});
            painter.drawPath(lid);
        }
    } else {
        painter.setBrush(theme.color(Color::Text));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(-2.4 + shift, 8.6), turn < 0 ? 0.6 : 0.9, 0.9);
        painter.drawEllipse(QPointF(2.4 + shift, 8.6), turn > 0 ? 0.6 : 0.9, 0.9);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(line);
    }
    QPainterPath nose({shift, 8.8});
    nose.lineTo(shift + (turn < 0 ? -1.4 : 1.2), 11.4);
    nose.lineTo(shift, 11.8);
    painter.drawPath(nose);
    QPainterPath mouth({-2.2 + shift, 14.2});
    mouth.quadTo({shift, 15.4}, {2.2 + shift, 14.2});
    painter.drawPath(mouth);
    painter.restore();
    QPainterPath shoulders({-8, 23.5});
    shoulders.cubicTo({-7, 18.6}, {7, 18.6}, {8, 23.5});
    painter.drawPath(shoulders);
    painter.setPen(QPen(theme.color(Color::Info), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (turn != 0) {
        QPainterPath arrow({turn * 8.5, 10});
        arrow.lineTo(turn * 15, 10);
        arrow.moveTo(turn * 12, 7);
        arrow.lineTo(turn * 15, 10);
        arrow.lineTo(turn * 12, 13);
        painter.drawPath(arrow);
    }
    if (pose.raised) {
        QPainterPath arrow({12, 15});
        arrow.lineTo(12, 6);
        arrow.moveTo(9, 9);
        arrow.lineTo(12, 6);
        arrow.lineTo(15, 9);
        painter.drawPath(arrow);
    }
}

} // namespace rollcall::ui
