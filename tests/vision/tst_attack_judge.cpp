// How the signs are weighed, and what counts as an answer to a challenge.
#include "vision/attack_judge.h"
#include "vision/challenge.h"

#include <QObject>
#include <QTest>

using namespace rollcall;

namespace {

LivenessParameters parameters()
{
    LivenessParameters p;
    p.accept = 1;
    p.attack = -4;
    p.borderCost = 4;
    p.planeCost = 6;
    p.roomCost = 2;
    p.roomReplaced = 0.2;
    p.roomMotion = 0.04;
    p.interferenceCost = 3;
    p.unansweredCost = 1;
    p.headTurn = 0.28;
    p.headLift = 0.25;
    p.relief = 2;
    p.blinkDrop = 4;
    return p;
}

constexpr int kFrame = 40; ///< milliseconds

MonotonicTime at(int frame)
{
    return MonotonicTime{Milliseconds{10'000 + frame * kFrame}};
}

AttackCues cues(double liveness, int sides = 0)
{
    AttackCues all;
    all.liveness = liveness;
    all.relief = ReliefCue{5, 40};
    BorderCue border;
    for (int i = 0; i < sides; ++i)
        border.support[static_cast<std::size_t>(i)] = 1.0;
    all.border = border;
    return all;
}

AttackJudge watched(double liveness, int frames, int sides = 0, bool strict = false)
{
    AttackJudge judge(parameters(), strict);
    for (int i = 0; i < frames; ++i)
        judge.add(cues(liveness, sides), at(i));
    return judge;
}

constexpr EyeState kOpen{6, 7};
constexpr EyeState kShut{-4, -5};

double level(int /*frame*/)
{
    return 0.0;
}

/// The state after `frames` frames of what `yaw`, `shut` and `pitch` say of each.
template <class Yaw, class Shut, class Pitch = double (*)(int)>
ChallengeState answer(ChallengeAction action, int frames, Yaw yaw, Shut shut, Pitch pitch = level)
{
    Challenge challenge(action, parameters(), Milliseconds{6000}, at(0));
    for (int i = 1; i <= frames; ++i)
        challenge.see({yaw(i), pitch(i)}, shut(i) ? kShut : kOpen, at(i));
    return challenge.status(at(frames)).state;
}

} // namespace

class TestAttackJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClearFaceIsBonaFideOnceItsMotionCanBeMeasured()
    {
        QCOMPARE(watched(3, 10).presentation(), Presentation::Watching); // 0.36 s
        QCOMPARE(watched(3, 11).presentation(), Presentation::BonaFide); // 0.40 s
    }
    void differentRoomIsChallengedHoweverLiveTheFaceLooks()
    {
        for (const double replaced : {0.1, 0.95}) {
            AttackJudge judge(parameters(), false);
            for (int i = 0; i < 30; ++i) {
                AttackCues all = cues(8);
                all.replaced = replaced;
                judge.add(all, at(i));
            }
            QCOMPARE(judge.presentation(), replaced < 0.5 ? Presentation::BonaFide : Presentation::Doubtful);
            judge.noteChallenge(true);
            QCOMPARE(judge.presentation(), Presentation::BonaFide);
        }
    }
    void aRoomThatIsKnownMustBeSeen()
    {
        for (const bool isKnown : {false, true}) {
            AttackJudge judge(parameters(), false);
            for (int i = 0; i < 30; ++i) {
                AttackCues all = cues(8);
                all.roomKnown = isKnown;
                judge.add(all, at(i));
            }
            QCOMPARE(judge.presentation(), isKnown ? Presentation::Doubtful : Presentation::BonaFide);
        }
    }
    void aRoomThatSwaysIsHeldUp()
    {
        for (const bool isKnown : {false, true}) { // a camera in the hand sways by itself
            AttackJudge judge(parameters(), false);
            for (int i = 0; i < 30; ++i) {
                AttackCues all = cues(8);
                all.roomKnown = isKnown;
                all.replaced = 0.0;
                all.motion = MotionCue{0.2, 0.2, 0.4, 0.06};
                judge.add(all, at(i));
            }
            QCOMPARE(judge.presentation(), isKnown ? Presentation::Doubtful : Presentation::BonaFide);
        }
    }
    void differentRoomIsNotClearedByAMomentOfTheRightOne()
    {
        AttackJudge judge(parameters(), false);
        for (int i = 0; i < 60; ++i) {
            AttackCues all = cues(8);
            all.roomKnown = true;
            all.replaced = i < 10 ? 0.5 : 0.0;
            judge.add(all, at(i));
        }
        QCOMPARE(judge.presentation(), Presentation::Doubtful);
        judge.noteChallenge(true);
        QCOMPARE(judge.presentation(), Presentation::BonaFide);
        judge.restart();
        QCOMPARE(judge.presentation(), Presentation::Watching);
    }
    void aPictureIsAnAttackAndItsSignIsNamed()
    {
        QCOMPARE(watched(-8, 12).presentation(), Presentation::Attack);
        QCOMPARE(watched(-8, 12).sign(), AttackSign::Texture);
        QCOMPARE(watched(-1, 12, 4).presentation(), Presentation::Attack);
        QCOMPARE(watched(-1, 12, 4).sign(), AttackSign::Border);
        // A few frames are not enough to say it aloud, and never enough to be let in.
        QCOMPARE(watched(-8, 6).presentation(), Presentation::Watching);
    }
    void aBorderAloneDoesNotMakeAnAttackOfAFace()
    {
        QCOMPARE(watched(6, 12, 2).presentation(), Presentation::BonaFide); // before a door
        QCOMPARE(watched(2, 30, 4).presentation(), Presentation::Doubtful); // before a window
        QVERIFY(watched(2, 60, 4).presentation() != Presentation::BonaFide);
    }
    void flatMotionAndAPatternCount()
    {
        AttackJudge flat(parameters(), false);
        AttackJudge still(parameters(), false);
        AttackJudge patterned(parameters(), false);
        for (int i = 0; i < 12; ++i) {
            AttackCues moving = cues(5);
            moving.motion = MotionCue{0.2, 0.2, 0.95};
            flat.add(moving, at(i));
            moving.motion = MotionCue{0.001, 0.001, 1.0}; // nothing moves: nothing is said
            still.add(moving, at(i));
            AttackCues screen = cues(3);
            screen.interference = 5.5;
            patterned.add(screen, at(i));
        }
        QCOMPARE(flat.score(), -1.0);
        QCOMPARE(still.score(), 5.0);
        QCOMPARE(patterned.score(), 0.0);
    }
    void doubtIsSaidAfterASecondAndAnAnswerDecides()
    {
        AttackJudge judge = watched(-1, 20);
        QCOMPARE(judge.presentation(), Presentation::Watching);
        judge = watched(-1, 30);
        QCOMPARE(judge.presentation(), Presentation::Doubtful);
        judge.noteChallenge(false);
        QCOMPARE(judge.presentation(), Presentation::Doubtful);
        judge.noteChallenge(true);
        QCOMPARE(judge.presentation(), Presentation::BonaFide);
    }
    void anAnswerDoesNotTurnAPictureIntoAFace()
    {
        AttackJudge judge = watched(-8, 30);
        judge.noteChallenge(true);
        QCOMPARE(judge.presentation(), Presentation::Attack);
    }
    void aLuckyMomentOfAReplayIsNotBelieved()
    {
        AttackJudge judge = watched(-3.5, 100);
        for (int i = 100; i < 112; ++i)
            judge.add(cues(4), at(i));
        QVERIFY(judge.presentation() != Presentation::BonaFide);
        // After it was called an attack, only an answer helps.
        AttackJudge caught = watched(-8, 30);
        for (int i = 30; i < 400; ++i)
            caught.add(cues(5), at(i));
        QCOMPARE(caught.presentation(), Presentation::Doubtful);
    }
    void everyUnansweredChallengeCosts()
    {
        AttackJudge judge = watched(1.5, 30);
        QCOMPARE(judge.presentation(), Presentation::BonaFide);
        judge.noteChallenge(false);
        QCOMPARE(judge.presentation(), Presentation::Doubtful);
    }
    void strictChallengesEveryone()
    {
        AttackJudge judge = watched(9, 12, 0, true);
        QCOMPARE(judge.presentation(), Presentation::Doubtful);
        judge.noteChallenge(true);
        QCOMPARE(judge.presentation(), Presentation::BonaFide);
        judge.restart();
        QCOMPARE(judge.presentation(), Presentation::Watching);
    }
    void aPauseForgetsWhatWasSeen()
    {
        AttackJudge judge = watched(3, 20);
        judge.add(cues(3), at(20 + 1500 / kFrame));
        QCOMPARE(judge.presentation(), Presentation::Watching);
    }

    void aTurnThatWasAskedForIsAnAnswer()
    {
        const auto open = [](int) { return false; };
        const auto right = [](int i) { return i > 20 ? -0.5 : 0.02; };
        const auto left = [](int i) { return i > 20 ? 0.5 : 0.02; };
        QCOMPARE(answer(ChallengeAction::TurnRight, 30, right, open), ChallengeState::Passed);
        QCOMPARE(answer(ChallengeAction::TurnLeft, 30, left, open), ChallengeState::Passed);
        // The wrong way: a recording that moves by itself.
        QCOMPARE(answer(ChallengeAction::TurnRight, 30, left, open), ChallengeState::Failed);
        QCOMPARE(answer(ChallengeAction::TurnLeft, 30, right, open), ChallengeState::Failed);
    }
    void aRaisedChinIsAnAnswerOtherMovementsAreNot()
    {
        const auto open = [](int) { return false; };
        const auto straight = [](int) { return 0.02; };
        const auto up = [](int i) { return i > 20 ? -0.4 : -0.1; };
        const auto down = [](int i) { return i > 20 ? 0.3 : -0.1; };
        const auto left = [](int i) { return i > 20 ? 0.5 : 0.02; };
        QCOMPARE(answer(ChallengeAction::LookUp, 30, straight, open, up), ChallengeState::Passed);
        QCOMPARE(answer(ChallengeAction::LookUp, 30, straight, open, down), ChallengeState::Failed);
        QCOMPARE(answer(ChallengeAction::LookUp, 30, left, open), ChallengeState::Asked);
        QCOMPARE(answer(ChallengeAction::LookUp, 30, straight, open), ChallengeState::Asked);
    }
    /// Catches: a judge that never looks at the texture again, or at that of every frame.
    void textureIsSampledOnceItsMeanIsKnown()
    {
        AttackJudge judge(parameters(), false);
        int scored = 0;
        int scoredLate = 0;
        for (int i = 0; i < 120; ++i) {
            AttackCues all = cues(0);
            all.relief.reset();
            if (!judge.wantsTexture())
                all.liveness.reset();
            else
                ++(i < 12 ? scored : scoredLate);
            // From 40 on a screen is there instead.
            if (all.liveness && i >= 40)
                all.liveness = -9;
            judge.add(all, at(i));
        }
        QCOMPARE(scored, 12);
        QCOMPARE(scoredLate, 36);
        QCOMPARE(judge.presentation(), Presentation::Attack);
    }
    void theAbsenceOfSignsIsNotEnough()
    {
        struct Case
        {
            std::optional<ReliefCue> relief;
            bool blinked;
            bool roomKnown;
            Presentation expected;
        };
        const Case cases[]{
            {std::nullopt, false, true, Presentation::Doubtful},        // a still picture
            {ReliefCue{0.6, 40}, false, true, Presentation::Doubtful},  // a cut-out before the kiosk's own room
            {ReliefCue{0.6, 40}, true, true, Presentation::BonaFide},   // a person who stands still, and blinks
            {ReliefCue{0.6, 40}, true, false, Presentation::Doubtful},  // the same where a screen may fill the view
            {ReliefCue{4.0, 40}, false, true, Presentation::BonaFide},  // a person
            {ReliefCue{4.0, 40}, false, false, Presentation::BonaFide}, //
        };
        for (const Case& one : cases) {
            AttackJudge judge(parameters(), false);
            for (int i = 0; i < 50; ++i) { // 2 s
                AttackCues all = cues(8);
                all.roomKnown = one.roomKnown;
                all.replaced = 0.0;
                all.relief = i % 4 == 3 ? one.relief : std::nullopt;
                all.blinked = one.blinked && i > 10;
                judge.add(all, at(i));
            }
            QCOMPARE(judge.presentation(), one.expected);
        }
    }
    void whereTheRoomIsNotKnownTheTextureMustBeBetter()
    {
        LivenessParameters strict = parameters();
        strict.unknownRoomCost = 1;
        for (const double liveness : {1.5, 2.5}) {
            AttackJudge judge(strict, false);
            for (int i = 0; i < 30; ++i)
                judge.add(cues(liveness), at(i));
            QCOMPARE(judge.presentation(), liveness < 2 ? Presentation::Doubtful : Presentation::BonaFide);
        }
    }
    void aSuspectedPlaceAnswersTwice()
    {
        AttackJudge judge(parameters(), false);
        for (int i = 0; i < 30; ++i) {
            AttackCues all = cues(8);
            all.suspected = true;
            judge.add(all, at(i));
        }
        QCOMPARE(judge.presentation(), Presentation::Doubtful);
        QCOMPARE(judge.challenges(), 2);
        QCOMPARE(watched(-1, 30).challenges(), 1);
        judge.noteChallenge(true);
        QCOMPARE(judge.presentation(), Presentation::BonaFide);
    }
    void whoLooksAsideAlreadyMustLookHereFirst()
    {
        const auto open = [](int) { return false; };
        QCOMPARE(answer(
                     ChallengeAction::TurnRight, 60, [](int) { return -0.6; }, open),
                 ChallengeState::Asked);
        QCOMPARE(answer(
                     ChallengeAction::TurnRight, 60, [](int i) { return i < 20 || i > 40 ? -0.6 : 0.0; }, open),
                 ChallengeState::Passed);
    }
    void twoBlinksAreAnAnswerOneIsChance()
    {
        const auto straight = [](int) { return 0.0; };
        const auto twice = [](int i) { return (i >= 30 && i < 34) || (i >= 50 && i < 54); };
        const auto once = [](int i) { return i >= 30 && i < 34; };
        QCOMPARE(answer(ChallengeAction::BlinkTwice, 60, straight, twice), ChallengeState::Passed);
        QCOMPARE(answer(ChallengeAction::BlinkTwice, 60, straight, once), ChallengeState::Asked);
        QCOMPARE(answer(ChallengeAction::BlinkTwice, 60, straight, [](int i) { return i > 30; }),
                 ChallengeState::Asked); // shut for long
        QCOMPARE(answer(ChallengeAction::BlinkTwice, 200, straight, [](int) { return false; }),
                 ChallengeState::Failed); // a picture
    }
    void eyesThatLookShutAllTheTimeBlinkToo()
    {
        // Narrow eyes, glasses: the level says nothing, the fall does.
        BlinkCounter counter(4);
        for (int i = 0; i < 100; ++i)
            counter.add(i % 40 >= 20 && i % 40 < 24 ? EyeState{-9, -8} : EyeState{-2, -3}, at(i));
        QCOMPARE(counter.blinks(), 2);
    }
    void theTimeRunsOut()
    {
        Challenge challenge(ChallengeAction::TurnLeft, parameters(), Milliseconds{6000}, at(0));
        QCOMPARE(challenge.status(at(75)).timeLeft, 0.5);
        challenge.tick(at(150));
        QCOMPARE(challenge.status(at(150)).state, ChallengeState::Asked);
        challenge.tick(at(151));
        QCOMPARE(challenge.status(at(151)).state, ChallengeState::Failed);
        challenge.see({}, std::nullopt, at(152)); // too late for anything
        QCOMPARE(challenge.status(at(152)).state, ChallengeState::Failed);
    }
};

QTEST_GUILESS_MAIN(TestAttackJudge)
#include "tst_attack_judge.moc"
