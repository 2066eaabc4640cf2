#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "storage/database_file.h"
#include "storage/database_use.h"
#include "storage/log_recovery.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rollcall {

class Database;

/// The calls that can fail inside SQLite, for the fault hook.
enum class SqlCall { Open, Prepare, Step, Begin, Commit, Rollback };
/// Asked before every call when set; an error that it returns is returned instead of making the call. For tests of what
/// a failure leaves behind.
using SqlFaultHook = std::function<std::optional<Error>(SqlCall)>;

/// One prepared statement with its values bound. Read with `step` and the column accessors (columns from 0), or `run`
/// it.
class Statement
{
public:
    Statement(Statement&&) = default;
    Statement& operator=(Statement&&) = delete;
    ~Statement() = default;

    /// True when there is a row to read, false after the last one.
    [[nodiscard]] Result<bool> step();
    /// Executes to the end and returns how many rows were changed.
    Result<qint64> run();
    /// Executes to the end with these values; for many rows whose columns are known only when they are read.
    Result<qint64> runWith(const std::vector<QVariant>& values);
    /// Executes once more, to the end, with other values; for many rows.
    template <class... Values> Result<qint64> runAgain(const Values&... values);

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

private:
    friend class Database;
    Statement(Database& database, QSqlQuery query) : m_database(&database), m_query(std::move(query)) {}

    Database* m_database;
    QSqlQuery m_query;
    bool m_executed = false;
};

enum class TransactionMode {
    Read,  ///< one consistent snapshot
    Write, ///< BEGIN IMMEDIATE: the write lock is taken, or waited for, now and not half-way through
};

/// Rolled back when it goes out of scope without `commit`.
class [[nodiscard]] Transaction
{
public:
    Transaction(Transaction&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr)), m_mode(other.m_mode)
    {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    /// With synchronous=FULL the data has reached the disk when this returns well, in the file that is under the
    /// database's path at that moment: Unavailable when it was moved or deleted. On any other error nothing is kept.
    [[nodiscard]] Status commit();

private:
    friend class Database;
    Transaction(Database& database, TransactionMode mode) : m_database(&database), m_mode(mode) {}
    Database* m_database;
    TransactionMode m_mode;
};

struct DatabaseOptions
{
    bool createIfMissing = true;
    /// Repair a file that is not a database or is damaged: rebuild its indexes, or set it aside and recover what can be
    /// read into a new one. Only the kiosk may: two programs doing it would race.
    bool setAsideIfCorrupt = false;
    /// Those that punches are delivered to, for deliveries that a damaged database has lost.
    QStringList connectors = {};
    SqlFaultHook faultHook = {}; ///< empty outside tests
};

/// What opening did beyond opening.
struct DatabaseReport
{
    bool created = false;               ///< a new, empty database was created
    QString setAsidePath;               ///< where the damaged file was moved; empty when it was not
    QString setAsideReason;             ///< why, as a sentence
    std::optional<LogDamage> logDamage; ///< the write-ahead log was damaged, and what became of it
    bool reindexed = false;             ///< only its indexes were damaged, and have been rebuilt
};

/// One connection to DATA/rollcall.sqlite. Belongs to the thread that opened it. Other connections, also of other
/// processes, may be open at the same time.
///
/// WAL, synchronous=FULL, foreign keys, secure_delete (what is deleted is overwritten in the file). Every call into
/// SQLite goes through `Statement` and `Transaction`, so that errors are translated, and can be injected, in one place.
class Database
{
public:
    /// "ROLL" as a big-endian number, in the file header: identifies our database.
    static constexpr qint64 kApplicationId = 0x524F4C4C;
    /// How long a call waits for another process's transaction. Ours take milliseconds; less than the 5 s a stopping
    /// thread is given.
    static constexpr int kBusyTimeoutMs = 4000;
    /// Up to this size the whole file is checked at every start (16 MiB: about 40 ms on a PC, 0.3 s from an SD card);
    /// above it only the header, the schema and the small tables are, because a million punches must not delay the
    /// start.
    static constexpr qint64 kFullCheckLimit = 16LL * 1024 * 1024;

