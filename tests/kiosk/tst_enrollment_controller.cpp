// From the captured samples to the stored person, against a real ledger thread.
#include "kiosk/enrollment_controller.h"

#include "kiosk/ledger_bench.h"
#include "kiosk/presenter.h"

#include <QSignalSpy>

#include <memory>

using namespace rollcall;

namespace {

using Outcome = screen::EnrollmentOutcome;
using Stage = screen::EnrollmentView::Stage;

SimilarityScale scale()
{
    SimilarityScale scale;
    scale.lookalike = 0.3;
    scale.threshold = 0.5;
    return scale;
}

EnrollmentProgress captured(std::vector<float> embedding = {1, 0, 0, 0})
{
    EnrollmentProgress progress;
    progress.faceFound = true;
    progress.complete = true;
    for (const Pose pose : {Pose::Front, Pose::Left, Pose::Right})
        progress.samples.push_back({pose, embedding, {}, {}});
    return progress;
}

struct Bench : LedgerBench
{
    explicit Bench(const QString& folder = {}) : LedgerBench(folder, scale())
    {
        QObject::connect(&enrollment, &EnrollmentController::capturing,
                         [this](bool wanted) { capturing.push_back(wanted); });
    }
    [[nodiscard]] Result<Outcome> finish()
    {
        return answer<Outcome>(
            [this](QObject* context, const Reply<Outcome>& reply) { enrollment.finish(context, reply); });
    }
    [[nodiscard]] Stage stage() const { return enrollment.state().view().stage; }

    screen::KioskState kiosk;
    EnrollmentController enrollment{thread, kiosk, clock};
    std::vector<bool> capturing;
};

const PersonId kGrace(QStringLiteral("E5"));

} // namespace

