// The administrator's PIN, from the pad's request to the stored hash and back to what the pad shows.
#include "tests/kiosk/running_ledger.h"

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