    /// Opens, creates and migrates. Errors: Corrupt (not a database, or damaged), Unsupported (written by a newer
    /// Rollcall), InvalidArgument (another program's database), NotFound (absent and not to be created),
    /// PermissionDenied, ReadOnly, DiskFull, Busy, Io.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, const Clock& clock,
                                                                const DatabaseOptions& options = {},
                                                                DatabaseReport* report = nullptr);
    /// A connection that changes no byte of any file, makes none and needs no permission to write. Unsupported for an
    /// older schema.
    enum class Reading {
        Beside, ///< other programs may write meanwhile
        Alone,  ///< none does, and there is no write-ahead log: also on a medium that cannot be written
    };
    [[nodiscard]] static Result<std::unique_ptr<Database>> openForReading(const QString& path, Reading reading);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Prepares `sql` and binds the values in order: qint64, int, bool, double, QString, QByteArray, or std::optional
    /// of these.
    template <class... Values> [[nodiscard]] Result<Statement> prepare(QByteArrayView sql, const Values&... values)
    {
        auto statement = prepareUnbound(sql);
        if (statement)
            (statement->m_query.addBindValue(bindable(values)), ...);
        return statement;
    }
    /// Prepares and executes; returns the number of rows changed.
    template <class... Values> Result<qint64> run(QByteArrayView sql, const Values&... values)
    {
        ROLLCALL_TRY_ASSIGN(auto statement, prepare(sql, values...));
        return statement.run();
    }
    /// The first column of the first row; nothing when there is no row.
    template <class... Values>
    [[nodiscard]] Result<std::optional<QVariant>> scalar(QByteArrayView sql, const Values&... values)
    {
        ROLLCALL_TRY_ASSIGN(auto statement, prepare(sql, values...));
        return firstValue(statement);
    }
    [[nodiscard]] Result<Transaction> begin(TransactionMode mode);

    /// The complete check of file structure and foreign keys. Reads everything: seconds for a million punches. Corrupt
    /// names the first fault.
    [[nodiscard]] Status checkIntegrity();
    /// Copies the write-ahead log into the database file and empties it, so that what was deleted is in neither. False
    /// when another reader prevents it now.
    [[nodiscard]] Result<bool> truncateLog();
    /// The same without waiting for readers.
    [[nodiscard]] Result<bool> truncateLogNow();

    [[nodiscard]] const QString& path() const noexcept { return m_path; }
    /// Unavailable when the files under the path are no longer those that were opened: what is written now would be
    /// lost.
    [[nodiscard]] Status checkInPlace() const;
    void setFaultHook(SqlFaultHook hook) { m_faultHook = std::move(hook); }

private:
    friend class Statement;
    friend class Transaction;
    Database(QString path, SqlFaultHook hook);

    enum class Check { Pages, Nothing };
    [[nodiscard]] Status connectAndMigrate(DatabaseReport& report, const std::function<Status()>& lookFirst,
                                           Check check = Check::Pages);
    [[nodiscard]] Status connectForReading(Reading reading);
    [[nodiscard]] Status connect(const QString& name, const QString& options);
    /// Where the damage was in indexes alone; an error says what else, and nothing is changed.
    [[nodiscard]] static Status rebuildIndexes(const QString& path, const Clock& clock, const DatabaseOptions& options);
    /// Sets the file aside and puts a new one with what could be read in its place.
    [[nodiscard]] static Status recover(const QString& path, const Clock& clock, const DatabaseOptions& options,
                                        DatabaseReport& report);
    [[nodiscard]] Status configure();
    [[nodiscard]] Status enterWal();
    [[nodiscard]] Status checkCheaply();
    [[nodiscard]] Status checkPragma(const char* sql);
    [[nodiscard]] Result<Statement> prepareUnbound(QByteArrayView sql);
    [[nodiscard]] static Result<std::optional<QVariant>> firstValue(Statement& statement);
    [[nodiscard]] Status control(SqlCall call, const char* sql);
    [[nodiscard]] Status rollback();
    [[nodiscard]] Status finishRollback();
    [[nodiscard]] std::optional<Error> injectedFault(SqlCall call) const
    {
        return m_faultHook ? m_faultHook(call) : std::nullopt;
    }
    [[nodiscard]] Error translate(const QSqlError& error);

    [[nodiscard]] static QVariant bindable(qint64 value) { return value; }
    [[nodiscard]] static QVariant bindable(int value) { return static_cast<qint64>(value); }
    [[nodiscard]] static QVariant bindable(bool value) { return static_cast<qint64>(value ? 1 : 0); }
    [[nodiscard]] static QVariant bindable(double value) { return value; }
    // A null QString or QByteArray would be bound as NULL; for us it is an empty one.
    [[nodiscard]] static QVariant bindable(const QString& value) { return value.isNull() ? QStringLiteral("") : value; }
    [[nodiscard]] static QVariant bindable(const QByteArray& value) { return value.isNull() ? QByteArray("") : value; }
    template <class T> [[nodiscard]] static QVariant bindable(const std::optional<T>& value)
    {
        return value ? bindable(*value) : QVariant();
    }

    QString m_path;
    DatabaseUse m_use; ///< ends after the connection, which the destructor closes
    QString m_connectionName;
    QSqlDatabase m_connection;
    SqlFaultHook m_faultHook;
    std::optional<DatabaseFiles> m_files; ///< those that were opened; empty before
    bool m_isReadOnly = false;
    bool m_rollbackDue = false; ///< a rollback failed: nothing may be done inside that transaction any more
};

template <class... Values> Result<qint64> Statement::runAgain(const Values&... values)
{
    (m_query.addBindValue(Database::bindable(values)), ...);
    m_executed = false;
    return run();
}

} // namespace rollcall
