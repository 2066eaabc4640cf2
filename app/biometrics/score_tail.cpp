#include "biometrics/score_tail.h"

#include <algorithm>
#include <cmath>

namespace rollcall {

namespace {

/// Shapes nearer to 0 are computed as the exponential they approach: the quotient would lose its digits.
constexpr double kFlatShape = 1e-9;

/// How many times more strangers are above a threshold with so many people than with `tail.people`.
double growthOf(const StrangerTail& tail, int people)
{
    return std::pow(std::max(people, 1) / tail.people, tail.growth);
}

} // namespace

double predictedFpir(const StrangerTail& tail, int people, double threshold)
{
    const double excess = std::max(0.0, (threshold - tail.level) / tail.scale);
    double share = 0.0;
    if (std::abs(tail.shape) < kFlatShape)
        share = std::exp(-excess);
    else if (const double base = 1.0 + tail.shape * excess; base > 0.0)
        share = std::pow(base, -1.0 / tail.shape);
    return std::min(1.0, tail.rate * share * growthOf(tail, people));
}

double predictedThreshold(const StrangerTail& tail, int people, double target)
{
    // How much rarer than the level the threshold must be.
    const double rarer = tail.rate * growthOf(tail, people) / target;
    if (!(rarer > 1.0))
        return tail.level;
    const double excess =
        std::abs(tail.shape) < kFlatShape ? std::log(rarer) : (std::pow(rarer, tail.shape) - 1.0) / tail.shape;
    return std::min(tail.level + tail.scale * excess, 1.0);
}

} // namespace rollcall