class TestEnrollmentController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: an enrollment stored under another person, saved half-way, or reported done before the ledger's word.
    void enrollsWhatWasCaptured()
    {
        Bench bench;
        std::vector<Pose> retaken;
        connect(&bench.enrollment, &EnrollmentController::retakeWanted,
                [&retaken](Pose pose) { retaken.push_back(pose); });
        const screen::EnrollmentState& state = bench.enrollment.state();
        bench.enrollment.follow(captured()); // no enrollment is running
        QVERIFY(state.view().samples.empty());
        bench.enrollment.begin(kGrace, QStringLiteral("  Grace "));
        QVERIFY(bench.stage() == Stage::Capturing);
        QCOMPARE(bench.capturing, std::vector<bool>{true});

        EnrollmentProgress progress;
        progress.faceFound = true;
        progress.wanted = Pose::Left;
        progress.samples.push_back({Pose::Front, {1, 0, 0, 0}, {}, {}});
        bench.enrollment.follow(progress);
        QCOMPARE(state.view().samples.size(), 1U);
        QVERIFY(state.view().wanted == screen::EnrollmentPose::Left);
        QVERIFY2(!bench.finish(), "not complete");
        QVERIFY(bench.stage() == Stage::Capturing);

        progress = captured();
        progress.complete = false;
        progress.otherPerson = true;
        bench.enrollment.follow(progress);
        QCOMPARE(state.view().samples.size(), 3U);
        QVERIFY2(!state.view().complete, "the last pose has only begun");
        QVERIFY2(!state.view().counts && !state.view().message.isEmpty(), "somebody else steps in unnoticed");
        bench.enrollment.follow(captured());
        QVERIFY(state.view().complete && state.view().counts);

        bench.enrollment.retakePose(screen::EnrollmentPose::Left);
        QCOMPARE(retaken, std::vector<Pose>{Pose::Left});
        QVERIFY(!state.view().complete);
        QVERIFY2(!bench.finish(), "with what was not good enough");
        QVERIFY(!bench.find(kGrace.value()));
        bench.enrollment.follow(captured()); // taken again

        std::optional<Result<Outcome>> outcome;
        std::optional<Result<Outcome>> second;
        bench.enrollment.finish(this, [&outcome](const Result<Outcome>& given) { outcome = given; });
        QVERIFY2(bench.capturing == std::vector<bool>({true, false}), "nobody is recognized while it is saved");
        QVERIFY(bench.stage() == Stage::Saving);
        bench.enrollment.finish(this, [&second](const Result<Outcome>& given) { second = given; }); // a second touch
        bench.enrollment.follow(progress);                                                          // a late frame
        QVERIFY(bench.stage() == Stage::Saving);
        QVERIFY2(!outcome, "said before it is stored");
        QTRY_VERIFY(outcome && second);
        QVERIFY(*outcome && (*outcome)->kind == Outcome::Kind::Done);
        QVERIFY(!*second);
        QVERIFY(bench.stage() == Stage::Idle);
        const std::optional<Person> stored = bench.find(kGrace.value());
        QVERIFY(stored);
        QCOMPARE(stored->id, kGrace);
        QCOMPARE(stored->displayName, QStringLiteral("Grace"));
        QCOMPARE(stored->templateCount, 3);
        QCOMPARE(stored->enrolledAt, bench.clock.wall());
    }

    /// Catches: a person enrolled twice without a word, and one who can never be enrolled because of a look-alike.
    void onlyASecondWordStoresALookAlike()
    {
        Bench bench;
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.enrollment.begin(kGrace, QStringLiteral("Grace"));
        bench.enrollment.follow(captured());
        const auto doubted = bench.finish();
        QVERIFY(doubted && doubted->kind == Outcome::Kind::Doubted);
        QCOMPARE(doubted->like, QStringLiteral("Ada"));
        QVERIFY(doubted->twice);
        QVERIFY(bench.stage() == Stage::Doubted);
        QVERIFY(!bench.find(kGrace.value()));
        bench.enrollment.follow(captured({0, 1, 0, 0})); // a late frame
        QVERIFY(bench.stage() == Stage::Doubted);
        const auto stored = bench.finish();
        QVERIFY(stored && stored->kind == Outcome::Kind::Done);
        QVERIFY(bench.stage() == Stage::Idle);
        QCOMPARE(bench.find(kGrace.value())->templateCount, 3);
    }

    /// Catches: a failure that leaves the camera, or the page, in an enrollment that is over.
    void aFailureEndsIt()
    {
        Bench bench(QStringLiteral("/dev/null/rollcall"));
        bench.enrollment.begin(kGrace, QStringLiteral("Grace"));
        bench.enrollment.follow(captured());
        const auto outcome = bench.finish();
        QVERIFY(!outcome && !outcome.error().message.isEmpty());
        QVERIFY(bench.stage() == Stage::Idle);
        QVERIFY(!bench.capturing.back());
    }

    /// Catches: an answer about one person taken for that about the next.
    void anAnswerAboutAnEarlierOneChangesNothing()
    {
        Bench bench;
        bench.enrollment.begin(kGrace, QStringLiteral("Grace"));
        bench.enrollment.follow(captured());
        auto page = std::make_unique<QObject>();
        bool toldPage = false;
        bench.enrollment.finish(page.get(), [&toldPage](const Result<Outcome>&) { toldPage = true; });
        page.reset();
        bench.enrollment.begin(PersonId(QStringLiteral("E6")), QStringLiteral("Hana"));
        QVERIFY(bench.find(kGrace.value())); // asked after it was stored
        QCoreApplication::sendPostedEvents();
        QVERIFY(bench.stage() == Stage::Capturing);
        QVERIFY(!toldPage);
        bench.enrollment.follow(captured({0, 1, 0, 0}));
        QVERIFY(bench.finish());
        QCOMPARE(bench.find(QStringLiteral("E6"))->displayName, QStringLiteral("Hana"));
    }

    /// Catches: a server that photographs people, or interrupts an enrollment; one that goes on behind the lock.
    void onlyAnOpenAdministrationEnrolls()
    {
        Bench bench;
        const QSignalSpy wanted(&bench.enrollment.state(), &screen::EnrollmentState::wanted);
        const Status locked = bench.enrollment.open(kGrace, QStringLiteral("Grace"));
        QVERIFY(!locked && locked.error().code == ErrorCode::Unavailable);
        bench.kiosk.access().set({screen::AccessStage::Open, 0, std::nullopt});
        QVERIFY(bench.enrollment.open(kGrace, QStringLiteral("Grace")));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toString(), kGrace.value());
        QVERIFY(bench.stage() == Stage::Idle);
        bench.enrollment.begin(kGrace, QStringLiteral("Grace"));
        const Status busy = bench.enrollment.open(PersonId(QStringLiteral("E6")), {});
        QVERIFY(!busy && busy.error().code == ErrorCode::Busy);
        QCOMPARE(wanted.count(), 1);
        bench.kiosk.access().set({screen::AccessStage::Locked, 0, std::nullopt});
        QVERIFY(bench.stage() == Stage::Idle);
        QCOMPARE(bench.capturing, std::vector<bool>({true, false}));
    }

    /// Catches: a punch recorded behind an open administration; a door that recognizes no one when it is back; a second
    /// enrollment that goes on with the first one's samples.
    void theCameraServesWhatIsOnScreen()
    {
        using enum VisionMode;
        Bench bench;
        Presenter presenter(bench.kiosk, bench.clock, {}, bench.thread);
        std::vector<VisionMode> modes;
        presenter.setVisionMode([&modes](VisionMode mode) { modes.push_back(mode); });
        connect(&bench.enrollment, &EnrollmentController::capturing, &presenter, &Presenter::setEnrolling);
        connect(&presenter, &Presenter::enrollmentProgressed, &bench.enrollment, &EnrollmentController::follow);
        bench.kiosk.access().set({screen::AccessStage::Open, 0, std::nullopt});
        presenter.showDoor(false);
        bench.enrollment.begin(kGrace, QStringLiteral("Grace"));
        presenter.showDoor(false); // other colors meanwhile
        bench.enrollment.begin(PersonId(QStringLiteral("E6")), QStringLiteral("Hana"));
        VisionOutput output;
        output.observations.at = bench.clock.read();
        output.enrollment = captured();
        presenter.postVision(output);
        QTRY_VERIFY(bench.enrollment.state().view().complete);
        bench.kiosk.access().set({}); // locked before anything was saved
        presenter.showDoor(true);
        const std::vector<VisionMode> expected{Recognize, Paused, Enroll, Paused, Enroll, Paused, Recognize};
        QVERIFY(modes == expected);
    }
};

QTEST_GUILESS_MAIN(TestEnrollmentController)
#include "tst_enrollment_controller.moc"
