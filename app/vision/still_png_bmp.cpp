#include "vision/still_formats.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QtEndian>

#include <zlib.h>

namespace rollcall::stills {

namespace {

constexpr qsizetype kSignature = 8;
constexpr qsizetype kHeaderEnd = 33;  // the signature and IHDR, which comes first
constexpr qsizetype kChunkFrame = 12; // length, name and checksum of a chunk

/// Goes through all chunks (PNG specification, 5.3): whole, with the right checksum, and with an end. Whatever a file
/// loses or gains on its way shows here; Qt's reader fills in what is missing. Returns the orientation.
Result<int> checkChunks(const QByteArray& bytes)
{
    int orientation = 1;
    for (qsizetype at = kSignature; at <= bytes.size() - kChunkFrame;) {
        const char* chunk = bytes.constData() + at;
        const qint64 length = qFromBigEndian<quint32>(chunk);
        if (length > bytes.size() - at - kChunkFrame)
            return failure(damaged());
        const QByteArrayView name(chunk + 4, 4);
        const auto sum = crc32(0, reinterpret_cast<const Bytef*>(name.data()), static_cast<uInt>(length + 4));
        if (sum != qFromBigEndian<quint32>(chunk + 8 + length))
            return failure(damaged());
        if (name == QByteArrayView("eXIf")) // before or after the pixels
            orientation = exifOrientation(QByteArray(chunk + 8, static_cast<qsizetype>(length)));
        if (name == QByteArrayView("IEND"))
            return orientation; // what follows is not part of the picture
        at += length + kChunkFrame;
    }
    return failure(damaged());
}

/// Qt's own reader, for files that are known to be whole.
Result<cv::Mat> readByQt(const QByteArray& bytes, const char* format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, QStringLiteral("The image cannot be read"));
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(false);
    // QImageReader's own allocation limit (256 MB) bounds deeper pixel formats.
    const QImage image = reader.read();
    if (image.isNull())
        return failure(damaged());
    const QImage bgr = image.convertToFormat(QImage::Format_BGR888);
    if (bgr.isNull())
        return failure(ErrorCode::Internal, QStringLiteral("Not enough memory for this image"));
    const cv::Mat view(bgr.height(), bgr.width(), CV_8UC3, const_cast<uchar*>(bgr.constBits()),
                       static_cast<std::size_t>(bgr.bytesPerLine()));
    return view.clone();
}

} // namespace

Result<Decoded> decodePng(const QByteArray& bytes)
{
    if (bytes.size() < kHeaderEnd)
        return failure(damaged());
    ROLLCALL_TRY(
        checkSize(qFromBigEndian<quint32>(bytes.constData() + 16), qFromBigEndian<quint32>(bytes.constData() + 20)));
    Decoded result;
    ROLLCALL_TRY_ASSIGN(result.orientation, checkChunks(bytes));
    ROLLCALL_TRY_ASSIGN(result.bgr, readByQt(bytes, "png"));
    return result;
}

Result<Decoded> decodeBmp(const QByteArray& bytes)
{
    // BITMAPFILEHEADER, then BITMAPINFOHEADER or a longer one.
    constexpr qsizetype kHeaders = 14 + 40;
    if (bytes.size() < kHeaders)
        return failure(damaged());
    const auto at32 = [&bytes](qsizetype offset) { return qFromLittleEndian<qint32>(bytes.constData() + offset); };
    const auto pixels = qFromLittleEndian<quint32>(bytes.constData() + 10);
    const qint64 width = at32(18);
    const qint64 height = std::abs(static_cast<qint64>(at32(22))); // negative: from the top
    const auto bits = qFromLittleEndian<quint16>(bytes.constData() + 28);
    const qint32 compression = at32(30);
    constexpr qint32 kPlain = 0;
    constexpr qint32 kBitFields = 3;
    constexpr quint16 kMaxBits = 32;
    if ((compression != kPlain && compression != kBitFields) || bits > kMaxBits)
        return failure(unusual("BMP"));
    ROLLCALL_TRY(checkSize(width, height));
    const qint64 row = (width * bits + 31) / 32 * 4;
    if (bytes.size() < pixels + row * height)
        return failure(damaged()); // Qt's reader would fill up with black
    Decoded result;
    ROLLCALL_TRY_ASSIGN(result.bgr, readByQt(bytes, "bmp"));
    return result;
}

} // namespace rollcall::stills
