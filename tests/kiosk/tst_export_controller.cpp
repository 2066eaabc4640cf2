// Attendance as a file, and small files to take away, from a real ledger.
#include "kiosk/export_controller.h"
#include "kiosk/punch_export.h"
#include "kiosk/running_ledger.h"
#include "storage/audit_lines.h"
#include "storage/filled_ledger.h"
#include "storage/small_disk.h"
#include "storage/storage_fixture.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>
#include <QThread>

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

class TestExportController : public QObject
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
        const auto done = exportPunches(store->ledger(), what, always);
        REQUIRE_OK(done);
        QCOMPARE(done->punches, 2);
        const QByteArray expected =
            "\xef\xbb\xbf"
            "sequence,person,name,direction,time,method,door,similarity,clock,key,recorded_time,state,"
            "recorded_direction,local_time\r\n"
            "1,7,\"O'Hara, \"\"Bo\"\"\",in,2023-11-15T04:13:20.000+06:00,face,Süd,0.71875,synchronised,"
            "11111111-1111-4111-8111-111111111111,,valid,,2023-11-15 04:13:20\r\n"
            "2,8,\"'=SUM(A1)\",out,2023-11-15T05:13:20.000+06:00,pin,Süd,,synchronised,"
            "22222222-2222-4222-8222-222222222222,,voided,,2023-11-15 05:13:20\r\n";
        QFile file(done->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), expected);
        QCOMPARE(folder.files(), QStringList{QStringLiteral("attendance_2023-11-14.csv")});

        // A day that ends at four in the morning has the third; the first file stays.
        what.dayBoundaryHour = 4;
        const auto later = exportPunches(store->ledger(), what, always);
        REQUIRE_OK(later);
        QCOMPARE(later->punches, 3);
        QCOMPARE(folder.files().size(), 2);
    }

    /// The lines are worked out by hand. Catches: a check-out that is made up, a void record that counts, hours of one
    /// day that end up in another, and times that a spreadsheet takes for text.
    void hoursOfEachDay()
    {
        StorageFixture fixture;
        auto store = bench::must(fixture.open());
        Person person;
        person.id = PersonId(QStringLiteral("+49 30 (12)"));
        person.displayName = QString::fromUtf8("José");
        bench::must(store->roster().enroll(person, {}));
        ManualClock clock;
        const auto punch = [&](const char* id, const char* time, Direction direction,
                               ClockQuality quality = ClockQuality::Synchronized) {
            PunchDraft draft = fixture.draft();
            draft.person = PersonId(QString::fromLatin1(id));
            draft.direction = direction;
            draft.at = clock.read();
            draft.at.utc = toWallTime(QDateTime::fromString(QLatin1String(time), Qt::ISODate));
            draft.at.quality = quality;
            return bench::must(store->ledger().append(draft)).sequence;
        };
        // Two stretches of work, the second past midnight; recorded out of order, as by a device that was offline.
        punch("+49 30 (12)", "2023-11-14T13:00:00Z", Direction::In);
        punch("+49 30 (12)", "2023-11-14T08:00:00Z", Direction::In);
        punch("+49 30 (12)", "2023-11-14T12:04:59Z", Direction::Out);
        punch("+49 30 (12)", "2023-11-15T01:30:00Z", Direction::Out);
        // Forgot to check out, came back, and left; then a record that does not count.
        punch("8", "2023-11-14T08:00:00Z", Direction::In);
        punch("8", "2023-11-14T14:00:00Z", Direction::In);
        const qint64 wrong = punch("8", "2023-11-14T13:00:00Z", Direction::Out);
        punch("8", "2023-11-14T15:00:00Z", Direction::Out);
        bench::must(store->ledger().voidPunch(
            wrong, {QStringLiteral("admin"), QStringLiteral("A test"), fixture.clock.read()}));
        punch("9", "2023-11-14T08:00:00Z", Direction::In);
        punch("9", "2023-11-15T09:00:00Z", Direction::Out, ClockQuality::Unsynchronized);

        Folder folder;
        const PunchExport what{QDate(2023, 11, 14), QDate(2023, 11, 15), 4, folder.root.path()};
        QList<qint64> days;
        bool finished = false;
        const auto done = exportHours(store->ledger(), what, [&](qint64 day, qint64 total, bool finishing) {
            days << day << total;
            finished = finishing;
            return true;
        });
        REQUIRE_OK(done);
        QCOMPARE(days, QList<qint64>({1, 2, 2, 2}));
        QVERIFY(finished);
        QCOMPARE(done->punches, 4);
        const QByteArray expected =
            "\xef\xbb\xbf"
            "person,name,day,first_in,last_out,worked,minutes,missing,clock\r\n"
            "+49 30 (12),Jos\xc3\xa9,2023-11-14,2023-11-14 08:00:00,2023-11-15 01:30:00,16:34,994,,"
            "synchronised\r\n"
            "8,,2023-11-14,2023-11-14 08:00:00,2023-11-14 15:00:00,1:00,60,check-out,"
            "synchronised\r\n"
            "9,,2023-11-14,2023-11-14 08:00:00,,,,check-out,synchronised\r\n"
            "9,,2023-11-15,,2023-11-15 09:00:00,,,check-in,unsynchronised\r\n";
        QFile file(done->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), expected);
        QCOMPARE(folder.files(), QStringList{QStringLiteral("hours_2023-11-14_2023-11-15.csv")});

        REQUIRE_ERROR(exportHours(store->ledger(), what, [](qint64, qint64, bool) { return false; }),
                      ErrorCode::Cancelled);
        QCOMPARE(folder.files().size(), 1);
    }

    /// Catches: a row lost, doubled or out of order between pages; an export that keeps punches from being recorded, or
    /// that never ends because they are.
    void everythingOnceWhilePunchesAreRecorded()
    {
        StorageFixture fixture;
        const auto reading = filled(fixture, kPunches);
        const auto recording = bench::must(fixture.open());
        Folder folder;
        int recorded = 0;
        qint64 last = 0;
        bool finished = false;
        const auto done =
            exportPunches(reading->ledger(), folder.all(), [&](qint64 written, qint64 total, bool finishing) {
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
        REQUIRE_ERROR(
            exportPunches(store->ledger(), folder.all(), [&pages](qint64, qint64, bool) { return ++pages < 3; }),
            ErrorCode::Cancelled);
        QCOMPARE(folder.files(), QStringList());
        // Called off at the very last moment, when everything is written.
        REQUIRE_ERROR(
            exportPunches(store->ledger(), folder.all(), [](qint64, qint64, bool finishing) { return !finishing; }),
            ErrorCode::Cancelled);
        QCOMPARE(folder.files(), QStringList());
        PunchExport gone = folder.all();
        gone.folder += QStringLiteral("/pulled-out");
        REQUIRE_ERROR(exportPunches(store->ledger(), gone, always), ErrorCode::NotFound);
        PunchExport backwards = folder.all();
        std::swap(backwards.from, backwards.to);
        REQUIRE_ERROR(exportPunches(store->ledger(), backwards, always), ErrorCode::InvalidArgument);
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
        REQUIRE_ERROR(exportPunches(store->ledger(), {kFirstDay, kLastDay, 0, stick}, always), ErrorCode::DiskFull);
        QCOMPARE(QDir(stick).entryList(QDir::Files | QDir::Hidden), QStringList());
        QVERIFY(disk.setReadOnly(true));
        REQUIRE_ERROR(exportPunches(store->ledger(), {kFirstDay, kLastDay, 0, stick}, always), ErrorCode::ReadOnly);
    }

    /// Catches: an end that the screen does not learn of, an export that is not in the audit trail, a cancel that is
    /// not heard.
    void theControllerTellsHowItGoes()
    {
        StorageFixture fixture;
        filled(fixture, kPunches).reset();
        Folder folder;
        RunningLedger ledger(fixture.config, fixture.clock);
        BackgroundThreads threads;
        threads.start();
        ExportController controller({fixture.config, 0, {}}, fixture.clock, threads, ledger.thread);
        const screen::ExportPlace place{folder.root.path(), {}, 0, true};
        const auto audited = [&fixture] {
            return test::auditLines(*bench::must(fixture.open())).filter(QStringLiteral(" attendance.exported "));
        };

        using Stage = screen::WorkView::Stage;
        const screen::Observed<screen::ExportView>& state = controller.exporting();
        const auto stage = [&state] { return state.value().work.stage; };
        bool counted = false;
        const auto watch = connect(&state, &screen::Observable::changed, &state,
                                   [&] { counted |= stage() == Stage::Running && state.value().work.done > 0; });
        controller.exportPunches(kFirstDay, kLastDay, place);
        controller.exportPunches(kFirstDay, kLastDay, place); // a second finger: one at a time
        QTRY_COMPARE_WITH_TIMEOUT(stage(), Stage::Done, 60'000);
        QVERIFY(counted);
        QCOMPARE(state.value().work.done, qint64{kPunches});
        QVERIFY(state.value().removable);
        QCOMPARE(folder.files().size(), 1);
        QCOMPARE(linesOf(state.value().file).size(), kPunches + 1);
        QTRY_COMPARE(audited().size(), 1);
        QCOMPARE(audited().first(),
                 QStringLiteral("admin attendance.exported  {\"count\":100000,\"file\":\"%1\",\"from\":\"2023-09-01\","
                                "\"to\":\"2023-11-15\"}")
                     .arg(state.value().file));
        controller.dismiss();
        QCOMPARE(stage(), Stage::Idle);
        controller.exportHours(kLastDay, kLastDay, place);
        QTRY_COMPARE_WITH_TIMEOUT(stage(), Stage::Done, 60'000);
        QVERIFY(state.value().file.contains(QStringLiteral("hours_2023-11-15")));
        QVERIFY(QFile::remove(state.value().file));
        QTRY_COMPARE(audited().size(), 2);
        controller.dismiss();

        disconnect(watch);
        connect(&state, &screen::Observable::changed, &controller, [&] {
            if (state.value().work.done > 0)
                controller.cancel();
        });
        controller.exportPunches(kFirstDay, kLastDay, place);
        QTRY_COMPARE_WITH_TIMEOUT(stage(), Stage::Cancelled, 60'000);
        QCOMPARE(folder.files().size(), 1); // the first one's
        QCOMPARE(audited().size(), 2);
    }

    /// Catches: an error that names the code of the system instead of what to do, and an export after which none can be
    /// begun.
    void whatFailedIsSaidInWords()
    {
        StorageFixture fixture;
        filled(fixture, 10).reset();
        Folder folder;
        RunningLedger ledger(fixture.config, fixture.clock);
        BackgroundThreads threads;
        threads.start();
        ExportController controller({fixture.config, 0, {}}, fixture.clock, threads, ledger.thread);
        using Stage = screen::WorkView::Stage;
        const screen::Observed<screen::ExportView>& state = controller.exporting();
        const QString gone = folder.root.filePath(QStringLiteral("pulled-out"));
        controller.exportPunches(kFirstDay, kLastDay, {gone, {}, 0, true});
        QTRY_COMPARE(state.value().work.stage, Stage::Failed);
        QVERIFY2(state.value().work.message.contains(QStringLiteral("stick")), qPrintable(state.value().work.message));
        controller.exportPunches(kFirstDay, kLastDay, {gone, {}, 0, false});
        QTRY_COMPARE(state.value().work.stage, Stage::Failed);
        QTRY_VERIFY2(state.value().work.message.contains(gone), qPrintable(state.value().work.message));
        controller.exportPunches(kFirstDay, kLastDay, {folder.root.path(), {}, 0, false});
        QTRY_COMPARE(state.value().work.stage, Stage::Done);
        QVERIFY(threads.stop());
        controller.exportPunches(kFirstDay, kLastDay, {folder.root.path(), {}, 0, false});
        QTRY_COMPARE(state.value().work.stage, Stage::Failed);
    }

    /// Catches: a service without a home whose files go nowhere, and a folder that is made in place of a stick.
    void aMissingFolderOfOnesOwnIsMade()
    {
        StorageFixture fixture;
        filled(fixture, 10).reset();
        const QTemporaryDir home;
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        const QByteArray homeBefore = qgetenv("HOME");
        const auto restore = qScopeGuard([&] {
            qputenv("HOME", homeBefore);
            if (before.isNull())
                qunsetenv("XDG_CONFIG_HOME");
            else
                qputenv("XDG_CONFIG_HOME", before);
        });
        qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
        RunningLedger ledger(fixture.config, fixture.clock);
        BackgroundThreads threads;
        threads.start();
        ExportController controller({fixture.config, 0, {}}, fixture.clock, threads, ledger.thread);
        using Stage = screen::WorkView::Stage;
        // A home that can be written, one that is not there and cannot be made: a file is in the way.
        QFile blocked(home.filePath(QStringLiteral("file")));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        const QString data = QDir(dataDirectory(fixture.config)).filePath(QStringLiteral("exports"));
        for (const auto& [folder, expected] : std::initializer_list<std::pair<QString, QString>>{
                 {home.path(), home.filePath(QStringLiteral("Documents"))},
                 {blocked.fileName() + QStringLiteral("/home"), data}}) {
            qputenv("HOME", folder.toUtf8());
            QVERIFY(!QFileInfo::exists(expected));
            QObject page;
            std::vector<screen::ExportPlace> places;
            controller.places(&page, [&places](const auto& found) { places = *found; });
            QTRY_VERIFY(!places.empty());
            QCOMPARE(places.back().path, expected);
            QVERIFY(places.back().freeBytes > 0);
            QVERIFY(!QFileInfo::exists(expected)); // looking makes nothing
            controller.exportPunches(kFirstDay, kLastDay, places.back());
            QTRY_COMPARE(controller.exporting().value().work.stage, Stage::Done);
            QVERIFY(controller.exporting().value().file.startsWith(expected));
            controller.dismiss();
            if (places.size() == 1) { // no stick
                std::optional<Result<QString>> saved;
                controller.saveFile(
                    QStringLiteral("code.png"), [] { return QByteArrayLiteral("a picture"); }, &page,
                    [&saved](const Result<QString>& path) { saved = path; });
                QTRY_VERIFY(saved.has_value());
                REQUIRE_OK(*saved);
                QCOMPARE(**saved, QDir(expected).filePath(QStringLiteral("code.png")));
            }
        }
    }

    /// Catches: a picture drawn, or a slow stick written, while the screen waits; and a failure without a word.
    void aFileIsMadeAndWrittenElsewhere()
    {
        StorageFixture fixture;
        const QTemporaryDir folder;
        RunningLedger ledger(fixture.config, fixture.clock);
        BackgroundThreads threads;
        threads.start();
        ExportController controller({fixture.config, 0, folder.path()}, fixture.clock, threads, ledger.thread);
        QObject page;
        std::vector<Result<QString>> saved;
        const auto keep = [&saved](const Result<QString>& path) { saved.push_back(path); };
        std::atomic<Qt::HANDLE> maker{nullptr};
        const auto contents = [&maker] {
            maker = QThread::currentThreadId();
            return QByteArrayLiteral("a picture");
        };
        // Sticks that are plugged in while this runs come before the folder.
        std::vector<screen::ExportPlace> places;
        controller.places(&page, [&places](const Result<std::vector<screen::ExportPlace>>& found) { places = *found; });
        QTRY_VERIFY(!places.empty());
        QCOMPARE(places.back().path, folder.path());
        QVERIFY(!places.back().removable && places.back().freeBytes > 0);
        const QDir place(places.front().path);
        controller.saveFile(QStringLiteral("code.png"), contents, &page, keep);
        QTRY_COMPARE(saved.size(), 1U);
        REQUIRE_OK(saved[0]);
        QCOMPARE(*saved[0], place.filePath(QStringLiteral("code.png")));
        QVERIFY(maker.load() != QThread::currentThreadId());
        QFile file(*saved[0]);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArrayLiteral("a picture"));
        controller.saveFile(
            QStringLiteral("nothing.png"), [] { return QByteArray(); }, &page, keep);
        QTRY_COMPARE(saved.size(), 2U);
        QVERIFY(!saved[1] && !saved[1].error().message.isEmpty());
        QVERIFY(!QFileInfo::exists(place.filePath(QStringLiteral("nothing.png"))));
    }
};

QTEST_GUILESS_MAIN(TestExportController)
#include "tst_export_controller.moc"
