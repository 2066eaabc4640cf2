#include "biometrics/opencv_engine.h"
#include "biometrics/pad_network.h"

#include <algorithm>

namespace rollcall {

namespace {

// Silent-Face-Anti-Spoofing, src/generate_patches.py and test.py: the input, and class 1 for a real face.
constexpr int kInputSide = 80;
constexpr std::size_t kBonaFide = 1;
// Sides of the crop over those of the box. In the names of the published files.
constexpr float kCropV2 = 2.7F;
constexpr float kCropV1Se = 4.0F;

/// As wide and high in proportion as the box, smaller where it would not fit into the frame.
cv::Rect cropAround(const cv::Rect2f& box, const cv::Size& frame, float largest)
{
    const float scale = std::min(
        {largest, static_cast<float>(frame.height - 1) / box.height, static_cast<float>(frame.width - 1) / box.width});
    return centeredInside(box, {box.width * scale, box.height * scale}, frame);
}

} // namespace

Result<std::unique_ptr<LivenessScorer>> makeMiniFasNetV2(const ModelStore& models)
{
    return makePadScorer(
        models, QStringLiteral("minifasnet_v2"),
        {kInputSide, kBonaFide, [](const auto& box, const auto& frame) { return cropAround(box, frame, kCropV2); }});
}

Result<std::unique_ptr<LivenessScorer>> makeMiniFasNetV1Se(const ModelStore& models)
{
    return makePadScorer(
        models, QStringLiteral("minifasnet_v1se"),
        {kInputSide, kBonaFide, [](const auto& box, const auto& frame) { return cropAround(box, frame, kCropV1Se); }});
}

} // namespace rollcall
