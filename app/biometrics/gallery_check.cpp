#include "biometrics/gallery_check.h"

#include "biometrics/embedding.h"

#include <algorithm>
#include <map>

namespace rollcall {
namespace {

/// A search for this face as the kiosk makes it, in a gallery without that person.
Candidate searchWithout(const Gallery& gallery, const Embedding& face, const PersonId& person)
{
    const std::vector<Likeness> nearest = gallery.closest(face, 2, person);
    Candidate candidate;
    if (nearest.empty())
        return candidate;
    candidate.person = nearest[0].person;
    candidate.similarity = nearest[0].similarity;
    if (nearest.size() > 1)
        candidate.runnerUpSimilarity = nearest[1].similarity;
    return candidate;
}

void examinePerson(const Gallery& gallery, const PersonId& person, const std::vector<Embedding>& units,
                   const DecisionParameters& parameters, const GalleryLimits& limits, GalleryFindings& findings)
{
    PersonId twin;
    for (const Likeness& like : gallery.closest(meanEmbedding(units), 1, person))
        twin = like.similarity >= limits.twice ? like.person : PersonId();
    if (units.size() == 1) {
        ++findings.single;
        findings.singles.push_back(person);
    }
    for (std::size_t i = 0; i < units.size(); ++i) {
        const Candidate stranger = searchWithout(gallery, units[i], person);
        if (!stranger.person.isEmpty()) {
            findings.highestEvidence = std::max(
                findings.highestEvidence, evidenceOf(stranger, parameters.runnerUpShare, parameters.runnerUpFloor));
        }
        const bool isNamed = !stranger.person.isEmpty() && namesSomebody(stranger, parameters);
        std::vector<Embedding> others = units;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        const Embedding mean = meanEmbedding(others);
        if (isNamed) {
            ++findings.strangersNamed;
            findings.named.push_back({person, static_cast<int>(i) + 1, mean.empty() ? 0.0 : similarity(units[i], mean),
                                      stranger.similarity, stranger.person});
        }
        if (mean.empty())
            continue;
        const double own = similarity(units[i], mean);
        const bool elsewhere = !stranger.person.isEmpty() && stranger.person != twin && own < stranger.similarity;
        if (own < limits.samePerson || elsewhere)
            findings.weak.push_back({person, static_cast<int>(i) + 1, own,
                                     stranger.person.isEmpty() ? -1.0 : stranger.similarity, stranger.person});
    }
}

} // namespace

GalleryFindings examineGallery(const Gallery& gallery, const std::vector<FaceTemplate>& templates,
                               const DecisionParameters& parameters, const GalleryLimits& limits,
                               const std::function<bool(int done)>& goOn)
{
    std::map<QString, std::vector<Embedding>> people;
    for (const FaceTemplate& item : templates) {
        if (item.model != gallery.model())
            continue;
        if (Result<Embedding> unit = normalized(item.embedding))
            people[item.person.value()].push_back(std::move(*unit));
    }
    GalleryFindings findings;
    findings.people = gallery.personCount();
    findings.templates = gallery.templateCount();
    std::map<std::pair<QString, QString>, double> pairs;
    int done = 0;
    for (const auto& [id, units] : people) {
        const PersonId person(id);
        examinePerson(gallery, person, units, parameters, limits, findings);
        const Embedding mean = meanEmbedding(units);
        for (const Likeness& like : gallery.closest(mean, 1, person))
            pairs[std::minmax(id, like.person.value())] = like.similarity;
        if (!goOn(++done))
            break;
    }
    for (const auto& [both, similarity] : pairs)
        findings.alike.push_back({PersonId(both.first), PersonId(both.second), similarity});
    std::stable_sort(findings.alike.begin(), findings.alike.end(),
                     [](const AlikePair& a, const AlikePair& b) { return a.similarity > b.similarity; });
    if (findings.alike.size() > kMaxPairs)
        findings.alike.resize(kMaxPairs);
    return findings;
}

} // namespace rollcall
