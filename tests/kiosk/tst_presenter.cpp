// What the screen says must be what was decided and stored.
#include "kiosk/presenter.h"
#include "ledger/ledger_thread.h"

#include <QObject>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;

namespace {

constexpr TrackId kTrack{3};

FrameObservations observe(const ManualClock& clock, QualityIssue quality = QualityIssue::None)
{
    FrameObservations seen;
    seen.at = clock.read();
    FaceObservation face;
    face.track = kTrack;
    face.box = QRectF(0.3, 0.2, 0.3, 0.4);
    face.quality = quality;
    seen.faces.push_back(face);
    return seen;
}

VisionOutput vision(const ManualClock& clock, TrackOutcome outcome, const QString& person = {},
                    QualityIssue quality = QualityIssue::None)
{
    VisionOutput output;
    output.observations = observe(clock, quality);
    TrackDecision decision;
    decision.track = kTrack;
    decision.outcome = outcome;
    decision.quality = quality;
    decision.progress = 0.4;
    decision.person = PersonId(person);
    output.decisions.push_back(decision);
    return output;
}

Punch punchOf(const QString& person, Direction direction, const ManualClock& clock)
{
    Punch punch;
    punch.sequence = 1;
    punch.facts.person = PersonId(person);
    punch.facts.direction = direction;
    punch.facts.at = clock.read();
    punch.personName = QStringLiteral("Ada");
    return punch;
}

} // namespace

class TestPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Catches: a welcome that is shown when the gate accepts, before the ledger has committed.
    void claimsNothingBeforeTheCommit()
    {
        ManualClock clock;
        screen::KioskState state;
        LedgerThread ledger;
        Presenter presenter(state, clock, {}, ledger);
        int confirmed = 0;
        connect(&state, &screen::KioskState::confirmed, this, [&confirmed] { ++confirmed; });
        presenter.postVision(vision(clock, TrackOutcome::Accepted, QStringLiteral("E1")));
        QTRY_COMPARE(state.faces().size(), 1U);
        QVERIFY(state.faces()[0].stage == screen::FaceStage::Checking);
        QCOMPARE(state.faces()[0].label, QString());
        QCOMPARE(confirmed, 0);
        presenter.postLedger(PunchRecorded{kTrack, punchOf(QStringLiteral("E1"), Direction::Out, clock), std::nullopt});
        QTRY_COMPARE(confirmed, 1);
        presenter.postVision(vision(clock, TrackOutcome::Settled, QStringLiteral("E1")));
        QTRY_VERIFY(state.faces()[0].stage == screen::FaceStage::AcceptedOut);
        QCOMPARE(state.faces()[0].label, QStringLiteral("Ada"));
        // A different person on the same track gets no welcome.
        presenter.postVision(vision(clock, TrackOutcome::Accepted, QStringLiteral("E2")));
        QTRY_VERIFY(state.faces()[0].stage == screen::FaceStage::Checking);
        QCOMPARE(state.faces()[0].label, QString());
    }

    /// Catches: a card that still says "checked in" after "not me", and a repetition that quotes the undone punch.
    void anUndonePunchIsNotClaimedAnyMore()
    {
        ManualClock clock;
        screen::KioskState state;
        LedgerThread ledger;
        Presenter presenter(state, clock, {}, ledger);
        std::vector<screen::Confirmation> confirmed;
        std::vector<screen::Notice> notices;
        connect(&state, &screen::KioskState::confirmed, this,
                [&confirmed](const screen::Confirmation& confirmation) { confirmed.push_back(confirmation); });
        connect(&state, &screen::KioskState::noticed, this,
                [&notices](const screen::Notice& notice) { notices.push_back(notice); });
        const QString person = QStringLiteral("E1");
        presenter.postLedger(
            PunchRecorded{kTrack, punchOf(person, Direction::In, clock), std::nullopt, Milliseconds{4000}});
        QTRY_COMPARE(confirmed.size(), 1U);
        QCOMPARE(confirmed[0].undoMilliseconds, 4000);
        QVERIFY(confirmed[0].receipt.startsWith(QStringLiteral("ROLLCALL1;")));
        presenter.postVision(vision(clock, TrackOutcome::Settled, person));
        QTRY_VERIFY(!state.faces().empty() && state.faces()[0].stage == screen::FaceStage::AcceptedIn);
        presenter.postLedger(PunchUndone{kTrack, PersonId(person), {}});
        QTRY_COMPARE(notices.size(), 1U);
        QVERIFY(notices[0].kind == screen::Notice::Kind::Undone);
        presenter.postVision(vision(clock, TrackOutcome::Settled, person));
        QTRY_VERIFY(state.faces()[0].stage == screen::FaceStage::Seen);
        QVERIFY(state.faces()[0].label.isEmpty());
        presenter.postLedger(PunchUndone{kTrack, {}, QStringLiteral("too late")});
        QTRY_COMPARE(notices.size(), 2U);
        QVERIFY(notices[1].kind == screen::Notice::Kind::NotUndone);
    }

    /// Catches: attempts that leave a face's view behind, and a lock whose end is not shown.
    void tellsHowAnEntryEnded()
    {
        using Stage = screen::EntryView::Stage;
        ManualClock clock;
        screen::KioskState state;
        LedgerThread ledger;
        Presenter presenter(state, clock, {}, ledger);
        presenter.enterPin(QStringLiteral("1001"), Secret("739184"));
        QVERIFY(state.entry().stage == Stage::Checking);
        QTRY_VERIFY(state.entry().stage == Stage::NotPossible); // the ledger thread does not run
        EntryEnded wrong;
        wrong.entry = kFirstEntry;
        wrong.outcome = EntryOutcome::WrongPin;
        wrong.triesLeft = 3;
        presenter.postLedger(wrong);
        QTRY_VERIFY(state.entry().stage == Stage::WrongPin);
        QCOMPARE(state.entry().triesLeft, 3);
        EntryEnded locked;
        locked.outcome = EntryOutcome::Locked;
        locked.lockedUntil = clock.wall() + std::chrono::seconds{30};
        presenter.postLedger(locked);
        QTRY_VERIFY(state.entry().stage == Stage::Locked);
        QCOMPARE(state.entry().lockedUntil->toMSecsSinceEpoch(), locked.lockedUntil->time_since_epoch().count());
        int confirmed = 0;
        connect(&state, &screen::KioskState::confirmed, this, [&confirmed] { ++confirmed; });
        presenter.postLedger(PunchRecorded{kFirstEntry, punchOf(QStringLiteral("E1"), Direction::In, clock), {}});
        QTRY_COMPARE(confirmed, 1);
        QVERIFY(state.entry().stage == Stage::Recorded);
        presenter.dismissEntry();
        QVERIFY(state.entry() == screen::EntryView{});
    }

    /// Catches: "I don't know your face" repeated with every frame.
    void saysUnknownOnceATrack()
    {
        ManualClock clock;
        screen::KioskState state;
        state.setCamera(screen::CameraView::Live, {});
        LedgerThread ledger;
        Presenter presenter(state, clock, {}, ledger);
        std::vector<screen::Notice> notices;
        connect(&state, &screen::KioskState::noticed, this,
                [&notices](const screen::Notice& notice) { notices.push_back(notice); });
        for (int frame = 0; frame < 3; ++frame) {
            presenter.postVision(vision(clock, TrackOutcome::Unknown));
            QCoreApplication::sendPostedEvents();
        }
        QCOMPARE(notices.size(), 1U);
        QVERIFY(notices[0].kind == screen::Notice::Kind::Unknown);
        QVERIFY(state.faces()[0].stage == screen::FaceStage::Unknown);
        VisionOutput ended = vision(clock, TrackOutcome::Seen);
        ended.observations.faces.clear();
        ended.decisions.clear();
        ended.observations.ended.push_back(kTrack);
        presenter.postVision(ended);
        QCoreApplication::sendPostedEvents();
        QVERIFY(state.faces().empty());
    }

    /// Catches: a card with every frame of a picture held up, or with every new track of it; none for the next attempt.
    void saysAnAttackOnceAnAttempt()
    {
        ManualClock clock;
        screen::KioskState state;
        LedgerThread ledger;
        Presenter presenter(state, clock, {}, ledger);
        std::vector<screen::Notice> notices;
        connect(&state, &screen::KioskState::noticed, this,
                [&notices](const screen::Notice& notice) { notices.push_back(notice); });
        const auto hold = [&](int seconds) {
            for (int frame = 0; frame < seconds * 10; ++frame) {
                clock.advance(Milliseconds{100});
                VisionOutput output = vision(clock, TrackOutcome::Attack);
                output.decisions[0].track = output.observations.faces[0].track =
                    TrackId{static_cast<std::uint64_t>(frame / 20 + 1)};
                output.decisions[0].sign = AttackSign::Border;
                presenter.postVision(output);
                QCoreApplication::sendPostedEvents();
            }
        };
        hold(30);
        QCOMPARE(notices.size(), 1U);
        QVERIFY(notices[0].kind == screen::Notice::Kind::Attack);
        QVERIFY(notices[0].name.isEmpty());
        QVERIFY(state.faces()[0].stage == screen::FaceStage::Attack);
        QCOMPARE(state.faces()[0].label, QString());
        clock.advance(AttackWatch::kSameAttempt + Milliseconds{1000});
        hold(1);
        QCOMPARE(notices.size(), 2U);
    }

    /// Catches: a challenge that is not shown, that stays after its response, or whose failure is reported with every
    /// frame.
    void showsAChallengeWhileItIsAsked()
    {
        ManualClock clock;
        screen::KioskState state;
        LedgerThread ledger;
        Presenter presenter(state, clock, {}, ledger);
        int notices = 0;
        connect(&state, &screen::KioskState::noticed, this, [&notices](const screen::Notice& notice) {
            notices += notice.kind == screen::Notice::Kind::Unanswered ? 1 : 0;
        });
        const auto show = [&](TrackOutcome outcome, ChallengeState challenge) {
            VisionOutput output = vision(clock, outcome);
            output.decisions[0].challenge = {challenge, ChallengeAction::TurnRight, 0.5};
            presenter.postVision(output);
            QCoreApplication::sendPostedEvents();
        };
        show(TrackOutcome::Challenged, ChallengeState::Asked);
        QVERIFY(state.challenge());
        QVERIFY(state.challenge()->action == ChallengeAction::TurnRight);
        QCOMPARE(state.challenge()->timeLeft, 0.5);
        for (int i = 0; i < 3; ++i)
            show(TrackOutcome::Unanswered, ChallengeState::Failed);
        QVERIFY(!state.challenge());
        QCOMPARE(notices, 1);
        show(TrackOutcome::Challenged, ChallengeState::Asked);
        show(TrackOutcome::Unanswered, ChallengeState::Failed);
        QCOMPARE(notices, 2);
        show(TrackOutcome::Challenged, ChallengeState::Passed);
        QVERIFY(state.challenge()->passed);
        show(TrackOutcome::Accepted, ChallengeState::None);
        QVERIFY(!state.challenge());
    }

    /// Catches: a touch that ends another question than the one on screen, and a person who is reported to have failed.
    void declinesTheChallengeOnScreen()
    {
        ManualClock clock;
        screen::KioskState state;
        LedgerThread ledger;
        Presenter presenter(state, clock, {}, ledger);
        presenter.declineChallenge(ChallengeId{6}); // before there is a listener
        std::vector<ChallengeId> declined;
        presenter.setChallengeDecliner([&declined](ChallengeId challenge) { declined.push_back(challenge); });
        int notices = 0;
        connect(&state, &screen::KioskState::noticed, this, [&notices](const screen::Notice&) { ++notices; });
        const auto show = [&](TrackOutcome outcome, ChallengeState challenge) {
            VisionOutput output = vision(clock, outcome);
            output.decisions[0].challenge.state = challenge;
            output.decisions[0].challenge.id = ChallengeId{7};
            presenter.postVision(output);
            QCoreApplication::sendPostedEvents();
        };
        show(TrackOutcome::Challenged, ChallengeState::Asked);
        QVERIFY(state.challenge());
        presenter.declineChallenge(state.challenge()->id);
        QCOMPARE(declined, std::vector{ChallengeId{7}});
        show(TrackOutcome::Declined, ChallengeState::Declined);
        QVERIFY(!state.challenge());
        QVERIFY(state.faces()[0].stage == screen::FaceStage::Declined);
        QCOMPARE(notices, 0);
    }

    /// Catches: instructions that flicker with single frames, or stay when their reason has gone.
    void guidesWithoutFlicker()
    {
        ManualClock clock;
        screen::KioskState state;
        LedgerThread ledger;
        Presenter presenter(state, clock, {}, ledger);
        const auto show = [&](QualityIssue issue) {
            presenter.postVision(vision(clock, TrackOutcome::Seen, {}, issue));
            QCoreApplication::sendPostedEvents();
        };
        show(QualityIssue::Blurred);
        QVERIFY(state.guidance() == screen::Guidance::None);
        clock.advance(std::chrono::milliseconds{400});
        show(QualityIssue::Blurred);
        QVERIFY(state.guidance() == screen::Guidance::HoldStill);
        show(QualityIssue::TooSmall);
        QVERIFY(state.guidance() == screen::Guidance::HoldStill);
        show(QualityIssue::None);
        QVERIFY(state.guidance() == screen::Guidance::None);
    }

    /// Catches: a refusal by a broken disk that looks like success, and a face that may not try again.
    void tellsThatNothingWasSaved()
    {
        ManualClock clock;
        screen::KioskState state;
        LedgerThread ledger;
        Presenter presenter(state, clock, {}, ledger);
        std::vector<screen::Notice> notices;
        connect(&state, &screen::KioskState::noticed, this,
                [&notices](const screen::Notice& notice) { notices.push_back(notice); });
        Person person;
        person.id = PersonId(QStringLiteral("E1"));
        presenter.postLedger(PunchRefused{
            kTrack, person, {RefusalReason::NotRecorded, QStringLiteral("the disk is full"), std::nullopt}});
        QTRY_COMPARE(notices.size(), 1U);
        QVERIFY(notices[0].kind == screen::Notice::Kind::NotRecorded);
        presenter.postVision(vision(clock, TrackOutcome::Checking));
        QTRY_VERIFY(!state.faces().empty() && state.faces()[0].stage == screen::FaceStage::Checking);
    }

    /// Catches: a punch recorded behind an open administration or setup; a door that recognizes no one when it is
    /// back; a second enrollment that goes on with the first one's samples.
    void theCameraServesWhatIsOnScreen()
    {
        using enum VisionMode;
        ManualClock clock;
        screen::KioskState state;
        LedgerThread ledger;
        Presenter presenter(state, clock, {}, ledger);
        std::vector<VisionMode> modes;
        presenter.showDoor(false); // setup, before there is a listener
        presenter.setVisionMode([&modes](VisionMode mode) { modes.push_back(mode); });
        presenter.showDoor(true);
        presenter.beginScan();
        presenter.endScan();
        presenter.showDoor(false); // the administrator's PIN
        presenter.showDoor(false); // the administration
        presenter.setEnrolling(true);
        presenter.showDoor(false);     // other colors meanwhile
        presenter.setEnrolling(false); // the next person
        presenter.setEnrolling(true);
        presenter.setEnrolling(false);
        presenter.showDoor(true);
        const std::vector<VisionMode> expected{Paused, Recognize, ReadCodes, Recognize, Paused,
                                               Enroll, Paused,    Enroll,    Paused,    Recognize};
        QVERIFY(modes == expected);
    }

    /// Catches: an idle screen that stays asleep while a person walks up.
    void reportsThatAPersonWalksUp()
    {
        ManualClock clock;
        screen::KioskState state;
        LedgerThread ledger;
        Presenter presenter(state, clock, {}, ledger);
        const QSignalSpy approached(&state, &screen::KioskState::approached);
        VisionOutput output;
        output.observations.at = clock.read();
        presenter.postVision(output);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(approached.count(), 0);
        output.motion = true;
        presenter.postVision(output);
        QTRY_COMPARE(approached.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPresenter)
#include "tst_presenter.moc"
