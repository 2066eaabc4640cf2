#include "biometrics/embedding.h"

#include <cmath>
#include <iterator>
#include <numeric>
#include <optional>
#include <utility>

namespace rollcall {

Result<Embedding> normalized(std::span<const float> values)
{
    double squares = 0.0;
    for (const float value : values)
        squares += static_cast<double>(value) * value;
    if (!std::isfinite(squares) || squares <= 0.0)
        return failure(ErrorCode::Internal, QStringLiteral("the face network returned no usable vector"));
    const double scale = 1.0 / std::sqrt(squares);
    Embedding unit;
    unit.reserve(values.size());
    for (const float value : values)
        unit.push_back(static_cast<float>(value * scale));
    return unit;
}

namespace {

/// All of a tail's numbers, or none.
Result<std::optional<StrangerTail>> readTail(const ModelStore& models, const QString& role)
{
    StrangerTail tail;
    const std::pair<const char*, double*> keys[] = {{"tail_level", &tail.level},
                                                    {"tail_rate", &tail.rate},
                                                    {"tail_scale", &tail.scale},
                                                    {"tail_shape", &tail.shape},
                                                    {"tail_people", &tail.people},
                                                    {"tail_growth", &tail.growth},
                                                    {"runner_up_share", &tail.runnerUpShare},
                                                    {"runner_up_floor", &tail.runnerUpFloor}};
    std::size_t found = 0;
    for (const auto& [key, value] : keys) {
        if (const auto number = models.number(role, QString::fromLatin1(key))) {
            *value = *number;
            ++found;
        }
    }
    if (found == 0)
        return std::optional<StrangerTail>();
    const bool isSound = found == std::size(keys) && tail.rate > 0.0 && tail.rate < 1.0 && tail.scale > 0.0 &&
                         tail.people >= 1.0 && tail.growth >= 0.0 && tail.runnerUpShare >= 0.0 &&
                         tail.runnerUpShare <= 1.0;
    if (!isSound)
        return failure(ErrorCode::Corrupt,
                       QStringLiteral("the manifest's tail_ and runner_up_ numbers of %1 are incomplete or out of "
                                      "range; install Rollcall again")
                           .arg(role));
    return std::optional(tail);
}

} // namespace

double similarity(const Embedding& a, const Embedding& b)
{
    return a.size() == b.size() ? std::inner_product(a.begin(), a.end(), b.begin(), 0.0) : -1.0;
}

Result<SimilarityScale> readScale(const ModelStore& models, const QString& role)
{
    ROLLCALL_TRY_ASSIGN(const double threshold, models.number(role, QStringLiteral("threshold")));
    ROLLCALL_TRY_ASSIGN(const double margin, models.number(role, QStringLiteral("margin")));
    ROLLCALL_TRY_ASSIGN(const double samePerson, models.number(role, QStringLiteral("same_person")));
    SimilarityScale scale;
    scale.threshold = threshold;
    scale.margin = margin;
    scale.samePerson = samePerson;
    if (const auto lookalike = models.number(role, QStringLiteral("lookalike")))
        scale.lookalike = *lookalike;
    scale.lookalikeMargin = models.number(role, QStringLiteral("lookalike_margin")).value_or(margin);
    ROLLCALL_TRY_ASSIGN(scale.tail, readTail(models, role));
    return scale;
}

} // namespace rollcall
