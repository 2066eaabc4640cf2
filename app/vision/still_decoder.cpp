#include "vision/template_extractor.h"

#include "base/file_access.h"
#include "biometrics/guarded.h"
#include "vision/still_formats.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace rollcall {

namespace stills {

Format formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return Format::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return Format::Png;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return Format::WebP;
    if (bytes.startsWith("BM"))
        return Format::Bmp;
    return Format::Other;
}

Status checkSize(qint64 width, qint64 height)
{
    if (width < 1 || height < 1)
        return failure(damaged());
    // Neither factor exceeds 32 bits, so the product fits.
    if (width > kMaxStillPixels || height > kMaxStillPixels || width * height > kMaxStillPixels) {
        return failure(
            ErrorCode::InvalidArgument,
            QStringLiteral("This image has %1 x %2 pixels; use one of at most %3 megapixels")
                .arg(QString::number(width), QString::number(height), QString::number(kMaxStillPixels / 1'000'000)));
    }
    return {};
}

Error damaged()
{
    return {ErrorCode::Corrupt, QStringLiteral("This image is damaged or incomplete; use another copy of it")};
}

Error unusual(const char* what)
{
    return {ErrorCode::Unsupported,
            QStringLiteral("This kind of %1 is not supported; save the image as an ordinary JPEG, PNG or WebP")
                .arg(QLatin1String(what))};
}

} // namespace stills

namespace {

Result<stills::Decoded> decodeByFormat(const QByteArray& bytes)
{
    switch (stills::formatOf(bytes)) {
    case stills::Format::Jpeg:
        return stills::decodeJpeg(bytes);
    case stills::Format::Png:
        return stills::decodePng(bytes);
    case stills::Format::WebP:
        return stills::decodeWebP(bytes);
    case stills::Format::Bmp:
        return stills::decodeBmp(bytes);
    case stills::Format::Other:
        break;
    }
    return failure(ErrorCode::Unsupported,
                   QStringLiteral("This is not an image in a supported format; use JPEG, PNG, WebP or BMP"));
}

QString tooLarge()
{
    return QStringLiteral("This image file is larger than %1 MB; use a smaller one")
        .arg(kMaxStillBytes / (1024 * 1024));
}

} // namespace

Result<cv::Mat> decodeStill(const QByteArray& bytes)
{
    if (bytes.size() > kMaxStillBytes)
        return failure(ErrorCode::InvalidArgument, tooLarge());
    return guarded("reading an image", [&]() -> Result<cv::Mat> {
        ROLLCALL_TRY_ASSIGN(stills::Decoded decoded, decodeByFormat(bytes));
        const int side = std::max(decoded.bgr.cols, decoded.bgr.rows);
        if (side > kMaxStillSide) {
            const double scale = static_cast<double>(kMaxStillSide) / side;
            const cv::Size size(std::max(1, cvRound(decoded.bgr.cols * scale)),
                                std::max(1, cvRound(decoded.bgr.rows * scale)));
            cv::Mat small;
            cv::resize(decoded.bgr, small, size, 0, 0, cv::INTER_AREA);
            decoded.bgr = small;
        }
        return stills::upright(decoded.bgr, decoded.orientation);
    });
}

Result<cv::Mat> loadStill(const QString& path)
{
    const auto bytes = readRegularFile(path, kMaxStillBytes);
    if (!bytes)
        return failure(bytes.error().within(QStringLiteral("The image cannot be opened")));
    auto image = decodeStill(*bytes);
    if (!image)
        return failure(image.error().within(path));
    return image;
}

} // namespace rollcall
