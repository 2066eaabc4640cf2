#include "biometrics/opencv_engine.h"
#include "biometrics/pad_network.h"

#include <algorithm>

namespace rollcall {

namespace {

// The package's own pre-processing (lib/fr_liveness.js), but for the order of the channels: BGR separates better, as
// measured.
constexpr int kInputSide = 128;
constexpr float kCropScale = 2.7F; ///< side of the crop over that of the face
constexpr std::size_t kBonaFide = 0;

/// A square.
cv::Rect cropAround(const cv::Rect2f& box, const cv::Size& frame)
{
    const float face = std::max(box.width, box.height);
    const float scale =
        std::min({kCropScale, static_cast<float>(frame.height - 1) / face, static_cast<float>(frame.width - 1) / face});
    return centeredInside(box, {face * scale, face * scale}, frame);
}

} // namespace

Result<std::unique_ptr<LivenessScorer>> makeFrLiveness(const ModelStore& models)
{
    return makePadScorer(models, QStringLiteral("fr_liveness"), {kInputSide, kBonaFide, &cropAround});
}

} // namespace rollcall
