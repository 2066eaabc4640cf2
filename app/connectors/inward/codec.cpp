#include "connectors/inward/codec.h"

#include "connectors/wire_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace rollcall::inward {

namespace {

constexpr int kMaxCommandLength = 64;
constexpr int kMaxSerialNumberLength = 64;
/// Both halves of a login: the longest that settings allow, and a little more to be wrong with.
constexpr int kMaxCredentialLength = 1024;
/// Keys of one message that are looked at: the widest known has 6.
constexpr int kMaxKeys = 64;
/// The clock of a device that has lost its battery begins in 1970 or 2000.
constexpr int kFirstYear = 2001;
constexpr std::chrono::hours kFutureAllowed{24};
/// Name space of our keys; made once, for this purpose, and never changed: it is part of every key in ledgers.
const QUuid kKeySpace(QStringLiteral("{6f1d7c52-3b0e-4c62-9f54-a4c1f8f0c1d7}"));

QString success(const QString& command)
{
    return compactJson({{QStringLiteral("ret"), command}, {QStringLiteral("result"), true}});
}

QString refusal(const QString& command, const QString& reason)
{
    QJsonObject object{{QStringLiteral("result"), false}, {QStringLiteral("reason"), reason}};
    if (!command.isEmpty())
        object.insert(QStringLiteral("ret"), command);
    return compactJson(object);
}

bool isWholeNumber(const QJsonValue& value)
{
    const double number = value.toDouble(0.5);
    return isExactInteger(number);
}

/// Strings as they are, whole numbers in decimal. Nothing when absent or empty.
std::optional<Result<PersonId>> identifier(const QJsonValue& value)
{
    QString text;
    if (value.isString())
        text = value.toString().trimmed();
    else if (isWholeNumber(value))
        text = QString::number(static_cast<qint64>(value.toDouble()));
    else if (!value.isUndefined() && !value.isNull())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("An identifier is text or a whole number"));
    if (text.isEmpty())
        return std::nullopt;
    const bool printable = std::all_of(text.cbegin(), text.cend(),
                                       [](QChar character) { return character.isPrint() || character.isSurrogate(); });
    if (text.size() > kMaxPersonIdLength || !printable || !text.isValidUtf16())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("An identifier has at most %1 printable characters").arg(kMaxPersonIdLength));
    return PersonId(text);
}

std::optional<QString> optionalText(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

/// One line without control characters: it ends up on a screen.
QString cleanedName(const QString& text)
{
    QString line;
    for (const QChar character : text.left(kMaxNameLength))
        line.append(character.category() == QChar::Other_Control ? QChar(u' ') : character);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1); // cut in two
    return line.trimmed();
}

QString credential(const QJsonValue& value)
{
    // Some senders write an all-digit serial number as a number.
    if (value.isDouble() && isWholeNumber(value))
        return QString::number(static_cast<qint64>(value.toDouble()));
    return value.toString().left(kMaxCredentialLength);
}

PersonRequest parsePerson(PersonRequest::Kind kind, const QJsonObject& object)
{
    PersonRequest request;
    request.kind = kind;
    request.id = identifier(object.value(QStringLiteral("id")));
    if (const auto name = optionalText(object.value(QStringLiteral("name"))))
        request.name = cleanedName(*name);
    request.photo = optionalText(object.value(QStringLiteral("image")));
    return request;
}

/// 0 in, 1 out; newer devices: 2 break out, 3 break in, 4 overtime in, 5 overtime out.
std::optional<Direction> directionOf(const QJsonValue& value)
{
    switch (value.toInt(value.isUndefined() || value.isNull() ? 0 : -1)) {
    case 0:
    case 3:
    case 4:
        return Direction::In;
    case 1:
    case 2:
    case 5:
        return Direction::Out;
    default:
        return std::nullopt;
    }
}

VerifyMethod methodOf(const QJsonValue& value)
{
    // Terminals say 8 for a face, PiHR's client 1. What other numbers mean differs from maker to maker.
    const int mode = value.toInt(-1);
    return mode == 1 || mode == 8 ? VerifyMethod::Face : VerifyMethod::Manual;
}

bool isDoorEvent(const QJsonObject& record)
{
    const QJsonValue person = record.value(QStringLiteral("enrollid"));
    return person.isDouble() && person.toDouble() == 0.0;
}

std::optional<Record> parseRecord(const QJsonObject& object)
{
    const auto person = identifier(object.value(QStringLiteral("enrollid")));
    const auto direction = directionOf(object.value(QStringLiteral("inout")));
    const std::optional<TimeText> time = readTimeValue(object.value(QStringLiteral("time")));
    if (!person || !*person || !direction || !time || time->isDateOnly)
        return std::nullopt;
    return Record{**person, *direction, methodOf(object.value(QStringLiteral("mode"))), *time};
}

