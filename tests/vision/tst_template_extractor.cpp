#include "vision/clips.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QtEndian>

#include <opencv2/core.hpp>

#include <numeric>

using namespace rollcall;

namespace {

const QStringList kCrops{QStringLiteral("audrey_crop.jpg"), QStringLiteral("bill-murray-snl_crop.jpg"),
                         QStringLiteral("chuck_crop.jpg"),  QStringLiteral("kim1_crop.jpg"),
                         QStringLiteral("obama4_crop.jpg"), QStringLiteral("queen20_crop.jpg")};

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return bytes;
}

/// The picture as a camera held upright by 90 degrees stores it: the pixels lie on their side and EXIF says so
/// (orientation 6).
QByteArray asSidewaysPhoto(const QImage& upright)
{
    const QByteArray jpeg = encoded(upright.transformed(QTransform().rotate(-90)), "JPEG");
    // APP1, "Exif", little-endian TIFF with one entry: tag 0x0112 (Orientation), SHORT, count 1, value 6
    // (Exif 2.32, 4.6.4).
    const QByteArray tiff = QByteArray::fromHex("49492a0008000000"
                                                "0100"
                                                "120103000100000006000000"
                                                "00000000");
    const QByteArray payload = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(payload.size() + 2), length.data());
    return jpeg.left(2) + QByteArray::fromHex("ffe1") + length + payload + jpeg.mid(2);
}

double similarity(const Embedding& a, const Embedding& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

} // namespace

class TestTemplateExtractor : public QObject
{
    Q_OBJECT

private:
    std::optional<FaceEngine> m_engine;

private Q_SLOTS:
    void initTestCase()
    {
        ROLLCALL_NEED_MEDIA((kCrops + QStringList{QStringLiteral("audrey.jpg"), QStringLiteral("franck_02221.jpg")}));
        auto loaded = test::loadEngine();
        if (!loaded)
            QSKIP(qPrintable(loaded.error().message));
        m_engine = std::move(*loaded);
    }

    void portraitsThatFillThePictureWork()
    {
        for (const QString& file : kCrops) {
            const auto found = test::templateOf(*m_engine, file, file);
            QVERIFY2(found, test::why(found).c_str());
        }
    }

