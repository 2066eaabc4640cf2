#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <optional>

namespace rollcall {

/// How far the strongest single frequency on the face exceeds its neighbors, as the natural logarithm of the
/// power over the median power at the same distance from zero. Skin has no such frequency; the dots of a screen beat
/// with those of the camera (moire) and make one. Frequencies along the axes are left out: there lie the blocks of
/// video compression. Nothing for faces below about 80 pixels. May throw cv::Exception.
[[nodiscard]] std::optional<double> interferencePeak(const cv::Mat& bgr, const cv::Rect2f& box);

} // namespace rollcall
