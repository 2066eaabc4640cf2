// Attendance as a file, and the audit trail page by page, on a real ledger.
#include "base/logging.h"
#include "base/recent_log.h"
#include "kiosk/punch_export.h"
#include "kiosk/upkeep_controller.h"
#include "ops/system_report.h"
#include "storage/filled_ledger.h"
#include "storage/small_disk.h"
#include "storage/storage_fixture.h"
#include "ui/widgets/export_folder.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace rollcall;

namespace {

constexpr int kPunches = 100'000;
const QDate kFirstDay(2023, 9, 1); // before all that the fixture's clock (14 November 2023) leads to
const QDate kLastDay(2023, 11, 15);

bool always(qint64, qint64, bool)
{
    return true;
}

struct Folder
{
    QTemporaryDir root;
    [[nodiscard]] PunchExport all() const { return {kFirstDay, kLastDay, 0, root.path()}; }
    [[nodiscard]] QStringList files() const
    {
        return QDir(root.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
};

QList<QByteArray> linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

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

    /// The lines are written by hand, after RFC 4180, docs/rollcallctl.md and OWASP's "CSV Injection". Catches: another
    /// order of columns than rollcallctl's, a name that breaks a line or runs as a formula, and days that begin at the
    /// wrong hour.
    void theFileIsWhatTheDocumentationSays()
    {
        StorageFixture fixture;
        auto store = bench::must(fixture.open());
        const auto enroll = [&](const QString& id, const QString& name) {
            Person person;
            person.id = PersonId(id);
            person.displayName = name;
            bench::must(store->roster().enroll(person, {}));
        };
        enroll(QStringLiteral("7"), QStringLiteral("O'Hara, \"Bo\""));
        enroll(QStringLiteral("8"), QStringLiteral("=SUM(A1)"));
        ManualClock clock(WallTime{Milliseconds{1'700'000'000'000}}, std::chrono::minutes{360});
        clock.setQuality(ClockQuality::Synchronized);
        const auto punch = [&](const QString& id, Direction direction, VerifyMethod method, const char* key) {
            PunchDraft draft;
            draft.key = QUuid::fromString(QLatin1String(key));
            draft.person = PersonId(id);
            draft.direction = direction;
            draft.method = method;
            draft.at = clock.read();
            draft.door = QStringLiteral("Süd");
            draft.similarity = method == VerifyMethod::Face ? 0.71875 : 0.0;
            clock.advance(std::chrono::hours{1});
            return bench::must(store->ledger().append(draft)).sequence;
        };
        punch(QStringLiteral("7"), Direction::In, VerifyMethod::Face, "11111111-1111-4111-8111-111111111111");
        const qint64 wrong =
            punch(QStringLiteral("8"), Direction::Out, VerifyMethod::Pin, "22222222-2222-4222-8222-222222222222");
        punch(QStringLiteral("7"), Direction::Out, VerifyMethod::Card, "33333333-3333-4333-8333-333333333333");
        bench::must(
            store->ledger().voidPunch(wrong, {QStringLiteral("admin"), QStringLiteral("A test"), clock.read()}));

        Folder folder;
        const QDate day(2023, 11, 14); // 22:13 and 23:13 UTC; the third is 00:13 of the next
        PunchExport what{day, day, 0, folder.root.path()};
        const auto done = exportPunches(store->ledger(), what, clock.wall(), always);
        REQUIRE_OK(done);
        QCOMPARE(done->punches, 2);
        const QByteArray expected =
            "sequence,person,name,direction,time,method,door,similarity,clock,key,recorded_time,state,"
            "recorded_direction\r\n"
            "1,7,\"O'Hara, \"\"Bo\"\"\",in,2023-11-15T04:13:20.000+06:00,face,Süd,0.71875,synchronised,"
            "11111111-1111-4111-8111-111111111111,,valid,\r\n"
            "2,8,\"'=SUM(A1)\",out,2023-11-15T05:13:20.000+06:00,pin,Süd,,synchronised,"
            "22222222-2222-4222-8222-222222222222,,voided,\r\n";
        QFile file(done->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), expected);
        QCOMPARE(folder.files(), QStringList{QStringLiteral("attendance_2023-11-14.csv")});

        // A day that ends at four in the morning has the third; the first file stays.
        what.dayBoundaryHour = 4;
        const auto later = exportPunches(store->ledger(), what, clock.wall(), always);
        REQUIRE_OK(later);
        QCOMPARE(later->punches, 3);
        QCOMPARE(folder.files().size(), 2);
    }

