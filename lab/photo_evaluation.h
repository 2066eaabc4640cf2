#pragma once

#include "config/config.h"
#include "lab/photo_variants.h"
#include "vision/photo_check.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace rollcall::lab {

struct PhotoEvaluationRequest
{
    QString directory; ///< a folder of photos for each person
    int people = 100;
    /// Of the people in the folder by name, every second: those that the limits were chosen on, or the others.
    bool isTuning = false;
    std::function<void(int done, int total)> progress;
};

/// What became of one variant of one person's photo.
struct PhotoOutcome
{
    QString person;
    std::size_t variant = 0;         ///< in photoVariants()
    QString refusal;                 ///< empty: accepted
    double similarity = 0.0;         ///< of an accepted one to its original
    std::optional<PhotoSigns> signs; ///< where a face was found
};

/// Each person's first photo that passes the quality gates, changed in all ways of photoVariants() and enrolled as the
/// kiosk would. In the order of people and variants.
[[nodiscard]] Result<std::vector<PhotoOutcome>> evaluatePhotos(const PhotoEvaluationRequest& request,
                                                               const Config& config);

} // namespace rollcall::lab
