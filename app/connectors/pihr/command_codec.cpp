#include "connectors/pihr/command_codec.h"

#include "connectors/wire_json.h"
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace rollcall::pihr {

namespace {

Order orderOf(const QString& name)
{
    static const QHash<QString, Order> orders{
        {QStringLiteral("getuserlist"), Order::ListPeople},
        {QStringLiteral("getuserinfo"), Order::ShowPerson},
        {QStringLiteral("setuserinfo"), Order::ChangePerson},
        {QStringLiteral("deleteuser"), Order::RemovePerson},
        {QStringLiteral("getusername"), Order::ShowName},
        {QStringLiteral("setusername"), Order::ChangeNames},
        {QStringLiteral("enableuser"), Order::EnablePerson},
        {QStringLiteral("getnewlog"), Order::NewPunches},
        {QStringLiteral("getalllog"), Order::AllPunches},
        {QStringLiteral("cleanuser"), Order::RemoveEverybody},
        {QStringLiteral("cleanlog"), Order::RemovePunches},
        {QStringLiteral("cleanadmin"), Order::RemoveAdministrators},
        {QStringLiteral("initsys"), Order::Reset},
        {QStringLiteral("reboot"), Order::Restart},
        {QStringLiteral("settime"), Order::SetClock},
        {QStringLiteral("gettime"), Order::ShowClock},
        {QStringLiteral("setdevinfo"), Order::SetDevice},
        {QStringLiteral("getdevinfo"), Order::ShowDevice},
        {QStringLiteral("opendoor"), Order::OpenDoor},
        {QStringLiteral("adduser"), Order::EnrollPerson},
        {QStringLiteral("setdevlock"), Order::Unsupported},
        {QStringLiteral("getdevlock"), Order::Unsupported},
        {QStringLiteral("setuserlock"), Order::Unsupported},
        {QStringLiteral("getuserlock"), Order::Unsupported},
        {QStringLiteral("deleteuserlock"), Order::Unsupported},
        {QStringLiteral("cleanuserlock"), Order::Unsupported},
    };
    return orders.value(name, Order::Unknown);
}

/// Codes of the protocol notes.
Credential credentialOf(qint64 code)
{
    if (code >= 0 && code <= 9)
        return Credential::Fingerprint;
    if (code >= 20 && code <= 27)
        return Credential::FaceTemplate;
    switch (code) {
    case kPinCode:
        return Credential::Pin;
    case kCardCode:
        return Credential::Card;
    case 13:
        return Credential::Everything;
    case kPhotoCode:
        return Credential::Photo;
    default:
        return Credential::Other;
    }
}

/// The settings that servers exchange with terminals, with what this kiosk says until a server sets something else.
const QJsonObject& usualDevice()
{
    static const QJsonObject device{
        {QStringLiteral("deviceid"), 1},    {QStringLiteral("language"), 0},   {QStringLiteral("volume"), 0},
        {QStringLiteral("screensaver"), 0}, {QStringLiteral("verifymode"), 0}, {QStringLiteral("sleep"), 0},
        {QStringLiteral("userfpnum"), 0},   {QStringLiteral("loghint"), 0},    {QStringLiteral("reverifytime"), 0}};
    return device;
}

std::optional<int> number(const QJsonValue& value, int least)
{
    const auto whole = wholeNumber(value);
    if (!whole || *whole < least || *whole > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*whole);
}

std::optional<bool> flag(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool();
    if (const auto whole = wholeNumber(value))
        return *whole != 0;
    return std::nullopt;
}

/// Absent where nothing was sent; empty where it is no base64.
std::optional<QByteArray> photo(const QJsonValue& value)
{
    QString text = value.toString();
    if (text.isEmpty())
        return std::nullopt;
    if (text.startsWith(QLatin1String("data:"))) // browsers put the type in front
        text.remove(0, text.indexOf(u',') + 1);
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1());
    return decoded ? *decoded : QByteArray();
}

/// Numbers as text; 0 and "" mean that there is none.
std::optional<Secret> token(const QJsonValue& value)
{
    const auto number = wholeNumber(value);
    if (value.isDouble())
        return number && *number >= 0 ? std::optional(Secret(*number == 0 ? QByteArray() : QByteArray::number(*number)))
                                      : std::nullopt;
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString().trimmed();
    return Secret(number && *number == 0 && text.size() == 1 ? QByteArray() : text.toUtf8());
}

std::optional<Privilege> privilege(const QJsonValue& value)
{
    const auto level = number(value, 0);
    if (!level || *level > static_cast<int>(Privilege::SuperAdministrator))
        return std::nullopt;
    return static_cast<Privilege>(*level);
}

QJsonObject replyTo(const Speech& speech, const Request& request, bool result)
{
    return {{QStringLiteral("ret"), request.name},
            {QStringLiteral("sn"), speech.serialNumber},
            {QStringLiteral("result"), result}};
}

void sayWhom(QJsonObject& reply, const Request& request)
{
    if (request.person)
        reply.insert(QStringLiteral("enrollid"), *request.person);
    reply.insert(QStringLiteral("backupnum"), request.credentialCode);
}

QString toText(const QJsonObject& object)
{
    return compactJson(object);
}

/// A list with the place of its page: positions from 0, both included; the end is an empty page at 0.
QString page(QJsonObject reply, qint64 from, const QJsonArray& records)
{
    reply.insert(QStringLiteral("count"), records.size());
    reply.insert(QStringLiteral("from"), records.isEmpty() ? 0 : from);
    reply.insert(QStringLiteral("to"), records.isEmpty() ? 0 : from + records.size() - 1);
    reply.insert(QStringLiteral("record"), records);
    return toText(reply);
}

void readNames(const QJsonArray& records, Request& request)
{
    request.tooManyNames = records.size() > kMaxNames;
    for (qsizetype i = 0; i < std::min<qsizetype>(records.size(), kMaxNames); ++i) {
        const QJsonObject record = records.at(i).toObject();
        request.names.emplace_back(number(record.value(QStringLiteral("enrollid")), 1).value_or(0),
                                   cleanedLine(record.value(QStringLiteral("name")).toString(), kMaxNameLength));
    }
}

/// The end of a period that `value` belongs to as a whole: of that day, or of that second.
std::optional<QDateTime> readEnd(const QJsonValue& value, WireTime zone)
{
    std::optional<TimeText> last = readTimeValue(value);
    if (!last)
        return std::nullopt;
    if (!last->isDateOnly)
        return toDateTimeUtc(last->resolve(zone).utc).addSecs(1);
    last->date = last->date.addDays(1);
    return toDateTimeUtc(last->resolve(zone).utc);
}

QString whyNotGiven(Credential credential)
{
    switch (credential) {
    case Credential::Pin:
        return QStringLiteral("PINs are kept as hashes, which cannot be read back");
    case Credential::Card:
        return QStringLiteral("This person has no card");
    default:
        return QStringLiteral("This kiosk stores no photos or fingerprints");
    }
}

} // namespace

