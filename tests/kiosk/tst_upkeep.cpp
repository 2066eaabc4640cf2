// The audit trail page by page, the machine, and recognition, on a real ledger.
#include "base/logging.h"
#include "base/recent_log.h"
#include "kiosk/upkeep_controller.h"
#include "ops/system_report.h"
#include "storage/filled_ledger.h"
#include "storage/storage_fixture.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace rollcall;

namespace {

std::unique_ptr<Store> filled(StorageFixture& fixture, qint64 punches)
{
    fixture.connectors = {ConnectorId(QStringLiteral("pihr"))};
    auto store = bench::must(fixture.open());
    bench::fillLedger(*store, fixture.connectors.front(), {.punches = punches}, fixture.clock);
    return store;
}

} // namespace

class TestUpkeep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC"); // attendance days are the computer's
    }

    /// Catches: damage that the screen calls whole, and a verification that hides how far it is.
    /// Catches: a database that is opened for every page that somebody scrolls to, and one that is held for ever.
    void theTrailStaysOpenWhileItIsShown()
    {
        StorageFixture fixture;
        {
            const auto store = bench::must(fixture.open());
            for (int i = 0; i < 4; ++i)
                bench::must(
                    store->audit().record(QStringLiteral("admin"), QStringLiteral("enable"), QString::number(i)));
        }
        screen::UpkeepState state;
        UpkeepController desk({fixture.config, {}}, fixture.clock, state);
        desk.start({});
        std::vector<std::size_t> rows;
        QString error;
        connect(&state, &screen::UpkeepState::auditListed, &state,
                [&](const screen::AuditQuery&, const std::vector<screen::AuditRow>& found, const QString& problem) {
                    rows.push_back(found.size());
                    error = problem;
                });
        screen::AuditQuery query;
        query.limit = 2;
        desk.listAudit(query);
        QTRY_COMPARE(rows.size(), 1U);
        QCOMPARE(rows.back(), 2U);
        // Whoever opens it now finds none.
        QVERIFY(QFile::rename(fixture.config.dataDirectory, fixture.config.dataDirectory + QStringLiteral(".away")));
        query.before = 3;
        desk.listAudit(query);
        QTRY_COMPARE(rows.size(), 2U);
        QCOMPARE(error, QString());
        QCOMPARE(rows.back(), 2U);
        desk.leaveAudit();
        desk.listAudit(query);
        QTRY_COMPARE(rows.size(), 3U);
        QVERIFY(!error.isEmpty());
    }

    void theDeskVerifiesTheLedger()
    {
        StorageFixture fixture;
        filled(fixture, 20'000).reset();
        screen::UpkeepState state;
        UpkeepController desk({fixture.config, {}}, fixture.clock, state);
        desk.start({[](const QString&, const QString&, const QString&) {}, {}});
        bool counted = false;
        connect(&state, &screen::UpkeepState::verifyChanged, &state,
                [&] { counted |= state.verifying().work.done > 0 && state.verifying().work.total == 20'000; });
        using Stage = screen::WorkView::Stage;
        desk.verifyLedger();
        QTRY_COMPARE_WITH_TIMEOUT(state.verifying().work.stage, Stage::Done, 60'000);
        QVERIFY(counted);
        QCOMPARE(state.verifying().work.done, qint64{20'000});
        QCOMPARE(state.verifying().work.message, QString());
        {
            RawDatabase raw(fixture.path());
            QCOMPARE(raw.run(QStringLiteral("DROP TRIGGER punches_no_update")), QString());
            QCOMPARE(raw.run(QStringLiteral("UPDATE punches SET direction = 'out' WHERE sequence = 15000")), QString());
        }
        desk.verifyLedger();
        QTRY_COMPARE_WITH_TIMEOUT(state.verifying().work.stage, Stage::Done, 60'000);
        QCOMPARE(state.verifying().brokenAt, qint64{15'000});
        QVERIFY(!state.verifying().work.message.isEmpty());
    }

    /// Vectors by hand: 1 and 2 point the same way and are one person twice; the second sample of 3 is at a right angle
    /// to the first. Catches: names mixed up, findings lost on the way to the screen, a lead that is not listed, and a
    /// test without models.
    void theDeskTestsRecognition()
    {
        StorageFixture fixture;
        const QString model = QStringLiteral("test-model");
        {
            const auto store = bench::must(fixture.open());
            const auto enroll = [&](const char* id, const char* name, const std::vector<Embedding>& samples) {
                Person person;
                person.id = PersonId(QLatin1String(id));
                person.displayName = QLatin1String(name);
                std::vector<FaceTemplate> templates;
                for (const Embedding& sample : samples) {
                    FaceTemplate made;
                    made.person = person.id;
                    made.model = model;
                    made.embedding = sample;
                    templates.push_back(made);
                }
                bench::must(store->roster().enroll(person, templates));
            };
            enroll("1", "Amina", {{1, 0, 0, 0}, {0.99F, 0.1F, 0, 0}});
            enroll("2", "Bashir", {{1, 0.05F, 0, 0}, {0.98F, 0.12F, 0, 0}});
            enroll("3", "Carla", {{0, 0, 1, 0}, {0, 0, 0, 1}});
            bench::must(store->personMargins().raise(PersonId(QStringLiteral("3")), {}, 1.5));
        }
        screen::UpkeepState state;
        UpkeepController desk({fixture.config, {}}, fixture.clock, state);
        desk.start({[](const QString&, const QString&, const QString&) {}, {}});
        using Stage = screen::WorkView::Stage;
        desk.testRecognition();
        QCOMPARE(state.selfTest().work.stage, Stage::Failed); // nothing is loaded
        SimilarityScale scale;
        scale.threshold = 0.8;
        scale.lookalike = 0.6;
        scale.samePerson = 0.3;
        desk.useModel(model, 4, scale);
        desk.useGallery(3, 6);
        std::optional<screen::RecognitionView> read;
        connect(&state, &screen::UpkeepState::recognitionRead, &state,
                [&read](const screen::RecognitionView& view) { read = view; });
        desk.readRecognition();
        QTRY_VERIFY(read);
        QCOMPARE(read->people, 3);
        QCOMPARE(read->leads.size(), std::size_t{1});
        QCOMPARE(read->leads[0].name, QStringLiteral("Carla"));
        QCOMPARE(read->leads[0].times, 2.5);
        desk.testRecognition();
        QTRY_COMPARE_WITH_TIMEOUT(state.selfTest().work.stage, Stage::Done, 30'000);
        const screen::SelfTestView& found = state.selfTest();
        QVERIFY(!found.isWell);
        QCOMPARE(found.work.done, qint64{3});
        QCOMPARE(found.alike.size(), std::size_t{1});
        QVERIFY(found.alike[0].twice);
        QCOMPARE(found.alike[0].firstName + u'+' + found.alike[0].secondName, QStringLiteral("Amina+Bashir"));
        QCOMPARE(found.weak.size(), std::size_t{2});
        QCOMPARE(found.weak[0].name, QStringLiteral("Carla"));
    }

    /// What /proc and /sys say is written here as proc(5) and the kernel's thermal ABI describe it. Catches: units
    /// mixed up, the mean or the first of several sensors, and figures made up where there are none.
    void theMachineIsReadAsTheKernelDescribesIt()
    {
        QTemporaryDir root;
        const auto write = [&root](const char* path, const QByteArray& text) {
            const QString file = root.filePath(QLatin1String(path));
            QDir().mkpath(QFileInfo(file).path());
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text);
        };
        const SystemSources sources{root.filePath(QStringLiteral("sys")), root.filePath(QStringLiteral("proc"))};
        const QString data = root.filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(data));
        const SystemReport nothing = readSystem(data, sources);
        QVERIFY(!nothing.celsius);
        QCOMPARE(nothing.memoryBytes, qint64{0});
        write("sys/class/thermal/thermal_zone0/temp", "41250\n");
        write("sys/class/thermal/thermal_zone1/temp", "52800\n");
        write("sys/class/thermal/thermal_zone2/temp", "-274000\n"); // not connected
        write("proc/meminfo", "MemTotal:        8024164 kB\nMemFree:          100 kB\nMemAvailable:    4000000 kB\n");
        write("proc/uptime", "86461.52 331234.00\n");
        write("data/a", QByteArray(1000, 'x'));
        write("data/b", QByteArray(500, 'x'));
        const SystemReport report = readSystem(data, sources);
        QCOMPARE(report.celsius, std::optional(52.8));
        QCOMPARE(report.memoryBytes, 8'024'164LL * 1024);
        QCOMPARE(report.memoryFreeBytes, 4'000'000LL * 1024);
        QCOMPARE(report.uptimeSeconds, qint64{86'461});
        QCOMPARE(report.dataBytes, qint64{1'500});
        QVERIFY(report.diskBytes > report.diskFreeBytes && report.diskFreeBytes > 0);
    }

    /// Catches: a log that grows without end, loses its newest lines, or no longer reaches its old place.
    void theNewestLinesOfTheLogAreKept()
    {
        const ManualClock clock;
        QCOMPARE(RecentLog::lines(), QStringList());
        {
            const RecentLog log(clock);
            for (int i = 0; i < RecentLog::kMaxLines + 50; ++i)
                qCInfo(lcKiosk) << "line" << i;
            const QStringList lines = RecentLog::lines();
            QCOMPARE(lines.size(), qsizetype{RecentLog::kMaxLines});
            QCOMPARE(lines.last(), QStringLiteral("22:13:20 info rollcall.kiosk: line 249"));
            qCWarning(lcKiosk).noquote() << QString(10'000, QLatin1Char('x'));
            QCOMPARE(RecentLog::lines().last().size(), qsizetype{RecentLog::kMaxLine});
        }
        qCInfo(lcKiosk) << "afterwards";
        QVERIFY(!RecentLog::lines().join(u' ').contains(QStringLiteral("afterwards")));
    }

    /// Catches: pages that skip or repeat a line, and a filter that lets the wrong ones through.
    void theAuditTrailIsReadPageByPage()
    {
        StorageFixture fixture;
        const auto store = bench::must(fixture.open());
        Person person;
        person.id = PersonId(QStringLiteral("E-5"));
        person.displayName = QStringLiteral("Elena");
        bench::must(store->roster().enroll(person, {}));
        for (int i = 0; i < 250; ++i) {
            fixture.clock.advance(std::chrono::minutes{1});
            bench::must(store->audit().record(i % 3 == 0 ? QStringLiteral("door") : QStringLiteral("admin"),
                                              i % 5 == 0 ? QStringLiteral("remove") : QStringLiteral("unlock"),
                                              QStringLiteral("E-%1").arg(i)));
        }
        const auto all = [&store](const AuditFilter& filter) {
            std::vector<AuditEntry> found;
            for (qint64 before = 0;;) {
                const auto page = bench::must(store->audit().page(filter, before, 100));
                found.insert(found.end(), page.begin(), page.end());
                if (page.size() < 100)
                    return found;
                before = page.back().id;
            }
        };
        const auto everything = all({});
        QCOMPARE(everything.size(), std::size_t{250});
        QVERIFY(std::is_sorted(everything.begin(), everything.end(),
                               [](const AuditEntry& a, const AuditEntry& b) { return a.id > b.id; }));
        QCOMPARE(everything.back().subject, QStringLiteral("E-0"));
        QCOMPARE(everything[250 - 6].name, QStringLiteral("Elena")); // i == 5
        QCOMPARE(everything.front().name, QString());
        const AuditFilter::Words removals{{QStringLiteral("remove")}, false};
        QCOMPARE(all({removals, {}, {}}).size(), std::size_t{50});
        QCOMPARE(all({{{QStringLiteral("remove")}, true}, {}, {}}).size(), std::size_t{200});
        QCOMPARE(all({removals, {{QStringLiteral("door")}, false}, {}}).size(), std::size_t{17}); // i % 15 == 0
        QCOMPARE(all({removals, {{QStringLiteral("door")}, true}, {}}).size(), std::size_t{33});
        QCOMPARE(all({{}, {}, fixture.clock.wall() - std::chrono::minutes{9}}).size(), std::size_t{10});
    }
};

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
