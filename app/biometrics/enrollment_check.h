#pragma once

#include "biometrics/face.h"

#include <cstddef>
#include <vector>

namespace rollcall {

/// A sample that does not belong to the others of its enrollment.
struct StrangeSample
{
    std::size_t index = 0;
    double similarity = 0.0; ///< to the mean of those that agree, -1..1
};

/// The samples that show a different person than the others: less similar than `least` to the mean of those that agree
/// with the most central one. Of two that disagree the first is believed. `samples` are unit vectors of one dimension.
[[nodiscard]] std::vector<StrangeSample> strangeSamples(const std::vector<Embedding>& samples, double least);

} // namespace rollcall
