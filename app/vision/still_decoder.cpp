#include "vision/template_extractor.h"

#include "base/file_access.h"
#include "biometrics/guarded.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>

#include <algorithm>

namespace rollcall {

namespace {

/// Raster formats that cameras and phones write and whose readers report the dimensions before decoding. Vector formats
/// are left out: they are programs, not photographs.
const QList<QByteArray>& acceptedFormats()
{
    static const QList<QByteArray> formats{"jpeg", "jpg", "png", "webp", "bmp"};
    return formats;
}

Result<cv::Mat> toBgr(const QImage& image)
{
    return guarded("reading an image", [&]() -> Result<cv::Mat> {
        const QImage bgr = image.convertToFormat(QImage::Format_BGR888);
        if (bgr.isNull())
            return failure(ErrorCode::Internal, QStringLiteral("Not enough memory for this image"));
        const cv::Mat view(bgr.height(), bgr.width(), CV_8UC3, const_cast<uchar*>(bgr.constBits()),
                           static_cast<std::size_t>(bgr.bytesPerLine()));
        return view.clone();
    });
}

Result<cv::Mat> decode(QIODevice& device)
{
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!acceptedFormats().contains(reader.format()))
        return failure(ErrorCode::Unsupported, QStringLiteral("This is not a readable image; use JPEG or PNG"));
    const QSize size = reader.size();
    if (size.isEmpty())
        return failure(ErrorCode::Corrupt, QStringLiteral("This image is damaged; use another one"));
    if (static_cast<qint64>(size.width()) * size.height() > kMaxStillPixels) {
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("This image has %1 x %2 pixels; use one of at most %3 megapixels")
                           .arg(QString::number(size.width()), QString::number(size.height()),
                                QString::number(kMaxStillPixels / 1'000'000)));
    }
    if (std::max(size.width(), size.height()) > kMaxStillSide)
        reader.setScaledSize(size.scaled(kMaxStillSide, kMaxStillSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    // QImageReader's own allocation limit (256 MB) bounds deeper pixel formats.
    const QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("This image is damaged; use another one"));
    return toBgr(image);
}

QString tooLarge()
{
    return QStringLiteral("This image file is larger than %1 MB; use a smaller one")
        .arg(kMaxStillBytes / (1024 * 1024));
}

} // namespace

Result<cv::Mat> loadStill(const QString& path)
{
    const auto opened = openRegularFile(path);
    if (!opened)
        return failure(opened.error().within(QStringLiteral("The image cannot be opened")));
    QFile& file = **opened;
    if (file.size() > kMaxStillBytes)
        return failure(Error{ErrorCode::InvalidArgument, tooLarge()}.within(path));
    auto image = decode(file);
    if (!image)
        return failure(image.error().within(path));
    return image;
}

Result<cv::Mat> decodeStill(const QByteArray& bytes)
{
    if (bytes.size() > kMaxStillBytes)
        return failure(ErrorCode::InvalidArgument, tooLarge());
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, QStringLiteral("The image cannot be read"));
    return decode(buffer);
}

} // namespace rollcall
