#include "biometrics/unit_rows.h"

#include <opencv2/core/hal/intrin.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace rollcall {

namespace {

// Numbers that a loop step takes at once: independent sums that the compiler keeps in vector registers (four of SSE or
// NEON), which a single running sum would forbid because floating-point addition may not be reordered. As bytes they
// fill one register.
constexpr std::size_t kBlock = 16;
constexpr float kMaxSteps = 127.0F;
/// Rounding of the floating-point sums, well above what 1,024 additions of such numbers can lose.
constexpr float kSumError = 1e-4F;

float dot(const float* a, const float* b, std::size_t length)
{
    std::array<float, kBlock> sums{};
    for (std::size_t i = 0; i < length; i += kBlock)
        for (std::size_t lane = 0; lane < kBlock; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    for (std::size_t half = kBlock / 2; half > 0; half /= 2)
        for (std::size_t lane = 0; lane < half; ++lane)
            sums[lane] += sums[lane + half];
    return sums[0];
}

/// Exact: 2,048 products of at most 127 * 127 stay far below the range of an int.
int dot(const std::int8_t* a, const std::int8_t* b, std::size_t length)
{
    cv::v_int32x4 sum = cv::v_setzero_s32();
    for (std::size_t i = 0; i < length; i += kBlock)
        sum = cv::v_dotprod_expand(cv::v_load(a + i), cv::v_load(b + i), sum);
    return cv::v_reduce_sum(sum);
}

bool isNearer(const UnitRows::Hit& a, const UnitRows::Hit& b)
{
    return a.similarity > b.similarity || (a.similarity == b.similarity && a.row < b.row);
}

/// Puts `hit` at its place among at most `count`, the nearest first.
void insert(std::vector<UnitRows::Hit>& hits, std::size_t count, const UnitRows::Hit& hit)
{
    if (hits.size() == count && !isNearer(hit, hits.back()))
        return;
    if (hits.size() == count)
        hits.pop_back();
    hits.insert(std::upper_bound(hits.begin(), hits.end(), hit, isNearer), hit);
}

} // namespace

bool writeUnit(std::span<const float> from, float* to)
{
    double squares = 0.0;
    for (const float value : from)
        squares += static_cast<double>(value) * value;
    if (!std::isfinite(squares) || squares <= 0.0)
        return false;
    const double scale = 1.0 / std::sqrt(squares);
    std::transform(from.begin(), from.end(), to, [&](float value) { return static_cast<float>(value * scale); });
    return true;
}

UnitRows::UnitRows(std::size_t dimension) : m_dimension(dimension), m_stride((dimension + kBlock - 1) / kBlock * kBlock)
{}

void UnitRows::reserve(std::size_t rows)
{
    m_values.reserve(rows * m_stride);
    m_steps.reserve(rows * m_stride);
    m_stepSizes.reserve(rows);
    m_errors.reserve(rows);
}

bool UnitRows::add(std::span<const float> values)
{
    if (values.size() != m_dimension)
        return false;
    std::vector<float> unit(m_stride);
    if (!writeUnit(values, unit.data()))
        return false;
    m_steps.resize(m_steps.size() + m_stride);
    const Short shortened = shorten(unit.data(), m_steps.data() + m_steps.size() - m_stride);
    m_values.insert(m_values.end(), unit.begin(), unit.end());
    m_stepSizes.push_back(shortened.step);
    m_errors.push_back(shortened.error);
    return true;
}

std::size_t UnitRows::bytes() const noexcept
{
    return m_values.capacity() * sizeof(float) + m_steps.capacity() +
           (m_stepSizes.capacity() + m_errors.capacity()) * sizeof(float);
}

UnitRows::Short UnitRows::shorten(const float* unit, std::int8_t* to) const
{
    float largest = 0.0F;
    for (std::size_t i = 0; i < m_stride; ++i)
        largest = std::max(largest, std::abs(unit[i]));
    const float step = largest / kMaxSteps; // a unit vector has a number that is not 0
    double squares = 0.0;
    for (std::size_t i = 0; i < m_stride; ++i) {
        const float steps = std::clamp(std::round(unit[i] / step), -kMaxSteps, kMaxSteps);
        to[i] = static_cast<std::int8_t>(steps);
        const double lost = static_cast<double>(unit[i]) - static_cast<double>(steps) * step;
        squares += lost * lost;
    }
    return {step, static_cast<float>(std::sqrt(squares))};
}

std::vector<UnitRows::Hit> UnitRows::nearest(std::span<const float> probe, std::size_t count) const
{
    std::vector<float> unit(m_stride);
    if (count == 0 || probe.size() != m_dimension || !writeUnit(probe, unit.data()))
        return {};
    std::vector<std::int8_t> steps(m_stride);
    const Short shortened = shorten(unit.data(), steps.data());

    // With p = p' + dp and t = t' + dt: p.t = p'.t' + p'.dt + dp.t, and |p'| is at most 1 + |dp|.
    std::vector<float> upper(size());
    std::vector<Hit>
        certain; // the best lower bounds: what is certainly below the last of them is not among the nearest
    for (std::size_t i = 0; i < size(); ++i) {
        const float about = static_cast<float>(dot(steps.data(), m_steps.data() + i * m_stride, m_stride)) *
                            shortened.step * m_stepSizes[i];
        const float error = (1.0F + shortened.error) * m_errors[i] + shortened.error + kSumError;
        upper[i] = about + error;
        insert(certain, count, {i, about - error});
    }
    const float least = certain.size() < count ? -std::numeric_limits<float>::infinity() : certain.back().similarity;
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < size(); ++i) {
        if (upper[i] >= least)
            insert(hits, count, {i, dot(unit.data(), row(i), m_stride)});
    }
    return hits;
}

float UnitRows::between(std::size_t a, std::size_t b) const
{
    return dot(row(a), row(b), m_stride);
}

} // namespace rollcall
