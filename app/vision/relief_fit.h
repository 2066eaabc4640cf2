#pragma once

#include <opencv2/core/types.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace rollcall {

/// Of a fit: twice the unknowns of one coordinate, and more.
inline constexpr std::size_t kMinReliefPoints = 20;

/// Depth of a face towards the camera at `place`, both in eye distances: 0 between the eyes, y down. A head as an
/// ellipsoid 1.2 wide and 1.9 high with a nose 0.38 high (face width 140 mm, eyes 63 mm apart, nose 21 mm:
/// Z. Zhuang, B. Bradtmiller, Journal of Occupational and Environmental Hygiene 2, 2005).
[[nodiscard]] double faceDepth(cv::Point2d place);

/// The F statistic (2 and 2n - 13 degrees of freedom) of `to` as the place to which a sheet, bent about its best axis,
/// takes `from`, with and without a shift in proportion to `depth`; each point weighs less the farther it is off
/// (Cauchy). Nothing for fewer than 20 points.
[[nodiscard]] std::optional<double> reliefRatio(const std::vector<cv::Point2d>& from,
                                                const std::vector<cv::Point2d>& to, const std::vector<double>& depth);

} // namespace rollcall
