#include "lab/photo_files.h"

#include <opencv2/core.hpp>

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

#include <cstdio> // jpeglib.h needs it before
#include <cstdlib>

#include <jpeglib.h>
#include <webp/decode.h>
#include <webp/encode.h>
#include <zlib.h>

namespace rollcall::lab {

namespace {

QByteArray byQt(const cv::Mat& bgr, const char* format)
{
    const QImage image(bgr.data, bgr.cols, bgr.rows, static_cast<qsizetype>(bgr.step), QImage::Format_BGR888);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, format).write(image);
    return bytes;
}

QByteArray big32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray little32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// A little-endian TIFF structure with one entry: tag 0x0112 (Orientation), SHORT, count 1 (Exif 2.32, 4.6.4).
QByteArray tiffOf(int orientation)
{
    QByteArray tiff = QByteArray::fromHex("49492a00080000000100120103000100000000000000"
                                          "00000000");
    tiff[18] = static_cast<char>(orientation);
    return tiff;
}

/// What libjpeg takes: inks as Adobe's programs store them (255: none), gray, or BGR.
cv::Mat prepared(const cv::Mat& bgr, JpegColors colors)
{
    cv::Mat pixels(bgr.size(), colors == JpegColors::Inks ? CV_8UC4 : CV_8UC1);
    for (int y = 0; y < bgr.rows; ++y) {
        for (int x = 0; x < bgr.cols; ++x) {
            const cv::Vec3b& at = bgr.at<cv::Vec3b>(y, x);
            if (colors == JpegColors::Inks)
                pixels.at<cv::Vec4b>(y, x) = cv::Vec4b(at[2], at[1], at[0], 255);
            else
                pixels.at<uchar>(y, x) = static_cast<uchar>((29 * at[0] + 150 * at[1] + 77 * at[2]) >> 8);
        }
    }
    return pixels;
}

} // namespace

QByteArray jpegOf(const cv::Mat& bgr, const JpegTraits& traits)
{
    const cv::Mat pixels = traits.colors == JpegColors::Usual ? bgr : prepared(bgr, traits.colors);
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &bytes, &size);
    info.image_width = static_cast<JDIMENSION>(bgr.cols);
    info.image_height = static_cast<JDIMENSION>(bgr.rows);
    info.input_components = pixels.channels();
    info.in_color_space = traits.colors == JpegColors::Inks   ? JCS_CMYK
                          : traits.colors == JpegColors::Gray ? JCS_GRAYSCALE
                                                              : JCS_EXT_BGR;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, traits.quality, TRUE);
    if (traits.isProgressive)
        jpeg_simple_progression(&info);
    jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < info.image_height) {
        JSAMPROW row = const_cast<JSAMPROW>(pixels.ptr(static_cast<int>(info.next_scanline)));
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    QByteArray file(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    std::free(bytes); // NOLINT: libjpeg's
    return file;
}

QByteArray pngOf(const cv::Mat& bgr)
{
    return byQt(bgr, "png");
}

QByteArray bmpOf(const cv::Mat& bgr)
{
    return byQt(bgr, "bmp");
}

QByteArray webpOf(const cv::Mat& bgr, bool isLossless)
{
    constexpr float kQuality = 80;
    uint8_t* bytes = nullptr;
    const auto step = static_cast<int>(bgr.step);
    const std::size_t size = isLossless ? WebPEncodeLosslessBGR(bgr.data, bgr.cols, bgr.rows, step, &bytes)
                                        : WebPEncodeBGR(bgr.data, bgr.cols, bgr.rows, step, kQuality, &bytes);
    QByteArray file(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    WebPFree(bytes);
    return file;
}

QByteArray withExif(const QByteArray& file, int orientation, ExifPlace place)
{
    const QByteArray tiff = tiffOf(orientation);
    if (file.startsWith("\xff\xd8")) {
        const QByteArray payload = QByteArray("Exif\0\0", 6) + tiff;
        QByteArray length(2, '\0');
        qToBigEndian(static_cast<quint16>(payload.size() + 2), length.data());
        return file.left(2) + QByteArray::fromHex("ffe1") + length + payload + file.mid(2);
    }
    if (file.startsWith("RIFF")) {
        // Extended format: a VP8X chunk in front (flag 8: EXIF; size less one in 24 bits each), EXIF at the end.
        int width = 0;
        int height = 0;
        (void)WebPGetInfo(reinterpret_cast<const uint8_t*>(file.constData()), static_cast<std::size_t>(file.size()),
                          &width, &height);
        const QByteArray features = QByteArray(1, '\x08') + QByteArray(3, '\0') +
                                    little32(static_cast<quint32>(width - 1)).left(3) +
                                    little32(static_cast<quint32>(height - 1)).left(3);
        const QByteArray chunks = "WEBP" + ("VP8X" + little32(10) + features) + file.mid(12) +
                                  ("EXIF" + little32(static_cast<quint32>(tiff.size())) + tiff);
        return "RIFF" + little32(static_cast<quint32>(chunks.size())) + chunks;
    }
    const QByteArray named = "eXIf" + tiff;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(named.constData()), static_cast<uInt>(named.size()));
    const QByteArray chunk = big32(static_cast<quint32>(tiff.size())) + named + big32(static_cast<quint32>(sum));
    const qsizetype at = file.indexOf(place == ExifPlace::First ? "IDAT" : "IEND") - 4;
    return file.left(at) + chunk + file.mid(at);
}

cv::Mat lying(const cv::Mat& bgr, int orientation)
{
    // What undoes the eight turns: each is its own inverse, but the two quarter turns.
    cv::Mat stored;
    switch (orientation) {
    case 2:
        cv::flip(bgr, stored, 1);
        return stored;
    case 3:
        cv::rotate(bgr, stored, cv::ROTATE_180);
        return stored;
    case 4:
        cv::flip(bgr, stored, 0);
        return stored;
    case 5:
        cv::transpose(bgr, stored);
        return stored;
    case 6: // to be turned clockwise when shown
        cv::rotate(bgr, stored, cv::ROTATE_90_COUNTERCLOCKWISE);
        return stored;
    case 7:
        cv::rotate(bgr, stored, cv::ROTATE_180);
        cv::transpose(stored, stored);
        return stored;
    case 8:
        cv::rotate(bgr, stored, cv::ROTATE_90_CLOCKWISE);
        return stored;
    default:
        return bgr.clone();
    }
}

} // namespace rollcall::lab