    void aTightCropIsTheSamePersonInTheSamePlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("franck") << QStringLiteral("franck_02221.jpg"); // without a margin: 0.25 and 35 % off
        QTest::newRow("audrey") << QStringLiteral("audrey.jpg");
    }
    void aTightCropIsTheSamePersonInTheSamePlace()
    {
        QFETCH(QString, file);
        const auto image = loadStill(test::mediaPath(file));
        QVERIFY(image);
        TemplateExtractor extractor(*m_engine, {});
        const auto whole = extractor.extract(*image);
        QVERIFY2(whole, test::why(whole).c_str());
        const cv::Rect tight = cv::Rect(whole->box) & cv::Rect(0, 0, image->cols, image->rows);
        const auto cropped = extractor.extract((*image)(tight).clone());
        QVERIFY2(cropped, test::why(cropped).c_str());
        // The embedder sees a little more than the box, which the crop has lost: alike, not the same.
        const double alike = similarity(whole->embedding, cropped->embedding);
        QVERIFY2(alike > 0.8, qPrintable(QString::number(alike)));
        for (std::size_t i = 0; i < 5; ++i)
            QVERIFY(cv::norm(cropped->points[i] + cv::Point2f(tight.tl()) - whole->points[i]) < 0.06 * tight.width);
    }

    void severalFacesAreRefusedWithTheirNumber()
    {
        const auto image = loadStill(test::mediaPath(QStringLiteral("franck_02221.jpg")));
        QVERIFY(image);
        cv::Mat two;
        cv::hconcat(*image, *image, two);
        const auto found = TemplateExtractor(*m_engine, {}).extract(two);
        QVERIFY(!found);
        QCOMPARE(found.error().message,
                 QStringLiteral("There are 2 faces in this photo; use one that shows only this person"));
    }

    void whatIsWrongIsSaidInWords()
    {
        TemplateExtractor extractor(*m_engine, {});
        const auto none = extractor.extract(cv::Mat(300, 400, CV_8UC3, cv::Scalar(40, 120, 80)));
        QVERIFY(!none);
        QVERIFY(none.error().message.contains(QStringLiteral("no face")));
        const auto image = loadStill(test::mediaPath(QStringLiteral("franck_02221.jpg")));
        QVERIFY(image);
        cv::Mat dark;
        image->convertTo(dark, -1, 0.15);
        const auto tooDark = extractor.extract(dark);
        QVERIFY(!tooDark);
        QVERIFY2(tooDark.error().message.contains(QStringLiteral("too dark")), test::why(tooDark).c_str());
        QVERIFY(!extractor.extract(cv::Mat()));
    }

    void aSidewaysPhotoIsTurnedUpright()
    {
        const QImage upright(test::mediaPath(QStringLiteral("franck_02221.jpg")));
        const auto turned = decodeStill(asSidewaysPhoto(upright));
        QVERIFY2(turned, test::why(turned).c_str());
        QCOMPARE(turned->cols, upright.width());
        QCOMPARE(turned->rows, upright.height());
        TemplateExtractor extractor(*m_engine, {});
        const auto image = loadStill(test::mediaPath(QStringLiteral("franck_02221.jpg")));
        const auto a = extractor.extract(*image);
        const auto b = extractor.extract(*turned);
        QVERIFY(a && b);
        QVERIFY(similarity(a->embedding, b->embedding) > 0.95);
    }

    void colorsAreInTheOrderThatEnginesExpect()
    {
        QImage red(8, 8, QImage::Format_RGB32);
        red.fill(QColor(250, 10, 20));
        const auto image = decodeStill(encoded(red, "PNG"));
        QVERIFY(image);
        QCOMPARE(image->at<cv::Vec3b>(3, 3), cv::Vec3b(20, 10, 250));
    }

    void largePicturesAreScaledDown()
    {
        QImage large(4000, 1000, QImage::Format_RGB32);
        large.fill(Qt::gray);
        const auto image = decodeStill(encoded(large, "JPEG"));
        QVERIFY2(image, test::why(image).c_str());
        QCOMPARE(image->cols, kMaxStillSide);
        QCOMPARE(image->rows, 400);
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("this is no picture");
        QTest::newRow("a program (SVG)") << QByteArray(
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QImage gray(64, 64, QImage::Format_RGB32);
        gray.fill(Qt::gray);
        QTest::newRow("cut off") << encoded(gray, "PNG").left(60);
        QTest::newRow("too many bytes") << QByteArray(kMaxStillBytes + 1, 'x');
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto image = decodeStill(bytes);
        QVERIFY(!image);
        QVERIFY(!image.error().message.isEmpty());
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("picture.jpg"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto loaded = loadStill(path);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.contains(path));
    }

    void declaredDimensionsAreCheckedBeforeDecoding()
    {
        // A PNG (made with Python's zlib) whose header declares 60000 x 60000 pixels: 10.8 GB once decoded.
        const auto image =
            decodeStill(QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea6008020000000f"
                                            "b0e2150000000b49444154789c6360800100000a00017f80745e00000000"
                                            "49454e44ae426082"));
        QVERIFY(!image);
        QCOMPARE(image.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(image.error().message.contains(QStringLiteral("60000 x 60000")), test::why(image).c_str());
    }

    void aMissingFileIsNamed()
    {
        const auto loaded = loadStill(QStringLiteral("/no/such/picture.jpg"));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::NotFound);
        QVERIFY(loaded.error().message.contains(QStringLiteral("/no/such/picture.jpg")));
    }
};

QTEST_GUILESS_MAIN(TestTemplateExtractor)
#include "tst_template_extractor.moc"
