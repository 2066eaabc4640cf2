#include "connectors/wire_fields.h"

#include "connectors/wire_people.h"

#include <QList>

#include <algorithm>

namespace rollcall::wire {

namespace {

/// Both halves of a login: the longest that settings allow, and a little more to be wrong with.
constexpr int kMaxCredentialLength = 1024;

/// Beyond U+FFFF, characters newer than Qt's tables are used in names too; only invisible ones are not.
bool isUsable(uint character)
{
    return QChar::requiresSurrogates(character) ? QChar::category(character) != QChar::Other_Format
                                                : QChar::isPrint(character);
}

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
    const QList<uint> characters = text.size() <= kMaxPersonIdLength ? text.toUcs4() : QList<uint>();
    const bool printable = !characters.isEmpty() && std::all_of(characters.begin(), characters.end(), isUsable);
    if (!printable || !text.isValidUtf16())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("An identifier has at most %1 printable characters").arg(kMaxPersonIdLength));
    return PersonId(text);
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
    QString line;
    for (const QChar character : text.left(maxLength))
        line.append(character.category() == QChar::Other_Control ? QChar(u' ') : character);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1); // cut in two
    return line.trimmed();
}

QString credential(const QJsonValue& value)
{
    if (const auto number = wholeNumber(value); number && value.isDouble())
        return QString::number(*number);
    return value.toString().left(kMaxCredentialLength);
}

} // namespace rollcall::wire
