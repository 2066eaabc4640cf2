#pragma once

#include <opencv2/core/mat.hpp>

namespace rollcall {

/// A copy of `bgr` (8-bit BGR) with local contrast evened out: CLAHE on the L channel of Lab, clip limit 3, 8x8 tiles.
/// For finding a face that the raw frame hides (backlight, night); embed and judge quality on the raw pixels, where
/// similarities are higher.
[[nodiscard]] cv::Mat equalized(const cv::Mat& bgr);

} // namespace rollcall
