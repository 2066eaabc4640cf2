#pragma once

#include <opencv2/core/mat.hpp>

#include <QByteArray>

// Photos as files in the formats and with the traits that cameras, phones and office programs write.
namespace rollcall::lab {

enum class JpegColors { Usual, Gray, Inks };
struct JpegTraits
{
    int quality = 90;
    bool isProgressive = false;
    JpegColors colors = JpegColors::Usual;
};
[[nodiscard]] QByteArray jpegOf(const cv::Mat& bgr, const JpegTraits& traits);
[[nodiscard]] QByteArray pngOf(const cv::Mat& bgr);
[[nodiscard]] QByteArray bmpOf(const cv::Mat& bgr);
[[nodiscard]] QByteArray webpOf(const cv::Mat& bgr, bool isLossless);

enum class ExifPlace { First, Last }; ///< before or after the pixels; a JPEG has it before them
/// The file with an EXIF orientation, 1..8. JPEG, PNG or WebP.
[[nodiscard]] QByteArray withExif(const QByteArray& file, int orientation, ExifPlace place);
/// The picture as a camera stores it that will say `orientation` of it.
[[nodiscard]] cv::Mat lying(const cv::Mat& bgr, int orientation);

} // namespace rollcall::lab
