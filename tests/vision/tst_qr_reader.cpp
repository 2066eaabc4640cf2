#include "vision/qr_reader.h"

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgproc.hpp>

#include <array>

using namespace rollcall;

namespace {

/// A code as qrencode draws it, `module` pixels a module; empty when that went wrong.
cv::Mat drawn(const QByteArray& text, int module = 6)
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("code.png"));
    QProcess qrencode;
    qrencode.start(QStringLiteral("qrencode"),
                   {QStringLiteral("-o"), file, QStringLiteral("-s"), QString::number(module), QStringLiteral("-l"),
                    QStringLiteral("M"), QStringLiteral("-8")});
    qrencode.write(text);
    qrencode.closeWriteChannel();
    if (!qrencode.waitForFinished())
        return {};
    const QImage image = QImage(file).convertToFormat(QImage::Format_BGR888);
    return cv::Mat(image.height(), image.width(), CV_8UC3, const_cast<uchar*>(image.constBits()),
                   static_cast<std::size_t>(image.bytesPerLine()))
        .clone();
}

/// The code held into a camera's picture: its corners at these places, over a background with texture.
cv::Mat held(const cv::Mat& code, const std::array<cv::Point2f, 4>& corners, cv::Size size = {1280, 720})
{
    cv::Mat scene(size, CV_8UC3);
    cv::theRNG().state = 7;
    cv::randu(scene, cv::Scalar(40, 50, 60), cv::Scalar(140, 130, 120));
    cv::GaussianBlur(scene, scene, {9, 9}, 0);
    const auto width = static_cast<float>(code.cols);
    const auto height = static_cast<float>(code.rows);
    const std::array<cv::Point2f, 4> from{cv::Point2f{0, 0}, {width, 0}, {width, height}, {0, height}};
    const cv::Mat warp = cv::getPerspectiveTransform(from.data(), corners.data());
    cv::warpPerspective(code, scene, warp, size, cv::INTER_AREA, cv::BORDER_TRANSPARENT);
    return scene;
}

const std::array<cv::Point2f, 4> kStraight{cv::Point2f{480, 180}, {840, 180}, {840, 540}, {480, 540}};
const std::array<cv::Point2f, 4> kTurned{cv::Point2f{610, 130}, {900, 330}, {700, 620}, {410, 420}};
const std::array<cv::Point2f, 4> kTilted{cv::Point2f{480, 180}, {840, 220}, {820, 520}, {460, 560}};

} // namespace

/// The codes are made by qrencode, which shares nothing with the reader.
class TestQrReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("qrencode")).isEmpty())
            QSKIP("whole suite: qrencode is not installed");
    }

    void readsWhatAnotherProgramWrote_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("badge number") << QByteArray("0012345678");
        QTest::newRow("address") << QByteArray("https://example.org/badge/8f2c-41?x=1&y=2");
        QTest::newRow("longest") << QByteArray("0123456789abcdef").repeated(kMaxQrBytes / 16);
    }
    void readsWhatAnotherProgramWrote()
    {
        QFETCH(QByteArray, text);
        const cv::Mat code = drawn(text, 4);
        QVERIFY(!code.empty());
        const auto read = readQrCode(code);
        QVERIFY(read && *read);
        QCOMPARE(**read, text);
    }

    /// Catches: a reader that only takes what is held exactly before it.
    void readsHowPeopleHoldThem_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("straight") << 0;
        QTest::newRow("turned") << 1;
        QTest::newRow("tilted") << 2;
        QTest::newRow("blurred") << 3;
        QTest::newRow("dim and noisy") << 4;
        QTest::newRow("full HD") << 5;
    }
    void readsHowPeopleHoldThem()
    {
        QFETCH(int, how);
        const QByteArray text("ROLLCALL-7f3a91c2");
        const cv::Mat code = drawn(text);
        QVERIFY(!code.empty());
        cv::Mat scene = held(code, how == 1 ? kTurned : (how == 2 ? kTilted : kStraight));
        if (how == 3)
            cv::GaussianBlur(scene, scene, {7, 7}, 2.0);
        if (how == 4) {
            scene.convertTo(scene, -1, 0.35, 10);
            cv::Mat noise(scene.size(), CV_8UC3);
            cv::theRNG().state = 11;
            cv::randn(noise, cv::Scalar::all(6), cv::Scalar::all(4));
            scene += noise;
        }
        if (how == 5)
            cv::resize(scene, scene, {1920, 1080}, 0, 0, cv::INTER_LINEAR);
        const auto read = readQrCode(scene);
        QVERIFY(read && *read);
        QCOMPARE(**read, text);
    }

    void findsNothingWhereNothingIs()
    {
        const auto readsNothing = [](const cv::Mat& picture) {
            const auto read = readQrCode(picture);
            return read && !*read;
        };
        QVERIFY(readsNothing(cv::Mat(720, 1280, CV_8UC3, cv::Scalar(90, 90, 90))));
        QVERIFY(readsNothing(cv::Mat(1, 1, CV_8UC1, cv::Scalar(0))));
        QVERIFY(readsNothing(drawn(QByteArray(kMaxQrBytes + 1, 'x'), 3))); // a document, not a badge
        cv::Mat noise(480, 640, CV_8UC3);
        cv::randu(noise, cv::Scalar::all(0), cv::Scalar::all(255));
        QVERIFY(readsNothing(noise));
        QVERIFY(!readQrCode(cv::Mat()));
        QVERIFY(!readQrCode(cv::Mat(10, 10, CV_32FC3)));
    }

    /// Catches: one badge held up that becomes an entry with every frame, and one that cannot be shown twice.
    void aCodeIsTakenOnceUntilItHasBeenGone()
    {
        using namespace std::chrono_literals;
        const cv::Mat first = drawn("FIRST-CODE");
        const cv::Mat second = drawn("SECOND-CODE");
        const cv::Mat nothing(200, 200, CV_8UC1, cv::Scalar(128));
        QrScan scan;
        MonotonicTime now{1h};
        const auto feed = [&](const cv::Mat& picture, Milliseconds later) {
            now += later;
            const auto code = scan.feed(picture, now);
            return code && *code ? **code : QByteArray();
        };
        QCOMPARE(feed(first, 0ms), QByteArray("FIRST-CODE"));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(feed(first, 100ms), QByteArray());
        QCOMPARE(feed(second, 100ms), QByteArray("SECOND-CODE"));
        QCOMPARE(feed(nothing, 1900ms), QByteArray());
        QCOMPARE(feed(second, 50ms), QByteArray());
        QCOMPARE(feed(second, 2001ms), QByteArray("SECOND-CODE"));
    }
};

QTEST_GUILESS_MAIN(TestQrReader)
#include "tst_qr_reader.moc"
