#include "biometrics/gallery.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace rollcall {

namespace {

/// Length of a sum of unit vectors below which they have canceled each other out and only rounding is left.
constexpr double kMinLength = 1e-3;

/// Rounding may carry a sum of products of unit vectors a little over 1.
double cosine(float value)
{
    return std::clamp(static_cast<double>(value), -1.0, 1.0);
}

double squaredLength(std::span<const float> values)
{
    double squares = 0.0;
    for (const float value : values)
        squares += static_cast<double>(value) * value;
    return squares;
}

} // namespace

std::shared_ptr<const Gallery> Gallery::build(const QString& model, int dimension,
                                              const std::vector<FaceTemplate>& templates)
{
    const auto length = static_cast<std::size_t>(std::max(dimension, 0));
    std::shared_ptr<Gallery> gallery(new Gallery(model, length));

    // Sums by person, persons in the order of their first usable template.
    struct Sum
    {
        PersonId person;
        int templates = 0;
    };
    std::vector<float> unit(length);
    std::unordered_map<PersonId, std::size_t> indexOf;
    std::vector<Sum> persons;
    std::vector<std::vector<float>> sums;
    for (const FaceTemplate& entry : templates) {
        const bool comparable = entry.model == model && entry.embedding.size() == length && !entry.person.isEmpty();
        if (!comparable || !writeUnit(entry.embedding, unit.data())) {
            ++gallery->m_skipped;
            continue;
        }
        const auto [place, isNew] = indexOf.try_emplace(entry.person, persons.size());
        if (isNew) {
            persons.push_back({entry.person});
            sums.push_back(unit);
        } else {
            std::vector<float>& sum = sums[place->second];
            std::transform(sum.begin(), sum.end(), unit.begin(), sum.begin(), std::plus<>());
        }
        ++persons[place->second].templates;
    }
    gallery->m_rows.reserve(persons.size());
    gallery->m_persons.reserve(persons.size());
    for (std::size_t i = 0; i < persons.size(); ++i) {
        if (squaredLength(sums[i]) >= kMinLength * kMinLength && gallery->m_rows.add(sums[i])) {
            gallery->m_persons.push_back(persons[i].person);
            gallery->m_templates += persons[i].templates;
        } else {
            gallery->m_skipped += persons[i].templates;
        }
        std::vector<float>().swap(sums[i]);
    }
    return gallery;
}

std::shared_ptr<const Gallery> Gallery::narrowedTo(const std::set<PersonId>& people) const
{
    std::shared_ptr<Gallery> narrowed(new Gallery(m_model, m_rows.dimension()));
    for (std::size_t row = 0; row < m_persons.size(); ++row) {
        if (people.contains(m_persons[row]) && narrowed->m_rows.add(m_rows.at(row)))
            narrowed->m_persons.push_back(m_persons[row]);
    }
    narrowed->m_templates = narrowed->personCount();
    return narrowed;
}

std::optional<Candidate> Gallery::identify(const Embedding& probe) const
{
    const std::vector<UnitRows::Hit> hits = m_rows.nearest(probe, 2);
    if (hits.empty())
        return std::nullopt;
    Candidate candidate{m_persons[hits[0].row], cosine(hits[0].similarity)};
    if (hits.size() > 1) {
        candidate.runnerUp = m_persons[hits[1].row];
        candidate.runnerUpSimilarity = cosine(hits[1].similarity);
        candidate.likeness = cosine(m_rows.between(hits[0].row, hits[1].row));
    }
    return candidate;
}

std::vector<Likeness> Gallery::closest(const Embedding& face, int count, const PersonId& except) const
{
    const auto wanted = static_cast<std::size_t>(std::max(count, 0));
    std::vector<Likeness> people;
    for (const UnitRows::Hit& hit : m_rows.nearest(face, wanted + 1)) {
        if (people.size() < wanted && m_persons[hit.row] != except)
            people.push_back({m_persons[hit.row], cosine(hit.similarity)});
    }
    return people;
}

std::size_t Gallery::bytes() const noexcept
{
    return sizeof(Gallery) + m_rows.bytes() + m_persons.capacity() * sizeof(PersonId);
}

Embedding meanEmbedding(const std::vector<Embedding>& units)
{
    if (units.empty())
        return {};
    Embedding sum(units.front().size());
    for (const Embedding& unit : units) {
        if (unit.size() != sum.size())
            return {};
        std::transform(sum.begin(), sum.end(), unit.begin(), sum.begin(), std::plus<>());
    }
    if (squaredLength(sum) < kMinLength * kMinLength || !writeUnit(sum, sum.data()))
        return {};
    return sum;
}

} // namespace rollcall
