#pragma once

#include "base/error.h"

#include <opencv2/core/mat.hpp>

#include <QByteArray>
#include <QSize>

// The file formats of stills. Each decoder is strict: what a viewer would fill with gray is an error here, because a
// face half of gray is enrolled without a word and recognizes no one.
namespace rollcall::stills {

/// The pixels as they are stored.
struct Decoded
{
    cv::Mat bgr;         ///< 8-bit
    int orientation = 1; ///< by EXIF, 1..8; 1 is upright
};

enum class Format { Jpeg, Png, WebP, Bmp, Other };
/// By content; a file's name says nothing.
[[nodiscard]] Format formatOf(const QByteArray& bytes);

/// Scaled down where that saves work, to no less than kMaxStillSide a side.
[[nodiscard]] Result<Decoded> decodeJpeg(const QByteArray& bytes);
[[nodiscard]] Result<Decoded> decodePng(const QByteArray& bytes);
[[nodiscard]] Result<Decoded> decodeWebP(const QByteArray& bytes);
[[nodiscard]] Result<Decoded> decodeBmp(const QByteArray& bytes);

/// Error where a picture of this size is not decoded at all.
[[nodiscard]] Status checkSize(qint64 width, qint64 height);
/// The errors that all formats have in common. `what`: "JPEG".
[[nodiscard]] Error damaged();
[[nodiscard]] Error unusual(const char* what);

/// The orientation in a TIFF structure as EXIF holds it, with or without "Exif\0\0" in front. 1 where there is none, or
/// none that makes sense.
[[nodiscard]] int exifOrientation(const QByteArray& exif);
/// Turned and mirrored as the orientation (1..8) says.
[[nodiscard]] cv::Mat upright(const cv::Mat& stored, int orientation);

} // namespace rollcall::stills