PunchLog parseLog(const QJsonObject& object)
{
    PunchLog log;
    log.serialNumber = credential(object.value(QStringLiteral("sn"))).left(kMaxSerialNumberLength);
    const QJsonArray records = object.value(QStringLiteral("record")).toArray();
    if (records.size() > kMaxRecords) {
        log.tooMany = true;
        return log;
    }
    for (const auto& value : records) {
        const QJsonObject record = withTrimmedKeys(value.toObject(), kMaxKeys);
        if (isDoorEvent(record))
            ++log.doorEvents;
        else if (auto parsed = parseRecord(record))
            log.records.push_back(std::move(*parsed));
        else
            ++log.unusable;
    }
    return log;
}

} // namespace

Request parseRequest(const QString& text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return Unreadable{};
    const QJsonObject object = withTrimmedKeys(document.object(), kMaxKeys);
    const QString command = object.value(QStringLiteral("cmd")).toString().left(kMaxCommandLength).trimmed();
    if (command == QLatin1String("reg") || command == QLatin1String("auth")) {
        return Login{command, credential(object.value(QStringLiteral("sn"))),
                     Secret(credential(object.value(QStringLiteral("cpusn"))).toUtf8())};
    }
    if (command == QLatin1String("sendlog"))
        return parseLog(object);
    for (const auto kind : {PersonRequest::Kind::Enroll, PersonRequest::Kind::Update, PersonRequest::Kind::Remove}) {
        if (command == commandOf(kind))
            return parsePerson(kind, object);
    }
    return UnknownCommand{};
}

Result<QByteArray> decodePhoto(const QString& text)
{
    QStringView base64(text);
    if (base64.startsWith(QLatin1String("data:"), Qt::CaseInsensitive)) {
        constexpr qsizetype kMaxPrefix = 256; // a media type and its parameters
        const qsizetype comma = base64.left(kMaxPrefix).indexOf(u',');
        if (comma < 0)
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("The image starts like a data: URL but is not one"));
        base64 = base64.mid(comma + 1);
    }
    // 4 characters for 3 bytes, and room for line breaks every 64 of them.
    if (base64.size() > kMaxPhotoBytes / 3 * 4 + kMaxPhotoBytes / 16)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("The image is larger than %1 MiB").arg(kMaxPhotoBytes / (1024 * 1024)));
    QByteArray digits;
    digits.reserve(base64.size());
    for (const QChar character : base64) {
        if (character == u'\r' || character == u'\n' || character == u' ' || character == u'\t')
            continue;
        if (character.unicode() > 0x7F)
            return failure(ErrorCode::InvalidArgument, QStringLiteral("The image is not base64"));
        digits.append(static_cast<char>(character.unicode()));
    }
    auto decoded = QByteArray::fromBase64Encoding(digits, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("The image is not base64"));
    if (decoded.decoded.isEmpty())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("The image is missing"));
    if (decoded.decoded.size() > kMaxPhotoBytes)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("The image is larger than %1 MiB").arg(kMaxPhotoBytes / (1024 * 1024)));
    return std::move(decoded.decoded);
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
    const QString name =
        QStringLiteral("%1\n%2\n").arg(second).arg(toString(direction)) + person.value() + u'\n' + serialNumber;
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
    }
    return {};
}

QString encodeLoginAnswer(const QString& command, bool accepted)
{
    return accepted ? success(command) : refusal(command, QStringLiteral("invalid_credentials"));
}

QString encodeNotAuthenticated()
{
    return refusal({}, QStringLiteral("not_authenticated"));
}

QString encodeUnreadable()
{
    return refusal({}, QStringLiteral("invalid_json"));
}

QString encodeUnknownCommand()
{
    return refusal(QStringLiteral("unknown"), QStringLiteral("invalid command"));
}

QString encodePersonDone(PersonRequest::Kind kind)
{
    return success(commandOf(kind));
}

QString encodePersonRefused(PersonRequest::Kind kind, const QString& reason)
{
    return refusal(commandOf(kind), reason);
}

QString encodePunchesTaken(int count)
{
    return compactJson({{QStringLiteral("ret"), QStringLiteral("sendlog")},
                        {QStringLiteral("result"), true},
                        {QStringLiteral("count"), count}});
}

QString encodePunchesRefused(const QString& reason)
{
    return refusal(QStringLiteral("sendlog"), reason);
}

QString photoReason(const QString& sentence)
{
    return QStringLiteral("no_face: ") + sentence;
}

} // namespace rollcall::inward
