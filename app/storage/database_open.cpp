#include "storage/database.h"

#include "base/logging.h"
#include "storage/database_recovery.h"
#include "storage/migrations.h"
#include "storage/repair_notice.h"
#include "storage/set_aside.h"

#include <QFileInfo>
#include <QUrl>

namespace rollcall {

namespace {

Error missing(const QString& path)
{
    return {ErrorCode::NotFound,
            QStringLiteral("the database %1 does not exist; has the kiosk run with this data directory?").arg(path)};
}

/// SQLite would drop what is behind the damage without a word, and the last program to close would delete the log.
Status refuseDamagedLog(const QString& path)
{
    ROLLCALL_TRY_ASSIGN(const auto damage, inspectLog(path));
    if (damage && damage->isCertain)
        return failure(
            ErrorCode::Corrupt,
            QStringLiteral("%1 (%2); start the kiosk, which sets a copy aside first").arg(damage->sentence(), path));
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& path, const Clock& clock,
                                                 const DatabaseOptions& options, DatabaseReport* report)
{
    DatabaseReport local;
    DatabaseReport& told = report != nullptr ? *report : local;
    told = {};
    if (!options.createIfMissing && !QFileInfo::exists(path))
        return failure(missing(path));
    ROLLCALL_TRY(makePrivateDirectory(QFileInfo(path).absolutePath()));
    if (options.setAsideIfCorrupt) {
        ROLLCALL_TRY(finishRecovery(path));
        if (const auto tidied = tidySetAside(path, clock.wall()); !tidied)
            qCWarning(lcStorage).noquote() << tidied.error().message;
    }

    for (;;) {
        std::unique_ptr<Database> database(new Database(path, options.faultHook));
        const auto lookAtLog = [&]() -> Status {
            if (!options.setAsideIfCorrupt)
                return refuseDamagedLog(path);
            ROLLCALL_TRY_ASSIGN(auto damage, recoverLog(path, clock));
            if (damage)
                told.logDamage = std::move(damage);
            return {};
        };
        auto opened = database->connectAndMigrate(told, lookAtLog);
        if (opened)
            return database;
        if (opened.error().code != ErrorCode::Corrupt || !options.setAsideIfCorrupt || !told.setAsidePath.isEmpty())
            return failure(opened.error());
        database.reset();
        qCCritical(lcStorage).noquote() << opened.error().message;
        if (!told.reindexed) {
            const Status rebuilt = rebuildIndexes(path, clock, options);
            if (rebuilt) {
                qCWarning(lcStorage) << "only its indexes were damaged, and have been rebuilt";
                told.reindexed = true;
                continue;
            }
            qCInfo(lcStorage).noquote() << "rebuilding its indexes is not enough:" << rebuilt.error().message;
        }
        told.setAsideReason = opened.error().message;
        ROLLCALL_TRY(recover(path, clock, options, told));
        qCWarning(lcStorage) << "moved to" << told.setAsidePath << "and a new one filled with what could be read";
    }
}

Status Database::rebuildIndexes(const QString& path, const Clock& clock, const DatabaseOptions& options)
{
    const std::unique_ptr<Database> database(new Database(path, options.faultHook));
    DatabaseReport ignored;
    ROLLCALL_TRY(database->connectAndMigrate(ignored, {}, Check::Nothing));
    ROLLCALL_TRY_ASSIGN(auto transaction, database->begin(TransactionMode::Write));
    ROLLCALL_TRY(database->run("REINDEX"));
    // Not committed unless everything is sound: a table that is damaged as well is better read as it is.
    ROLLCALL_TRY(database->checkIntegrity());
    ROLLCALL_TRY(transaction.commit());
    return noteRepair(*database, clock, {.how = RepairNotice::How::Reindexed});
}

Status Database::recover(const QString& path, const Clock& clock, const DatabaseOptions& options,
                         DatabaseReport& report)
{
    return DatabaseUse::whileUnused(path, [&]() -> Status {
        const QString fresh = recoveryPath(path);
        {
            std::unique_ptr<Database> database(new Database(fresh, options.faultHook));
            DatabaseReport ignored;
            ROLLCALL_TRY(database->connectAndMigrate(ignored, {}));
            ROLLCALL_TRY_ASSIGN(RepairNotice notice, recoverInto(*database, path, options.connectors, clock.wall()));
            ROLLCALL_TRY_ASSIGN(notice.file, nameForSettingAside(path, clock.wall()));
            ROLLCALL_TRY(noteRepair(*database, clock, notice));
            ROLLCALL_TRY(database->checkPragma("PRAGMA quick_check(1)"));
            ROLLCALL_TRY(database->truncateLog());
            report.setAsidePath = notice.file;
        }
        // From here a start that finds no database takes the new one.
        ROLLCALL_TRY(setDatabaseAside(path, report.setAsidePath));
        return publishRecovered(path);
    });
}

Result<std::unique_ptr<Database>> Database::openForReading(const QString& path, Reading reading)
{
    if (!QFileInfo::exists(path))
        return failure(missing(path));
    std::unique_ptr<Database> database(new Database(path, {}));
    ROLLCALL_TRY(database->connectForReading(reading));
    return database;
}

Status Database::connectForReading(Reading reading)
{
    ROLLCALL_TRY(m_use.beginReading(m_path));
    const QString address =
        QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(m_path, QByteArrayLiteral("/")));
    const bool alone = reading == Reading::Alone;
    ROLLCALL_TRY(connect(address + (alone ? QStringLiteral("?immutable=1") : QStringLiteral("?mode=ro")),
                         QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY")));
    for (const char* pragma : {"PRAGMA query_only=ON", "PRAGMA temp_store=MEMORY", "PRAGMA trusted_schema=OFF",
                               "PRAGMA cell_size_check=ON"}) {
        ROLLCALL_TRY(run(pragma));
    }
    m_isReadOnly = true;
    ROLLCALL_TRY(checkSchemaVersion(*this));
    return requireCurrentSchema(*this);
}

Status Database::connectAndMigrate(DatabaseReport& report, const std::function<Status()>& lookFirst, Check check)
{
    ROLLCALL_TRY(m_use.begin(m_path, lookFirst));
    ROLLCALL_TRY(connect(m_path, {}));
    if (auto checked = checkSchemaVersion(*this); !checked) // before anything that writes to the file
        return checked;
    if (auto done = configure(); !done)
        return done;
    ROLLCALL_TRY_ASSIGN(const auto from, migrate(*this));
    report.created = from == 0;
    if (from != 0 && check == Check::Pages) {
        ROLLCALL_TRY(checkCheaply());
    }
    m_files = databaseFilesAt(m_path);
    return {};
}

Status Database::checkInPlace() const
{
    if (!m_files || *m_files == databaseFilesAt(m_path))
        return {};
    return failure(ErrorCode::Unavailable,
                   QStringLiteral("the database %1 was moved, replaced or deleted while it was in use").arg(m_path));
}

} // namespace rollcall
