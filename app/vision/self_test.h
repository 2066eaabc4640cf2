#pragma once

#include "attendance/decision_gate.h"
#include "biometrics/gallery_check.h"
#include "biometrics/similarity_scale.h"

#include <functional>
#include <optional>
#include <vector>

namespace rollcall {

/// With which faces it is recognized, and how the kiosk decides.
struct SelfTestSetup
{
    QString model; ///< the embedder's
    int dimension = 0;
    SimilarityScale scale;
    DecisionParameters decision; ///< as configured
};

/// How many people come by, for what the rates mean in a year.
struct Traffic
{
    static constexpr int kDays = 30;               ///< the time that is counted
    static constexpr double kUsualStrangers = 1.0; ///< percent of those who stop at the door
    int facePunches = 0;                           ///< in the last `kDays`
    double strangersPercent = kUsualStrangers;

    [[nodiscard]] double strangersAYear() const;
};

/// What the enrolled people say about the errors to expect.
struct SelfTestReport
{
    GalleryFindings gallery;
    DecisionParameters parameters; ///< in effect for so many people
    SimilarityScale scale;
    Traffic traffic;

    /// Rate of false matches in single frames of strangers; empty if the embedder has no model of it.
    [[nodiscard]] std::optional<double> fpir() const;
    /// At most: a wrong match needs several agreeing pictures.
    [[nodiscard]] std::optional<double> wrongMatchesAYear() const;
    /// Most likely one person enrolled twice.
    [[nodiscard]] bool isDouble(const AlikePair& pair) const { return pair.similarity >= scale.threshold; }
    /// Alike enough to need a larger margin.
    [[nodiscard]] bool isLookalike(const AlikePair& pair) const { return pair.similarity >= scale.lookalike; }
    [[nodiscard]] int doubles() const;
    [[nodiscard]] bool isWell() const;
};

/// Everyone against everyone, see examineGallery; seconds for ten thousand people. `goOn` is asked after each person
/// with the number done and the number of people; false ends the test with what there is.
[[nodiscard]] SelfTestReport runSelfTest(const SelfTestSetup& setup, const std::vector<FaceTemplate>& templates,
                                         const Traffic& traffic, const std::function<bool(int done, int total)>& goOn);

} // namespace rollcall
