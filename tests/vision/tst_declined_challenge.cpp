// "I cannot do this": what the kiosk's own pipeline and gate make of it.
#include "vision/clips.h"
#include "vision/vision_worker.h"

#include <map>

using namespace rollcall;

namespace {

const QString kFranck = QStringLiteral("franck.mp4");
constexpr std::size_t kFrames = 150; ///< in which he moves and blinks
constexpr Milliseconds kInterval{40};
/// Between frames in which nothing moves: too far apart for relief to be looked for.
constexpr Milliseconds kHeld{300};

/// One visit: what became of the track with each frame.
struct Visit
{
    std::map<TrackOutcome, int> outcomes;
    std::map<ChallengeId, int> asked; ///< frames, by the row of challenges
    ChallengeStatus last;
};

} // namespace

class TestDeclinedChallenge : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::vector<FramePtr> m_frames;
    std::shared_ptr<const Gallery> m_gallery;
    std::unique_ptr<VisionWorker> m_worker;
    MonotonicTime m_now{std::chrono::hours{1}};
    std::uint64_t m_sequence = 0;

    void open()
    {
        auto loaded = test::loadEngine();
        QVERIFY2(loaded, test::why(loaded).c_str());
        VisionWorker::Settings settings;
        settings.drawChallenge = [] { return ChallengeAction::BlinkTwice; };
        m_worker = std::make_unique<VisionWorker>(std::move(*loaded), settings, nullptr, VisionWorker::Sink{});
        m_worker->setGallery(m_gallery);
    }
    void show(Visit& visit, const cv::Mat& bgr, Milliseconds step = kInterval)
    {
        Frame frame;
        frame.bgr = bgr;
        frame.sequence = ++m_sequence;
        frame.at.monotonic = m_now += step;
        const VisionOutput output = m_worker->process(frame);
        QVERIFY2(output.error.isEmpty(), qPrintable(output.error));
        for (const TrackDecision& decision : output.decisions) {
            ++visit.outcomes[decision.outcome];
            visit.last = decision.challenge;
            if (decision.challenge.state == ChallengeState::Asked)
                ++visit.asked[decision.challenge.id];
        }
    }
    /// The same picture until a challenge is in that state; false after `most` frames.
    [[nodiscard]] bool hold(Visit& visit, ChallengeState until, int most)
    {
        for (int i = 0; i < most && visit.last.state != until; ++i)
            show(visit, m_frames.front()->bgr, kHeld);
        return visit.last.state == until;
    }
    /// The track ends; the camera, and what it suspects, stay.
    void leave()
    {
        m_worker->setMode(VisionMode::Paused);
        m_worker->setMode(VisionMode::Recognize);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ROLLCALL_NEED_MEDIA((QStringList{kFranck}));
        auto loaded = test::loadEngine();
        if (!loaded)
            QSKIP(qPrintable(loaded.error().message));
        m_frames = test::framesOf(test::mediaPath(kFranck), 0, kFrames, m_clock);
        QCOMPARE(m_frames.size(), kFrames);
        const auto seen = TemplateExtractor(*loaded, {}).extract(m_frames.front()->bgr);
        QVERIFY2(seen, test::why(seen).c_str());
        m_gallery = Gallery::build(loaded->embedder->model(), loaded->embedder->dimension(),
                                   std::vector<FaceTemplate>{{.person = PersonId{QStringLiteral("franck")},
                                                              .model = loaded->embedder->model(),
                                                              .embedding = seen->embedding}});
    }

    /// Catches: a decline that lets anyone in, and one after which the same question comes again and again. The same
    /// frames without it are accepted: they show that he is alive.
    void whoDeclinesIsNeitherAskedAgainNorAccepted_data()
    {
        QTest::addColumn<bool>("declines");
        QTest::newRow("answers") << false;
        QTest::newRow("declines") << true;
    }
    void whoDeclinesIsNeitherAskedAgainNorAccepted()
    {
        QFETCH(bool, declines);
        open();
        Visit visit;
        QVERIFY(hold(visit, ChallengeState::Asked, 80));
        if (declines)
            m_worker->declineChallenge(visit.last.id);
        visit.outcomes.clear();
        for (const FramePtr& frame : m_frames)
            show(visit, frame->bgr);
        if (declines) {
            QCOMPARE(visit.outcomes[TrackOutcome::Declined], static_cast<int>(kFrames));
            QCOMPARE(visit.asked.size(), std::size_t{1});
        } else {
            QVERIFY(visit.outcomes.contains(TrackOutcome::Accepted));
        }
    }

    /// Catches: a decline that counts as a failure, after which the next person at that place must answer two
    /// challenges in a row; as after one without an answer.
    void onlyAFailureIsSuspicious()
    {
        for (const bool declines : {true, false}) {
            open();
            Visit first;
            QVERIFY(hold(first, ChallengeState::Asked, 80));
            QCOMPARE(first.last.steps, 1);
            if (declines)
                m_worker->declineChallenge(first.last.id);
            QVERIFY(hold(first, declines ? ChallengeState::Declined : ChallengeState::Failed, 200));
            leave();
            Visit next;
            QVERIFY(hold(next, ChallengeState::Asked, 80)); // another track: asked like anyone
            QVERIFY(next.last.id != first.last.id);
            QCOMPARE(next.last.steps, declines ? 1 : 2);
        }
    }

    /// Catches: a touch that comes late, and ends the question to the next person.
    void aDeclineOfAnEarlierQuestionDoesNothing()
    {
        open();
        Visit first;
        QVERIFY(hold(first, ChallengeState::Asked, 80));
        leave();
        Visit next;
        QVERIFY(hold(next, ChallengeState::Asked, 80));
        m_worker->declineChallenge(first.last.id);
        m_worker->declineChallenge(ChallengeId{});
        show(next, m_frames.front()->bgr);
        QCOMPARE(next.last.state, ChallengeState::Asked);
        // Nor does one of a question that has already ended without an answer: it was a failure.
        QVERIFY(hold(next, ChallengeState::Failed, 200));
        m_worker->declineChallenge(next.last.id);
        show(next, m_frames.front()->bgr);
        QCOMPARE(next.last.state, ChallengeState::Failed);
    }
};

QTEST_GUILESS_MAIN(TestDeclinedChallenge)
#include "tst_declined_challenge.moc"
