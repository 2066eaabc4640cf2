// The administrator's PIN, from the pad's request to the stored hash and back to what the pad shows.
#include "tests/kiosk/running_ledger.h"
#include "tests/storage/audit_lines.h"

#include "kiosk/admin_access_controller.h"
#include "screen/kiosk_state.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rollcall;
using screen::AccessStage;

namespace {

struct Bench
{
    Bench()
    {
        StorageConfig storage;
        storage.dataDirectory = folder.path();
        ledger.emplace(storage, clock);
        controller.emplace(state, ledger->thread);
        controller->start();
    }
    [[nodiscard]] AccessStage stage() const { return state.access().stage(); }
    [[nodiscard]] const screen::AccessView& view() const { return state.access().view(); }
    void chooseFirstPin()
    {
        QTRY_COMPARE(stage(), AccessStage::NeedsFirstPin);
        controller->setFirstPin(Secret("704182"));
        QTRY_COMPARE(stage(), AccessStage::Open);
    }

    QTemporaryDir folder;
    ManualClock clock;
    screen::KioskState state;
    std::optional<RunningLedger> ledger;
    std::optional<AdminAccessController> controller;
};

} // namespace

class TestAdminAccessController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: a pad that asks again without saying why, and a first PIN that is not needed afterwards.
    void theFirstPinIsChosen()
    {
        Bench bench;
        QTRY_COMPARE(bench.stage(), AccessStage::NeedsFirstPin);
        bench.controller->setFirstPin(Secret("1234"));
        QCOMPARE(bench.stage(), AccessStage::Checking);
        QTRY_COMPARE(bench.stage(), AccessStage::NeedsFirstPin);
        QVERIFY(!bench.view().problem.isEmpty());
        bench.chooseFirstPin();
        bench.controller->leave();
        QCOMPARE(bench.stage(), AccessStage::Locked); // at once, not when the ledger answers
        bench.controller->submitPin(Secret("704182"));
        QTRY_COMPARE(bench.stage(), AccessStage::Open);
        // A screen that was left open must not be able to replace the PIN.
        bench.controller->setFirstPin(Secret("913750"));
        QTRY_COMPARE(bench.stage(), AccessStage::Locked);
        QVERIFY(!bench.view().problem.isEmpty());
    }

    void wrongPinsAreCountedAndLockTheAdministration()
    {
        Bench bench;
        bench.chooseFirstPin();
        bench.controller->leave();
        for (int triesLeft = AdminCredential::kTriesBeforeLock - 1; triesLeft > 0; --triesLeft) {
            bench.controller->submitPin(Secret("000000"));
            QTRY_COMPARE(bench.stage(), AccessStage::Wrong);
            QCOMPARE(bench.view().triesLeft, triesLeft);
        }
        bench.controller->submitPin(Secret("000000"));
        QTRY_COMPARE(bench.stage(), AccessStage::LockedOut);
        const QDateTime until = toDateTimeUtc(bench.clock.wall() + AdminCredential::kFirstLock);
        QCOMPARE(bench.view().lockedUntil->toUTC(), until);
    }

    /// Catches: a kiosk filled from the command line whose administration belongs to the first person who touches it,
    /// and a code that opens more than once.
    void aKioskInUseWithoutAPinNeedsACode()
    {
        Bench bench;
        QTRY_COMPARE(bench.stage(), AccessStage::NeedsFirstPin);
        StorageConfig storage;
        storage.dataDirectory = bench.folder.path();
        const auto store = Store::open(storage, {}, bench.clock); // rollcallctl
        QVERIFY(store.has_value());
        PunchDraft draft;
        draft.person = PersonId(QStringLiteral("E-1"));
        draft.at = bench.clock.read();
        QVERIFY((*store)->ledger().append(draft).has_value());
        bench.controller->setFirstPin(Secret("704182")); // of a pad that was shown before
        QTRY_COMPARE(bench.stage(), AccessStage::NeedsCode);
        bench.controller->submitPin(Secret("12345678"));
        QTRY_COMPARE(bench.stage(), AccessStage::NeedsCode);
        QVERIFY(bench.view().problem.contains(QStringLiteral("rollcallctl")));

        const auto code = (*store)->adminCredential().issueCode();
        QVERIFY(code.has_value());
        bench.controller->submitPin(*code);
        QTRY_COMPARE(bench.stage(), AccessStage::NeedsFirstPin);
        bench.controller->leave(); // without a choice
        QTRY_COMPARE(bench.stage(), AccessStage::NeedsCode);
        bench.controller->setFirstPin(Secret("704182"));
        QTRY_COMPARE(bench.stage(), AccessStage::NeedsCode);
        bench.controller->submitPin(*code);
        QTRY_COMPARE(bench.stage(), AccessStage::NeedsFirstPin);
        bench.controller->setFirstPin(Secret("1234")); // too easy
        QTRY_COMPARE(bench.stage(), AccessStage::NeedsFirstPin);
        QVERIFY(!bench.view().problem.isEmpty());
        bench.controller->setFirstPin(Secret("704182"));
        QTRY_COMPARE(bench.stage(), AccessStage::Open);
        bench.controller->leave();
        bench.controller->submitPin(*code);
        QTRY_COMPARE(bench.stage(), AccessStage::Wrong);
        bench.controller->submitPin(Secret("704182"));
        QTRY_COMPARE(bench.stage(), AccessStage::Open);
    }

    /// Catches: a PIN that is changed without the present one, wrong ones that are not counted towards the same lock, a
    /// change that leaves no trace, and one that ends with another PIN than was said.
    void thePinIsChangedWithTheOldOne()
    {
        Bench bench;
        bench.chooseFirstPin();
        const auto change = [&bench](const char* present, const char* pin) {
            std::optional<Result<screen::PinAnswer>> answer;
            bench.controller->changePin(Secret(present), Secret(pin), &bench.state,
                                        [&answer](const Result<screen::PinAnswer>& given) { answer = given; });
            if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
                return Result<screen::PinAnswer>(failure(ErrorCode::Timeout, {}));
            return *answer;
        };
        const auto confirm = [&bench](const char* pin) {
            std::optional<Result<screen::PinAnswer>> answer;
            bench.controller->confirmPin(Secret(pin), &bench.state,
                                         [&answer](const Result<screen::PinAnswer>& given) { answer = given; });
            (void)QTest::qWaitFor([&answer] { return answer.has_value(); });
            return answer && *answer && (*answer)->accepted;
        };
        QVERIFY(confirm("704182"));
        for (const char* weak : {"1234", "913750123", "111111", "241287", "7391", "704182"}) {
            const Result<screen::PinAnswer> refused = change("704182", weak);
            QVERIFY2(!refused && refused.error().code == ErrorCode::InvalidArgument, weak);
        }
        // Two here and three before the door lead to one lock.
        QVERIFY(!confirm("000000"));
        const Result<screen::PinAnswer> wrong = change("000000", "913750");
        QVERIFY(wrong && !wrong->accepted);
        QCOMPARE(wrong->triesLeft, AdminCredential::kTriesBeforeLock - 2);
        QCOMPARE(bench.stage(), AccessStage::Open);
        for (int tries = 3; tries > 1; --tries)
            QVERIFY(!change("000000", "913750")->lockedUntil);
        QVERIFY(change("000000", "913750")->lockedUntil);
        QVERIFY(!change("704182", "913750")->accepted); // not looked at
        bench.clock.advance(AdminCredential::kFirstLock);
        QVERIFY(change("704182", "913750")->accepted);
        QVERIFY(!confirm("704182"));
        QVERIFY(confirm("913750"));
        StorageConfig storage;
        storage.dataDirectory = bench.folder.path();
        const auto store = Store::open(storage, {}, bench.clock);
        QVERIFY(store.has_value());
        const QStringList lines = test::auditLines(**store, 100);
        QCOMPARE(lines.filter(QStringLiteral("admin.pin-set")).size(), 2); // the first, and the change
        QCOMPARE(lines.filter(QStringLiteral("admin.pin-refused")).size(), 6);
        QCOMPARE(lines.filter(QStringLiteral("admin.pin-locked")).size(), 1);
        QVERIFY(lines.filter(QStringLiteral("admin.unlocked")).isEmpty()); // it was open already
    }

    /// Catches: a kiosk whose PIN of four digits no longer opens after an update, or of which no one learns that it is
    /// short.
    void aShortPinFromBeforeOpensAndIsSaid()
    {
        Bench bench;
        QTRY_COMPARE(bench.stage(), AccessStage::NeedsFirstPin);
        bench.controller->setFirstPin(Secret("7391"));
        QTRY_VERIFY(bench.stage() == AccessStage::NeedsFirstPin && !bench.view().problem.isEmpty());
        StorageConfig storage;
        storage.dataDirectory = bench.folder.path();
        const auto store = Store::open(storage, {}, bench.clock);
        QVERIFY(store.has_value());
        QVERIFY((*store)->adminCredential().setPin(Secret("7391")).has_value()); // as an older version did
        bench.controller->submitPin(Secret("7391"));
        QTRY_COMPARE(bench.stage(), AccessStage::Open);
        QVERIFY(bench.view().shortPin);
        bench.controller->changePin(Secret("7391"), Secret("704182"), &bench.state, [](const auto&) {});
        QTRY_VERIFY(!bench.view().shortPin);
        QCOMPARE(bench.stage(), AccessStage::Open);
        bench.controller->leave();
        bench.controller->submitPin(Secret("704182"));
        QTRY_COMPARE(bench.stage(), AccessStage::Open);
        QVERIFY(!bench.view().shortPin);
    }

    /// Catches: an administration that opens on its own after its pad was left.
    void anAnswerAfterThePadWasLeftOpensNothing()
    {
        Bench bench;
        bench.chooseFirstPin();
        bench.controller->leave();
        QTRY_COMPARE(bench.stage(), AccessStage::Locked);
        bool opened = false;
        QObject::connect(&bench.state.access(), &screen::AccessState::changed, &bench.state,
                         [&] { opened = opened || bench.state.access().isOpen(); });
        bench.controller->submitPin(Secret("704182"));
        bench.controller->leave();
        // A question after both: its answer comes last.
        bool answered = false;
        bench.ledger->thread.ask(
            &bench.state, [](OpenLedger& ledger) { return ledger.adminPin().isSet(); },
            [&answered](const Result<bool>&) { answered = true; });
        QTRY_VERIFY(answered);
        QVERIFY(!opened);
        QCOMPARE(bench.stage(), AccessStage::Locked);
    }

    /// Catches: a pad that says "Checking" forever.
    void withoutALedgerThePadSaysWhy()
    {
        Bench bench;
        bench.chooseFirstPin();
        bench.controller->leave();
        QVERIFY(bench.ledger->thread.stop());
        bench.controller->submitPin(Secret("704182"));
        QTRY_COMPARE(bench.stage(), AccessStage::Locked);
        QVERIFY(!bench.view().problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAdminAccessController)
#include "tst_admin_access_controller.moc"
