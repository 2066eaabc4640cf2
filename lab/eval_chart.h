#pragma once

#include "base/error.h"
#include "biometrics/open_set.h"

#include <QString>

#include <vector>

namespace rollcall::lab {

/// What the picture of a curve shows.
struct EvalChart
{
    QString title;
    QString subtitle;
    std::vector<CurvePoint> curve;
    double target = 0.0; ///< FPIR that was asked for
    CurvePoint chosen;   ///< where the kiosk's own threshold leads
};

/// Writes it as a PNG, 1200 x 800, both axes logarithmic. Needs a QGuiApplication.
[[nodiscard]] Status writeChart(const EvalChart& chart, const QString& file);

} // namespace rollcall::lab
