#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <array>
#include <optional>
#include <vector>

namespace rollcall {

/// Right eye, left eye, nose tip, right and left mouth corner as the *subject's image* shows them from left to right:
/// index 0 is the eye at smaller x. Pixels of the frame.
using FivePoints = std::array<cv::Point2f, 5>;

/// A face found by a detector. Pixels of the frame; may reach over the image edge.
struct DetectedFace
{
    cv::Rect2f box;
    float score = 0.0F;               ///< detector's own confidence, 0..1
    std::optional<FivePoints> points; ///< where the detector gives them
};

/// An L2-normalized feature vector.
using Embedding = std::vector<float>;

} // namespace rollcall
