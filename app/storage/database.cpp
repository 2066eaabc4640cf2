#include "storage/database.h"

#include "base/logging.h"
#include "storage/sqlite_error.h"

#include <QFileInfo>
#include <QSqlError>

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

Status Database::connect(const QString& name, const QString& options)
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_connection.setDatabaseName(name);
    m_connection.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1;%2").arg(QString::number(kBusyTimeoutMs), options));
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
