#include "ui/theme/shapes.h"

#include <QPainterPath>

namespace rollcall::ui {
namespace {

constexpr double kGrid = 24; // the icons' grid

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    bool first = true;
    for (const QPointF& point : points) {
        first ? path.moveTo(point) : path.lineTo(point);
        first = false;
    }
    return path;
}

QPainterPath doorIn()
{
    QPainterPath path = polyline({{12.5, 6.2}, {17.5, 6.2}, {17.5, 17.8}, {12.5, 17.8}});
    path.addPath(polyline({{4.8, 12}, {13.6, 12}}));
    path.addPath(polyline({{10.2, 8.6}, {13.6, 12}, {10.2, 15.4}}));
    return path;
}

QPainterPath doorOut()
{
    QPainterPath path = polyline({{10.5, 5.8}, {5.8, 5.8}, {5.8, 18.2}, {10.5, 18.2}});
    path.addPath(polyline({{10, 12}, {19, 12}}));
    path.addPath(polyline({{15.6, 8.6}, {19, 12}, {15.6, 15.4}}));
    return path;
}

QPainterPath octagon()
{
    constexpr double a = 7.3;
    return polyline({{a, 1}, {24 - a, 1}, {23, a}, {23, 24 - a}, {24 - a, 23}, {a, 23}, {1, 24 - a}, {1, a}, {a, 1}});
}

QPainterPath shield()
{
    QPainterPath path({12, 1.5});
    path.cubicTo({15, 3.5}, {18, 4.2}, {21, 4.2});
    path.cubicTo({21.5, 12}, {19, 19}, {12, 22.5});
    path.cubicTo({5, 19}, {2.5, 12}, {3, 4.2});
    path.cubicTo({6, 4.2}, {9, 3.5}, {12, 1.5});
    return path;
}

QPen pen(const QColor& color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

Color colorOf(Shape shape)
{
    switch (shape) {
    case Shape::In:
        return Color::In;
    case Shape::Out:
        return Color::Out;
    case Shape::Already:
        return Color::Info;
    case Shape::Unknown:
        return Color::Text;
    case Shape::Refused:
        return Color::Warning;
    case Shape::Failed:
        return Color::Danger;
    case Shape::Attack:
        return Color::Warning;
    }
    return Color::Text;
}

void paintShape(QPainter& painter, const QRectF& where, Shape shape, const Theme& theme)
{
    const QColor accent = theme.color(colorOf(shape));
    const QColor glyph = theme.color(Color::OnAccent);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / kGrid, where.height() / kGrid);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    constexpr double kGlyph = 1.9;
    switch (shape) {
    case Shape::In:
        painter.drawEllipse(QRectF(0.5, 0.5, 23, 23));
        painter.strokePath(doorIn(), pen(glyph, kGlyph));
        break;
    case Shape::Out:
        painter.drawRoundedRect(QRectF(1.2, 1.2, 21.6, 21.6), 5, 5);
        painter.strokePath(doorOut(), pen(glyph, kGlyph));
        break;
    case Shape::Already:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen(accent, 1.6));
        painter.drawEllipse(QRectF(1.5, 1.5, 21, 21));
        painter.strokePath(polyline({{7, 12.4}, {10.6, 16}, {17, 8.6}}), pen(accent, 2.2));
        break;
    case Shape::Unknown: {
        painter.setBrush(Qt::NoBrush);
        QPen dashed(accent, 1.5, Qt::CustomDashLine, Qt::RoundCap);
        dashed.setDashPattern({2.6, 2.6});
        painter.setPen(dashed);
        painter.drawEllipse(QRectF(1.5, 1.5, 21, 21));
        painter.setPen(pen(accent, 1.5));
        painter.drawEllipse(QRectF(8.9, 6, 6.2, 6.2));
        QPainterPath shoulders({6.6, 18});
        shoulders.cubicTo({7.4, 13.6}, {16.6, 13.6}, {17.4, 18});
        painter.drawPath(shoulders);
        break;
    }
    case Shape::Refused:
        painter.drawPath(octagon());
        painter.strokePath(polyline({{7, 12}, {17, 12}}), pen(glyph, 2.6));
        break;
    case Shape::Failed:
        painter.setPen(pen(accent, 2.4));
        painter.drawPath(polyline({{12, 2.8}, {22.2, 20.8}, {1.8, 20.8}, {12, 2.8}}));
        painter.strokePath(polyline({{12, 9}, {12, 14}}), pen(glyph, 2.2));
        painter.strokePath(polyline({{12, 17.6}, {12, 17.7}}), pen(glyph, 2.5));
        break;
    case Shape::Attack:
        painter.drawPath(shield());
        painter.strokePath(polyline({{12, 7}, {12, 13}}), pen(glyph, 2.2));
        painter.strokePath(polyline({{12, 16.8}, {12, 16.9}}), pen(glyph, 2.5));
        break;
    }
    painter.restore();
}

} // namespace rollcall::ui
