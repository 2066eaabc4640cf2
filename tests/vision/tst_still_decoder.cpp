#include "lab/photo_files.h"
#include "vision/template_extractor.h"

#include <QBuffer>
#include <QImage>
#include <QTest>
#include <QtEndian>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <random>

using namespace rollcall;
using namespace rollcall::lab;

namespace {

/// No two of the eight orientations of it are alike, and it has no edges that a JPEG would blur.
cv::Mat picture()
{
    cv::Mat bgr(120, 160, CV_8UC3);
    for (int y = 0; y < bgr.rows; ++y) {
        for (int x = 0; x < bgr.cols; ++x)
            bgr.at<cv::Vec3b>(y, x) =
                cv::Vec3b(static_cast<uchar>(40 + x), static_cast<uchar>(60 + y), static_cast<uchar>(220 - x / 2 - y));
    }
    return bgr;
}

/// With as much detail as a photo has, so that a file has something to lose.
cv::Mat detailed()
{
    cv::Mat noise(360, 480, CV_8UC3);
    cv::RNG random(7);
    random.fill(noise, cv::RNG::UNIFORM, 0, 256);
    cv::GaussianBlur(noise, noise, {}, 1.5);
    return noise;
}

double worstDifference(const cv::Mat& a, const cv::Mat& b)
{
    return a.size() == b.size() ? cv::norm(a, b, cv::NORM_INF) : 999.0;
}

using MakeFile = QByteArray (*)(const cv::Mat&);
struct Kind
{
    const char* name;
    MakeFile make;
};
const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{
        {"jpeg", [](const cv::Mat& bgr) { return jpegOf(bgr, {.quality = 95}); }},
        {"progressive", [](const cv::Mat& bgr) { return jpegOf(bgr, {.quality = 95, .isProgressive = true}); }},
        {"png", [](const cv::Mat& bgr) { return pngOf(bgr); }},
        {"webp", [](const cv::Mat& bgr) { return webpOf(bgr, false); }},
        {"lossless webp", [](const cv::Mat& bgr) { return webpOf(bgr, true); }},
        {"bmp", [](const cv::Mat& bgr) { return bmpOf(bgr); }},
    };
    return all;
}

