#include "connectors/wire_fields.h"

#include "attendance/identifier.h"
#include "connectors/wire_people.h"

#include <algorithm>

namespace rollcall::wire {

namespace {

/// Both halves of a login: the longest that settings allow, and a little more to be wrong with.
constexpr int kMaxCredentialLength = 1024;

} // namespace

std::optional<Result<PersonId>> identifier(const QJsonValue& value)
{
    QString text;
    if (value.isString())
        text = value.toString().trimmed();
    else if (const auto number = wholeNumber(value))
        text = QString::number(*number);
    else if (!value.isUndefined() && !value.isNull())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("An identifier is text or a whole number"));
    if (text.isEmpty())
        return std::nullopt;
    return toPersonId(text);
}

std::optional<Result<PersonId>> exactIdentifier(const QJsonValue& value)
{
    auto id = identifier(value);
    if (id && *id && value.isString() && value.toString() != (*id)->value())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("The identifier must be given exactly; was \"%1\" meant?").arg((*id)->value()));
    return id;
}

std::optional<Direction> directionOf(const QJsonValue& value)
{
    constexpr qint64 kNone = -1;
    const bool isAbsent = value.isUndefined() || value.isNull();
    const qint64 code = isAbsent ? 0 : wholeNumber(value).value_or(kNone);
    switch (code) {
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

QJsonArray recordsOf(const QJsonObject& message)
{
    const QJsonValue records = message.value(QStringLiteral("record"));
    return records.isObject() ? QJsonArray{records} : records.toArray();
}

int missingRecords(const QJsonObject& message, int most)
{
    const QJsonValue record = message.value(QStringLiteral("record"));
    const qint64 present = recordsOf(message).size();
    const qint64 least = record.isArray() || record.isObject() ? 0 : 1;
    const qint64 promised = std::max(wholeNumber(message.value(QStringLiteral("count"))).value_or(0), least);
    return static_cast<int>(std::max<qint64>(0, std::min<qint64>(promised, most) - present));
}

bool isDeviceEvent(const QJsonValue& person, const QJsonObject& record)
{
    if (const auto number = wholeNumber(person))
        return *number == 0 || *number == kStranger;
    return holdsNothing(person) && isOtherEvent(record);
}

bool isOtherEvent(const QJsonObject& record)
{
    return !holdsNothing(record.value(QStringLiteral("event")));
}

QString cleanedName(const QString& text, int maxLength)
{
    return rollcall::cleanedName(text, maxLength);
}

QString credential(const QJsonValue& value)
{
    if (const auto number = wholeNumber(value); number && value.isDouble())
        return QString::number(*number);
    return value.toString().left(kMaxCredentialLength);
}

} // namespace rollcall::wire
