#include "connectors/pihr/codec.h"

#include "attendance/identifier.h"
#include "attendance/person_number.h"
#include "connectors/sentence.h"
#include "connectors/wire_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace rollcall::pihr {

namespace {

constexpr int kAiFaceRecordsPerMessage = 40;
constexpr int kMaxCommandLength = 64;
/// Keys of one message that are looked at: the widest known reply has 16.
constexpr int kMaxKeys = 256;
const QString kTokenQuestion = QStringLiteral("sendqrcode");

QString reasonText(const QJsonValue& value)
{
    if (value.isString())
        return cleanedLine(value.toString(), kMaxReasonLength);
    if (value.isDouble())
        return QString::number(value.toDouble());
    return {};
}

} // namespace

bool saysYes(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return wholeNumber(value) == 1;
    static const std::array words{QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("ok"),
                                  QStringLiteral("yes"), QStringLiteral("success")};
    return std::find(words.cbegin(), words.cend(), value.toString().trimmed().toLower()) != words.cend();
}

QString cleanedLine(const QString& text, int longest)
{
    QString line;
    for (const QChar character : text.left(longest))
        line.append(character.category() == QChar::Other_Control ? QChar(u' ') : character);
    return line.trimmed();
}

namespace {

QJsonObject deviceInformation(const Speech& speech, const DeviceFacts& device)
{
    if (speech.dialect == Dialect::Pihr)
        return {};
    // No fingers. The sizes are what a terminal must claim so that servers do not hold records
    // back.
    constexpr int kPeople = 10'000;
    constexpr int kLogs = 1'000'000;
    return {{QStringLiteral("modelname"), QStringLiteral("rollcall")},
            {QStringLiteral("usersize"), kPeople},
            {QStringLiteral("facesize"), kPeople},
            {QStringLiteral("fpsize"), 0},
            {QStringLiteral("cardsize"), kPeople},
            {QStringLiteral("pwdsize"), kPeople},
            {QStringLiteral("logsize"), kLogs},
            {QStringLiteral("useduser"), device.people},
            {QStringLiteral("usedface"), device.people},
            {QStringLiteral("usedfp"), 0},
            {QStringLiteral("usedcard"), device.cards},
            {QStringLiteral("usedpwd"), device.pins},
            {QStringLiteral("usedlog"), device.punches},
            {QStringLiteral("usednewlog"), 0},
            {QStringLiteral("fpalgo"), QString()},
            {QStringLiteral("firmware"), device.firmware},
            {QStringLiteral("time"), encodeTime(speech, device.at)},
            {QStringLiteral("mac"), device.hardwareAddress}};
}

} // namespace

std::optional<int> numberOf(const PersonId& person, const Numbers& numbers)
{
    if (const auto plain = plainNumber(person))
        return plain;
    const auto known = numbers.find(person);
    return known == numbers.end() ? std::nullopt : std::optional<int>(known->second);
}

std::optional<qint64> wideNumber(const Speech& speech, const PersonId& person)
{
    constexpr qsizetype kMaxDigits = 15; // what a double keeps exactly
    const QString& digits = person.value();
    if (!speech.server->hasWideNumbers || digits.size() > kMaxDigits)
        return std::nullopt;
    const auto known = wire::whom(digits);
    if (!known || known->number || digits.startsWith(u'0'))
        return std::nullopt;
    return digits.toLongLong();
}

std::optional<qint64> wireNumber(const Speech& speech, const PersonId& person, const Numbers& numbers)
{
    if (const auto wide = wideNumber(speech, person))
        return wide;
    const auto number = numberOf(person, numbers);
    return number ? std::optional<qint64>(*number) : std::nullopt;
}

namespace {

int modeOf(const Speech& speech, VerifyMethod method)
{
    switch (method) {
    case VerifyMethod::Pin:
        return speech.pinMode;
    case VerifyMethod::Card:
    case VerifyMethod::QrCode:
        return speech.cardMode;
    case VerifyMethod::Face:
    case VerifyMethod::Manual:
        break;
    }
    return speech.mode;
}

} // namespace

QJsonObject encodeRecord(const Speech& speech, const Punch& punch, const Numbers& numbers)
{
    const PunchDraft& facts = punch.facts;
    QJsonObject object;
    if (speech.dialect == Dialect::AiFace)
        object.insert(QStringLiteral("enrollid"), wireNumber(speech, facts.person, numbers).value_or(0));
    else
        object.insert(QStringLiteral("enrollid"), facts.person.value());
    object.insert(QStringLiteral("name"), punch.personName.left(kMaxNameLength));
    object.insert(QStringLiteral("time"), encodeTime(speech, facts.at));
    object.insert(QStringLiteral("mode"), modeOf(speech, facts.method));
    object.insert(QStringLiteral("inout"), facts.direction == Direction::In ? 0 : 1);
    object.insert(QStringLiteral("event"), 0);
    // Nothing is measured. PiHR's own client sends it all the same; another server divides what it gets by ten.
    if (speech.dialect == Dialect::Pihr)
        object.insert(QStringLiteral("temp"), 0.0);
    return object;
}

int recordsPerMessage(Dialect dialect) noexcept
{
    return dialect == Dialect::AiFace ? kAiFaceRecordsPerMessage : 1;
}

