#include "receiver/codec.h"

#include "base/time_text.h"
#include "connectors/wire_fields.h"
#include "connectors/wire_json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rollcall::receiver {

namespace {

constexpr int kMaxNameLength = 256;
constexpr int kMaxCommandLength = 64;
/// Keys of one message that are looked at: the widest known has 10.
constexpr int kMaxKeys = 64;

/// As a clock would show it; empty unless it is a date and a time of day. Without an offset it is not read as a time of
/// this machine's zone: the sender's may have an hour that summer time skips here.
QString timeOf(const QJsonValue& value)
{
    const std::optional<TimeText> time = readTimeValue(value);
    return time && !time->isDateOnly ? time->wireText(WireTime::Local) : QString();
}

std::optional<ReceivedPunch> parsePunch(const QJsonObject& record)
{
    const auto person = wire::identifier(record.value(QStringLiteral("enrollid")));
    const auto direction = wire::directionOf(record.value(QStringLiteral("inout")));
    ReceivedPunch punch;
    punch.time = timeOf(record.value(QStringLiteral("time")));
    if (!person || !*person || !direction || punch.time.isEmpty() || wire::isOtherEvent(record))
        return std::nullopt;
    punch.person = (*person)->value();
    punch.direction = *direction;
    punch.name = wire::cleanedName(record.value(QStringLiteral("name")).toString(), kMaxNameLength);
    punch.mode = record.value(QStringLiteral("mode")).toInt();
    punch.event = record.value(QStringLiteral("event")).toInt();
    return punch;
}

PunchLog parseLog(const QJsonObject& object)
{
    PunchLog log;
    const QJsonArray records = wire::recordsOf(object);
    log.tooMany = records.size() > kMaxRecords;
    if (log.tooMany)
        return log;
    for (const auto& value : records) {
        const QJsonObject record = withTrimmedKeys(value.toObject(), kMaxKeys);
        if (wire::isDeviceEvent(record.value(QStringLiteral("enrollid")), record))
            ++log.deviceEvents;
        else if (auto punch = parsePunch(record))
            log.punches.push_back(std::move(*punch));
        else
            ++log.refused;
    }
    log.refused += wire::missingRecords(object, kMaxRecords);
    return log;
}

std::optional<QString> optionalText(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

PersonChange parseChange(PersonChange::Kind kind, const QJsonObject& object)
{
    PersonChange change;
    change.kind = kind;
    const QJsonValue named = object.value(QStringLiteral("id"));
    if (const auto id = kind == PersonChange::Kind::Delete ? wire::exactIdentifier(named) : wire::identifier(named)) {
        if (*id)
            change.id = (*id)->value();
        else
            change.idProblem = id->error().message;
    }
    change.name = optionalText(object.value(QStringLiteral("name")));
    if (change.name)
        change.name = wire::cleanedName(*change.name, kMaxNameLength);
    change.image = optionalText(object.value(QStringLiteral("image")));
    return change;
}

} // namespace

Request parseRequest(const QString& text)
{
    const Result<QJsonObject> message = readJsonObject(
        text, {QLatin1String("sn"), QLatin1String("cpusn"), QLatin1String("id"), QLatin1String("enrollid")});
    if (!message)
        return Unreadable{};
    const QJsonObject object = withTrimmedKeys(*message, kMaxKeys);
    const QString command = object.value(QStringLiteral("cmd")).toString().trimmed().left(kMaxCommandLength);
    if (command == QLatin1String("reg") || command == QLatin1String("auth")) {
        return Login{command, wire::credential(object.value(QStringLiteral("sn"))),
                     wire::credential(object.value(QStringLiteral("cpusn")))};
    }
    if (command == QLatin1String("sendlog"))
        return parseLog(object);
    if (command == QLatin1String("enrollment"))
        return parseChange(PersonChange::Kind::Enroll, object);
    if (command == QLatin1String("update"))
        return parseChange(PersonChange::Kind::Update, object);
    if (command == QLatin1String("delete"))
        return parseChange(PersonChange::Kind::Delete, object);
    return Unknown{command};
}

QString success(const QString& command)
{
    return compactJson({{QStringLiteral("ret"), command}, {QStringLiteral("result"), true}});
}

QString success(const QString& command, int count)
{
    return compactJson(
        {{QStringLiteral("ret"), command}, {QStringLiteral("result"), true}, {QStringLiteral("count"), count}});
}

QString refusal(const QString& command, const QString& reason, std::optional<int> count)
{
    QJsonObject object{{QStringLiteral("result"), false}, {QStringLiteral("reason"), reason}};
    if (!command.isEmpty())
        object.insert(QStringLiteral("ret"), command);
    if (count)
        object.insert(QStringLiteral("count"), *count);
    return compactJson(object);
}

} // namespace rollcall::receiver
