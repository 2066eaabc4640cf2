// How the machine is doing, and whether the ledger is as it was written.
#include "kiosk/system_controller.h"

#include "kiosk/running_ledger.h"
#include "storage/filled_ledger.h"
#include "storage/storage_fixture.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace rollcall;
using Stage = screen::WorkView::Stage;

namespace {

void fill(StorageFixture& fixture, qint64 punches)
{
    fixture.connectors = {ConnectorId(QStringLiteral("pihr"))};
    const auto store = bench::must(fixture.open());
    bench::fillLedger(*store, fixture.connectors.front(), {.punches = punches}, fixture.clock);
}

} // namespace

class TestSystemController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: damage that the screen calls whole, a verification that hides how far it is, cannot be cancelled, or is
    /// not in the audit trail.
    void theLedgerIsVerified()
    {
        StorageFixture fixture;
        fill(fixture, 20'000);
        BackgroundThreads threads;
        threads.start();
        RunningLedger ledger(fixture.config, fixture.clock);
        SystemController system(fixture.config, fixture.clock, threads, ledger.thread);
        const auto& state = system.verification();
        bool counted = false;
        const auto watch = connect(&state, &screen::Observable::changed, &state, [&] {
            counted |= state.value().work.done > 0 && state.value().work.total == 20'000;
        });
        system.verifyLedger();
        QVERIFY(state.value().work.isInFlight());
        system.verifyLedger(); // a second finger: one at a time
        QTRY_COMPARE_WITH_TIMEOUT(state.value().work.stage, Stage::Done, 60'000);
        QVERIFY(counted);
        QCOMPARE(state.value().work.done, qint64{20'000});
        QCOMPARE(state.value().work.message, QString());
        {
            RawDatabase raw(fixture.path());
            QCOMPARE(raw.run(QStringLiteral("DROP TRIGGER punches_no_update")), QString());
            QCOMPARE(raw.run(QStringLiteral("UPDATE punches SET direction = 'out' WHERE sequence = 15000")), QString());
        }
        system.verifyLedger();
        QTRY_COMPARE_WITH_TIMEOUT(state.value().work.stage, Stage::Done, 60'000);
        QCOMPARE(state.value().brokenAt, qint64{15'000});
        QVERIFY(!state.value().work.message.isEmpty());

        const auto verifications = [&fixture] {
            std::vector<AuditEvent> found;
            const auto store = bench::must(fixture.open());
            for (const AuditEntry& entry : bench::must(store->audit().page({}, 0, 100))) {
                if (entry.event.kind == AuditKind::LedgerVerified)
                    found.push_back(entry.event);
            }
            return found;
        };
        QTRY_COMPARE_WITH_TIMEOUT(verifications().size(), std::size_t{2}, 10'000);
        const AuditEvent newest = verifications().front();
        QVERIFY(newest.actor.kind == AuditActor::Kind::Admin);
        QCOMPARE(newest.details.record, std::optional<qint64>(15'000));
        QVERIFY(!verifications().back().details.record);

        disconnect(watch);
        connect(&state, &screen::Observable::changed, &system, [&system] { system.cancelVerify(); });
        system.verifyLedger();
        QTRY_COMPARE_WITH_TIMEOUT(state.value().work.stage, Stage::Idle, 60'000);
        QCOMPARE(verifications().size(), std::size_t{2});
    }

    /// Catches: a page that shows nothing because there is no database, and figures of another program.
    void theFiguresAreRead()
    {
        StorageFixture fixture;
        fill(fixture, 10);
        BackgroundThreads threads;
        threads.start();
        LedgerThread ledger;
        SystemController system(fixture.config, fixture.clock, threads, ledger);
        system.useModel(QStringLiteral("a model"));
        fixture.clock.setQuality(ClockQuality::Unsynchronized);
        fixture.clock.advance(std::chrono::seconds{90});
        std::optional<screen::SystemView> view;
        const auto read = [&] {
            view.reset();
            system.read(this, [&view](const Result<screen::SystemView>& found) { view = *found; });
            QTRY_VERIFY(view);
        };
        const auto version = [&view](const char* program) {
            const auto found = std::find_if(view->versions.begin(), view->versions.end(), [program](const auto& entry) {
                return entry.first == QLatin1String(program);
            });
            return found == view->versions.end() ? QString() : found->second;
        };
        read();
        QCOMPARE(view->punches, qint64{10});
        QCOMPARE(view->runningSeconds, qint64{90});
        QVERIFY(view->clock == screen::ClockTrust::NotSet);
        QVERIFY(view->dataBytes > 0 && view->diskBytes > 0);
        QVERIFY(version("SQLite").startsWith(QLatin1String("3.")));
        QCOMPARE(version("Face model"), QStringLiteral("a model"));
        QVERIFY(QFile::rename(fixture.config.dataDirectory, fixture.config.dataDirectory + QStringLiteral(".away")));
        read();
        QCOMPARE(view->punches, qint64{0});
        QCOMPARE(version("Qt"), QLatin1String(qVersion()));
    }
};

QTEST_GUILESS_MAIN(TestSystemController)
#include "tst_system_controller.moc"
