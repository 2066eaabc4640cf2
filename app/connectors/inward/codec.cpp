#include "connectors/inward/codec.h"

#include "connectors/wire_fields.h"
#include "connectors/wire_json.h"
#include "connectors/wire_people.h"
#include "connectors/wire_photo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rollcall::inward {

namespace {

constexpr int kMaxCommandLength = 64;
constexpr int kMaxSerialNumberLength = 64;
/// Keys of one message that are looked at: the widest known has 6.
constexpr int kMaxKeys = 64;
constexpr std::chrono::hours kFutureAllowed{24};
/// Name space of our keys; made once, for this purpose, and never changed: it is part of every key in ledgers.
const QUuid kKeySpace(QStringLiteral("{6f1d7c52-3b0e-4c62-9f54-a4c1f8f0c1d7}"));

using wire::credential;
using wire::directionOf;
using wire::identifier;
using wire::isDeviceEvent;

std::optional<QString> optionalText(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

QString cleanedName(const QString& text)
{
    return wire::cleanedName(text, kMaxNameLength);
}

void readRecord(const QJsonValue& record, PersonRequest& request)
{
    if (record.isString())
        request.photo = record.toString();
    else
        request.unusable = photoReason(wire::decodePhoto(record).error().message);
}

/// What a terminal knows a person by, of the kinds that this kiosk has.
void readCredential(const QJsonObject& object, PersonRequest& request)
{
    request.id = identifier(object.value(QStringLiteral("enrollid")));
    request.privilege = wire::privilege(object.value(QStringLiteral("admin")));
    const QJsonValue record = object.value(QStringLiteral("record"));
    const auto code = wire::wholeNumber(object.value(QStringLiteral("backupnum")));
    const wire::Credential credential = code ? wire::credentialOf(*code) : wire::Credential::Other;
    if (wire::holdsNothing(record))
        request.unusable = QStringLiteral("The message holds no credential");
    else if (credential == wire::Credential::Photo)
        readRecord(record, request);
    else if (credential == wire::Credential::Pin)
        request.pin = wire::token(record);
    else if (credential == wire::Credential::Card)
        request.card = wire::token(record);
    if (request.unusable.isEmpty() && !request.photo && !request.pin && !request.card)
        request.unusable = QStringLiteral("This kiosk knows people by photo, PIN and card only");
}

void refuseStrayPhoto(const QJsonObject& object, PersonRequest& request)
{
    const QString key =
        request.kind == PersonRequest::Kind::Credential ? QStringLiteral("record") : QStringLiteral("image");
    if (const QString stray = wire::strayPhotoField(object, key); !stray.isEmpty())
        request.unusable = photoReason(
            QStringLiteral("The photo must be in the field \"%1\", not in \"%2\"").arg(key, cleanedName(stray)));
}

/// An enrollment is a photo, whatever else it holds; an update may do without one, but not with one that is not read.
void readImage(const QJsonObject& object, PersonRequest& request)
{
    const QJsonValue image = object.value(QStringLiteral("image"));
    const bool isAbsent = image.isUndefined() || image.isNull();
    if (!request.unusable.isEmpty())
        return;
    if (image.isString())
        request.photo = image.toString();
    else if (!isAbsent || request.kind == PersonRequest::Kind::Enroll)
        request.unusable = photoReason(wire::decodePhoto(image).error().message);
}

PersonRequest parsePerson(PersonRequest::Kind kind, const QJsonObject& object)
{
    PersonRequest request;
    request.kind = kind;
    if (kind != PersonRequest::Kind::Remove)
        refuseStrayPhoto(object, request);
    if (kind == PersonRequest::Kind::Credential)
        readCredential(object, request);
    else
        request.id = kind == PersonRequest::Kind::Remove ? wire::exactIdentifier(object.value(QStringLiteral("id")))
                                                         : identifier(object.value(QStringLiteral("id")));
    if (const auto name = optionalText(object.value(QStringLiteral("name"))))
        request.name = cleanedName(*name);
    if (kind == PersonRequest::Kind::Enroll || kind == PersonRequest::Kind::Update)
        readImage(object, request);
    else if (kind == PersonRequest::Kind::Credential && request.name && request.name->isEmpty())
        request.name.reset(); // terminals whose people have no names
    return request;
}

VerifyMethod methodOf(const QJsonValue& value)
{
    // Terminals say 8 for a face, PiHR's client 1. What other numbers mean differs from maker to maker.
    const auto mode = wire::wholeNumber(value);
    return mode && (*mode == 1 || *mode == 8) ? VerifyMethod::Face : VerifyMethod::Manual;
}

/// A value of the message for the log: JSON escapes what could forge a line.
QString shown(const QJsonValue& value)
{
    constexpr int kMaxShown = 40;
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return cleanedName(QString::fromUtf8(list.mid(1, list.size() - 2)).left(kMaxShown));
}

/// Error: why this record cannot be taken.
Result<Record> parseRecord(const QJsonObject& object, int position)
{
    const auto unusable = [&object](const QString& sentence, const QString& key) {
        return failure(ErrorCode::InvalidArgument, sentence.arg(key, shown(object.value(key))));
    };
    const QString personKey = QStringLiteral("enrollid");
    const QString eventKey = QStringLiteral("event");
    const QString directionKey = QStringLiteral("inout");
    const QString timeKey = QStringLiteral("time");
    const auto person = identifier(object.value(personKey));
    if (!person || !*person)
        return unusable(QStringLiteral("%1 %2 names no person"), personKey);
    if (wire::isOtherEvent(object))
        return unusable(QStringLiteral("%1 %2 is no punch"), eventKey);
    const auto direction = directionOf(object.value(directionKey));
    if (!direction)
        return unusable(QStringLiteral("%1 %2 is neither in nor out"), directionKey);
    const std::optional<TimeText> time = readTimeValue(object.value(timeKey));
    if (!time || time->isDateOnly)
        return unusable(QStringLiteral("%1 %2 cannot be read"), timeKey);
    return Record{**person, *direction, methodOf(object.value(QStringLiteral("mode"))), *time, position};
}

/// What is said back to the sender stays small.
QJsonValue numbering(const QJsonValue& value)
{
    constexpr qsizetype kMaxText = 32;
    const bool isNumbering = value.isDouble() || (value.isString() && value.toString().size() <= kMaxText);
    return isNumbering ? value : QJsonValue(QJsonValue::Undefined);
}

PunchLog parseLog(const QJsonObject& object)
{
    PunchLog log;
    log.serialNumber = credential(object.value(QStringLiteral("sn"))).left(kMaxSerialNumberLength);
    log.logIndex = numbering(object.value(QStringLiteral("logindex")));
    const QJsonArray records = wire::recordsOf(object);
    if (records.size() > kMaxRecords) {
        log.tooMany = true;
        return log;
    }
    for (qsizetype i = 0; i < records.size(); ++i) {
        const int position = static_cast<int>(i) + 1;
        const QJsonObject record = withTrimmedKeys(records.at(i).toObject(), kMaxKeys);
        if (isDeviceEvent(record.value(QStringLiteral("enrollid")), record)) {
            ++log.doorEvents;
            continue;
        }
        Result<Record> parsed = parseRecord(record, position);
        if (parsed)
            log.records.push_back(std::move(*parsed));
        else
            log.refuse(position, parsed.error().message);
    }
    const int missing = wire::missingRecords(object, kMaxRecords);
    for (int i = 1; i <= missing; ++i)
        log.refuse(static_cast<int>(records.size()) + i, QStringLiteral("it is missing"));
    return log;
}

} // namespace

void PunchLog::refuse(int position, const QString& why)
{
    if (unusable++ == 0)
        whyUnusable = QStringLiteral("record %1: %2").arg(QString::number(position), why);
}

Request parseRequest(const QString& text)
{
    const Result<QJsonObject> message = readJsonObject(
        text, {QLatin1String("sn"), QLatin1String("cpusn"), QLatin1String("id"), QLatin1String("record")});
    if (!message)
        return Unreadable{};
    const QJsonObject object = withTrimmedKeys(*message, kMaxKeys);
    const QString command = object.value(QStringLiteral("cmd")).toString().left(kMaxCommandLength).trimmed();
    if (command == QLatin1String("reg") || command == QLatin1String("auth")) {
        return Login{command, credential(object.value(QStringLiteral("sn"))),
                     Secret(credential(object.value(QStringLiteral("cpusn"))).toUtf8())};
    }
    if (command == QLatin1String("sendlog"))
        return parseLog(object);
    if (command == QLatin1String("heartbeat"))
        return TerminalQuestion{TerminalQuestion::Kind::Alive};
    if (command == QLatin1String("sendqrcode"))
        return TerminalQuestion{TerminalQuestion::Kind::Token};
    for (const auto kind : {PersonRequest::Kind::Enroll, PersonRequest::Kind::Update, PersonRequest::Kind::Remove,
                            PersonRequest::Kind::Credential}) {
        if (command == commandOf(kind))
            return parsePerson(kind, object);
    }
    return UnknownCommand{cleanedName(command)};
}

Result<ClockReading> momentOf(const TimeText& time, WireTime meaning, WallTime now)
{
    const ResolvedTime moment = time.resolve(meaning);
    // A clock of our own that was never set cannot say what is in the future.
    const bool isNowKnown = toDateTimeUtc(now).date().year() >= kFirstYear;
    if (time.date.year() < kFirstYear || (isNowKnown && moment.utc > now + kFutureAllowed))
        return failure(ErrorCode::InvalidArgument, QStringLiteral("The record's time is implausible"));
    ClockReading reading;
    reading.utc = moment.utc;
    reading.zoneOffset = moment.zoneOffset;
    return reading;
}

QUuid keyOf(const QString& serialNumber, const PersonId& person, WallTime time, Direction direction)
{
    // Neither a serial number nor an identifier contains control characters that could shift the borders: identifiers
    // are printable, and the serial number comes last.
    const qint64 second = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    const QString name = QStringLiteral("%1\n%2\n").arg(QString::number(second), toString(direction)) + person.value() +
                         u'\n' + serialNumber;
    return QUuid::createUuidV5(kKeySpace, name);
}

QString commandOf(PersonRequest::Kind kind)
{
    switch (kind) {
    case PersonRequest::Kind::Enroll:
        return QStringLiteral("enrollment");
    case PersonRequest::Kind::Update:
        return QStringLiteral("update");
    case PersonRequest::Kind::Remove:
        return QStringLiteral("delete");
    case PersonRequest::Kind::Credential:
        return QStringLiteral("senduser");
    }
    return {};
}

} // namespace rollcall::inward
