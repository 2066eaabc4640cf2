#include "filled_ledger.h"
#include "small_disk.h"
#include "storage_fixture.h"

#include "storage/backup.h"
#include "storage/ledger_inspection.h"
#include "storage/restore.h"
#include "storage/set_aside.h"

#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <thread>

using namespace rollcall;

namespace {

const QString kModel = QStringLiteral("sface");

Result<BackupReport> backUp(const StorageConfig& config, const QString& target, bool mayReplace = false)
{
    static const SystemClock clock;
    ROLLCALL_TRY_ASSIGN(const auto backup, Backup::begin(databasePath(config), target, mayReplace, clock));
    ROLLCALL_TRY(backup->copy());
    return backup->finish();
}

/// As docs/backup.md says by hand: the backup and the template key, in an empty data directory.
StorageConfig restored(const QString& backup, const StorageConfig& from, const QString& directory)
{
    StorageConfig config;
    config.dataDirectory = directory;
    QDir().mkpath(directory);
    QFile::copy(backup, databasePath(config));
    QFile::copy(from.dataDirectory + QStringLiteral("/template.key"), directory + QStringLiteral("/template.key"));
    return config;
}

/// As the kiosk opens it.
Result<std::unique_ptr<Store>> start(const StorageConfig& config, const StorageFixture& fixture, OpenReport& report)
{
    OpenOptions options;
    options.setAsideIfCorrupt = true;
    return Store::open(config, {fixture.connectors, {}}, fixture.clock, options, &report);
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

    std::optional<StorageFixture> fixture;
    std::unique_ptr<Store> store;

    [[nodiscard]] QString place(const char* name) const { return fixture->root.filePath(QLatin1String(name)); }
    void append(int count)
    {
        for (int i = 0; i < count; ++i)
            REQUIRE_OK(store->ledger().append(fixture->draft()));
    }

    [[nodiscard]] Result<RestoreReport> restore(const char* backup, const RestoreOptions& options)
    {
        return restoreBackup(place(backup), fixture->path(), options, {}, fixture->clock);
    }
    /// In the data directory of one that was stopped.
    static QStringList filesOfAKiosk()
    {
        return {QStringLiteral("rollcall.sqlite"), QStringLiteral("rollcall.sqlite-anchor"),
                QStringLiteral("template.key")};
    }

private Q_SLOTS:
    void init()
    {
        store.reset();
        fixture.emplace();
        auto opened = fixture->open();
        REQUIRE_OK(opened);
        store = std::move(*opened);
        Person person;
        person.id = PersonId(QStringLiteral("E-1001"));
        person.displayName = QStringLiteral("Ada");
        FaceTemplate made;
        made.model = kModel;
        made.embedding = {0.5F, 0.25F};
        REQUIRE_OK(store->roster().enroll(person, {made}));
        append(20);
    }

    /// Catches: a copy of the main file alone, in which the punches of the log are missing.
    void hasTheNewestPunchOfARunningKiosk()
    {
        QVERIFY(QFileInfo(fixture->path() + QStringLiteral("-wal")).size() > 0);
        const QString target = place("backup.sqlite");
        const auto report = backUp(fixture->config, target);
        REQUIRE_OK(report);
        QCOMPARE(report->head.sequence, 20);
        QCOMPARE(report->head.hash, store->ledger().head()->hash);
        QCOMPARE(report->punches, 20);
        QCOMPARE(report->people, 1);
        QCOMPARE(report->bytes, QFileInfo(target).size());
        QVERIFY(!report->problem);
        QCOMPARE(QFile::permissions(target),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser);
        QCOMPARE(QDir(fixture->root.path()).entryList(QDir::Files), QStringList{QStringLiteral("backup.sqlite")});
        append(1); // the kiosk was not disturbed
        QVERIFY(!store->ledger().verify()->problem());
    }

    /// Catches: a copy that is torn between two moments, and one that makes the kiosk wait.
    void isOneMomentWhilePunchesAreWritten()
    {
        bench::fillLedger(*store, fixture->connectors.front(), {.punches = 20'000}, fixture->clock);
        std::atomic<bool> done{false};
        std::atomic<qint64> written{0};
        std::thread kiosk([&] { // connections are of one thread
            const auto own = fixture->open();
            while (own && !done) {
                if ((*own)->ledger().append(fixture->draft()))
                    ++written;
            }
        });
        while (written < 5) // it is writing
            std::this_thread::yield();
        const auto report = backUp(fixture->config, place("backup.sqlite"));
        const qint64 meanwhile = written;
        while (written < meanwhile + 5) // and still is
            std::this_thread::yield();
        done = true;
        kiosk.join();
        REQUIRE_OK(report);
        QVERIFY(!report->problem);
        QVERIFY(report->head.sequence >= 20'005);
        QVERIFY(report->head.sequence <= 20'000 + meanwhile + 1);
        QCOMPARE(report->punches, report->head.sequence);
        const auto inspection = LedgerInspection::open(place("backup.sqlite"), fixture->clock);
        REQUIRE_OK(inspection);
        QCOMPARE((*inspection)->ledger().verify()->punches, report->punches);
    }

    /// Catches: a copy that the kiosk does not start on, templates that cannot be read, and a false alarm about lost
    /// punches.
    void aKioskStartsOnIt()
    {
        REQUIRE_OK(backUp(fixture->config, place("backup.sqlite")));
        append(3); // after the backup
        const StorageConfig config = restored(place("backup.sqlite"), fixture->config, place("restored"));
        OpenReport report;
        auto opened = start(config, *fixture, report);
        REQUIRE_OK(opened);
        QVERIFY(!report.keyProblem && !report.ledgerProblem && !report.lost && !report.anchorDamaged);
        QVERIFY(report.database.setAsidePath.isEmpty());
        QCOMPARE((*opened)->roster().templates(kModel)->size(), 1U);
        QCOMPARE((*(*opened)->roster().find(PersonId(QStringLiteral("E-1001"))))->displayName, QStringLiteral("Ada"));
        QCOMPARE((*opened)->ledger().append(fixture->draft())->sequence, 21);
        QVERIFY(!(*opened)->ledger().verify()->problem());
        REQUIRE_OK((*opened)->database().checkIntegrity());
    }

    /// The anchor of the kiosk itself knows what was confirmed after the backup: those punches are lost, and their
    /// numbers are not given again. An older one, saved with the backup, has nothing to say.
    void theAnchorReportsWhatWasConfirmedAfterIt()
    {
        QVERIFY(QFile::copy(anchorPath(fixture->path()), place("anchor")));
        append(2);
        REQUIRE_OK(backUp(fixture->config, place("backup.sqlite")));
        append(3);
        for (const bool isOlder : {true, false}) {
            const StorageConfig config =
                restored(place("backup.sqlite"), fixture->config, place(isOlder ? "older" : "newer"));
            QVERIFY(
                QFile::copy(isOlder ? place("anchor") : anchorPath(fixture->path()), anchorPath(databasePath(config))));
            OpenReport report;
            auto opened = start(config, *fixture, report);
            REQUIRE_OK(opened);
            QVERIFY(!report.ledgerProblem);
            QCOMPARE(report.lost.has_value(), !isOlder);
            if (report.lost) {
                QCOMPARE(report.lost->first, 23);
                QCOMPARE(report.lost->last, 25);
            }
            QCOMPARE((*opened)->ledger().append(fixture->draft())->sequence, isOlder ? 23 : 26);
        }
    }

    void whatWasDeletedIsNotInIt()
    {
        const auto reader = fixture->open();
        auto reading = (*reader)->database().begin(TransactionMode::Read); // keeps it from being erased in the files
        REQUIRE_OK(reading);
        REQUIRE_OK((*reader)->database().scalar("SELECT count(*) FROM people"));
        const auto removal = store->roster().removeWithReport(PersonId(QStringLiteral("E-1001")));
        REQUIRE_OK(removal);
        QVERIFY(!removal->tracesErased);
        REQUIRE_OK(backUp(fixture->config, place("backup.sqlite")));
        QFile file(place("backup.sqlite"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Ada"));
    }

    void aFileIsReplacedOnlyOnDemand()
    {
        const QString target = place("backup.sqlite");
        REQUIRE_OK(backUp(fixture->config, target));
        REQUIRE_ERROR(backUp(fixture->config, target), ErrorCode::AlreadyExists);
        append(1);
        const auto again = backUp(fixture->config, target, true);
        REQUIRE_OK(again);
        QCOMPARE(again->head.sequence, 21);
    }

    void placesWhereItCannotBe()
    {
        for (const char* suffix : {"", "-wal", "-shm", "-anchor"})
            REQUIRE_ERROR(backUp(fixture->config, fixture->path() + QLatin1String(suffix), true),
                          ErrorCode::InvalidArgument);
        REQUIRE_ERROR(backUp(fixture->config, fixture->root.path(), true), ErrorCode::InvalidArgument);
        REQUIRE_ERROR(backUp(fixture->config, place("missing/backup.sqlite")), ErrorCode::NotFound);
        QVERIFY(QFile::link(fixture->path(), place("link"))); // would replace the link: harmless, but surely a mistake
        REQUIRE_ERROR(backUp(fixture->config, place("link"), true), ErrorCode::InvalidArgument);
        StorageConfig none;
        none.dataDirectory = place("none");
        REQUIRE_ERROR(backUp(none, place("backup.sqlite")), ErrorCode::NotFound);
        QVERIFY(!QFileInfo::exists(none.dataDirectory));
        append(1);
        QVERIFY(!store->ledger().verify()->problem());
    }

    /// Catches: half a file, under any name, and a sentence that blames the disk of the kiosk.
    void aFullDiskLeavesNoFile()
    {
        QTemporaryDir root;
        const QString folder = root.filePath(QStringLiteral("disk"));
        const SmallDisk disk(folder);
        if (!disk.isMounted())
            QSKIP("needs root to mount a file system");
        const QString target = folder + QStringLiteral("/backup.sqlite");
        auto backup = Backup::begin(fixture->path(), target, false, fixture->clock);
        REQUIRE_OK(backup);
        QFile filler(folder + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(64 * 1024, 'x')) > 0) {
        }
        const Status copied = (*backup)->copy();
        REQUIRE_ERROR(copied, ErrorCode::DiskFull);
        QVERIFY2(copied.error().message.contains(target), qPrintable(copied.error().message));
        backup->reset();
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("filler")});
        // What can be known beforehand is said before anything is written.
        REQUIRE_ERROR(Backup::begin(fixture->path(), target, false, fixture->clock), ErrorCode::DiskFull);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("filler")});
    }

    void oneThatIsGivenUpLeavesNoFile()
    {
        {
            const auto backup = Backup::begin(fixture->path(), place("backup.sqlite"), false, fixture->clock);
            REQUIRE_OK(backup);
            REQUIRE_OK((*backup)->copy());
            QVERIFY((*backup)->bytesWritten() > 0);
            const auto given = (*backup)->finish([](qint64, qint64) { return false; });
            REQUIRE_ERROR(given, ErrorCode::Cancelled);
        }
        QVERIFY(QDir(fixture->root.path()).entryList(QDir::Files).isEmpty());
    }

    /// A ledger with a fault: there is no better copy, so it is kept, and named.
    void aFaultOfTheLedgerIsNamed()
    {
        REQUIRE_OK(store->database().run("DROP TRIGGER punches_no_update"));
        REQUIRE_OK(store->database().run("UPDATE punches SET door = 'elsewhere' WHERE sequence = 7"));
        const auto report = backUp(fixture->config, place("backup.sqlite"));
        REQUIRE_OK(report);
        QVERIFY(report->problem.has_value());
        QCOMPARE(report->problem->sequence, 7);
        QVERIFY(QFileInfo::exists(place("backup.sqlite")));
    }

    /// Catches: a log of the old database that is left beside the new one, and a database that is deleted.
    void takesThePlaceOfTheDatabase()
    {
        REQUIRE_OK(backUp(fixture->config, place("backup.sqlite")));
        const QByteArray hash = store->ledger().head()->hash;
        append(3);
        REQUIRE_OK(store->roster().remove(PersonId(QStringLiteral("E-1001"))));
        store.reset();
        // Punches that only the kiosk has are not given up unasked.
        const auto refused = restore("backup.sqlite", {});
        REQUIRE_ERROR(refused, ErrorCode::AlreadyExists);
        QVERIFY2(refused.error().message.contains(QStringLiteral("3 punch(es)")), qPrintable(refused.error().message));
        QCOMPARE(QDir(fixture->config.dataDirectory).entryList({QStringLiteral("*.*")}, QDir::Files | QDir::Hidden),
                 filesOfAKiosk());

        const auto report = restore("backup.sqlite", {.isForced = true});
        REQUIRE_OK(report);
        QCOMPARE(report->backup.head.sequence, 20);
        QCOMPARE(report->backup.head.hash, hash);
        QCOMPARE(report->backup.people, 1);
        QCOMPARE(report->missing, 3);
        QCOMPARE(setAsideDatabases(fixture->path()), QStringList{report->setAside});
        QVERIFY2(report->setAside.contains(QStringLiteral("rollcall.sqlite.replaced-")), qPrintable(report->setAside));
        QCOMPARE(*tidySetAside(fixture->path(), fixture->clock.wall() + kSetAsideKept - std::chrono::hours{1}), 0);
        OpenReport opened;
        const auto kiosk = start(fixture->config, *fixture, opened);
        REQUIRE_OK(kiosk);
        QVERIFY(!opened.keyProblem && !opened.ledgerProblem);
        QCOMPARE(opened.lost->first, 21);
        QCOMPARE(opened.lost->last, 23);
        QVERIFY((*kiosk)->roster().find(PersonId(QStringLiteral("E-1001")))->has_value());
        QCOMPARE((*kiosk)->ledger().append(fixture->draft())->sequence, 24);
        {
            // What was replaced is whole, and goes in time.
            const auto before = LedgerInspection::open(report->setAside, fixture->clock);
            REQUIRE_OK(before);
            QCOMPARE((*before)->ledger().verify()->punches, 23);
        }
        QVERIFY(*tidySetAside(fixture->path(), fixture->clock.wall() + kSetAsideKept + std::chrono::hours{1}) >= 1);
        QVERIFY(setAsideDatabases(fixture->path()).isEmpty());
    }

    /// Also onto a kiosk that has nothing yet, or whose database cannot be read.
    void takesThePlaceOfNothingAndOfADamagedOne()
    {
        REQUIRE_OK(backUp(fixture->config, place("backup.sqlite")));
        store.reset();
        QFile database(fixture->path());
        QVERIFY(database.open(QIODevice::ReadWrite) && database.write(QByteArray(4096, 'x')) == 4096);
        database.close();
        const auto damaged = restore("backup.sqlite", {});
        REQUIRE_OK(damaged);
        QVERIFY(!damaged->setAside.isEmpty());
        REQUIRE_OK(fixture->open());
        fixture->config.dataDirectory = place("new");
        const auto fresh = restore("backup.sqlite", {});
        REQUIRE_OK(fresh);
        QVERIFY(fresh->setAside.isEmpty());
        QCOMPARE(fresh->missing, 0);
    }

    void anotherKiosksIsTakenOnlyWhenNamedSo()
    {
        REQUIRE_OK(backUp(fixture->config, place("backup.sqlite")));
        StorageFixture other;
        {
            const auto there = other.open();
            for (int i = 0; i < 5; ++i)
                REQUIRE_OK((*there)->ledger().append(other.draft(QStringLiteral("B-7"))));
        }
        const auto into = [&](const RestoreOptions& options) {
            return restoreBackup(place("backup.sqlite"), other.path(), options, {}, other.clock);
        };
        const auto refused = into({.isForced = true});
        REQUIRE_ERROR(refused, ErrorCode::Corrupt);
        QVERIFY(refused.error().message.contains(QStringLiteral("--from-another-kiosk")));
        REQUIRE_OK(into({.isFromAnotherKiosk = true}));
        OpenReport opened;
        const auto kiosk = start(other.config, other, opened);
        REQUIRE_OK(kiosk);
        QVERIFY(!opened.ledgerProblem && !opened.lost);
        QVERIFY(opened.keyProblem.has_value()); // the other kiosk's key
    }

    void whatIsNoBackupChangesNothing()
    {
        REQUIRE_OK(backUp(fixture->config, place("good.sqlite")));
        QFile good(place("good.sqlite"));
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray bytes = good.readAll();
        const auto write = [this](const char* name, const QByteArray& content) {
            QFile file(place(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        QByteArray rotten = bytes;
        rotten.replace(8192, 4096, QByteArray(4096, '\x5a'));
        write("short", bytes.left(bytes.size() / 2));
        write("rotten", rotten);
        write("text",
              "not a database at all, but long enough to hold the header of one, which has a hundred bytes ...");
        write("none", {});
        write("live", bytes);
        write("live-wal", "a log");
        store.reset();
        const auto before = QFileInfo(fixture->path()).lastModified();
        for (const auto& [name, code] :
             {std::pair("short", ErrorCode::Corrupt), std::pair("text", ErrorCode::InvalidArgument),
              std::pair("none", ErrorCode::InvalidArgument), std::pair("live", ErrorCode::InvalidArgument),
              std::pair("missing", ErrorCode::NotFound), std::pair("data", ErrorCode::InvalidArgument)}) {
            const auto outcome = restore(name, {.isForced = true});
            QVERIFY2(!outcome && outcome.error().code == code,
                     outcome ? name : qPrintable(QLatin1String(name) + u' ' + outcome.error().message));
        }
        QVERIFY(!restore("rotten", {}));
        REQUIRE_ERROR(restoreBackup(fixture->path(), fixture->path(), {}, {}, fixture->clock),
                      ErrorCode::InvalidArgument);
        REQUIRE_ERROR(restoreBackup(place("good.sqlite"), fixture->path(), {},
                                    {.copied = [](qint64, qint64) { return false; }}, fixture->clock),
                      ErrorCode::Cancelled);
        QCOMPARE(QFileInfo(fixture->path()).lastModified(), before);
        QCOMPARE(QDir(fixture->config.dataDirectory).entryList({QStringLiteral("*.*")}, QDir::Files | QDir::Hidden),
                 filesOfAKiosk());
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
