#include "vision/self_test.h"

#include "biometrics/score_tail.h"
#include "vision/vision_worker.h"

#include <algorithm>

namespace rollcall {

namespace {
constexpr double kDaysAYear = 365.0;
}

double Traffic::strangersAYear() const
{
    return facePunches * (kDaysAYear / kDays) * strangersPercent / 100.0;
}

std::optional<double> SelfTestReport::fpir() const
{
    if (!scale.tail)
        return std::nullopt;
    return predictedFpir(*scale.tail, gallery.people, parameters.threshold);
}

std::optional<double> SelfTestReport::wrongMatchesAYear() const
{
    const std::optional<double> rate = fpir();
    return rate ? std::optional(*rate * traffic.strangersAYear()) : std::nullopt;
}

int SelfTestReport::doubles() const
{
    return static_cast<int>(std::count_if(gallery.alike.begin(), gallery.alike.end(),
                                          [this](const AlikePair& pair) { return isDouble(pair); }));
}

bool SelfTestReport::isWell() const
{
    return gallery.weak.empty() && doubles() == 0 && gallery.strangersNamed == 0;
}

SelfTestReport runSelfTest(const SelfTestSetup& setup, const std::vector<FaceTemplate>& templates,
                           const Traffic& traffic, const std::function<bool(int done, int total)>& goOn)
{
    SelfTestReport report;
    report.traffic = traffic;
    report.scale = setup.scale;
    const auto gallery = Gallery::build(setup.model, setup.dimension, templates);
    const int people = gallery->personCount();
    report.parameters = withScale(setup.decision, setup.scale, people);
    report.gallery =
        examineGallery(*gallery, templates, report.parameters, {setup.scale.samePerson, setup.scale.threshold},
                       [&](int done) { return goOn(done, people); });
    return report;
}

} // namespace rollcall
