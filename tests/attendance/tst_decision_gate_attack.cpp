// With attack detection, a face alone is never accepted.
#include "attendance/decision_gate.h"
#include "gate_driver.h"

#include <QObject>
#include <QTest>

using namespace rollcall;

namespace {

/// One matching frame, 100 ms after the last.
class Door
{
public:
    TrackDecision frame(Presentation presentation, ChallengeState challenge = ChallengeState::None, int track = 1)
    {
        FaceObservation face;
        face.track = TrackId{static_cast<std::uint64_t>(track)};
        face.embedded = true;
        face.best = Candidate{PersonId{QStringLiteral("ada")}, 0.9, 0.1};
        face.presentation = presentation;
        face.challenge.state = challenge;
        face.sign = presentation == Presentation::Attack ? AttackSign::Border : AttackSign::None;
        m_now += Milliseconds{100};
        FrameObservations frame;
        frame.at.monotonic = m_now;
        frame.faces = {face};
        return gate.update(frame).front();
    }
    TrackDecision frames(int count, Presentation presentation, ChallengeState challenge = ChallengeState::None)
    {
        TrackDecision last;
        for (int i = 0; i < count; ++i) {
            last = frame(presentation, challenge);
            accepted += last.outcome == TrackOutcome::Accepted ? 1 : 0;
        }
        return last;
    }
    void wait(Milliseconds time) { m_now += time; }

    DecisionGate gate{test::gateParameters()};
    int accepted = 0;

private:
    MonotonicTime m_now{std::chrono::hours{1}};
};

} // namespace

class TestDecisionGateAttack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAttackIsNeverAccepted()
    {
        Door door;
        const TrackDecision last = door.frames(200, Presentation::Attack);
        QCOMPARE(last.outcome, TrackOutcome::Attack);
        QCOMPARE(last.sign, AttackSign::Border);
        QVERIFY(last.person.isEmpty());
        QVERIFY(!last.wantsChallenge); // nothing to answer
        QVERIFY(!last.wantsEmbedding); // whom it shows does not matter
        QCOMPARE(door.accepted, 0);
        // What was collected on the picture is not counted for the person behind it.
        QCOMPARE(door.frame(Presentation::BonaFide).outcome, TrackOutcome::Checking);
        door.frames(4, Presentation::BonaFide);
        QCOMPARE(door.accepted, 1);
    }
    void theDecisionWaitsForThePresentation()
    {
        Door door;
        QCOMPARE(door.frames(30, Presentation::Watching).outcome, TrackOutcome::Checking);
        QCOMPARE(door.accepted, 0);
        QCOMPARE(door.frame(Presentation::BonaFide).outcome, TrackOutcome::Accepted);
    }
    void doubtfulPresentationIsChallengedOnceFramesAgree()
    {
        Door door;
        QVERIFY(!door.frames(4, Presentation::Doubtful).wantsChallenge); // not agreed on yet
        QVERIFY(door.frame(Presentation::Doubtful).wantsChallenge);
        const TrackDecision asked = door.frames(30, Presentation::Doubtful, ChallengeState::Asked);
        QCOMPARE(asked.outcome, TrackOutcome::Challenged);
        QCOMPARE(door.accepted, 0);
        QCOMPARE(door.frame(Presentation::BonaFide, ChallengeState::Passed).outcome, TrackOutcome::Accepted);
    }
    void unansweredChallengeIsReportedAndRepeated()
    {
        Door door;
        door.frames(20, Presentation::Doubtful, ChallengeState::Asked);
        const TrackDecision failed = door.frames(5, Presentation::Doubtful, ChallengeState::Failed);
        QCOMPARE(failed.outcome, TrackOutcome::Unanswered);
        QVERIFY(door.frame(Presentation::Doubtful).wantsChallenge);
        QCOMPARE(door.accepted, 0);
    }
    void aRecordingCannotTryUntilItMovesAsAsked()
    {
        Door door;
        door.frames(5, Presentation::Doubtful);
        for (int i = 0; i < DecisionGate::kMaxUnanswered; ++i) {
            QVERIFY(door.frame(Presentation::Doubtful).wantsChallenge);
            door.frame(Presentation::Doubtful, ChallengeState::Failed);
        }
        const TrackDecision last = door.frame(Presentation::Doubtful);
        QVERIFY(!last.wantsChallenge);
        QCOMPARE(last.outcome, TrackOutcome::Unanswered); // not forever "checking"
        door.wait(std::chrono::minutes{1});
        door.frames(5, Presentation::Doubtful);
        QVERIFY(door.frame(Presentation::Doubtful).wantsChallenge);
    }
    /// Catches: someone who picks the challenge by declining all others.
    void declinedChallengesAreCountedToo()
    {
        Door door;
        for (int track = 1; track <= DecisionGate::kMaxUnanswered; ++track) {
            for (int i = 0; i < 5; ++i)
                door.frame(Presentation::Doubtful, ChallengeState::None, track);
            QVERIFY(door.frame(Presentation::Doubtful, ChallengeState::Asked, track).outcome ==
                    TrackOutcome::Challenged);
            for (int i = 0; i < 3; ++i) // counted once
                QCOMPARE(door.frame(Presentation::Doubtful, ChallengeState::Declined, track).outcome,
                         TrackOutcome::Declined);
            const bool more = door.frame(Presentation::Doubtful, ChallengeState::None, track).wantsChallenge;
            QCOMPARE(more, track < DecisionGate::kMaxUnanswered);
        }
        QCOMPARE(door.accepted, 0);
    }
    void decidedTracksAreNotExamined()
    {
        Door door;
        QVERIFY(door.frames(4, Presentation::BonaFide).wantsLiveness);
        const TrackDecision decided = door.frame(Presentation::BonaFide);
        QCOMPARE(decided.outcome, TrackOutcome::Accepted);
        QVERIFY(!decided.wantsLiveness);
        // Settled: the pipeline looks no longer, and that takes nothing back.
        QCOMPARE(door.frame(Presentation::Watching).outcome, TrackOutcome::Settled);
    }
};

QTEST_GUILESS_MAIN(TestDecisionGateAttack)
#include "tst_decision_gate_attack.moc"
