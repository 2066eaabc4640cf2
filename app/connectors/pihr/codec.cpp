#include "connectors/pihr/codec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace rollcall::pihr {

namespace {

constexpr int kAiFaceRecordsPerMessage = 40;
constexpr int kMaxCommandLength = 64;
/// Keys of one message that are looked at: the widest known reply has 16.
constexpr int kMaxKeys = 256;
/// Integers beyond are not exact in the doubles that JSON readers use.
constexpr double kLargestExactInteger = 9007199254740992.0;

QString translated(const char* text)
{
    return QCoreApplication::translate("rollcall::pihr", text);
}

QString toText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Decimal digits without leading zeros up to 2^31 - 1: what an integer column of a server gives back unchanged.
std::optional<int> asTerminalNumber(const QString& identifier)
{
    if (identifier.isEmpty() || identifier.size() > 10 || identifier.front() == u'0')
        return std::nullopt;
    qint64 value = 0;
    for (const QChar digit : identifier) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        value = value * 10 + (digit.unicode() - u'0');
    }
    if (value > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(value);
}

/// One line without control characters: it ends up on a screen and in a log.
QString cleaned(const QString& text, int longest)
{
    QString line;
    for (const QChar character : text.left(longest))
        line.append(character.category() == QChar::Other_Control ? QChar(u' ') : character);
    return line.trimmed();
}

QString reasonText(const QJsonValue& value)
{
    if (value.isString())
        return cleaned(value.toString(), kMaxReasonLength);
    if (value.isDouble())
        return QString::number(value.toDouble());
    return {};
}

std::optional<qint64> integer(const QJsonValue& value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (std::floor(number) == number && std::abs(number) < kLargestExactInteger)
            return static_cast<qint64>(number);
    } else if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
        if (isNumber)
            return number;
    }
    return std::nullopt;
}

/// The object with its keys trimmed: trailing spaces occur. An exact key wins over a padded one.
QJsonObject withTrimmedKeys(const QJsonObject& object)
{
    QJsonObject trimmed;
    int seen = 0;
    for (auto it = object.constBegin(); it != object.constEnd() && seen < kMaxKeys; ++it, ++seen) {
        const QString key = it.key().trimmed();
        if (key == it.key() || !object.contains(key))
            trimmed.insert(key, it.value());
    }
    return trimmed;
}

QJsonObject record(const Speech& speech, const Punch& punch)
{
    const PunchDraft& facts = punch.facts;
    QJsonObject object;
    if (speech.dialect == Dialect::AiFace)
        object.insert(QStringLiteral("enrollid"), asTerminalNumber(facts.person.value()).value_or(0));
    else
        object.insert(QStringLiteral("enrollid"), facts.person.value());
    object.insert(QStringLiteral("name"), punch.personName.left(kMaxNameLength));
    object.insert(QStringLiteral("time"), encodeTime(speech, facts.at));
    object.insert(QStringLiteral("mode"), speech.mode);
    object.insert(QStringLiteral("inout"), facts.direction == Direction::In ? 0 : 1);
    object.insert(QStringLiteral("event"), 0);
    // Nothing is measured. PiHR's own client sends it all the same; another server divides what it gets by ten.
    if (speech.dialect == Dialect::Pihr)
        object.insert(QStringLiteral("temp"), 0.0);
    return object;
}

QJsonObject deviceInformation(const Speech& speech, const QString& firmware)
{
    if (speech.dialect == Dialect::Pihr)
        return {};
    // No fingers, cards or passwords. The sizes are what a terminal must claim so that servers do not hold records
    // back.
    constexpr int kPeople = 10'000;
    constexpr int kLogs = 1'000'000;
    return {{QStringLiteral("modelname"), QStringLiteral("rollcall")},
            {QStringLiteral("usersize"), kPeople},
            {QStringLiteral("facesize"), kPeople},
            {QStringLiteral("fpsize"), 0},
            {QStringLiteral("cardsize"), 0},
            {QStringLiteral("pwdsize"), 0},
            {QStringLiteral("logsize"), kLogs},
            {QStringLiteral("useduser"), 0},
            {QStringLiteral("usedface"), 0},
            {QStringLiteral("usedfp"), 0},
            {QStringLiteral("usedcard"), 0},
            {QStringLiteral("usedpwd"), 0},
            {QStringLiteral("usedlog"), 0},
            {QStringLiteral("usednewlog"), 0},
            {QStringLiteral("fpalgo"), QString()},
            {QStringLiteral("firmware"), firmware}};
}

} // namespace