QByteArray byQt(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class TestStillDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Catches: a picture that is enrolled lying on its side, of any format.
    void everyOrientationIsTurnedUpright_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("orientation");
        QTest::addColumn<bool>("last");
        for (const int kind : {0, 1, 2, 3, 4}) {
            for (int orientation = 1; orientation <= 8; ++orientation) {
                QTest::addRow("%s %d", kinds()[static_cast<std::size_t>(kind)].name, orientation)
                    << kind << orientation << false;
                if (kind == 2)
                    QTest::addRow("png, after the pixels, %d", orientation) << kind << orientation << true;
            }
        }
    }
    void everyOrientationIsTurnedUpright()
    {
        QFETCH(int, kind);
        QFETCH(int, orientation);
        QFETCH(bool, last);
        const QByteArray file = kinds()[static_cast<std::size_t>(kind)].make(lying(picture(), orientation));
        const auto decoded = decodeStill(withExif(file, orientation, last ? ExifPlace::Last : ExifPlace::First));
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
        QVERIFY(worstDifference(*decoded, picture()) < 16);
    }

    void formatsKeepTheirColors_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<double>("within");
        for (const Kind& kind : kinds())
            QTest::newRow(kind.name) << kind.make(picture()) << (qstrcmp(kind.name, "png") == 0 ? 0.0 : 16.0);
        QTest::newRow("CMYK") << jpegOf(picture(), {.quality = 95, .colors = JpegColors::Inks}) << 24.0;
        const cv::Mat bgr = picture();
        const QImage image(bgr.data, bgr.cols, bgr.rows, static_cast<qsizetype>(bgr.step), QImage::Format_BGR888);
        QTest::newRow("16 bits") << byQt(image.convertToFormat(QImage::Format_RGBX64), "PNG") << 1.0;
        QTest::newRow("transparent") << byQt(image.convertToFormat(QImage::Format_ARGB32), "PNG") << 0.0;
        QTest::newRow("palette") << byQt(image.convertToFormat(QImage::Format_Indexed8), "PNG") << 64.0;
        QTest::newRow("something after the end (jpeg)")
            << jpegOf(picture(), {.quality = 95}) + "a second picture" << 16.0;
        QTest::newRow("something after the end (png)") << pngOf(picture()) + QByteArray(100, '\0') << 0.0;
        QTest::newRow("something after the end (webp)") << webpOf(picture(), true) + QByteArray(100, '\0') << 0.0;
    }
    void formatsKeepTheirColors()
    {
        QFETCH(QByteArray, file);
        QFETCH(double, within);
        const auto decoded = decodeStill(file);
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
        QVERIFY2(worstDifference(*decoded, picture()) <= within,
                 qPrintable(QString::number(worstDifference(*decoded, picture()))));
    }

    /// Catches: a picture whose lost part is filled with gray and enrolled.
    void whatIsCutIsRefusedAsDamaged_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const Kind& kind : kinds()) {
            const QByteArray whole = kind.make(detailed());
            for (const int percent : {10, 40, 50, 60, 70, 80, 90, 95, 99})
                QTest::addRow("%s at %d %%", kind.name, percent) << whole.left(whole.size() * percent / 100);
            QTest::addRow("%s without its last byte", kind.name) << whole.chopped(1);
        }
        QTest::newRow("without the end marker") << jpegOf(detailed(), {}).chopped(2);
    }
    void whatIsCutIsRefusedAsDamaged()
    {
        QFETCH(QByteArray, file);
        const auto decoded = decodeStill(file);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::Corrupt);
        QVERIFY2(decoded.error().message.contains(QStringLiteral("damaged")), qPrintable(decoded.error().message));
    }

    void holesAreRefusedAsDamaged_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("noise");
        for (const int kind : {0, 1, 2}) {
            QTest::addRow("%s, zeros", kinds()[static_cast<std::size_t>(kind)].name) << kind << false;
            QTest::addRow("%s, noise", kinds()[static_cast<std::size_t>(kind)].name) << kind << true;
        }
    }
    void holesAreRefusedAsDamaged()
    {
        QFETCH(int, kind);
        QFETCH(bool, noise);
        const QByteArray whole = kinds()[static_cast<std::size_t>(kind)].make(detailed());
        int refused = 0;
        for (const int percent : {20, 30, 50, 70, 90}) {
            QByteArray file = whole;
            std::mt19937 random(static_cast<unsigned>(percent));
            const qsizetype at = file.size() * percent / 100;
            for (qsizetype i = at; i < at + 2000 && i < file.size(); ++i)
                file[i] = noise ? static_cast<char>(random() % 256) : '\0';
            refused += decodeStill(file) ? 0 : 1;
        }
        // A JPEG has no checksum: a hole that happens to hold as many blocks as it covers does not show.
        QVERIFY2(refused >= (kind == 2 ? 5 : 4), qPrintable(QString::number(refused)));
    }

    /// Every byte of a PNG behind its signature is covered by a checksum, or is one.
    void oneWrongByteOfAPngIsNoticed()
    {
        const QByteArray whole = pngOf(picture());
        for (qsizetype i = 8; i < whole.size(); i += 7) {
            QByteArray file = whole;
            file[i] = static_cast<char>(file[i] ^ 0x10);
            QVERIFY2(!decodeStill(file), qPrintable(QString::number(i)));
        }
    }

    void otherFormatsAreRefusedWithThoseThatAreTaken_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("text");
        QTest::newRow("GIF") << QByteArray("GIF89a") + QByteArray(100, '\0');
        QTest::newRow("TIFF") << QByteArray("II*\0", 4) + QByteArray(100, '\0');
        QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                            "ftypheic",
                                            12) +
                                     QByteArray(100, '\0');
        QTest::newRow("AVIF") << QByteArray("\0\0\0\x18"
                                            "ftypavif",
                                            12) +
                                     QByteArray(100, '\0');
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    }
    void otherFormatsAreRefusedWithThoseThatAreTaken()
    {
        QFETCH(QByteArray, file);
        const auto decoded = decodeStill(file);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::Unsupported);
        for (const char* format : {"JPEG", "PNG", "WebP", "BMP"})
            QVERIFY2(decoded.error().message.contains(QLatin1String(format)), qPrintable(decoded.error().message));
    }

    void anAnimationIsRefusedAsOne()
    {
        // VP8X with the animation flag (2), 16 x 16; then ANIM (WebP Container Specification).
        const QByteArray chunks = QByteArray("WEBP") + "VP8X" +
                                  QByteArray::fromHex("0a00000002000000"
                                                      "0f00000f0000") +
                                  "ANIM" +
                                  QByteArray::fromHex("06000000"
                                                      "ffffffff0000");
        QByteArray size(4, '\0');
        qToLittleEndian(static_cast<quint32>(chunks.size()), size.data());
        const auto decoded = decodeStill("RIFF" + size + chunks);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::Unsupported);
        QVERIFY2(decoded.error().message.contains(QStringLiteral("animation")), qPrintable(decoded.error().message));
    }

    /// Catches: a small file that makes the kiosk allocate gigabytes.
    void declaredDimensionsAreCheckedBeforeDecoding_data()
    {
        QTest::addColumn<QByteArray>("file");
        QByteArray jpeg = jpegOf(picture(), {});
        const qsizetype frame = jpeg.indexOf("\xff\xc0"); // SOF0: length, precision, height, width
        qToBigEndian<quint16>(60000, jpeg.data() + frame + 5);
        qToBigEndian<quint16>(60000, jpeg.data() + frame + 7);
        QTest::newRow("jpeg") << jpeg;
        QByteArray bmp = bmpOf(picture());
        qToLittleEndian<qint32>(60000, bmp.data() + 18);
        qToLittleEndian<qint32>(-60000, bmp.data() + 22);
        QTest::newRow("bmp") << bmp;
    }
    void declaredDimensionsAreCheckedBeforeDecoding()
    {
        QFETCH(QByteArray, file);
        const auto decoded = decodeStill(file);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(decoded.error().message.contains(QStringLiteral("60000 x 60000")),
                 qPrintable(decoded.error().message));
    }

    void brokenExifIsNoOrientation()
    {
        QByteArray file = withExif(jpegOf(picture(), {.quality = 95}), 6, ExifPlace::First);
        const qsizetype tiff = file.indexOf("II*");
        qToLittleEndian<quint32>(0xfffffff0, file.data() + tiff + 4); // its directory lies behind the end
        const auto decoded = decodeStill(file);
        QVERIFY(decoded && worstDifference(*decoded, picture()) < 16);
    }
};

QTEST_GUILESS_MAIN(TestStillDecoder)
#include "tst_still_decoder.moc"
