#include "storage/admin_pin_copy.h"

#include "storage/database_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall {

namespace {

/// Many times what a record takes.
constexpr qint64 kMaxBytes = 8 * 1024;

QByteArray checksum(const QByteArray& json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Blake2b_256).toHex();
}

} // namespace

AdminPinCopy::AdminPinCopy(const QString& databasePath)
    : m_path(QFileInfo(databasePath).absolutePath() + QStringLiteral("/admin-pin"))
{}

bool AdminPinCopy::exists() const
{
    return QFileInfo::exists(m_path);
}

Result<std::optional<AdminPinRecord>> AdminPinCopy::read() const
{
    if (!exists())
        return std::optional<AdminPinRecord>();
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::PermissionDenied, QStringLiteral("the file %1 cannot be read").arg(m_path));
    // One line with the checksum, one with the record.
    const QByteArray content = file.read(kMaxBytes);
    const qsizetype end = content.indexOf('\n');
    const QByteArray json = content.mid(end + 1);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    AdminPinRecord record;
    record.hash = object.value(QLatin1String("hash")).toString().toLatin1();
    if (end < 0 || content.left(end) != checksum(json) || record.hash.isEmpty())
        return failure(ErrorCode::Corrupt, QStringLiteral("the file %1 is damaged").arg(m_path));
    record.keyId = object.value(QLatin1String("key_id")).toString();
    record.setAt = object.value(QLatin1String("set_at")).toInteger();
    LockoutState& lockout = record.lockout;
    lockout.failures = object.value(QLatin1String("failures")).toInteger();
    lockout.lock = Milliseconds{object.value(QLatin1String("lock_ms")).toInteger()};
    lockout.since.utc = WallTime{Milliseconds{object.value(QLatin1String("wall_ms")).toInteger()}};
    // As text: a number of JSON keeps 53 bits only.
    lockout.since.monotonic =
        MonotonicTime{std::chrono::nanoseconds{object.value(QLatin1String("monotonic_ns")).toString().toLongLong()}};
    lockout.since.bootId = object.value(QLatin1String("boot_id")).toString();
    return std::optional<AdminPinRecord>(std::move(record));
}

Status AdminPinCopy::write(const AdminPinRecord& record) const
{
    const LockoutState& lockout = record.lockout;
    const QByteArray json =
        QJsonDocument(
            QJsonObject{
                {QStringLiteral("hash"), QString::fromLatin1(record.hash)},
                {QStringLiteral("key_id"), record.keyId},
                {QStringLiteral("set_at"), record.setAt},
                {QStringLiteral("failures"), lockout.failures},
                {QStringLiteral("lock_ms"), static_cast<qint64>(lockout.lock.count())},
                {QStringLiteral("wall_ms"), static_cast<qint64>(lockout.since.utc.time_since_epoch().count())},
                {QStringLiteral("monotonic_ns"),
                 QString::number(static_cast<qint64>(lockout.since.monotonic.time_since_epoch().count()))},
                {QStringLiteral("boot_id"), lockout.since.bootId},
            })
            .toJson(QJsonDocument::Compact);
    return replacePrivateFile(m_path, checksum(json) + '\n' + json);
}

} // namespace rollcall