    /// Catches: a row lost, doubled or out of order between pages; an export that keeps punches from being recorded, or
    /// that never ends because they are.
    void everythingOnceWhilePunchesAreRecorded()
    {
        StorageFixture fixture;
        const auto reading = filled(fixture, kPunches);
        const auto recording = bench::must(fixture.open());
        Folder folder;
        const WallTime now = fixture.clock.wall();
        int recorded = 0;
        qint64 last = 0;
        bool finished = false;
        const auto done =
            exportPunches(reading->ledger(), folder.all(), now, [&](qint64 written, qint64 total, bool finishing) {
                bench::must(recording->ledger().append(fixture.draft()));
                ++recorded;
                finished |= finishing;
                const bool counts = total == kPunches && written >= last;
                last = written;
                return counts;
            });
        REQUIRE_OK(done);
        QVERIFY(finished);
        QVERIFY2(recorded > 50, qPrintable(QString::number(recorded)));
        QCOMPARE(bench::must(recording->ledger().punchCount()), qint64{kPunches} + recorded);
        const QList<QByteArray> lines = linesOf(done->path);
        QCOMPARE(lines.size(), kPunches + 1);
        for (int i = 1; i <= kPunches; ++i)
            QCOMPARE(lines[i].left(lines[i].indexOf(',')).toInt(), i);
    }