QString encodeRegistration(const Speech& speech, const Secret& secret, const DeviceFacts& device)
{
    QJsonObject greeting{
        {QStringLiteral("cmd"), QStringLiteral("reg")},
        {QStringLiteral("sn"), speech.serialNumber},
        {QStringLiteral("cpusn"), secret.isEmpty() ? speech.serialNumber : QString::fromUtf8(secret.reveal())},
        {QStringLiteral("devinfo"), deviceInformation(speech, device)}};
    // PiHR's own client says so; from terminals the server decides it.
    if (speech.dialect == Dialect::Pihr)
        greeting.insert(QStringLiteral("nosenduser"), true);
    return compactJson(greeting);
}

QString encodeHeartbeat(const Speech& speech)
{
    return compactJson(
        {{QStringLiteral("cmd"), QStringLiteral("heartbeat")}, {QStringLiteral("sn"), speech.serialNumber}});
}

QString encodeTokenQuestion(const Speech& speech, const Secret& token)
{
    return compactJson({{QStringLiteral("cmd"), kTokenQuestion},
                        {QStringLiteral("sn"), speech.serialNumber},
                        {QStringLiteral("record"), QString::fromUtf8(token.reveal())}});
}

QJsonValue encodeCard(const Secret& card)
{
    const QString text = QString::fromUtf8(card.reveal());
    const auto number = wholeNumber(text);
    if (number && QString::number(*number) == text && isExactInteger(static_cast<double>(*number)))
        return *number;
    return text;
}

QString encodePunches(const Speech& speech, std::span<const Punch* const> punches, qint64 logIndex,
                      const Numbers& numbers)
{
    QJsonArray records;
    for (const Punch* punch : punches)
        records.append(encodeRecord(speech, *punch, numbers));
    return compactJson({{QStringLiteral("cmd"), QStringLiteral("sendlog")},
                        {QStringLiteral("sn"), speech.serialNumber},
                        {QStringLiteral("count"), records.size()},
                        {QStringLiteral("logindex"), logIndex},
                        {QStringLiteral("record"), records}});
}

QString encodeUnknownCommand(const Speech& speech, const QString& command)
{
    return compactJson({{QStringLiteral("ret"), command},
                        {QStringLiteral("sn"), speech.serialNumber},
                        {QStringLiteral("result"), false},
                        {QStringLiteral("msg"), QStringLiteral("can not find this command")}});
}

QString whyUnsendable(const Punch& punch)
{
    return punch.facts.person.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Connector", "The punch names no person"))
                                        : QString();
}

QString encodeTime(const Speech& speech, const ClockReading& at)
{
    const QDateTime time = speech.time == WireTime::Utc ? toDateTimeUtc(at.utc) : at.local();
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

Incoming decode(const QString& text)
{
    if (text.size() > kMaxIncomingCharacters)
        return Noise{QStringLiteral("The message is too long")};
    const Result<QJsonObject> message = readJsonObject(text, {QLatin1String("record"), QLatin1String("sn")});
    if (!message)
        return Noise{message.error().message};
    const QJsonObject object = withTrimmedKeys(*message, kMaxKeys);

    const QString ret = object.value(QStringLiteral("ret")).toString().trimmed();
    const QString cmd = object.value(QStringLiteral("cmd")).toString().trimmed();
    if (ret.isEmpty() && !cmd.isEmpty())
        return Command{cleanedLine(cmd, kMaxCommandLength), object, text.size()};
    if (ret.isEmpty() && !object.contains(QStringLiteral("result")))
        return Noise{QStringLiteral("The message is neither a reply nor a command")};

    Reply reply;
    reply.to = cleanedLine(ret, kMaxCommandLength);
    reply.accepted = saysYes(object.value(QStringLiteral("result")));
    reply.reason = reasonText(object.value(QStringLiteral("reason")));
    const QJsonValue count = object.value(QStringLiteral("count"));
    if (!count.isUndefined() && !count.isNull())
        reply.count = wholeNumber(count).value_or(0);
    reply.wantsNoPeople = saysYes(object.value(QStringLiteral("nosenduser")));
    reply.logIndex = wholeNumber(object.value(QStringLiteral("logindex")));
    // Only a server that says so in as many words opens anything.
    const QJsonValue access = object.value(QStringLiteral("access"));
    reply.grantsAccess = reply.accepted && (access.isBool() ? access.toBool() : wholeNumber(access).value_or(0) == 1);
    if (const auto person = wire::whom(object.value(QStringLiteral("enrollid")))) {
        reply.person = person->number;
        reply.personId = person->id;
    }
    reply.personName = cleanedName(object.value(QStringLiteral("username")).toString(), kMaxNameLength);
    reply.message = cleanedLine(object.value(QStringLiteral("message")).toString(), kMaxReasonLength);
    return reply;
}

bool answersTokenQuestion(const Reply& reply)
{
    return reply.to == kTokenQuestion;
}

bool isPermanentRefusal(const Reply& reply)
{
    // The words by which PiHR's server calls a message itself wrong; all its others ("db_error") are about its own
    // state.
    static const std::array permanent{QStringLiteral("invalid_json"), QStringLiteral("Missing id")};
    return !reply.accepted && std::find(permanent.cbegin(), permanent.cend(), reply.reason) != permanent.cend();
}

} // namespace rollcall::pihr
