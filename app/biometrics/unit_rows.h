#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace rollcall {

/// Unit vectors of one dimension, one a row, and the search for those nearest to a probe.
///
/// The search is exact and seldom reads the vectors themselves: each row is kept a second time in one byte a number,
/// with the length of what rounding took away. By Cauchy and Schwarz that bounds how far the similarity of the short
/// row is off, so only rows that can still be among the nearest are compared in full. 50,000 rows of 640 numbers take
/// 160 MB, of which 32 MB are read for a search.
class UnitRows
{
public:
    struct Hit
    {
        std::size_t row = 0;
        float similarity = 0.0F; ///< inner product
    };

    explicit UnitRows(std::size_t dimension);
    void reserve(std::size_t rows);
    /// Scales `values` (as many as the dimension) to unit length and adds them. False, and nothing changes, when they
    /// have no direction: not finite, or all zero.
    [[nodiscard]] bool add(std::span<const float> values);

    [[nodiscard]] std::size_t size() const noexcept { return m_errors.size(); }
    [[nodiscard]] std::size_t dimension() const noexcept { return m_dimension; }
    /// Heap memory held.
    [[nodiscard]] std::size_t bytes() const noexcept;
    /// The `count` rows nearest to the probe, nearest first; of equally near ones the earlier row first. Nothing when
    /// the probe has another dimension or no direction; fewer when there are fewer.
    [[nodiscard]] std::vector<Hit> nearest(std::span<const float> probe, std::size_t count) const;
    /// A row as it was added, at unit length.
    [[nodiscard]] std::span<const float> at(std::size_t index) const { return {row(index), m_dimension}; }
    /// Inner product of two rows.
    [[nodiscard]] float between(std::size_t a, std::size_t b) const;

private:
    /// The numbers of a row as whole steps of `step`, and the length of the remainder.
    struct Short
    {
        float step = 0.0F;
        float error = 0.0F;
    };
    [[nodiscard]] Short shorten(const float* unit, std::int8_t* to) const;
    [[nodiscard]] const float* row(std::size_t index) const { return m_values.data() + index * m_stride; }

    std::size_t m_dimension;
    std::size_t m_stride; ///< numbers from row to row: the dimension rounded up to whole blocks, filled with zeros
    std::vector<float> m_values;
    std::vector<std::int8_t> m_steps; ///< the rows in whole steps, at the same stride
    std::vector<float> m_stepSizes;
    std::vector<float> m_errors;
};

/// Writes `from`, scaled to unit length, to `to`. False when it has no direction: not finite, or all zero.
[[nodiscard]] bool writeUnit(std::span<const float> from, float* to);

} // namespace rollcall
