#include "biometrics/enrollment_check.h"

#include "biometrics/embedding.h"

#include <algorithm>

namespace rollcall {

std::vector<StrangeSample> strangeSamples(const std::vector<Embedding>& samples, double least)
{
    if (samples.size() < 2)
        return {};
    // The most central sample: a few of another person must not shift the reference.
    std::size_t central = 0;
    double most = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        double sum = 0.0;
        for (const Embedding& other : samples)
            sum += similarity(samples[i], other);
        if (i == 0 || sum > most) {
            central = i;
            most = sum;
        }
    }
    // Two that disagree are equally central up to rounding.
    if (samples.size() == 2)
        central = 0;
    std::vector<Embedding> agreeing;
    for (const Embedding& sample : samples) {
        if (similarity(sample, samples[central]) >= least)
            agreeing.push_back(sample);
    }
    const Embedding mean = meanEmbedding(agreeing);
    std::vector<StrangeSample> strange;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double toMean = similarity(samples[i], mean);
        if (i != central && toMean < least)
            strange.push_back({i, toMean});
    }
    return strange;
}

std::optional<FaceDoubt> doubtAbout(const PersonId& person, const std::optional<Likeness>& nearest,
                                    std::optional<double> own, const SimilarityScale& scale)
{
    // Where nothing is known about look-alikes, only what recognition would take for the same person counts.
    const double twice = scale.threshold > 0.0 ? scale.threshold : 1.0;
    const double alike = std::min(scale.lookalike, twice);
    const bool isOther = nearest && alike < 1.0 && nearest->similarity >= alike;
    if (isOther && (!own || *own < nearest->similarity)) {
        const auto kind = nearest->similarity >= twice ? FaceDoubt::Kind::SamePerson : FaceDoubt::Kind::LookAlike;
        return FaceDoubt{kind, nearest->person, nearest->similarity};
    }
    if (own && *own < scale.samePerson)
        return FaceDoubt{FaceDoubt::Kind::OtherFace, person, *own};
    return std::nullopt;
}

std::optional<FaceDoubt> doubtAbout(const Gallery& known, const PersonId& person, const std::vector<Embedding>& samples,
                                    const SimilarityScale& scale)
{
    std::optional<Likeness> nearest;
    std::optional<double> own;
    for (const Likeness& like : known.closest(meanEmbedding(samples), known.personCount())) {
        if (like.person == person)
            own = like.similarity;
        else if (!nearest)
            nearest = like;
    }
    return doubtAbout(person, nearest, own, scale);
}

Error refusalOf(const FaceDoubt& doubt, const PersonId& person)
{
    const QString similarity = QString::number(doubt.similarity, 'f', 2);
    switch (doubt.kind) {
    case FaceDoubt::Kind::SamePerson:
    case FaceDoubt::Kind::LookAlike:
        return {ErrorCode::AlreadyExists,
                QStringLiteral("%1 looks like %2, who is already enrolled (similarity %3): the kiosk may confuse them")
                    .arg(person.value(), doubt.other.value(), similarity)};
    case FaceDoubt::Kind::OtherFace:
        break;
    }
    return {ErrorCode::AlreadyExists,
            QStringLiteral("This face differs from the one enrolled for %1 (similarity %2): is it the same person?")
                .arg(person.value(), similarity)};
}

} // namespace rollcall
