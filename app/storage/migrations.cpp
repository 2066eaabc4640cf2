#include "storage/migrations.h"

#include "storage/database.h"
#include "storage/schema_steps.h"

namespace rollcall {

namespace {

Status take(Database& database, const Step& step)
{
    if (const auto* convert = std::get_if<Status (*)(Database&)>(&step))
        return (*convert)(database);
    ROLLCALL_TRY(database.run(std::get<const char*>(step)));
    return {};
}

Result<qint64> number(Database& database, const char* sql)
{
    ROLLCALL_TRY_ASSIGN(const std::optional<QVariant> value, database.scalar(sql));
    return value ? value->toLongLong() : 0;
}

Status apply(Database& database, int version)
{
    ROLLCALL_TRY_ASSIGN(Transaction transaction, database.begin(TransactionMode::Write));
    // Another process may have done it while we waited for the lock.
    ROLLCALL_TRY_ASSIGN(const qint64 present, number(database, "PRAGMA user_version"));
    if (present >= version)
        return {};
    for (const Step& step : migrations().at(static_cast<std::size_t>(version - 1)))
        ROLLCALL_TRY(take(database, step));
    ROLLCALL_TRY(database.run(QByteArray("PRAGMA user_version = " + QByteArray::number(version))));
    return transaction.commit();
}

} // namespace

int currentSchemaVersion()
{
    return static_cast<int>(migrations().size());
}

Status checkSchemaVersion(Database& database)
{
    ROLLCALL_TRY_ASSIGN(const qint64 tables, number(database, "SELECT count(*) FROM sqlite_schema"));
    if (tables == 0)
        return {};
    ROLLCALL_TRY_ASSIGN(const qint64 application, number(database, "PRAGMA application_id"));
    if (application != Database::kApplicationId)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 is the database of another program; choose another data directory")
                           .arg(database.path()));
    ROLLCALL_TRY_ASSIGN(const qint64 version, number(database, "PRAGMA user_version"));
    if (version > currentSchemaVersion())
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("the database %1 was written by a newer Rollcall (schema "
                                      "%2, this one knows %3); install the newer version")
                           .arg(database.path(), QString::number(version), QString::number(currentSchemaVersion())));
    return {};
}

Status requireCurrentSchema(Database& database)
{
    ROLLCALL_TRY_ASSIGN(const qint64 version, number(database, "PRAGMA user_version"));
    if (version < currentSchemaVersion())
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("the database %1 was written by an older Rollcall (schema "
                                      "%2, this one knows %3)")
                           .arg(database.path(), QString::number(version), QString::number(currentSchemaVersion())));
    return {};
}

Result<int> migrate(Database& database)
{
    ROLLCALL_TRY_ASSIGN(const qint64 found, number(database, "PRAGMA user_version"));
    for (int version = static_cast<int>(found) + 1; version <= currentSchemaVersion(); ++version)
        ROLLCALL_TRY(apply(database, version));
    return static_cast<int>(found);
}

} // namespace rollcall
