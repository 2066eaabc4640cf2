#include "biometrics/embedding.h"

#include <cmath>

namespace rollcall {

Result<Embedding> normalised(std::span<const float> values)
{
    double squares = 0.0;
    for (const float value : values)
        squares += static_cast<double>(value) * value;
    if (!std::isfinite(squares) || squares <= 0.0)
        return failure(ErrorCode::Internal, QStringLiteral("the face network gave no usable vector"));
    const double scale = 1.0 / std::sqrt(squares);
    Embedding unit;
    unit.reserve(values.size());
    for (const float value : values)
        unit.push_back(static_cast<float>(value * scale));
    return unit;
}

Result<SimilarityScale> readScale(const ModelStore& models, const QString& role)
{
    const Result<double> threshold = models.number(role, QStringLiteral("threshold"));
    if (!threshold)
        return failure(threshold.error());
    const Result<double> margin = models.number(role, QStringLiteral("margin"));
    if (!margin)
        return failure(margin.error());
    return SimilarityScale{*threshold, *margin};
}

} // namespace rollcall
