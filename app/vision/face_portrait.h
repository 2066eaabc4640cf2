#pragma once

#include <QByteArray>
#include <QRectF>
#include <opencv2/core/mat.hpp>

namespace rollcall {

/// Longest side of a portrait, pixels, and its size at most: what the servers take that want a face with a punch.
inline constexpr int kMaxPortraitSide = 320;
inline constexpr qsizetype kMaxFacePortraitBytes = qsizetype{50} * 1024;

/// A face with 0.3 of its size around it, as a JPEG. `box`: fractions of the picture, 8-bit BGR. Empty when the box
/// is outside of the picture.
[[nodiscard]] QByteArray facePortrait(const cv::Mat& bgr, const QRectF& box);

} // namespace rollcall
