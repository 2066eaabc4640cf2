#include "storage/database.h"

#include "base/logging.h"
#include "storage/database_recovery.h"
#include "storage/migrations.h"
#include "storage/repair_notice.h"
#include "storage/set_aside.h"
#include "storage/sqlite_error.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <thread>

namespace rollcall {

namespace {

// SQLite does not wait when another connection is just switching the file to WAL; two programs that start together on a
// new file meet here.
constexpr int kWalTries = 40;
constexpr Milliseconds kWalPause{50};

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("rollcall-%1").arg(++counter);
}

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

Result<bool> Statement::step()
{
    if (auto fault = m_database->injectedFault(SqlCall::Step)) {
        m_query.finish();
        return failure(*fault);
    }
    if (!m_executed) {
        m_executed = true;
        if (!m_query.exec())
            return failure(m_database->translate(m_query.lastError()));
        if (!m_query.isSelect())
            return false;
    }
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return failure(m_database->translate(m_query.lastError()));
    m_query.finish(); // gives the read lock back
    return false;
}

Result<qint64> Statement::run()
{
    for (;;) {
        ROLLCALL_TRY_ASSIGN(const auto row, step());
        if (!row)
            return m_query.numRowsAffected();
    }
}

Result<qint64> Statement::runWith(const std::vector<QVariant>& values)
{
    for (const QVariant& value : values)
        m_query.addBindValue(value);
    m_executed = false;
    return run();
}

Transaction::~Transaction()
{
    if (m_database == nullptr)
        return;
    if (const auto done = m_database->rollback(); !done)
        qCWarning(lcStorage) << "rolling back:" << done.error().message << "(will be retried first)";
}

Status Transaction::commit()
{
    Q_ASSERT(m_database != nullptr);
    if (auto done = m_database->control(SqlCall::Commit, "COMMIT"); !done)
        return done; // the destructor rolls back
    const Database& database = *std::exchange(m_database, nullptr);
    return m_mode == TransactionMode::Write ? database.checkInPlace() : Status();
}

Database::Database(QString path, SqlFaultHook hook)
    : m_path(std::move(path)), m_connectionName(uniqueConnectionName()), m_faultHook(std::move(hook))
{}

Database::~Database()
{
    m_connection.close();
    m_connection = {}; // removeDatabase warns while a handle exists
    if (QSqlDatabase::contains(m_connectionName))
        QSqlDatabase::removeDatabase(m_connectionName);
}

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
        if (!told.reindexed && rebuildIndexes(path, clock, options)) {
            qCWarning(lcStorage) << "only its indexes were damaged, and have been rebuilt";
            told.reindexed = true;
            continue;
        }
        told.setAsideReason = opened.error().message;
        ROLLCALL_TRY(recover(path, clock, options, told));
        qCWarning(lcStorage) << "moved to" << told.setAsidePath << "and a new one filled with what could be read";
    }
}

bool Database::rebuildIndexes(const QString& path, const Clock& clock, const DatabaseOptions& options)
{
    const std::unique_ptr<Database> database(new Database(path, options.faultHook));
    DatabaseReport ignored;
    if (!database->connectAndMigrate(ignored, {}, Check::Nothing))
        return false;
    auto transaction = database->begin(TransactionMode::Write);
    // Not committed unless everything is sound: a table that is damaged as well is better read as it is.
    return transaction && database->run("REINDEX") && database->checkIntegrity() &&
           noteRepair(*database, clock, {.how = RepairNotice::How::Reindexed}) && transaction->commit();
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
            ROLLCALL_TRY_ASSIGN(RepairNotice notice, recoverInto(*database, path, options.connectors));
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

Status Database::connect(const QString& name, const QString& options)
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_connection.setDatabaseName(name);
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1;%2").arg(kBusyTimeoutMs).arg(options));
    if (auto fault = injectedFault(SqlCall::Open))
        return failure(*fault);
    if (!m_connection.open()) {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
            return failure(ErrorCode::Unsupported,
                           QStringLiteral("Qt's SQLite driver is missing; install libqt6sql6-sqlite"));
        return failure(translate(m_connection.lastError()));
    }
    return {};
}

Status Database::configure()
{
    if (auto wal = enterWal(); !wal)
        return wal;
    for (const char* pragma : {
             "PRAGMA synchronous=FULL",
             "PRAGMA foreign_keys=ON",
             "PRAGMA secure_delete=ON",      // a deleted name or template is overwritten, not only unlinked
             "PRAGMA temp_store=MEMORY",     // no names in temporary files
             "PRAGMA trusted_schema=OFF",    // functions in a tampered schema may not have side effects
             "PRAGMA cell_size_check=ON",    // damage is noticed when a page is read, not when it has spread
             "PRAGMA recursive_triggers=ON", // REPLACE fires the triggers that protect the ledger
             "PRAGMA journal_size_limit=16777216",
         }) {
        ROLLCALL_TRY(run(pragma));
    }
    return {};
}

