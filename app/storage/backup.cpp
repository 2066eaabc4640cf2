#include "storage/backup.h"

#include "storage/database.h"
#include "storage/ledger_anchor.h"
#include "storage/ledger_verifier.h"
#include "storage/log_recovery.h"
#include "storage/lost_entries.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <limits>
#include <utility>

namespace rollcall {

namespace {

constexpr qint64 kMegabyte = 1'000'000;

/// The files that SQLite makes beside a database that it writes.
constexpr const char* kCompanions[] = {"-journal", "-wal", "-shm"};

Result<qint64> pragma(Database& database, const char* sql)
{
    ROLLCALL_TRY_ASSIGN(const auto value, database.scalar(sql));
    return value ? value->toLongLong() : 0;
}

Error inWords(Error error, const QString& target)
{
    if (error.code == ErrorCode::DiskFull)
        error.message = QStringLiteral("there is no space left for the backup %1; no file was left").arg(target);
    else
        error.message = QStringLiteral("the backup %1 could not be made: %2").arg(target, error.message);
    return error;
}

} // namespace

qint64 megabytesOf(qint64 bytes)
{
    return (bytes + kMegabyte - 1) / kMegabyte;
}

Result<BackupReport> inspectBackup(Database& database, const VerifyProgress& progress)
{
    BackupReport report;
    SqliteLedger ledger(database, {}, nullptr);
    ROLLCALL_TRY_ASSIGN(const LedgerCheck check, ledger.verify(progress));
    report.problem = check.problem();
    report.punches = check.punches;
    ROLLCALL_TRY_ASSIGN(report.head, ledger.head());
    ROLLCALL_TRY_ASSIGN(const auto people, database.scalar("SELECT count(*) FROM people"));
    report.people = people ? people->toInt() : 0;
    return report;
}

void DatabaseCompanions::remove() const
{
    for (const char* suffix : kCompanions)
        QFile::remove(m_path + QLatin1String(suffix));
}

Backup::Backup(QString databasePath, const QString& target, bool mayReplace)
    : m_databasePath(std::move(databasePath)), m_mayReplace(mayReplace), m_file(QFileInfo(target).absoluteFilePath())
{}

Backup::~Backup()
{
    m_database.reset();
    DatabaseCompanions(m_temporary).remove();
}

Result<std::unique_ptr<Backup>> Backup::begin(const QString& databasePath, const QString& target, bool mayReplace,
                                              const Clock& clock)
{
    std::unique_ptr<Backup> backup(new Backup(databasePath, target, mayReplace));
    ROLLCALL_TRY(backup->checkTarget());
    ROLLCALL_TRY(backup->open(clock));
    ROLLCALL_TRY(backup->checkSpace());
    ROLLCALL_TRY(backup->m_file.open());
    backup->m_temporary = backup->m_file.temporaryPath();
    return backup;
}

/// Beside a kiosk that runs, nothing is written to its files. Otherwise SQLite may have to finish what a power cut has
/// left in the log.
Status Backup::open(const Clock& clock)
{
    // Read first: a punch that is confirmed from now on need not be in the copy.
    ROLLCALL_TRY_ASSIGN(const LedgerAnchor::Reading anchor, LedgerAnchor(anchorPath(m_databasePath)).read());
    m_confirmed = anchor.head;
    if (DatabaseUse::isOpenHere(m_databasePath) || isOpenElsewhere(m_databasePath)) {
        ROLLCALL_TRY_ASSIGN(m_database, Database::openForReading(m_databasePath, Database::Reading::Beside));
        // The connection itself cannot write; with this set, SQLite would not write the copy either.
        ROLLCALL_TRY(m_database->run("PRAGMA query_only=OFF"));
        return {};
    }
    DatabaseOptions options;
    options.createIfMissing = false;
    ROLLCALL_TRY_ASSIGN(m_database, Database::open(m_databasePath, clock, options));
    return {};
}

Status Backup::checkTarget() const
{
    const QFileInfo target(m_file.path());
    if (target.isDir())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 is a folder; name the file to write").arg(m_file.path()));
    const QString real = target.exists() ? target.canonicalFilePath() : target.absoluteFilePath();
    const QString database = QFileInfo(m_databasePath).canonicalFilePath();
    const bool isPartOfIt = !database.isEmpty() &&
                            QFileInfo(real).canonicalPath() == QFileInfo(database).canonicalPath() &&
                            QFileInfo(real).fileName().startsWith(QFileInfo(database).fileName() + QLatin1Char('-'));
    if (real == database || isPartOfIt)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 is a file of the kiosk's database; name another file").arg(m_file.path()));
    if (target.exists() && !target.isFile())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("%1 is not a regular file").arg(m_file.path()));
    if ((target.exists() || target.isSymLink()) && !m_mayReplace)
        return failure(ErrorCode::AlreadyExists,
                       QStringLiteral("%1 exists; name another file, or replace it with --force").arg(m_file.path()));
    return {};
}

Status Backup::checkSpace()
{
    ROLLCALL_TRY_ASSIGN(const qint64 pages, pragma(*m_database, "PRAGMA page_count"));
    ROLLCALL_TRY_ASSIGN(const qint64 unused, pragma(*m_database, "PRAGMA freelist_count"));
    ROLLCALL_TRY_ASSIGN(const qint64 pageBytes, pragma(*m_database, "PRAGMA page_size"));
    m_bytes = (pages - unused) * pageBytes;
    const qint64 available = QStorageInfo(QFileInfo(m_file.path()).absolutePath()).bytesAvailable();
    if (available >= 0 && available < m_bytes)
        return failure(ErrorCode::DiskFull, QStringLiteral("the backup %1 needs %2 MB, and %3 MB are free there")
                                                .arg(m_file.path(), QString::number(megabytesOf(m_bytes)),
                                                     QString::number(available / kMegabyte)));
    return {};
}

Status Backup::copy()
{
    // A read transaction for its whole duration: one moment, whatever is written meanwhile.
    if (const auto done = m_database->run("VACUUM INTO ?", m_temporary); !done)
        return failure(inWords(done.error(), m_file.path()));
    m_database.reset(); // what the kiosk writes from now on may be moved into its database file again
    return {};
}

Result<BackupReport> Backup::finish(const VerifyProgress& progress)
{
    BackupReport report;
    {
        auto opened = Database::openForReading(m_temporary, Database::Reading::Alone);
        if (!opened)
            return failure(inWords(opened.error(), m_file.path()));
        Database& copied = **opened;
        ROLLCALL_TRY_ASSIGN(report, inspectBackup(copied, progress));
        if (m_confirmed && !report.problem) {
            ROLLCALL_TRY_ASSIGN(const AnchorCheck compared, compareWithAnchor(copied, *m_confirmed));
            report.problem = anchorBreak(compared);
        }
    }
    report.bytes = bytesWritten();
    if (progress && !progress(report.punches, report.punches)) // the last moment to give it up
        return failure(ErrorCode::Cancelled, QStringLiteral("the backup was given up; no file was left"));
    ROLLCALL_TRY(checkTarget()); // another program may have written there meanwhile
    ROLLCALL_TRY(m_file.commit());
    return report;
}

qint64 Backup::bytesWritten() const
{
    return QFileInfo(m_temporary).size();
}

void Backup::discard() const
{
    QFile::remove(m_temporary);
    DatabaseCompanions(m_temporary).remove();
}

} // namespace rollcall
