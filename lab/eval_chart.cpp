#include "lab/eval_chart.h"

#include "base/whole_file.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rollcall::lab {

namespace {

constexpr int kWidth = 1200;
constexpr int kHeight = 800;
constexpr QRectF kPlot(120, 110, 1020, 570);
// Rates below a tenth of a per mille cannot be measured with a few thousand searches.
constexpr double kMinFpir = 1e-4;
constexpr double kMaxFpir = 1e-1;
constexpr double kMinFnir = 1e-3;
constexpr double kMaxFnir = 1e-1;
const QColor kInk(0x20, 0x24, 0x2c);
const QColor kFaint(0xd9, 0xdd, 0xe3);
const QColor kMuted(0x5b, 0x64, 0x70);
const QColor kCurve(0x1f, 0x5f, 0xbf);
const QColor kTarget(0xc2, 0x41, 0x0c);

double place(double value, double least, double most)
{
    return std::log(std::clamp(value, least, most) / least) / std::log(most / least);
}

QPointF at(double fpir, double fnir)
{
    return {kPlot.left() + kPlot.width() * place(fpir, kMinFpir, kMaxFpir),
            kPlot.bottom() - kPlot.height() * place(fnir, kMinFnir, kMaxFnir)};
}

QString percent(double share)
{
    return QString::number(share * 100, 'g', 3) + QStringLiteral(" %");
}

QFont font(int pixels, bool bold = false)
{
    QFont made(QStringLiteral("Noto Sans"));
    made.setStyleHint(QFont::SansSerif);
    made.setPixelSize(pixels);
    made.setBold(bold);
    return made;
}

/// 1, 2 and 5 of every decade.
template <class Visit> void forEachTick(double least, double most, Visit visit)
{
    constexpr double kSlack = 1.001; // ticks are powers of ten up to rounding
    for (double decade = least; decade < most * kSlack; decade *= 10) {
        for (const int step : {1, 2, 5}) {
            if (decade * step < most * kSlack)
                visit(decade * step, step == 1);
        }
    }
}

void drawAxes(QPainter& painter)
{
    painter.setFont(font(19));
    forEachTick(kMinFpir, kMaxFpir, [&](double value, bool isDecade) {
        const double x = at(value, kMinFnir).x();
        painter.setPen(QPen(kFaint, isDecade ? 2 : 1));
        painter.drawLine(QPointF(x, kPlot.top()), QPointF(x, kPlot.bottom()));
        painter.setPen(kMuted);
        painter.drawText(QRectF(x - 50, kPlot.bottom() + 8, 100, 28), Qt::AlignHCenter | Qt::AlignTop, percent(value));
    });
    forEachTick(kMinFnir, kMaxFnir, [&](double value, bool isDecade) {
        const double y = at(kMinFpir, value).y();
        painter.setPen(QPen(kFaint, isDecade ? 2 : 1));
        painter.drawLine(QPointF(kPlot.left(), y), QPointF(kPlot.right(), y));
        painter.setPen(kMuted);
        painter.drawText(QRectF(kPlot.left() - 100, y - 14, 90, 28), Qt::AlignRight | Qt::AlignVCenter, percent(value));
    });
    painter.setPen(kInk);
    painter.setFont(font(21));
    painter.drawText(QRectF(kPlot.left(), kPlot.bottom() + 48, kPlot.width(), 32), Qt::AlignCenter,
                     QStringLiteral("false matches of strangers (FPIR)"));
    painter.save();
    painter.translate(26, kPlot.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-kPlot.height() / 2, -16, kPlot.height(), 32), Qt::AlignCenter,
                     QStringLiteral("enrolled people missed (FNIR)"));
    painter.restore();
}

void drawCurve(QPainter& painter, const std::vector<CurvePoint>& curve)
{
    // A rate holds up to the next possible one: a step, not a slope.
    QPainterPath path;
    bool isBegun = false;
    for (const CurvePoint& point : curve) {
        if (point.fpir > kMaxFpir)
            continue;
        const QPointF here = at(point.fpir, point.fnir);
        if (isBegun)
            path.lineTo(QPointF(here.x(), path.currentPosition().y()));
        else
            path.moveTo(here);
        path.lineTo(here);
        isBegun = true;
    }
    painter.setPen(QPen(kCurve, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void drawChosen(QPainter& painter, const EvalChart& chart)
{
    const double x = at(chart.target, kMinFnir).x();
    painter.setPen(QPen(kTarget, 2, Qt::DashLine));
    painter.drawLine(QPointF(x, kPlot.top()), QPointF(x, kPlot.bottom()));
    painter.setPen(kTarget);
    painter.setFont(font(19));
    painter.drawText(QRectF(x + 10, kPlot.top() + 8, 320, 28), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("target %1").arg(percent(chart.target)));
    const QPointF chosen = at(chart.chosen.fpir, chart.chosen.fnir);
    painter.setPen(QPen(Qt::white, 3));
    painter.setBrush(kTarget);
    painter.drawEllipse(chosen, 10, 10);
    const QString text = QStringLiteral("the kiosk's threshold: FPIR %1, FNIR %2")
                             .arg(percent(chart.chosen.fpir), percent(chart.chosen.fnir));
    painter.setFont(font(20, true));
    // A falling curve leaves the area above and to the right of the point free.
    const QRectF beside(std::min(chosen.x() + 16, kPlot.right() - 520), chosen.y() - 52, 520, 30);
    painter.setPen(kInk);
    painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace

Status writeChart(const EvalChart& chart, const QString& file)
{
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(kInk);
        painter.setFont(font(28, true));
        painter.drawText(QRectF(kPlot.left(), 22, kPlot.width(), 38), Qt::AlignLeft | Qt::AlignVCenter, chart.title);
        painter.setPen(kMuted);
        painter.setFont(font(20));
        painter.drawText(QRectF(kPlot.left(), 62, kPlot.width(), 32), Qt::AlignLeft | Qt::AlignVCenter, chart.subtitle);
        drawAxes(painter);
        drawCurve(painter, chart.curve);
        drawChosen(painter, chart);
    }
    QBuffer png;
    if (!png.open(QIODevice::WriteOnly) || !image.save(&png, "PNG"))
        return failure(ErrorCode::Internal, QStringLiteral("the image %1 could not be made").arg(file));
    return writeWholeFile(file, png.data());
}

} // namespace rollcall::lab