Status Database::enterWal()
{
    for (int tried = 1;; ++tried) {
        const auto mode = scalar("PRAGMA journal_mode=WAL");
        if (mode && *mode && (*mode)->toString().compare(QStringLiteral("wal"), Qt::CaseInsensitive) == 0)
            return {};
        if (mode)
            return failure(
                ErrorCode::Unsupported,
                QStringLiteral("the file system of %1 does not allow a write-ahead log; use a local disk").arg(m_path));
        if (mode.error().code != ErrorCode::Busy || tried == kWalTries)
            return failure(mode.error());
        std::this_thread::sleep_for(kWalPause);
    }
}

Status Database::checkCheaply()
{
    const QString wanted = checkRequestPath(m_path);
    const bool full = QFileInfo::exists(wanted) || QFileInfo(m_path).size() <= kFullCheckLimit;
    if (full) {
        if (auto sound = checkPragma("PRAGMA quick_check(1)"); !sound)
            return sound;
        return removeFileIfPresent(wanted);
    }
    for (const char* check : {"PRAGMA quick_check('meta')", "PRAGMA quick_check('ledger_head')",
                              "PRAGMA quick_check('people')", "PRAGMA quick_check('admin_credential')"}) {
        if (auto sound = checkPragma(check); !sound)
            return sound;
    }
    return {};
}

Status Database::checkPragma(const char* sql)
{
    ROLLCALL_TRY_ASSIGN(const auto answer, scalar(sql));
    const QString text = answer ? answer->toString() : QString();
    if (text == QStringLiteral("ok"))
        return {};
    return failure(ErrorCode::Corrupt,
                   QStringLiteral("the database %1 is damaged (%2)").arg(m_path, text.simplified()));
}

Status Database::checkIntegrity()
{
    if (auto sound = checkPragma("PRAGMA integrity_check(1)"); !sound)
        return sound;
    ROLLCALL_TRY_ASSIGN(auto orphan, scalar("PRAGMA foreign_key_check"));
    if (orphan)
        return failure(ErrorCode::Corrupt,
                       QStringLiteral("the database %1 is damaged (a row of %2 has a dangling reference)")
                           .arg(m_path, orphan->toString()));
    return {};
}

Result<bool> Database::truncateLog()
{
    ROLLCALL_TRY_ASSIGN(const auto blocked, scalar("PRAGMA wal_checkpoint(TRUNCATE)"));
    return blocked && blocked->toInt() == 0;
}

Result<bool> Database::truncateLogNow()
{
    ROLLCALL_TRY(run("PRAGMA busy_timeout=0"));
    const Result<bool> emptied = truncateLog();
    ROLLCALL_TRY(run(QByteArray("PRAGMA busy_timeout=" + QByteArray::number(kBusyTimeoutMs))));
    return emptied;
}

Result<Statement> Database::prepareUnbound(QByteArrayView sql)
{
    ROLLCALL_TRY(finishRollback());
    if (auto fault = injectedFault(SqlCall::Prepare))
        return failure(*fault);
    QSqlQuery query(m_connection);
    query.setForwardOnly(true); // otherwise Qt keeps every row that was read
    if (!query.prepare(QString::fromUtf8(sql)))
        return failure(translate(query.lastError()));
    return Statement(*this, std::move(query));
}

Result<std::optional<QVariant>> Database::firstValue(Statement& statement)
{
    ROLLCALL_TRY_ASSIGN(const auto row, statement.step());
    if (!row)
        return std::optional<QVariant>();
    std::optional<QVariant> value = statement.m_query.value(0);
    statement.m_query.finish();
    return value;
}

Status Database::control(SqlCall call, const char* sql)
{
    if (auto fault = injectedFault(call))
        return failure(*fault);
    QSqlQuery query(m_connection);
    if (!query.exec(QString::fromLatin1(sql)))
        return failure(translate(query.lastError()));
    return {};
}

Result<Transaction> Database::begin(TransactionMode mode)
{
    ROLLCALL_TRY(finishRollback());
    if (mode == TransactionMode::Write) {
        ROLLCALL_TRY(checkInPlace());
    }
    ROLLCALL_TRY(control(SqlCall::Begin, mode == TransactionMode::Write ? "BEGIN IMMEDIATE" : "BEGIN"));
    return Transaction(*this, mode);
}

Status Database::finishRollback()
{
    return m_rollbackDue ? rollback() : Status();
}

Status Database::rollback()
{
    m_rollbackDue = true;
    if (auto fault = injectedFault(SqlCall::Rollback))
        return failure(*fault);
    QSqlQuery query(m_connection);
    // SQLite itself rolls back on a full disk or an I/O error; then there is nothing left to do.
    if (!query.exec(QStringLiteral("ROLLBACK")) &&
        !query.lastError().databaseText().contains(QStringLiteral("no transaction is active")))
        return failure(translate(query.lastError()));
    m_rollbackDue = false;
    return {};
}

Error Database::translate(const QSqlError& error)
{
    Error translated = sqliteError(error, m_path);
    if (translated.code == ErrorCode::Corrupt && !m_isReadOnly)
        requestFullCheck(m_path); // the next start must not be content with the cheap checks
    return translated;
}

} // namespace rollcall