Request readCommand(const Speech& speech, const Command& command)
{
    const QJsonObject& body = command.body;
    Request request;
    request.order = orderOf(command.name);
    request.name = command.name;
    request.fromStart = flag(body.value(QStringLiteral("stn"))).value_or(true);
    request.person = number(body.value(QStringLiteral("enrollid")), 1);
    request.credentialCode = number(body.value(QStringLiteral("backupnum")), 0).value_or(kPhotoCode);
    request.credential = credentialOf(request.credentialCode);
    request.privilege = privilege(body.value(QStringLiteral("admin")));
    request.enabled = flag(body.value(QStringLiteral("enflag")));
    if (const QJsonValue name = body.value(QStringLiteral("name")); name.isString())
        request.personName = cleanedLine(name.toString(), kMaxNameLength);
    if (request.order == Order::ChangePerson) {
        if (request.credential == Credential::Pin || request.credential == Credential::Card)
            request.token = token(body.value(QStringLiteral("record")));
        else
            request.photo = photo(body.value(QStringLiteral("record")));
    }
    if (request.order == Order::ChangeNames)
        readNames(body.value(QStringLiteral("record")).toArray(), request);
    request.from = readTime(body.value(QStringLiteral("from")), speech.time);
    request.to = readEnd(body.value(QStringLiteral("to")), speech.time);
    request.time = readTime(body.value(QStringLiteral("cloudtime")), speech.time);
    for (auto it = usualDevice().begin(); it != usualDevice().end(); ++it) {
        if (const auto value = number(body.value(it.key()), 0))
            request.device.insert(it.key(), *value);
    }
    for (const auto& key : {QStringLiteral("doornum"), QStringLiteral("door"), QStringLiteral("doorno")}) {
        if (const auto door = number(body.value(key), 0)) {
            request.door = *door;
            break;
        }
    }
    return request;
}

