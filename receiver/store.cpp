#include "receiver/store.h"

#include "base/file_access.h"
#include "base/logging.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <utility>

namespace rollcall::receiver {

namespace {

/// A second process looking at the file (a report, a backup) may hold it for a moment.
constexpr int kBusyMilliseconds = 5000;
/// In the file header. 1: two punches of one person in one second may differ in direction.
constexpr int kSchemaVersion = 1;

const QString kPunchColumns = QStringLiteral("id, serial_number, person_id, time, direction, mode, event, name, "
                                             "received_at, repeats");

qint64 milliseconds(WallTime time)
{
    return time.time_since_epoch().count();
}

} // namespace

Store::Store(Removal removal)
    : m_connection(QStringLiteral("receiver-") + QUuid::createUuid().toString(QUuid::Id128)), m_removal(removal)
{}

Store::~Store()
{
    m_database = QSqlDatabase();
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

Status Store::open(const QString& path)
{
    for (const QString& suffix : {QStringLiteral(""), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (suffix.isEmpty() || QFileInfo::exists(path + suffix))
            ROLLCALL_TRY(makeOwnerOnly(path + suffix));
    }
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyMilliseconds));
    if (!m_database.open()) {
        return failure(
            ErrorCode::Io,
            QStringLiteral("The database %1 cannot be opened (%2)").arg(path, m_database.lastError().databaseText()));
    }
    if (Status ours = checkIsOurs(); !ours)
        return failure(ours.error().within(QStringLiteral("The database %1 cannot be used").arg(path)));
    for (const QString& pragma : {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
                                  QStringLiteral("PRAGMA secure_delete=ON")}) {
        if (Status status = run(pragma); !status)
            return failure(status.error().within(QStringLiteral("The database %1 cannot be used").arg(path)));
    }
    if (Status status = inTransaction([this] { return createTables(); }); !status)
        return failure(status.error().within(QStringLiteral("The database %1 cannot be set up").arg(path)));
    m_erasePending = true; // perhaps an earlier run could not
    finishErasing();
    return {};
}

Status Store::checkIsOurs()
{
    ROLLCALL_TRY_ASSIGN(const qint64 application, number(QStringLiteral("PRAGMA application_id")));
    ROLLCALL_TRY_ASSIGN(const qint64 version, number(QStringLiteral("PRAGMA user_version")));
    if (application == kApplicationId && version > kSchemaVersion)
        return failure(ErrorCode::Unsupported, QStringLiteral("it was written by a newer rollcall-receiver"));
    if (application == kApplicationId)
        return {};
    // Before version 1 the file had no mark: it is known by its tables. An empty file becomes ours.
    ROLLCALL_TRY_ASSIGN(const qint64 tables,
                        number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT "
                                              "LIKE 'sqlite_%'")));
    ROLLCALL_TRY_ASSIGN(const qint64 known,
                        number(QStringLiteral("SELECT (SELECT count(*) FROM pragma_table_info('punches') WHERE name IN "
                                              "('serial_number', 'received_at', 'repeats')) + (SELECT count(*) FROM "
                                              "pragma_table_info('people') WHERE name = 'image_base64')")));
    const bool isEarlier = tables == 2 && known == 4;
    if (application != 0 || version != 0 || (tables > 0 && !isEarlier))
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("it belongs to another program; choose another file with --database"));
    return {};
}

