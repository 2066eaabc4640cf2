#include "capture/clip_maker.h"
#include "capture/source_recorder.h"
#include "capture/watched_source.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <semaphore>
#include <sys/stat.h>
#include <unistd.h>

using namespace rollcall;
using namespace rollcall::test;
using namespace std::chrono_literals;

namespace {

/// A pipe with a name. Opening it for reading blocks until it is written to: simulates a hanging driver.
class Fifo
{
public:
    explicit Fifo(const QString& path) : m_path(path.toLocal8Bit()) { m_made = mkfifo(m_path.constData(), 0600) == 0; }
    ~Fifo()
    {
        // Lets a reader go that still hangs, so that its thread ends.
        if (m_descriptor < 0)
            m_descriptor = open(m_path.constData(), O_RDWR | O_NONBLOCK);
        close(m_descriptor);
    }
    Fifo(const Fifo&) = delete;
    Fifo& operator=(const Fifo&) = delete;
    [[nodiscard]] bool isMade() const { return m_made; }
    bool write(const QByteArray& bytes)
    {
        m_descriptor = open(m_path.constData(), O_RDWR);
        return ::write(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
    }

private:
    QByteArray m_path;
    bool m_made = false;
    int m_descriptor = -1;
};

/// rtsp_server.py as a process that can be frozen and killed.
class RtspServer
{
public:
    ~RtspServer() { kill(); }
    bool start(int port = 0)
    {
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        {QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/capture/rtsp_server.py"), QString::number(port)});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead(20'000))
            return false;
        m_port = m_process.readLine().trimmed().toInt();
        return m_port > 0;
    }
    void freeze() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString uri() const { return QStringLiteral("rtsp://127.0.0.1:%1/camera").arg(m_port); }
    [[nodiscard]] static bool isInstalled()
    {
        return QProcess::execute(
                   QStringLiteral("/usr/bin/python3"),
                   {QStringLiteral("-c"), QStringLiteral("import gi; gi.require_version('GstRtspServer', '1.0');"
                                                         "from gi.repository import GstRtspServer")}) == 0;
    }

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace

class TestWatchedSource : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock;
    static constexpr WatchTimings kImpatient{
        .stall = 3000ms, .opening = 10'000ms, .reopenBase = 1ms, .reopenCap = 1ms, .stop = 500ms};

    std::unique_ptr<WatchedSource> make(const QString& uri, const Clock& clock, WatchTimings timings = kImpatient,
                                        bool everyFrame = false)
    {
        SourceConfig config;
        config.uri = uri;
        config.everyFrame = everyFrame;
        auto plan = makeSourcePlan(config);
        return plan ? std::make_unique<WatchedSource>(config, *plan, clock, timings) : nullptr;
    }

    /// Lets time pass in steps of half a second, each long enough for the source to look at the clock; how much it
    /// took.
    Milliseconds advanceUntilLost(SourceRecorder& seen)
    {
        Milliseconds passed{0};
        while (!seen.waitFor(SourceState::Lost, 1, 100ms) && passed < 30s) {
            m_clock.advance(500ms);
            passed += 500ms;
        }
        return passed;
    }

private Q_SLOTS:
    void aLiveSourceGivesNewFramesWithTheClocksTime()
    {
        auto source = make(QStringLiteral("test"), m_clock);
        SourceRecorder seen;
        const auto started = m_clock.read();
        source->start(seen.callbacks());
        QVERIFY(seen.waitForFrames(2));
        m_clock.advance(700ms);
        QVERIFY(seen.waitForFrames(seen.frameCount() + 2));
        source->stop();
        const auto frames = seen.frames();
        QCOMPARE(frames.front()->at.utc, started.utc);
        QCOMPARE(frames.back()->at.utc, started.utc + 700ms);
        QCOMPARE(frames.back()->mediaTime.count(), std::chrono::nanoseconds(700ms).count());
        QCOMPARE(frames.back()->bgr.size(), cv::Size(640, 480));
        QCOMPARE(seen.states(), (std::vector{SourceState::Opening, SourceState::Live}));
    }

    void nothingComesAfterStop()
    {
        auto source = make(QStringLiteral("test"), m_clock);
        for (int round = 0; round < 10; ++round) {
            SourceRecorder seen;
            std::atomic<bool> stopped{false};
            std::atomic<int> late{0};
            source->start({[&](const FramePtr&) { late += stopped ? 1 : 0; },
                           [&](SourceState, const QString&) { late += stopped ? 1 : 0; }});
            QTest::qWait(round * 7); // stops while opening, at the first frame, in the stream
            source->stop();
            stopped = true;
            QTest::qWait(20);
            QCOMPARE(late.load(), 0);
        }
    }

    void hangingDriverBlocksNothing()
    {
        Fifo fifo(m_folder.filePath(QStringLiteral("hang")));
        QVERIFY(fifo.isMade());
        auto source = make(QStringLiteral("file:") + m_folder.filePath(QStringLiteral("hang")), m_clock);
        QVERIFY(source);
        SourceRecorder seen;
        QElapsedTimer timer;
        timer.start();
        source->start(seen.callbacks());
        QVERIFY(timer.elapsed() < 500);
        QVERIFY(seen.waitFor(SourceState::Opening));
        const auto patience = advanceUntilLost(seen); // the pipeline hangs all the while
        QVERIFY2(patience >= kImpatient.opening && patience < kImpatient.opening + 2s,
                 qPrintable(QString::number(patience.count())));
        QVERIFY(!seen.lossText().isEmpty());
        timer.restart();
        source->stop();
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }

    void stopsWhileOpeningHangs()
    {
        Fifo fifo(m_folder.filePath(QStringLiteral("hang2")));
        auto source = make(QStringLiteral("file:") + m_folder.filePath(QStringLiteral("hang2")), m_clock);
        SourceRecorder seen;
        source->start(seen.callbacks());
        QVERIFY(seen.waitFor(SourceState::Opening));
        QElapsedTimer timer;
        timer.start();
        source->stop();
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
        source.reset();
    }

    void stopsWhileTheUserIsBusy()
    {
        auto source = make(QStringLiteral("test"), m_clock);
        std::binary_semaphore entered{0};
        std::binary_semaphore release{0};
        std::atomic<int> calls{0};
        source->start({[&](const FramePtr&) {
                           if (calls++ == 0) {
                               entered.release();
                               release.acquire();
                           }
                       },
                       {}});
        entered.acquire();
        QElapsedTimer timer;
        timer.start();
        source->stop();
        QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
        release.release();
        QTest::qWait(50);
        QCOMPARE(calls.load(), 1);
    }

    void aRecordingThatStallsIsLostForGood()
    {
        const QString clip = m_folder.filePath(QStringLiteral("clip.mkv"));
        QVERIFY(makeClip(
            clip, {160, 120}, 25, 50, [](cv::Mat& image, int i) { paintNumber(image, i); },
            "matroskamux streamable=true"));
        QFile file(clip);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() < 65'536 * 2); // a part of it fits into the pipe's buffer
        Fifo fifo(m_folder.filePath(QStringLiteral("stall")));
        auto source =
            make(QStringLiteral("file:") + m_folder.filePath(QStringLiteral("stall")), m_clock, kImpatient, true);
        SourceRecorder seen;
        source->start(seen.callbacks());
        QVERIFY(fifo.write(bytes.left(qMin(bytes.size() * 3 / 4, qsizetype{60'000}))));
        QVERIFY2(seen.waitForFrames(5), qPrintable(seen.lossText()));
        const auto patience = advanceUntilLost(seen);
        QVERIFY2(patience >= kImpatient.stall && patience < kImpatient.stall + 2s,
                 qPrintable(QString::number(patience.count())));
        QVERIFY(seen.waitFor(SourceState::Stopped));
        QCOMPARE(seen.states(),
                 (std::vector{SourceState::Opening, SourceState::Live, SourceState::Lost, SourceState::Stopped}));
        source->stop();
    }

    void aLoopedRecordingThatStallsIsStartedAgain()
    {
        constexpr int kPictures = 10;
        const QString clip = m_folder.filePath(QStringLiteral("first.mkv"));
        QVERIFY(makeClip(clip, {160, 120}, 25, kPictures, [](cv::Mat& image, int i) { paintNumber(image, i); }));
        // The second recording hangs when it is read; later a whole one is in its place.
        const QString second = m_folder.filePath(QStringLiteral("second.mkv"));
        Fifo fifo(second);
        QVERIFY(fifo.write({}));
        QFile list(m_folder.filePath(QStringLiteral("looped.playlist")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("first.mkv\nsecond.mkv\n");
        list.close();
        SourceConfig config;
        config.uri = QStringLiteral("playlist:") + list.fileName();
        config.loop = true;
        const auto plan = makeSourcePlan(config);
        QVERIFY(plan);
        WatchedSource source(config, *plan, m_clock, kImpatient);
        SourceRecorder seen;
        source.start(seen.callbacks());
        QVERIFY2(seen.waitForFrames(1), qPrintable(seen.lossText()));
        const auto patience = advanceUntilLost(seen);
        QVERIFY2(patience >= kImpatient.stall, qPrintable(QString::number(patience.count())));
        QVERIFY2(seen.lossText().contains(QStringLiteral("restarting it")), qPrintable(seen.lossText()));

        const QByteArray inPlace = QFile::encodeName(second);
        QVERIFY(unlink(inPlace.constData()) == 0 && QFile::copy(clip, second));
        const auto before = seen.frameCount();
        // In small steps: each is past the back-off, all together are short of another stall.
        for (int i = 0; i < 200 && !seen.waitFor(SourceState::Live, 2, 100ms); ++i)
            m_clock.advance(10ms);
        QVERIFY2(seen.waitForFrames(before + kPictures + 1), qPrintable(seen.lossText()));
        source.stop();
    }

    void aMissingCameraIsWaitedFor()
    {
        const SystemClock clock;
        auto source = make(QStringLiteral("v4l2:/dev/no-such-camera"), clock);
        SourceRecorder seen;
        source->start(seen.callbacks());
        QVERIFY(seen.waitFor(SourceState::Lost, 3));
        QVERIFY2(seen.lossText().contains(QStringLiteral("plug")), qPrintable(seen.lossText()));
        source->stop();
    }

    void unreachableStreamIsReported()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const int port = taken.serverPort();
        taken.close();
        const SystemClock clock;
        auto source = make(QStringLiteral("rtsp://someone:verysecret@127.0.0.1:%1/x").arg(port), clock);
        SourceRecorder seen;
        source->start(seen.callbacks());
        QVERIFY(seen.waitFor(SourceState::Lost, 2));
        QVERIFY2(seen.lossText().startsWith(QStringLiteral("The video stream is unreachable")),
                 qPrintable(seen.lossText()));
        QVERIFY(!seen.lossText().contains(QStringLiteral("verysecret")));
        source->stop();
    }

    /// The header is RFC 7617's, worked out by hand. Catches: a password that ends the address at its "#".
    void passwordsArriveAsTheyAreWritten()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const SystemClock clock;
        auto source = make(QStringLiteral("rtsp://admin:p@ss#w%rd?@127.0.0.1:%1/a").arg(server.serverPort()), clock);
        SourceRecorder seen;
        source->start(seen.callbacks());
        QVERIFY(server.waitForNewConnection(10'000));
        const std::unique_ptr<QTcpSocket> camera(server.nextPendingConnection());
        QByteArray heard;
        qsizetype answered = 0;
        while (!heard.contains("Authorization") && camera->waitForReadyRead(10'000)) {
            heard += camera->readAll();
            const qsizetype end = heard.indexOf("\r\n\r\n", answered);
            if (end < 0)
                continue;
            const qsizetype number = heard.indexOf("CSeq: ", answered) + 6;
            camera->write(
                "RTSP/1.0 401 Unauthorized\r\nCSeq: " + heard.mid(number, heard.indexOf("\r\n", number) - number) +
                "\r\nWWW-Authenticate: Basic realm=\"c\"\r\n\r\n");
            answered = end + 4;
        }
        source->stop();
        QVERIFY2(heard.contains("Authorization: Basic YWRtaW46cEBzcyN3JXJkPw==\r\n"), heard.constData());
        QVERIFY2(heard.startsWith("OPTIONS rtsp://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/a RTSP"),
                 heard.constData());
    }

    void stopsWhileAServerKeepsSilent()
    {
        QTcpServer silent; // accepts, and never answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto source = make(QStringLiteral("rtsp://127.0.0.1:%1/x").arg(silent.serverPort()), m_clock);
        SourceRecorder seen;
        source->start(seen.callbacks());
        QVERIFY(silent.waitForNewConnection(10'000));
        QElapsedTimer timer;
        timer.start();
        source->stop();
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }

    void aNetworkCameraIsLostAndFoundAgain()
    {
        if (!RtspServer::isInstalled())
            QSKIP("gir1.2-gst-rtsp-server-1.0 or python3-gi is not installed");
        RtspServer server;
        QVERIFY(server.start());
        WatchTimings timings = kImpatient;
        timings.reopenBase = timings.reopenCap = 300ms;
        const SystemClock clock;
        auto source = make(server.uri(), clock, timings);
        SourceRecorder seen;
        source->start(seen.callbacks());
        QVERIFY2(seen.waitForFrames(3), qPrintable(seen.lossText()));

        // A camera that hangs keeps its connection: only the watchdog sees it.
        QElapsedTimer timer;
        timer.start();
        server.freeze();
        QVERIFY(seen.waitFor(SourceState::Lost));
        QVERIFY2(timer.elapsed() > 2000 && timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));

        // One that dies and comes back is reopened automatically.
        const int port = server.port();
        server.kill();
        QVERIFY(server.start(port));
        QVERIFY2(seen.waitFor(SourceState::Live, 2), qPrintable(seen.lossText()));
        const auto count = seen.frameCount();
        QVERIFY(seen.waitForFrames(count + 3));

        timer.restart();
        const auto losses = static_cast<int>(std::ranges::count(seen.states(), SourceState::Lost));
        server.kill();
        QVERIFY(seen.waitFor(SourceState::Lost, losses + 1));
        QVERIFY2(timer.elapsed() < 3500, qPrintable(QString::number(timer.elapsed())));
        source->stop();
        const auto frames = seen.frames();
        for (std::size_t i = 0; i < frames.size(); ++i)
            QCOMPARE(frames[i]->sequence, i + 1);
    }
};

QTEST_GUILESS_MAIN(TestWatchedSource)
#include "tst_watched_source.moc"
