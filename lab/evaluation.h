#pragma once

#include "biometrics/open_set.h"
#include "config/attendance_config.h"
#include "lab/eval_set.h"

#include <cstdint>
#include <vector>

namespace rollcall::lab {

struct EvaluationPlan
{
    int templates = 3;        ///< pictures that each known person is enrolled with
    int draws = 8;            ///< random choices of them; their results are averaged
    std::uint32_t seed = 1;   ///< of the first draw
    bool firstPhotos = false; ///< enroll with the first pictures by name instead; one draw
    int gallery = 0;          ///< known people enrolled in each draw, drawn at random; 0: all
    int enrollStrangers = 0;  ///< unknown people enrolled besides, with up to `templates` pictures; not searched for
    bool gates = false;       ///< leave out pictures that the kiosk's quality checks would refuse
};

/// A search that went wrong, over all draws.
struct EvalError
{
    QString file;
    QString found;           ///< the most similar enrolled person
    int times = 0;           ///< draws in which it went wrong
    double similarity = 0.0; ///< to `found`, in the last of them
};

struct EvalDraw
{
    int enrolled = 0;           ///< people
    double threshold = 0.0;     ///< that the kiosk would use with this gallery
    OpenSetRates rates;         ///< at it
    int suspects = 0;           ///< false positives more similar than nine of ten searches that found the right person
    double predictedFpir = 0.0; ///< at the threshold; the target where the kiosk predicts it
};

struct Evaluation
{
    std::vector<EvalDraw> draws;
    int peopleLeftOut = 0;                 ///< known people with fewer usable pictures than templates
    std::vector<Search> searches;          ///< of all draws
    std::vector<EvalError> falsePositives; ///< most frequent first
    std::vector<EvalError> misses;

    [[nodiscard]] double meanThreshold() const;
    [[nodiscard]] double meanFpir() const;
    [[nodiscard]] double meanFnir() const;
    [[nodiscard]] double meanFpirWithoutSuspects() const;
    [[nodiscard]] double meanMisidentified() const; ///< share of the searches for enrolled people
};

/// The rates at the kiosk's own threshold for `decision` (its target where no threshold is configured), each picture
/// one search by the kiosk's gallery and rule. A picture without a face is a miss of an enrolled person, and finds
/// empty for a stranger. Errors: no one can be enrolled, or no one is left to search for.
[[nodiscard]] Result<Evaluation> evaluate(const EvalSet& set, const EvaluationPlan& plan,
                                          const DecisionParameters& decision);

} // namespace rollcall::lab
