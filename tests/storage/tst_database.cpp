#include "storage_fixture.h"

#include <QDir>
#include <QProcess>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace rollcall;

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newDatabaseIsPrivateAndDurable();
    void reopensWhatItWrote();
    void setsAsideWhatIsNoDatabase();
    void reportsDamageWhenItMayNotSetAside();
    void setsAsideDamagedPages();
    void setsAsideTruncatedFile();
    void damageMetWhileRunningIsFoundAtTheNextStart();
    void refusesNewerSchema();
    void refusesForeignDatabase();
    void absentDatabaseIsNotMadeWhenNotWanted();
    void unwritableDirectory();
    void fullDisk();
    void lockedByAnotherConnection();
    void anotherProgramLeavesTheLogAlone();
    void failingOpenLeavesNothingInTheWay();
};

namespace {

constexpr int kUnprivilegedUser = 65534; // "nobody" on Debian

mode_t modeOf(const QString& path)
{
    struct stat info
    {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? (info.st_mode & 07777U) : 0U;
}

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(offset);
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "open DIR": opens the store as a user without rights and prints the error.
int child(const QStringList& arguments)
{
    if (::geteuid() == 0 && (::setgid(kUnprivilegedUser) != 0 || ::setuid(kUnprivilegedUser) != 0))
        return 100;
    StorageConfig config;
    config.dataDirectory = arguments.value(0);
    const ManualClock clock;
    const auto store = Store::open(config, {}, clock);
    if (store)
        return 0;
    std::puts(qPrintable(store.error().message));
    return 1 + static_cast<int>(store.error().code);
}

} // namespace

void TestDatabase::newDatabaseIsPrivateAndDurable()
{
    StorageFixture fixture;
    OpenReport report;
    auto store = fixture.open({}, &report);
    REQUIRE_OK(store);
    QVERIFY(report.database.created);
    QVERIFY(!report.keyProblem);
    QCOMPARE(modeOf(fixture.config.dataDirectory), mode_t{0700});
    REQUIRE_OK((*store)->ledger().append(fixture.draft()));
    for (const char* file : {"rollcall.sqlite", "rollcall.sqlite-wal", "rollcall.sqlite-shm", "template.key"})
        QCOMPARE(modeOf(QDir(fixture.config.dataDirectory).filePath(QString::fromLatin1(file))), mode_t{0600});
    Database& database = (*store)->database();
    QCOMPARE((*database.scalar("PRAGMA journal_mode").value()).toString(), QStringLiteral("wal"));
    QCOMPARE((*database.scalar("PRAGMA synchronous").value()).toInt(), 2); // FULL
    QCOMPARE((*database.scalar("PRAGMA foreign_keys").value()).toInt(), 1);
    QCOMPARE((*database.scalar("PRAGMA secure_delete").value()).toInt(), 1);
    QCOMPARE((*database.scalar("PRAGMA application_id").value()).toInt(), 0x524F4C4C);
    REQUIRE_OK(database.checkIntegrity());
}

void TestDatabase::reopensWhatItWrote()
{
    StorageFixture fixture;
    REQUIRE_OK((*fixture.open())->ledger().append(fixture.draft()));
    QFile::setPermissions(fixture.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    OpenReport report;
    auto store = fixture.open({}, &report);
    REQUIRE_OK(store);
    QVERIFY(!report.database.created);
    QCOMPARE(*(*store)->ledger().punchCount(), 1);
    QCOMPARE(modeOf(fixture.path()), mode_t{0600}); // opened to others meanwhile, closed again
}

void TestDatabase::setsAsideWhatIsNoDatabase()
{
    StorageFixture fixture;
    QVERIFY(QDir().mkpath(fixture.config.dataDirectory));
    const QByteArray garbage = QByteArray("this is a letter, not a database\n").repeated(100);
    overwrite(fixture.path(), 0, garbage);
    OpenReport report;
    auto store = fixture.open({.setAsideIfCorrupt = true}, &report);
    REQUIRE_OK(store);
    QCOMPARE(report.database.setAsidePath,
             QDir(fixture.config.dataDirectory)
                 .filePath(QStringLiteral("set-aside/rollcall.sqlite.damaged-20231114T221320Z")));
    QVERIFY(!report.database.setAsideReason.isEmpty());
    QCOMPARE(contentOf(report.database.setAsidePath), garbage); // nothing is ever deleted
    REQUIRE_OK((*store)->ledger().append(fixture.draft()));
}

void TestDatabase::reportsDamageWhenItMayNotSetAside()
{
    StorageFixture fixture;
    QVERIFY(QDir().mkpath(fixture.config.dataDirectory));
    const QByteArray garbage(4096, 'x');
    overwrite(fixture.path(), 0, garbage);
    REQUIRE_ERROR(fixture.open(), ErrorCode::Corrupt);
    QCOMPARE(contentOf(fixture.path()), garbage);
    QCOMPARE(QDir(fixture.config.dataDirectory).entryList(QDir::Files).size(), 1);
}

void TestDatabase::setsAsideDamagedPages()
{
    StorageFixture fixture;
    {
        auto store = fixture.open();
        for (int i = 0; i < 200; ++i)
            REQUIRE_OK((*store)->ledger().append(fixture.draft()));
    }
    const qint64 size = QFileInfo(fixture.path()).size();
    overwrite(fixture.path(), size / 2 / 4096 * 4096, QByteArray(4096, '\xA5'));
    REQUIRE_ERROR(fixture.open(), ErrorCode::Corrupt);
    OpenReport report;
    auto store = fixture.open({.setAsideIfCorrupt = true}, &report);
    REQUIRE_OK(store);
    QCOMPARE(QFileInfo(report.database.setAsidePath).size(), size);
    const WallTime setAsideAt = fixture.clock.wall();
    const qint64 recovered = (*store)->database().scalar("SELECT count(*) FROM punches").value().value().toLongLong();
    QVERIFY(recovered > 150 && recovered <= 200);
    QCOMPARE((*store)->ledger().append(fixture.draft())->sequence, 201); // no number is given twice
    // The second time in the same second gets a name of its own.
    store->reset();
    fixture.clock.setWall(setAsideAt);
    overwrite(fixture.path(), 0, QByteArray(200, 'y'));
    OpenReport again;
    REQUIRE_OK(fixture.open({.setAsideIfCorrupt = true}, &again));
    QCOMPARE(again.database.setAsidePath, report.database.setAsidePath + QStringLiteral("-2"));
}

void TestDatabase::setsAsideTruncatedFile()
{
    StorageFixture fixture;
    {
        auto store = fixture.open();
        for (int i = 0; i < 50; ++i)
            REQUIRE_OK((*store)->ledger().append(fixture.draft()));
    }
    QVERIFY(QFile::resize(fixture.path(), QFileInfo(fixture.path()).size() - 8192));
    REQUIRE_ERROR(fixture.open(), ErrorCode::Corrupt);
}

void TestDatabase::damageMetWhileRunningIsFoundAtTheNextStart()
{
    // Larger than what is checked completely at each start, and damaged where the cheap checks do not look.
    StorageFixture fixture;
    {
        auto store = fixture.open();
        Database& database = (*store)->database();
        auto transaction = database.begin(TransactionMode::Write);
        for (qint64 written = 0; written < Database::kFullCheckLimit + 1'000'000; written += 100'000)
            REQUIRE_OK(database.run(
                "INSERT INTO audit (utc_ms, actor, kind, person_id, subject, details) VALUES (0, '', '', '', '', ?)",
                QString(100'000, QLatin1Char('a'))));
        REQUIRE_OK(transaction->commit());
    }
    // Page headers of the overflow chain in the middle of the file.
    const qint64 size = QFileInfo(fixture.path()).size();
    QVERIFY(size > Database::kFullCheckLimit);
    for (qint64 page = size / 4096 / 4; page < size / 4096 * 3 / 4; ++page)
        overwrite(fixture.path(), page * 4096, QByteArray(16, '\xFF'));
    {
        auto store = fixture.open();
        REQUIRE_OK(store);
        REQUIRE_ERROR((*store)->audit().page({}, 0, 1000), ErrorCode::Corrupt);
    }
    OpenReport report;
    REQUIRE_OK(fixture.open({.setAsideIfCorrupt = true}, &report));
    QVERIFY(!report.database.setAsidePath.isEmpty());
    report = {};
    REQUIRE_OK(fixture.open({.setAsideIfCorrupt = true}, &report));
    QVERIFY(report.database.setAsidePath.isEmpty());
}

void TestDatabase::refusesNewerSchema()
{
    StorageFixture fixture;
    REQUIRE_OK(fixture.open());
    RawDatabase(fixture.path()).run(QStringLiteral("PRAGMA user_version = 999"));
    const auto store = fixture.open({.setAsideIfCorrupt = true});
    REQUIRE_ERROR(store, ErrorCode::Unsupported);
    QVERIFY(store.error().message.contains(QStringLiteral("newer Rollcall")));
    QCOMPARE(RawDatabase(fixture.path()).value(QStringLiteral("PRAGMA user_version")).toInt(),
             999); // untouched, not set aside
}

void TestDatabase::refusesForeignDatabase()
{
    StorageFixture fixture;
    QVERIFY(QDir().mkpath(fixture.config.dataDirectory));
    QCOMPARE(RawDatabase(fixture.path()).run(QStringLiteral("CREATE TABLE recipes (id INTEGER)")), QString());
    const QByteArray before = contentOf(fixture.path());
    REQUIRE_ERROR(fixture.open({.setAsideIfCorrupt = true}), ErrorCode::InvalidArgument);
    QCOMPARE(contentOf(fixture.path()), before);
}

void TestDatabase::absentDatabaseIsNotMadeWhenNotWanted()
{
    StorageFixture fixture;
    REQUIRE_ERROR(fixture.open({.createIfMissing = false}), ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(fixture.config.dataDirectory));
}

void TestDatabase::unwritableDirectory()
{
    // In a process of its own, which gives up root's power to write anywhere.
    StorageFixture fixture;
    ::chmod(QFile::encodeName(fixture.root.path()).constData(), 0755);
    QVERIFY(QDir().mkpath(fixture.config.dataDirectory));
    ::chmod(QFile::encodeName(fixture.config.dataDirectory).constData(), 0555);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), fixture.config.dataDirectory});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1 + static_cast<int>(ErrorCode::PermissionDenied));
    QVERIFY(process.readAllStandardOutput().contains(fixture.path().toUtf8()));
}

void TestDatabase::fullDisk()
{
    StorageFixture fixture;
    auto store = fixture.open();
    Database& database = (*store)->database();
    const auto pages = (*database.scalar("PRAGMA page_count").value()).toLongLong();
    REQUIRE_OK(database.run(QByteArray("PRAGMA max_page_count = " + QByteArray::number(pages + 2))));
    Result<Punch> last;
    PunchDraft refused;
    int stored = 0;
    for (; stored < 10'000; ++stored) {
        refused = fixture.draft();
        last = (*store)->ledger().append(refused);
        if (!last)
            break;
    }
    REQUIRE_ERROR(last, ErrorCode::DiskFull);
    QCOMPARE(*(*store)->ledger().punchCount(), stored);
    QVERIFY(!(*store)->ledger().verify()->firstBreak);
    REQUIRE_OK(database.run("PRAGMA max_page_count = 1000000"));
    const auto punch = (*store)->ledger().append(refused);
    REQUIRE_OK(punch);
    QCOMPARE(punch->sequence, stored + 1);
}

void TestDatabase::lockedByAnotherConnection()
{
    StorageFixture fixture;
    auto store = fixture.open();
    REQUIRE_OK(store);
    REQUIRE_OK((*store)->database().run("PRAGMA busy_timeout = 20"));
    RawDatabase other(fixture.path());
    QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
    REQUIRE_ERROR((*store)->ledger().append(fixture.draft()), ErrorCode::Busy);
    REQUIRE_OK((*store)->ledger().between({}, fixture.clock.wall(), 10)); // readers are never locked out
    QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
    REQUIRE_OK((*store)->ledger().append(fixture.draft()));
}

/// Catches: a second connection of the kiosk's own (an export, the recognition test) that takes the first one's locks
/// away, so that the next program which only looks believes itself alone, deletes the write-ahead log on leaving, and
/// all that the kiosk records from then on goes into a file without a name.
void TestDatabase::anotherProgramLeavesTheLogAlone()
{
    StorageFixture fixture;
    auto kiosk = fixture.open();
    REQUIRE_OK(kiosk);
    const auto punchesSeenByPython = [&fixture] {
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sqlite3, sys\n"
                                     "database = sqlite3.connect(sys.argv[1])\n"
                                     "print(database.execute('SELECT count(*) FROM punches').fetchone()[0])\n"
                                     "database.close()\n"),
                      fixture.path()});
        return python.waitForFinished() ? python.readAllStandardOutput().trimmed().toInt() : -1;
    };
    for (int punches = 1; punches <= 3; ++punches) {
        REQUIRE_OK((*kiosk)->ledger().append(fixture.draft()));
        QCOMPARE(punchesSeenByPython(), punches);
        REQUIRE_OK(fixture.open({.createIfMissing = false})); // and closed again
        QCOMPARE(punchesSeenByPython(), punches);
    }
}

void TestDatabase::failingOpenLeavesNothingInTheWay()
{
    for (int failing = 0;; ++failing) {
        StorageFixture fixture;
        int calls = 0;
        SqlCall failed{};
        const auto hook = [&](SqlCall call) -> std::optional<Error> {
            if (calls++ != failing)
                return std::nullopt;
            failed = call;
            return Error{ErrorCode::Io, QStringLiteral("injected")};
        };
        auto opened = fixture.open({.faultHook = hook});
        if (calls <= failing) { // every call has failed once
            REQUIRE_OK(opened);
            QVERIFY(failing > 20);
            return;
        }
        if (failed == SqlCall::Rollback && opened) // of a transaction that only read: made good before the next call
            REQUIRE_OK((*opened)->ledger().append(fixture.draft()));
        else
            REQUIRE_ERROR(opened, ErrorCode::Io);
        opened = tl::unexpected<Error>(Error{});
        auto again = fixture.open();
        REQUIRE_OK(again);
        REQUIRE_OK((*again)->ledger().append(fixture.draft()));
        REQUIRE_OK((*again)->database().checkIntegrity());
    }
}

STORAGE_TEST_MAIN(TestDatabase, child)
#include "tst_database.moc"