std::optional<QDateTime> readTime(const QJsonValue& value, WireTime zone)
{
    const std::optional<TimeText> time = readTimeValue(value);
    return time ? std::optional(toDateTimeUtc(time->resolve(zone).utc)) : std::nullopt;
}

QString encodeOutcome(const Speech& speech, const Request& request, const Status& outcome)
{
    if (request.order == Order::Unknown)
        return encodeUnknownCommand(speech, request.name);
    QJsonObject reply = replyTo(speech, request, outcome.has_value());
    if (request.order == Order::ChangePerson || request.order == Order::RemovePerson ||
        request.order == Order::ShowPerson)
        sayWhom(reply, request);
    if (!outcome) {
        reply.insert(QStringLiteral("reason"), 1); // what terminals say, and what servers written for them can read
        reply.insert(QStringLiteral("msg"), outcome.error().message.left(kMaxReasonLength));
    }
    return toText(reply);
}

std::vector<ListedCredential> credentialsOf(const Person& person, int number)
{
    std::vector<ListedCredential> lines;
    if (person.hasPin())
        lines.push_back({number, person.privilege, kPinCode});
    if (person.hasCard)
        lines.push_back({number, person.privilege, kCardCode});
    if (person.templateCount > 0 || lines.empty())
        lines.push_back({number, person.privilege, kPhotoCode});
    return lines;
}

QString encodePeople(const Speech& speech, const Request& request, int from, const std::vector<ListedCredential>& lines)
{
    QJsonArray records;
    for (const ListedCredential& line : lines)
        records.append(QJsonObject{{QStringLiteral("enrollid"), line.number},
                                   {QStringLiteral("admin"), static_cast<int>(line.privilege)},
                                   {QStringLiteral("backupnum"), line.code}});
    return page(replyTo(speech, request, true), from, records);
}

QString encodePerson(const Speech& speech, const Request& request, const Person& person,
                     const std::optional<Secret>& card)
{
    const bool given = request.credential == Credential::Card && card;
    QJsonObject reply = replyTo(speech, request, given);
    sayWhom(reply, request);
    reply.insert(QStringLiteral("name"), person.displayName.left(kMaxNameLength));
    reply.insert(QStringLiteral("admin"), static_cast<int>(person.privilege));
    reply.insert(QStringLiteral("record"), given ? encodeCard(*card) : QJsonValue(QString()));
    if (!given) {
        reply.insert(QStringLiteral("reason"), 1);
        reply.insert(QStringLiteral("msg"), whyNotGiven(request.credential));
    }
    return toText(reply);
}

QString encodeName(const Speech& speech, const Request& request, const Person& person)
{
    QJsonObject reply = replyTo(speech, request, true);
    reply.insert(QStringLiteral("record"), person.displayName.left(kMaxNameLength));
    return toText(reply);
}

QString encodePunchPage(const Speech& speech, const Request& request, qint64 from, const std::vector<Punch>& punches,
                        const Numbers& numbers)
{
    QJsonArray records;
    for (const Punch& punch : punches)
        records.append(encodeRecord(speech, punch, numbers));
    return page(replyTo(speech, request, true), from, records);
}

QString encodeClock(const Speech& speech, const Request& request, const ClockReading& now)
{
    QJsonObject reply = replyTo(speech, request, true);
    reply.insert(QStringLiteral("time"), encodeTime(speech, now));
    return toText(reply);
}

QString encodeDevice(const Speech& speech, const Request& request, const QJsonObject& remembered)
{
    QJsonObject reply = replyTo(speech, request, true);
    for (auto it = usualDevice().begin(); it != usualDevice().end(); ++it)
        reply.insert(it.key(), remembered.contains(it.key()) ? remembered.value(it.key()) : it.value());
    return toText(reply);
}

} // namespace rollcall::pihr
