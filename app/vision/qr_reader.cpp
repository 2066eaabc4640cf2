#include "vision/qr_reader.h"

#include "biometrics/guarded.h"

#include <opencv2/imgproc.hpp>

#define ZX_USE_UTF8 // text() as std::string
#include <ZXing/DecodeHints.h>
#include <ZXing/ReadBarcode.h>
#include <ZXing/Result.h>

#include <algorithm>
#include <string>
#include <utility>

namespace rollcall {

namespace {

/// What is searched: gray, at most `kQrSearchSide` on its longer side.
cv::Mat prepared(const cv::Mat& picture)
{
    cv::Mat gray;
    if (picture.channels() == 1)
        gray = picture;
    else
        cv::cvtColor(picture, gray, cv::COLOR_BGR2GRAY);
    const int side = std::max(gray.cols, gray.rows);
    if (side <= kQrSearchSide)
        return gray;
    const double scale = static_cast<double>(kQrSearchSide) / side;
    cv::Mat smaller;
    cv::resize(gray, smaller, cv::Size(), scale, scale, cv::INTER_AREA);
    return smaller;
}

} // namespace

Result<std::optional<QByteArray>> readQrCode(const cv::Mat& picture)
{
    if (picture.empty() || picture.depth() != CV_8U || (picture.channels() != 1 && picture.channels() != 3))
        return failure(ErrorCode::InvalidArgument, QStringLiteral("QR code detection requires gray or BGR images"));
    return guarded("reading a QR code", [&]() -> Result<std::optional<QByteArray>> {
        const cv::Mat gray = prepared(picture);
        const ZXing::ImageView view(gray.data, gray.cols, gray.rows, ZXing::ImageFormat::Lum,
                                    static_cast<int>(gray.step));
        const ZXing::Result found =
            ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
        const std::string text = found.isValid() ? found.text() : std::string();
        if (text.empty() || text.size() > kMaxQrBytes)
            return std::optional<QByteArray>();
        return std::optional(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    });
}

Result<std::optional<QByteArray>> QrScan::feed(const cv::Mat& picture, MonotonicTime at)
{
    auto read = readQrCode(picture);
    if (!read || !*read)
        return read;
    const bool again = **read == m_last && at - m_lastSeen < kForget;
    m_last = **read;
    m_lastSeen = at;
    if (again)
        return std::optional<QByteArray>();
    return read;
}

} // namespace rollcall
