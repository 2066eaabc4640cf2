#include "vision/still_formats.h"

#include <opencv2/core.hpp>

#include <QtEndian>

namespace rollcall::stills {

namespace {

// TIFF 6.0, section 2; EXIF 2.32, 4.6.4.
constexpr qsizetype kTiffHeader = 8;
constexpr qsizetype kEntrySize = 12;
constexpr quint16 kOrientationTag = 0x0112;
constexpr quint16 kShort = 3;
constexpr quint16 kLong = 4; // written by some, where the standard says SHORT
constexpr int kOrientations = 8;

/// Integers of a TIFF structure in its own byte order; 0 beyond its end.
class Tiff
{
public:
    explicit Tiff(QByteArrayView bytes) : m_bytes(bytes), m_isBig(bytes.startsWith("MM")) {}
    [[nodiscard]] quint16 at16(qsizetype offset) const { return at<quint16>(offset); }
    [[nodiscard]] quint32 at32(qsizetype offset) const { return at<quint32>(offset); }

private:
    template <class T> [[nodiscard]] T at(qsizetype offset) const
    {
        if (offset < 0 || offset > m_bytes.size() - static_cast<qsizetype>(sizeof(T)))
            return 0;
        const char* from = m_bytes.data() + offset;
        return m_isBig ? qFromBigEndian<T>(from) : qFromLittleEndian<T>(from);
    }

    QByteArrayView m_bytes;
    bool m_isBig;
};

} // namespace

int exifOrientation(const QByteArray& exif)
{
    QByteArrayView bytes(exif);
    constexpr QByteArrayView kPrefix("Exif\0\0", 6);
    if (bytes.startsWith(kPrefix))
        bytes = bytes.sliced(kPrefix.size());
    if (bytes.size() < kTiffHeader || !(bytes.startsWith("II") || bytes.startsWith("MM")))
        return 1;
    const Tiff tiff(bytes);
    constexpr quint16 kMagic = 42;
    if (tiff.at16(2) != kMagic)
        return 1;
    const qsizetype directory = tiff.at32(4);
    const int entries = tiff.at16(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + i * kEntrySize;
        if (entry > bytes.size() - kEntrySize)
            return 1;
        if (tiff.at16(entry) != kOrientationTag)
            continue;
        const quint16 type = tiff.at16(entry + 2);
        const quint32 value = type == kShort ? tiff.at16(entry + 8) : type == kLong ? tiff.at32(entry + 8) : 0;
        return value >= 1 && value <= kOrientations ? static_cast<int>(value) : 1;
    }
    return 1;
}

cv::Mat upright(const cv::Mat& stored, int orientation)
{
    // Which way row 0 and column 0 of what is stored are seen (EXIF 2.32, figure 6).
    cv::Mat turned = stored;
    const bool areSidesSwapped = orientation >= 5;
    if (areSidesSwapped) {
        turned = cv::Mat();
        cv::transpose(stored, turned);
    }
    const auto flipped = [&turned](int code) {
        cv::Mat result;
        cv::flip(turned, result, code);
        return result;
    };
    switch (orientation) {
    case 2: // mirrored
    case 6: // to be turned clockwise: transposed, then mirrored
        return flipped(1);
    case 3:
    case 7:
        return flipped(-1);
    case 4:
    case 8:
        return flipped(0);
    default: // 1, and 5: transposed alone
        return turned;
    }
}

} // namespace rollcall::stills
