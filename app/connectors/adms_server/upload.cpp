#include "connectors/adms_server/upload.h"

#include "attendance/identifier.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace rollcall::adms_server {

namespace {

/// A terminal that lost its battery counts from 2000 or 1970.
constexpr int kFirstYear = 2010;
/// Clocks that differ, and zones that are set wrongly.
constexpr std::chrono::hours kFutureAllowed{24};

QString shown(const QByteArray& line)
{
    return cleanedName(QString::fromUtf8(line.left(wire::kMaxShownLine)), wire::kMaxShownLine);
}

std::optional<ClockReading> momentOf(const wire::AttLog& log, const QTimeZone& zone, WallTime now)
{
    const QDateTime local(log.date, log.time, zone);
    ClockReading at;
    at.utc = WallTime{Milliseconds{local.toMSecsSinceEpoch()}};
    at.zoneOffset = std::chrono::minutes{local.offsetFromUtc() / 60};
    // A clock of our own that was never set cannot say what is in the future.
    const bool isNowKnown = toDateTimeUtc(now).date().year() >= kFirstYear;
    const bool isPossible = log.date.year() >= kFirstYear && !(isNowKnown && at.utc > now + kFutureAllowed);
    return isPossible ? std::optional(at) : std::nullopt;
}

QByteArray rawOf(const QString& serialNumber, const QByteArray& line)
{
    return QJsonDocument(
               {{QStringLiteral("serial_number"), serialNumber}, {QStringLiteral("line"), QString::fromUtf8(line)}})
        .toJson(QJsonDocument::Compact);
}

/// A line that names no one is kept all the same: it is acknowledged, and the terminal may forget it. It has no time
/// and becomes no punch; the same line is kept once.
DeviceRecord unreadable(const QString& serialNumber, const QByteArray& line)
{
    DeviceRecord record;
    record.localTime = QStringLiteral("line ") +
                       QString::fromLatin1(QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex());
    record.raw = rawOf(serialNumber, line);
    return record;
}

CollectedBatch emptyBatch(const QString& serialNumber, const Terminal& terminal)
{
    CollectedBatch batch;
    batch.terminal = serialNumber;
    batch.door = terminal.door;
    return batch;
}

} // namespace

CollectedBatch readUpload(const QString& serialNumber, const Terminal& terminal, const QByteArray& body, WallTime now)
{
    wire::AttLogBody read = wire::readAttLogs(body);
    CollectedBatch batch = emptyBatch(serialNumber, terminal);
    batch.lines = read.count();
    batch.isTooLong = read.isTooLong;
    for (const wire::BadLine& line : read.bad)
        batch.records.push_back(unreadable(serialNumber, line.raw));
    batch.unusable = std::move(read.bad);
    for (const auto& [raw, log] : read.lines) {
        const QString code = canonicalIdentifier(log.pin);
        if (identifierFault(code)) {
            batch.records.push_back(unreadable(serialNumber, raw));
            batch.unusable.push_back({raw, shown(raw), QStringLiteral("the number of the person cannot be read")});
            continue;
        }
        DeviceRecord record;
        record.code = code;
        record.localTime =
            log.date.toString(QStringLiteral("yyyy-MM-dd")) + u' ' + log.time.toString(QStringLiteral("HH:mm:ss"));
        record.at = momentOf(log, terminal.zone, now);
        record.punch = log.status;
        record.verification = log.verify;
        record.raw = rawOf(serialNumber, raw);
        if (!record.at)
            batch.unusable.push_back({raw, shown(raw), QStringLiteral("the terminal's clock is wrong")});
        batch.records.push_back(std::move(record));
    }
    return batch;
}

CollectedBatch readPeople(const QString& serialNumber, const Terminal& terminal, const QByteArray& body)
{
    CollectedBatch batch = emptyBatch(serialNumber, terminal);
    for (const QByteArray& line : body.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        ++batch.lines;
        const wire::OperLog log = wire::readOperLog(line);
        const std::optional<QString> pin = log.fields.pin();
        if (log.kind != wire::OperLog::Kind::User || !pin)
            continue;
        DeviceCodeName name{canonicalIdentifier(*pin), cleanedName(log.fields.text("Name"))};
        if (!identifierFault(name.code) && !name.name.isEmpty())
            batch.names.push_back(std::move(name));
    }
    return batch;
}

} // namespace rollcall::adms_server
