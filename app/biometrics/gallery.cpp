#include "biometrics/gallery.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <unordered_map>

namespace rollcall {

namespace {

// Floats that a loop step takes at once: independent sums that the compiler keeps in vector registers (four of SSE or
// NEON), which a single running sum would forbid because floating-point addition may not be reordered.
constexpr std::size_t kBlock = 16;

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

/// Writes `from`, scaled to unit length, to `to`. False when it has no direction: not finite, or all zero.
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

} // namespace

std::shared_ptr<const Gallery> Gallery::build(const QString& model, int dimension,
                                              const std::vector<FaceTemplate>& templates)
{
    std::shared_ptr<Gallery> gallery(new Gallery);
    gallery->m_model = model;
    gallery->m_dimension = std::max(dimension, 0);
    const auto length = static_cast<std::size_t>(gallery->m_dimension);
    gallery->m_stride = (length + kBlock - 1) / kBlock * kBlock;

    // Templates by person, persons in the order of their first usable template.
    std::vector<float> unit(gallery->m_stride);
    std::unordered_map<PersonId, std::size_t> indexOf;
    std::vector<std::vector<float>> rowsOf;
    for (const FaceTemplate& entry : templates) {
        const bool comparable = entry.model == model && entry.embedding.size() == length && !entry.person.isEmpty();
        if (!comparable || !writeUnit(entry.embedding, unit.data())) {
            ++gallery->m_skipped;
            continue;
        }
        const auto [place, isNew] = indexOf.try_emplace(entry.person, rowsOf.size());
        if (isNew) {
            gallery->m_persons.push_back(entry.person);
            rowsOf.emplace_back();
        }
        std::vector<float>& rows = rowsOf[place->second];
        rows.insert(rows.end(), unit.begin(), unit.end());
        ++gallery->m_rows;
    }
    gallery->m_matrix.reserve(static_cast<std::size_t>(gallery->m_rows) * gallery->m_stride);
    gallery->m_rowsEnd.reserve(rowsOf.size());
    for (std::vector<float>& rows : rowsOf) {
        gallery->m_matrix.insert(gallery->m_matrix.end(), rows.begin(), rows.end());
        gallery->m_rowsEnd.push_back(gallery->m_matrix.size() / gallery->m_stride);
        std::vector<float>().swap(rows);
    }
    return gallery;
}

std::optional<Candidate> Gallery::identify(const Embedding& probe) const
{
    if (m_persons.empty() || probe.size() != static_cast<std::size_t>(m_dimension))
        return std::nullopt;
    std::vector<float> unit(m_stride);
    if (!writeUnit(probe, unit.data()))
        return std::nullopt;

    constexpr float kNone = -2.0F; // below every cosine
    float best = kNone;
    float runnerUp = kNone;
    std::size_t bestPerson = 0;
    std::size_t row = 0;
    for (std::size_t person = 0; person < m_persons.size(); ++person) {
        float similarity = kNone;
        for (; row < m_rowsEnd[person]; ++row)
            similarity = std::max(similarity, dot(unit.data(), m_matrix.data() + row * m_stride, m_stride));
        if (similarity > best) {
            runnerUp = best;
            best = similarity;
            bestPerson = person;
        } else {
            runnerUp = std::max(runnerUp, similarity);
        }
    }
    // Rounding may carry a sum of unit vectors a little over 1.
    const auto cosine = [](float value) { return std::clamp(static_cast<double>(value), -1.0, 1.0); };
    return Candidate{m_persons[bestPerson], cosine(best), cosine(runnerUp)};
}

} // namespace rollcall