    /// Catches: a file, whole or half, left behind by an export that did not end well.
    void whatFailsLeavesNothing()
    {
        StorageFixture fixture;
        const auto store = filled(fixture, 20'000);
        Folder folder;
        int pages = 0;
        REQUIRE_ERROR(exportPunches(store->ledger(), folder.all(), fixture.clock.wall(),
                                    [&pages](qint64, qint64, bool) { return ++pages < 3; }),
                      ErrorCode::Cancelled);
        QCOMPARE(folder.files(), QStringList());
        // Called off at the very last moment, when everything is written.
        REQUIRE_ERROR(exportPunches(store->ledger(), folder.all(), fixture.clock.wall(),
                                    [](qint64, qint64, bool finishing) { return !finishing; }),
                      ErrorCode::Cancelled);
        QCOMPARE(folder.files(), QStringList());
        PunchExport gone = folder.all();
        gone.folder += QStringLiteral("/pulled-out");
        REQUIRE_ERROR(exportPunches(store->ledger(), gone, fixture.clock.wall(), always), ErrorCode::NotFound);
        PunchExport backwards = folder.all();
        std::swap(backwards.from, backwards.to);
        REQUIRE_ERROR(exportPunches(store->ledger(), backwards, fixture.clock.wall(), always),
                      ErrorCode::InvalidArgument);
        QCOMPARE(folder.files(), QStringList());
    }

    void aFullStickIsSaidAndLeftClean()
    {
        StorageFixture fixture;
        const auto store = filled(fixture, 20'000); // 2.5 MB as CSV
        QTemporaryDir root;
        const QString stick = root.filePath(QStringLiteral("stick"));
        const SmallDisk disk(stick);
        if (!disk.isMounted())
            QSKIP("a small file system cannot be mounted here");
        REQUIRE_ERROR(exportPunches(store->ledger(), {kFirstDay, kLastDay, 0, stick}, fixture.clock.wall(), always),
                      ErrorCode::DiskFull);
        QCOMPARE(QDir(stick).entryList(QDir::Files | QDir::Hidden), QStringList());
        QVERIFY(disk.setReadOnly(true));
        REQUIRE_ERROR(exportPunches(store->ledger(), {kFirstDay, kLastDay, 0, stick}, fixture.clock.wall(), always),
                      ErrorCode::ReadOnly);
    }

    /// Catches: an end that the screen is not told, an export that is not in the audit trail, a cancel that is not
    /// heard.
    void theDeskTellsHowItGoes()
    {
        StorageFixture fixture;
        filled(fixture, kPunches).reset();
        Folder folder;
        screen::UpkeepState state;
        QStringList audited;
        std::mutex guard;
        UpkeepController desk({fixture.config, 0, {}, {}}, fixture.clock, state);
        desk.start({[&](const QString& action, const QString& subject, const QString& detail) {
                        const std::lock_guard lock(guard);
                        audited << QStringList{action, subject, detail}.join(u'|');
                    },
                    {}});
        const screen::ExportPlace place{folder.root.path(), {}, 0, true};

        using Stage = screen::WorkView::Stage;
        bool counted = false;
        const auto watch = connect(&state, &screen::UpkeepState::exportChanged, &state, [&] {
            counted |= state.exporting().work.stage == Stage::Running && state.exporting().work.done > 0;
        });
        desk.exportPunches(kFirstDay, kLastDay, place);
        desk.exportPunches(kFirstDay, kLastDay, place); // a second finger: one at a time
        QTRY_COMPARE_WITH_TIMEOUT(state.exporting().work.stage, Stage::Done, 60'000);
        QVERIFY(counted);
        QCOMPARE(state.exporting().work.done, qint64{kPunches});
        QVERIFY(state.exporting().stick);
        QCOMPARE(folder.files().size(), 1);
        QCOMPARE(linesOf(state.exporting().file).size(), kPunches + 1);
        {
            const std::lock_guard lock(guard);
            QCOMPARE(audited.size(), 1);
            QVERIFY2(audited.first().startsWith(
                         QStringLiteral("export|attendance|2023-09-01 to 2023-11-15, 100000 punches")),
                     qPrintable(audited.first()));
        }
        desk.dismissExport();
        QCOMPARE(state.exporting().work.stage, Stage::Idle);

        disconnect(watch);
        connect(&state, &screen::UpkeepState::exportChanged, &desk, [&] {
            if (state.exporting().work.done > 0)
                desk.cancelExport();
        });
        desk.exportPunches(kFirstDay, kLastDay, place);
        QTRY_COMPARE_WITH_TIMEOUT(state.exporting().work.stage, Stage::Cancelled, 60'000);
        QCOMPARE(folder.files().size(), 1); // the first one's
        QCOMPARE(audited.size(), 1);
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
        UpkeepController desk({fixture.config, 0, {}, {}}, fixture.clock, state);
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

    /// Catches: a picture drawn, or a slow stick written, while the screen waits; and a failure that nobody is told.
    void aFileIsMadeAndWrittenElsewhere()
    {
        StorageFixture fixture;
        const QTemporaryDir folder;
        screen::UpkeepState state;
        UpkeepController desk({fixture.config, 0, folder.path(), {}}, fixture.clock, state);
        desk.start({});
        QSignalSpy saved(&state, &screen::UpkeepState::fileSaved);
        std::atomic<Qt::HANDLE> maker{nullptr};
        const auto contents = [&maker] {
            maker = QThread::currentThreadId();
            return QByteArrayLiteral("a picture");
        };
        // Sticks that are plugged in while this runs come before the folder.
        const QString place = ui::exportPlaces(folder.path()).front().path;
        desk.saveFile(QStringLiteral("code.png"), contents);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved[0][0].toString(), QStringLiteral("code.png"));
        QCOMPARE(saved[0][1].toString(), QDir(place).filePath(QStringLiteral("code.png")));
        QCOMPARE(saved[0][2].toString(), QString());
        QVERIFY(maker.load() != QThread::currentThreadId());
        QFile file(saved[0][1].toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArrayLiteral("a picture"));
        desk.saveFile(QStringLiteral("nothing.png"), [] { return QByteArray(); });
        QTRY_COMPARE(saved.size(), 2);
        QVERIFY(!saved[1][2].toString().isEmpty());
        QVERIFY(!QFileInfo::exists(QDir(place).filePath(QStringLiteral("nothing.png"))));
    }

    void theDeskVerifiesTheLedger()
    {
        StorageFixture fixture;
        filled(fixture, 20'000).reset();
        screen::UpkeepState state;
        UpkeepController desk({fixture.config, 0, {}, {}}, fixture.clock, state);
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
        UpkeepController desk({fixture.config, 0, {}, {}}, fixture.clock, state);
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
