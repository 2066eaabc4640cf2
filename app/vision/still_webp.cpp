#include "vision/still_formats.h"

#include "vision/template_extractor.h"

#include <opencv2/core.hpp>

#include <QtEndian>

#include <webp/decode.h>

#include <algorithm>

namespace rollcall::stills {

namespace {

/// More than the padding that encoders leave, and than decoders read ahead.
constexpr qint64 kTail = 16;

constexpr qsizetype kRiffHeader = 12;
constexpr qsizetype kChunkHeader = 8;

struct Chunks
{
    int orientation = 1;
    QByteArrayView pixels; ///< content of the "VP8 " or "VP8L" chunk
};

/// Goes through the chunks of the container (RIFF, "WebP Container Specification").
Result<Chunks> checkChunks(const QByteArray& bytes)
{
    const qint64 declared = qint64{qFromLittleEndian<quint32>(bytes.constData() + 4)} + kChunkHeader;
    if (declared > bytes.size())
        return failure(damaged());
    Chunks chunks;
    for (qint64 at = kRiffHeader; at + kChunkHeader <= declared;) {
        const char* chunk = bytes.constData() + at;
        const qint64 length = qFromLittleEndian<quint32>(chunk + 4);
        if (at + kChunkHeader + length > declared)
            return failure(damaged());
        const QByteArrayView name(chunk, 4);
        if (name == QByteArrayView("EXIF"))
            chunks.orientation = exifOrientation(QByteArray(chunk + kChunkHeader, static_cast<qsizetype>(length)));
        else if (name == QByteArrayView("VP8 ") || name == QByteArrayView("VP8L"))
            chunks.pixels = QByteArrayView(chunk + kChunkHeader, static_cast<qsizetype>(length));
        at += kChunkHeader + length + (length & 1);
    }
    return chunks;
}

/// WebP has no checksums, and its decoder makes pixels of any bytes. But those of a whole picture are read to their
/// end, while others end too early or, nearly always, leave some over: then they decode without their last ones, too.
bool isAllOfItRead(QByteArrayView pixels, WebPDecoderConfig config)
{
    return pixels.size() <= kTail ||
           WebPDecode(reinterpret_cast<const uint8_t*>(pixels.data()), static_cast<std::size_t>(pixels.size() - kTail),
                      &config) != VP8_STATUS_OK;
}

} // namespace

Result<Decoded> decodeWebP(const QByteArray& bytes)
{
    const auto* data = reinterpret_cast<const uint8_t*>(bytes.constData());
    const auto length = static_cast<std::size_t>(bytes.size());
    WebPDecoderConfig config;
    if (bytes.size() < kRiffHeader || WebPInitDecoderConfig(&config) == 0 ||
        WebPGetFeatures(data, length, &config.input) != VP8_STATUS_OK)
        return failure(damaged());
    if (config.input.has_animation != 0)
        return failure(ErrorCode::Unsupported, QStringLiteral("This WebP is an animation; use a still image"));
    ROLLCALL_TRY(checkSize(config.input.width, config.input.height));
    Decoded result;
    ROLLCALL_TRY_ASSIGN(const Chunks chunks, checkChunks(bytes));
    result.orientation = chunks.orientation;

    cv::Size size(config.input.width, config.input.height);
    const double scale = static_cast<double>(kMaxStillSide) / std::max(size.width, size.height);
    if (scale < 1.0) {
        size = cv::Size(std::max(1, cvRound(size.width * scale)), std::max(1, cvRound(size.height * scale)));
        config.options.use_scaling = 1;
        config.options.scaled_width = size.width;
        config.options.scaled_height = size.height;
    }
    result.bgr.create(size, CV_8UC3);
    config.output.colorspace = MODE_BGR;
    config.output.is_external_memory = 1;
    config.output.u.RGBA.rgba = result.bgr.data;
    config.output.u.RGBA.stride = static_cast<int>(result.bgr.step);
    config.output.u.RGBA.size = result.bgr.step * static_cast<std::size_t>(result.bgr.rows);
    if (!isAllOfItRead(chunks.pixels, config))
        return failure(damaged());
    const VP8StatusCode decoded = WebPDecode(data, length, &config);
    WebPFreeDecBuffer(&config.output);
    if (decoded != VP8_STATUS_OK)
        return failure(decoded == VP8_STATUS_UNSUPPORTED_FEATURE ? unusual("WebP") : damaged());
    return result;
}

} // namespace rollcall::stills
