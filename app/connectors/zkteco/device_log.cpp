#include "connectors/zkteco/device_log.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall::zkteco {

namespace {

QByteArray hashOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

} // namespace

QByteArray LogCursor::toBytes() const
{
    return QByteArray::number(bytes) + ':' + hash.toHex();
}

LogCursor LogCursor::fromBytes(const QByteArray& bytes)
{
    const qsizetype colon = bytes.indexOf(':');
    return colon < 0 ? LogCursor{}
                     : LogCursor{bytes.left(colon).toLongLong(), QByteArray::fromHex(bytes.mid(colon + 1))};
}

LogCursor LogCursor::after(QByteArrayView records)
{
    return {records.size(), hashOf(records)};
}

qint64 firstNew(QByteArrayView records, const LogCursor& stored)
{
    const bool continues =
        stored.bytes > 0 && stored.bytes <= records.size() && hashOf(records.first(stored.bytes)) == stored.hash;
    return continues ? stored.bytes : 0;
}

DeviceRecord toDeviceRecord(const AttendanceRecord& record, QByteArrayView wire, const QTimeZone& zone,
                            const std::map<quint16, QString>& codes)
{
    DeviceRecord kept;
    kept.code = record.code;
    if (kept.code.isEmpty()) {
        const auto user = codes.find(record.number);
        kept.code = user != codes.end() ? user->second : QString::number(record.number);
    }
    kept.localTime = record.time.text();
    kept.punch = record.punch;
    kept.verification = record.verification;
    if (record.time.isValid()) {
        const DeviceTime& time = record.time;
        const QDateTime moment(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second),
                               zone);
        ClockReading at;
        at.utc = toWallTime(moment);
        at.zoneOffset = std::chrono::minutes{moment.offsetFromUtc() / 60};
        kept.at = at;
    }
    QJsonObject raw{{QStringLiteral("code"), kept.code},
                    {QStringLiteral("time"), kept.localTime},
                    {QStringLiteral("zone"), QString::fromLatin1(zone.id())},
                    {QStringLiteral("punch"), record.punch},
                    {QStringLiteral("verify"), record.verification},
                    {QStringLiteral("number"), record.number},
                    {QStringLiteral("bytes"), QString::fromLatin1(wire.toByteArray().toHex())}};
    if (record.workCode != 0)
        raw.insert(QStringLiteral("work_code"), static_cast<qint64>(record.workCode));
    kept.raw = QJsonDocument(raw).toJson(QJsonDocument::Compact);
    return kept;
}

} // namespace rollcall::zkteco