Status Store::createTables()
{
    ROLLCALL_TRY_ASSIGN(const qint64 version, number(QStringLiteral("PRAGMA user_version")));
    if (version == kSchemaVersion)
        return {};
    ROLLCALL_TRY_ASSIGN(const qint64 isEarlier,
                        number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'punches'")));
    if (isEarlier > 0)
        ROLLCALL_TRY(run(QStringLiteral("ALTER TABLE punches RENAME TO earlier_punches")));
    ROLLCALL_TRY(run(
        QStringLiteral("CREATE TABLE punches ("
                       "id INTEGER PRIMARY KEY AUTOINCREMENT, serial_number TEXT NOT NULL, person_id TEXT NOT NULL, "
                       "time TEXT NOT NULL, direction TEXT NOT NULL CHECK (direction IN ('in','out')), "
                       "mode INTEGER NOT NULL, event INTEGER NOT NULL, name TEXT NOT NULL, "
                       "received_at INTEGER NOT NULL, repeats INTEGER NOT NULL DEFAULT 0, "
                       "UNIQUE (serial_number, person_id, time, direction)) STRICT")));
    if (isEarlier > 0) {
        ROLLCALL_TRY(run(QStringLiteral("INSERT INTO punches (%1) SELECT %1 FROM earlier_punches").arg(kPunchColumns)));
        ROLLCALL_TRY(run(QStringLiteral("DROP TABLE earlier_punches"))); // its index goes with it
    }
    ROLLCALL_TRY(run(QStringLiteral("CREATE INDEX punches_person ON punches (person_id)")));
    ROLLCALL_TRY(run(QStringLiteral(
        "CREATE TABLE IF NOT EXISTS people (id TEXT PRIMARY KEY, name TEXT NOT NULL, image_base64 TEXT NOT NULL, "
        "updated_at INTEGER NOT NULL) STRICT")));
    ROLLCALL_TRY(run(QStringLiteral("PRAGMA application_id=%1").arg(kApplicationId)));
    return run(QStringLiteral("PRAGMA user_version=%1").arg(kSchemaVersion));
}

Result<qint64> Store::number(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql) || !query.next())
        return failure(ErrorCode::Io, query.lastError().databaseText());
    return query.value(0).toLongLong();
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
            "ON CONFLICT (serial_number, person_id, time, direction) DO UPDATE SET repeats = repeats + 1 RETURNING "
            "repeats"));
        for (const ReceivedPunch& punch : punches) {
            query.addBindValue(serialNumber);
            query.addBindValue(punch.person);
            query.addBindValue(punch.time);
            query.addBindValue(punch.direction == Direction::Out ? QStringLiteral("out") : QStringLiteral("in"));
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

Status Store::eraseTraces(const QString& id)
{
    // Whether the person was enrolled here or not: the name also comes with punches.
    QSqlQuery names(m_database);
    names.prepare(QStringLiteral("UPDATE punches SET name = '' WHERE person_id = ? AND name <> ''"));
    names.addBindValue(id);
    ROLLCALL_TRY(run(names));
    if (m_removal == Removal::KeepsPunches)
        return {};
    QSqlQuery punches(m_database);
    punches.prepare(
        QStringLiteral("DELETE FROM punches WHERE person_id = ? AND EXISTS (SELECT 1 FROM people WHERE id = ?)"));
    punches.addBindValue(id);
    punches.addBindValue(id);
    return run(punches);
}

Result<bool> Store::remove(const QString& id)
{
    bool existed = false;
    ROLLCALL_TRY(inTransaction([&]() -> Status {
        ROLLCALL_TRY(eraseTraces(id));
        QSqlQuery person(m_database);
        person.prepare(QStringLiteral("DELETE FROM people WHERE id = ?"));
        person.addBindValue(id);
        ROLLCALL_TRY(run(person));
        existed = person.numRowsAffected() > 0;
        return {};
    }));
    m_erasePending = true;
    m_eraseReported = false;
    finishErasing();
    return existed;
}

void Store::finishErasing()
{
    if (!m_erasePending)
        return;
    // Not waited for: a program that reads for long would hold up the kiosks.
    (void)run(QStringLiteral("PRAGMA busy_timeout=0"));
    const Result<qint64> blocked = number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    (void)run(QStringLiteral("PRAGMA busy_timeout=%1").arg(kBusyMilliseconds));
    m_erasePending = !blocked || *blocked != 0;
    if (m_erasePending && !std::exchange(m_eraseReported, true))
        qCWarning(lcReceiver) << "another program reads the database; what was removed is erased once it has finished";
}

} // namespace rollcall::receiver
