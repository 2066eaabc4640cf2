#pragma once

#include "biometrics/face.h"

#include <opencv2/core/matx.hpp>

#include <optional>

namespace rollcall {

/// Side of the square that embedders of the ArcFace family (SFace, fr_feature) look at, pixels.
inline constexpr int kAlignedSide = 112;

/// Where the five points of a frontal face lie in that square. Source: InsightFace's reference, which these embedders
/// were trained on.
[[nodiscard]] const FivePoints& alignmentReference();

/// The rotation, uniform scale and translation that brings `from` onto `to` with the least sum of squared distances
/// (S. Umeyama, IEEE PAMI 13(4), 1991; in the plane it has a closed form, without the reflection case). As a 2x3 matrix
/// [s*cos, -s*sin, tx; s*sin, s*cos, ty]. Nothing when the points coincide or are not finite.
[[nodiscard]] std::optional<cv::Matx23d> fitSimilarity(const FivePoints& from, const FivePoints& to);

/// Cuts the face out of `bgr`, upright and scaled, into `aligned` (kAlignedSide squared, the type of `bgr`; its memory
/// is reused). Pixels outside the image are black. False if the points do not describe a face.
[[nodiscard]] bool alignFace(const cv::Mat& bgr, const FivePoints& points, cv::Mat& aligned);

} // namespace rollcall
