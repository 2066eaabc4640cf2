#include "receiver/codec.h"

#include "base/time_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace rollcall::receiver {

namespace {

constexpr int kMaxIdLength = 64;
constexpr int kMaxNameLength = 256;
constexpr int kMaxCommandLength = 64;
constexpr double kMaxExactInteger = 9007199254740992.0;

QString toText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Strings as they are, whole numbers in decimal; anything else, or too long, is empty.
QString identifier(const QJsonValue& value)
{
    QString text;
    if (value.isString())
        text = value.toString().trimmed();
    else if (const double number = value.toDouble();
             value.isDouble() && std::floor(number) == number && std::abs(number) < kMaxExactInteger)
        text = QString::number(static_cast<qint64>(number));
    const bool printable = std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.isPrint(); });
    return text.size() <= kMaxIdLength && printable ? text : QString();
}

std::optional<ReceivedPunch> parsePunch(const QJsonValue& value)
{
    const QJsonObject record = value.toObject();
    ReceivedPunch punch;
    punch.person = identifier(record.value(QStringLiteral("enrollid")));
    punch.name = record.value(QStringLiteral("name")).toString().left(kMaxNameLength);
    punch.out = record.value(QStringLiteral("inout")).toInt() == 1;
    punch.mode = record.value(QStringLiteral("mode")).toInt();
    punch.event = record.value(QStringLiteral("event")).toInt();
    const std::optional<TimeText> time = readTimeValue(record.value(QStringLiteral("time")));
    if (punch.person.isEmpty() || !time || time->isDateOnly)
        return std::nullopt;
    punch.time = time->wireText(WireTime::Local);
    return punch;
}

PunchLog parseLog(const QJsonObject& object)
{
    PunchLog log;
    const QJsonArray records = object.value(QStringLiteral("record")).toArray();
    for (int i = 0; i < std::min<int>(static_cast<int>(records.size()), kMaxRecords); ++i) {
        if (auto punch = parsePunch(records.at(i)))
            log.punches.push_back(std::move(*punch));
        else
            ++log.refused;
    }
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
    change.id = identifier(object.value(QStringLiteral("id")));
    change.name = optionalText(object.value(QStringLiteral("name")));
    if (change.name)
        change.name = change.name->left(kMaxNameLength);
    change.image = optionalText(object.value(QStringLiteral("image")));
    return change;
}

} // namespace

Request parseRequest(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return Unreadable{};
    const QJsonObject object = document.object();
    const QString command = object.value(QStringLiteral("cmd")).toString().trimmed().left(kMaxCommandLength);
    if (command == QLatin1String("reg") || command == QLatin1String("auth")) {
        return Login{command, object.value(QStringLiteral("sn")).toString(),
                     object.value(QStringLiteral("cpusn")).toString()};
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
    return toText({{QStringLiteral("ret"), command}, {QStringLiteral("result"), true}});
}

QString success(const QString& command, int count)
{
    return toText(
        {{QStringLiteral("ret"), command}, {QStringLiteral("result"), true}, {QStringLiteral("count"), count}});
}

QString refusal(const QString& command, const QString& reason)
{
    QJsonObject object{{QStringLiteral("result"), false}, {QStringLiteral("reason"), reason}};
    if (!command.isEmpty())
        object.insert(QStringLiteral("ret"), command);
    return toText(object);
}

} // namespace rollcall::receiver
