#include "receiver/store.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace rollcall::receiver {

namespace {

/// A second process looking at the file (a report, a backup) may hold it for a moment.
constexpr int kBusyMilliseconds = 5000;

qint64 milliseconds(WallTime time)
{
    return time.time_since_epoch().count();
}

} // namespace

Store::Store() : m_connection(QStringLiteral("receiver-") + QUuid::createUuid().toString(QUuid::Id128)) {}

Store::~Store()
{
    m_database = QSqlDatabase();
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

Status Store::open(const QString& path)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyMilliseconds));
    if (!m_database.open()) {
        return failure(
            ErrorCode::Io,
            QStringLiteral("The database %1 cannot be opened (%2)").arg(path, m_database.lastError().databaseText()));
    }
    for (const QString& pragma :
         {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL")}) {
        if (Status status = run(pragma); !status)
            return failure(status.error().within(QStringLiteral("The database %1 cannot be used").arg(path)));
    }
    if (Status status = createTables(); !status)
        return failure(status.error().within(QStringLiteral("The database %1 cannot be set up").arg(path)));
    return {};
}

Status Store::createTables()
{
    if (Status status = run(QStringLiteral(
            "CREATE TABLE IF NOT EXISTS punches ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT, serial_number TEXT NOT NULL, person_id TEXT NOT NULL, "
            "time TEXT NOT NULL, direction TEXT NOT NULL CHECK (direction IN ('in','out')), "
            "mode INTEGER NOT NULL, event INTEGER NOT NULL, name TEXT NOT NULL, "
            "received_at INTEGER NOT NULL, repeats INTEGER NOT NULL DEFAULT 0, "
            "UNIQUE (serial_number, person_id, time)) STRICT"));
        !status)
        return status;
    if (Status status = run(QStringLiteral("CREATE INDEX IF NOT EXISTS punches_person ON punches (person_id)"));
        !status)
        return status;
    return run(QStringLiteral(
        "CREATE TABLE IF NOT EXISTS people (id TEXT PRIMARY KEY, name TEXT NOT NULL, image_base64 TEXT NOT NULL, "
        "updated_at INTEGER NOT NULL) STRICT"));
}

Status Store::run(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(ErrorCode::Io, query.lastError().databaseText());
    return {};
}

Status Store::run(QSqlQuery& query)
{
    if (!query.exec())
        return failure(ErrorCode::Io, query.lastError().databaseText());
    return {};
}

Status Store::inTransaction(const std::function<Status()>& work)
{
    // IMMEDIATE: a writer in another process is waited for here, not found out half-way.
    if (Status begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Status done = work();
    if (done)
        done = run(QStringLiteral("COMMIT"));
    if (!done)
        (void)run(QStringLiteral("ROLLBACK"));
    return done;
}

Result<std::vector<bool>> Store::addPunches(const QString& serialNumber, const std::vector<ReceivedPunch>& punches,
                                            WallTime now)
{
    std::vector<bool> isNew;
    ROLLCALL_TRY(inTransaction([&]() -> Status {
        QSqlQuery query(m_database);
        query.prepare(QStringLiteral(
            "INSERT INTO punches (serial_number, person_id, time, direction, mode, event, name, received_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (serial_number, person_id, time) DO UPDATE SET repeats = repeats + 1 RETURNING repeats"));
        for (const ReceivedPunch& punch : punches) {
            query.addBindValue(serialNumber);
            query.addBindValue(punch.person);
            query.addBindValue(punch.time);
            query.addBindValue(punch.out ? QStringLiteral("out") : QStringLiteral("in"));
            query.addBindValue(punch.mode);
            query.addBindValue(punch.event);
            query.addBindValue(punch.name.isNull() ? QStringLiteral("") : punch.name);
            query.addBindValue(milliseconds(now));
            if (Status status = run(query); !status)
                return status;
            if (!query.next())
                return failure(ErrorCode::Internal, QStringLiteral("SQLite returned no row for an insertion"));
            isNew.push_back(query.value(0).toInt() == 0);
            query.finish();
        }
        return {};
    }));
    return isNew;
}

Status Store::enroll(const QString& id, const QString& name, const QString& imageBase64, WallTime now)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral(
        "INSERT INTO people (id, name, image_base64, updated_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "name = excluded.name, image_base64 = excluded.image_base64, updated_at = excluded.updated_at"));
    query.addBindValue(id);
    query.addBindValue(name.isNull() ? QStringLiteral("") : name);
    query.addBindValue(imageBase64.isNull() ? QStringLiteral("") : imageBase64);
    query.addBindValue(milliseconds(now));
    return run(query);
}

Result<bool> Store::update(const PersonChange& change, WallTime now)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("UPDATE people SET name = coalesce(?, name), image_base64 = coalesce(?, "
                                 "image_base64), updated_at = ? WHERE id = ?"));
    query.addBindValue(change.name ? QVariant(*change.name) : QVariant());
    query.addBindValue(change.image ? QVariant(*change.image) : QVariant());
    query.addBindValue(milliseconds(now));
    query.addBindValue(change.id);
    ROLLCALL_TRY(run(query));
    return query.numRowsAffected() > 0;
}

Result<bool> Store::remove(const QString& id)
{
    bool existed = false;
    ROLLCALL_TRY(inTransaction([&]() -> Status {
        QSqlQuery punches(m_database);
        punches.prepare(
            QStringLiteral("DELETE FROM punches WHERE person_id = ? AND EXISTS (SELECT 1 FROM people WHERE id = ?)"));
        punches.addBindValue(id);
        punches.addBindValue(id);
        if (Status status = run(punches); !status)
            return status;
        QSqlQuery person(m_database);
        person.prepare(QStringLiteral("DELETE FROM people WHERE id = ?"));
        person.addBindValue(id);
        if (Status status = run(person); !status)
            return status;
        existed = person.numRowsAffected() > 0;
        return {};
    }));
    return existed;
}

} // namespace rollcall::receiver