int recordsPerMessage(Dialect dialect) noexcept
{
    return dialect == Dialect::AiFace ? kAiFaceRecordsPerMessage : 1;
}

QString encodeRegistration(const Speech& speech, const Secret& secret, const QString& firmware)
{
    return toText(
        {{QStringLiteral("cmd"), QStringLiteral("reg")},
         {QStringLiteral("sn"), speech.serialNumber},
         {QStringLiteral("cpusn"), secret.isEmpty() ? speech.serialNumber : QString::fromUtf8(secret.reveal())},
         {QStringLiteral("devinfo"), deviceInformation(speech, firmware)},
         {QStringLiteral("nosenduser"), true}});
}

QString encodeHeartbeat(const Speech& speech)
{
    return toText({{QStringLiteral("cmd"), QStringLiteral("heartbeat")}, {QStringLiteral("sn"), speech.serialNumber}});
}

QString encodePunches(const Speech& speech, std::span<const Punch* const> punches, qint64 logIndex)
{
    QJsonArray records;
    for (const Punch* punch : punches)
        records.append(record(speech, *punch));
    return toText({{QStringLiteral("cmd"), QStringLiteral("sendlog")},
                   {QStringLiteral("sn"), speech.serialNumber},
                   {QStringLiteral("count"), records.size()},
                   {QStringLiteral("logindex"), logIndex},
                   {QStringLiteral("record"), records}});
}

QString encodeUnknownCommand(const Speech& speech, const QString& command)
{
    return toText({{QStringLiteral("ret"), command},
                   {QStringLiteral("sn"), speech.serialNumber},
                   {QStringLiteral("result"), false},
                   {QStringLiteral("msg"), QStringLiteral("can not find this command")}});
}

QString whyUnsendable(const Speech& speech, const Punch& punch)
{
    const QString& identifier = punch.facts.person.value();
    if (identifier.isEmpty())
        return translated("The punch names nobody");
    if (speech.dialect == Dialect::AiFace && !asTerminalNumber(identifier))
        return translated("This server takes only numbers from 1 to 2147483647 without leading zeros as identifiers, "
                          "and \"%1\" is none")
            .arg(identifier.left(kMaxPersonIdLength));
    return {};
}

QString encodeTime(const Speech& speech, const ClockReading& at)
{
    const QDateTime time = speech.time == WireTime::Utc ? toDateTimeUtc(at.utc) : at.local();
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

Incoming decode(const QString& text)
{
    if (text.size() > kMaxIncomingCharacters)
        return Noise{translated("The message is too long")};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return Noise{problem.errorString()};
    if (!document.isObject())
        return Noise{translated("The message is not a JSON object")};
    const QJsonObject object = withTrimmedKeys(document.object());

    const QString ret = object.value(QStringLiteral("ret")).toString().trimmed();
    const QString cmd = object.value(QStringLiteral("cmd")).toString().trimmed();
    if (ret.isEmpty() && !cmd.isEmpty())
        return Command{cleaned(cmd, kMaxCommandLength)};
    if (ret.isEmpty() && !object.contains(QStringLiteral("result")))
        return Noise{translated("The message is neither a reply nor a command")};

    Reply reply;
    reply.to = cleaned(ret, kMaxCommandLength);
    reply.accepted = object.value(QStringLiteral("result")).toBool(false);
    reply.reason = reasonText(object.value(QStringLiteral("reason")));
    const QJsonValue count = object.value(QStringLiteral("count"));
    if (!count.isUndefined() && !count.isNull())
        reply.count = integer(count).value_or(0);
    reply.logIndex = integer(object.value(QStringLiteral("logindex")));
    return reply;
}

bool isPermanentRefusal(const Reply& reply)
{
    // The words by which PiHR's server calls a message itself wrong; all its others ("db_error") are about its own
    // state.
    static const std::array permanent{QStringLiteral("invalid_json"), QStringLiteral("Missing id")};
    return !reply.accepted && std::find(permanent.cbegin(), permanent.cend(), reply.reason) != permanent.cend();
}

} // namespace rollcall::pihr
