#include "biometrics/enrollment_check.h"

#include "biometrics/embedding.h"

#include "biometrics/gallery.h"

namespace rollcall {

namespace {} // namespace

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

} // namespace rollcall
