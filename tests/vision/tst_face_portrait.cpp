#include "vision/face_portrait.h"

#include <QImage>
#include <QTest>
#include <opencv2/core.hpp>

using namespace rollcall;

class TestFacePortrait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Catches: a face without what is around it, or one that reaches over the edge of the picture.
    void aFaceHasItsSurroundings_data()
    {
        QTest::addColumn<QRectF>("box"); // of a picture of 1000x500
        QTest::addColumn<QSize>("size");
        QTest::newRow("100x100") << QRectF(0.4, 0.4, 0.1, 0.2) << QSize(160, 160);
        QTest::newRow("scaled down") << QRectF(0.4, 0.2, 0.25, 0.5) << QSize(320, 320); // 400x400
        QTest::newRow("at the edge") << QRectF(0, 0.4, 0.1, 0.2) << QSize(130, 160);
        QTest::newRow("outside") << QRectF(2, 2, 0.1, 0.2) << QSize();
    }
    void aFaceHasItsSurroundings()
    {
        QFETCH(QRectF, box);
        QFETCH(QSize, size);
        const cv::Mat frame(500, 1000, CV_8UC3, cv::Scalar(40, 90, 160));
        const QImage portrait = QImage::fromData(facePortrait(frame, box), "JPEG");
        QCOMPARE(portrait.isNull() ? QSize() : portrait.size(), size);
    }

    /// Noise is what JPEG compresses worst. Catches: a picture that the server refuses for its size.
    void theWorstPictureIsSmallEnough()
    {
        cv::Mat noise(1000, 1000, CV_8UC3);
        cv::RNG random(7);
        random.fill(noise, cv::RNG::UNIFORM, 0, 256);
        for (const double side : {0.2, 0.6}) {
            const QByteArray jpeg = facePortrait(noise, QRectF(0.2, 0.2, side, side));
            QVERIFY2(!jpeg.isEmpty() && jpeg.size() <= kMaxFacePortraitBytes, qPrintable(QString::number(jpeg.size())));
        }
    }
};

QTEST_GUILESS_MAIN(TestFacePortrait)
#include "tst_face_portrait.moc"
