#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <array>

namespace rollcall {

/// Straight edges beside, above and below a face: the border of a sheet or the bezel of a screen.
struct BorderCue
{
    /// Left, right, above, below in the picture: share of a line's length that the best line has an edge of one
    /// direction under it, 0..1.
    std::array<double, 4> support{};
    /// How many sides have a line all along the face. A held picture has three or four, a person before a door frame up
    /// to two.
    [[nodiscard]] int sides() const;
};

/// Looks for lines within 13 degrees of upright (left and right) or level (above and below), 0.15 to 1.6 face sides
/// away from the face. Half a millisecond at any size of the picture. May throw cv::Exception.
[[nodiscard]] BorderCue findBorder(const cv::Mat& bgr, const cv::Rect2f& box);

} // namespace rollcall
