#include "connectors/pihr/command_codec.h"

#include "attendance/identifier.h"
#include "connectors/wire_json.h"
#include "connectors/wire_photo.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <initializer_list>
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
        {QStringLiteral("disabledevice"), Order::KeepServing},
        {QStringLiteral("enabledevice"), Order::KeepServing},
        {QStringLiteral("setdevlock"), Order::Unsupported},
        {QStringLiteral("getdevlock"), Order::Unsupported},
        {QStringLiteral("setuserlock"), Order::Unsupported},
        {QStringLiteral("getuserlock"), Order::Unsupported},
        {QStringLiteral("deleteuserlock"), Order::Unsupported},
        {QStringLiteral("cleanuserlock"), Order::Unsupported},
    };
    return orders.value(name, Order::Unknown);
}

std::optional<int> number(const QJsonValue& value, int least)
{
    const auto whole = wholeNumber(value);
    if (!whole || *whole < least || *whole > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*whole);
}

/// Absent where no photo was sent. An error also where one came in a field that is not read.
std::optional<Result<QByteArray>> photo(const QJsonObject& body, wire::Credential credential)
{
    const QString key = QStringLiteral("record");
    if (const QString stray = wire::strayPhotoField(body, key); !stray.isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("The photo must be in the field \"record\", not in \"%1\"")
                           .arg(cleanedLine(stray, kMaxNameLength)));
    const QJsonValue record = body.value(key);
    if (credential != wire::Credential::Photo || wire::holdsNothing(record))
        return std::nullopt;
    return wire::decodePhoto(record);
}

/// Servers print numbers where names are numbers. Nothing for what is no text at all.
std::optional<QString> name(const QJsonValue& value)
{
    if (const auto whole = value.isDouble() ? wholeNumber(value) : std::nullopt)
        return QString::number(*whole);
    return value.isString() ? std::optional(cleanedName(value.toString(), kMaxNameLength)) : std::nullopt;
}

/// The first of these fields that is there and not null: servers name the same thing differently.
QString keyOf(const QJsonObject& body, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        const QJsonValue value = body.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isNull())
            return QString::fromLatin1(key);
    }
    return {};
}

/// Reads the first of these fields by `read`. Nothing where none is there, or where it makes no sense, which is noted.
template <class Read>
auto field(const QJsonObject& body, std::initializer_list<const char*> keys, Request& request, Read read)
    -> decltype(read(QJsonValue()))
{
    const QString key = keyOf(body, keys);
    if (key.isEmpty())
        return std::nullopt;
    auto value = read(body.value(key));
    if (!value && request.notUnderstood.isEmpty())
        request.notUnderstood = key;
    return value;
}

void readNames(const QJsonObject& body, Request& request)
{
    const QJsonValue record = body.value(QStringLiteral("record"));
    // One name alone comes in the message itself, or as a record outside of a list.
    const QJsonArray records = record.isUndefined() ? QJsonArray{body}
                               : record.isObject()  ? QJsonArray{record}
                                                    : record.toArray();
    if (records.isEmpty())
        request.notUnderstood = QStringLiteral("record");
    request.tooManyNames = records.size() > kMaxNames;
    for (qsizetype i = 0; i < std::min<qsizetype>(records.size(), kMaxNames); ++i) {
        const QJsonObject one = records.at(i).toObject();
        request.names.emplace_back(wire::whom(one.value(QStringLiteral("enrollid"))),
                                   name(one.value(QStringLiteral("name"))).value_or(QString()));
    }
}

void readCredential(const QJsonObject& body, Request& request)
{
    // Whom a server removes without saying what of them, it removes altogether.
    const int usual = request.order == Order::RemovePerson ? wire::kEverythingCode : kPhotoCode;
    request.credentialCode =
        field(body, {"backupnum"}, request, [](const QJsonValue& value) { return number(value, 0); }).value_or(usual);
    request.credential = wire::credentialOf(request.credentialCode);
    if (request.order != Order::ChangePerson)
        return;
    request.privilege = field(body, {"admin"}, request, wire::privilege);
    const QJsonValue record = body.value(QStringLiteral("record"));
    const bool meansUser =
        request.credential == Credential::Everything || request.credentialCode == wire::kFirstFingerCode;
    request.isAboutUser = meansUser && wire::holdsNothing(record);
    if (request.credential == Credential::Pin || request.credential == Credential::Card)
        request.token = wire::token(record);
    request.photo = photo(body, request.credential);
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

/// Servers write an open end as an empty text or as a date of zeros.
bool isOpenEnd(const QJsonValue& value)
{
    const QString text = value.toString().trimmed();
    return value.isString() && (text.isEmpty() || text.startsWith(QLatin1String("0000")));
}

void readPage(const Speech& speech, const QJsonObject& body, Request& request)
{
    const auto start = field(body, {"stn"}, request, wire::flag);
    request.fromStart = start.value_or(true);
    if (!start)
        request.page = field(body, {"page"}, request, [](const QJsonValue& value) { return number(value, 0); });
    if (request.order == Order::ListPeople)
        return;
    // An unread limit would hand out everything.
    const QString from = keyOf(body, {"from", "starttime"});
    if (!from.isEmpty() && !isOpenEnd(body.value(from)))
        request.from = field(body, {"from", "starttime"}, request,
                             [&speech](const QJsonValue& value) { return readTime(value, speech.time); });
    const QString to = keyOf(body, {"to", "endtime"});
    if (!to.isEmpty() && !isOpenEnd(body.value(to)))
        request.to = field(body, {"to", "endtime"}, request,
                           [&speech](const QJsonValue& value) { return readEnd(value, speech.time); });
}

} // namespace

const QJsonObject& usualDevice()
{
    static const QJsonObject device{
        {QStringLiteral("deviceid"), 1},    {QStringLiteral("language"), 0},   {QStringLiteral("volume"), 0},
        {QStringLiteral("screensaver"), 0}, {QStringLiteral("verifymode"), 0}, {QStringLiteral("sleep"), 0},
        {QStringLiteral("userfpnum"), 0},   {QStringLiteral("loghint"), 0},    {QStringLiteral("reverifytime"), 0}};
    return device;
}

Request readCommand(const Speech& speech, const Command& command)
{
    const QJsonObject& body = command.body;
    Request request;
    request.order = orderOf(command.name);
    request.name = command.name;
    request.person = wire::whom(body.value(QStringLiteral("enrollid")));
    switch (request.order) {
    case Order::ListPeople:
    case Order::NewPunches:
    case Order::AllPunches:
        readPage(speech, body, request);
        break;
    case Order::ShowPerson:
    case Order::ChangePerson:
    case Order::RemovePerson:
        readCredential(body, request);
        request.personName = field(body, {"name"}, request, name);
        break;
    case Order::EnrollPerson:
        request.personName = field(body, {"name"}, request, name);
        break;
    case Order::ChangeNames:
        readNames(body, request);
        break;
    case Order::EnablePerson:
        request.enabled = field(body, {"enflag", "enable"}, request, wire::flag);
        break;
    case Order::SetClock:
        request.time = field(body, {"cloudtime", "time"}, request,
                             [&speech](const QJsonValue& value) { return readTime(value, speech.time); });
        break;
    case Order::SetDevice:
        for (auto it = usualDevice().begin(); it != usualDevice().end(); ++it) {
            if (const auto value = number(body.value(it.key()), 0))
                request.device.insert(it.key(), *value);
        }
        break;
    case Order::OpenDoor:
        request.door = field(body, {"doornum", "door", "doorno"}, request, [](const QJsonValue& value) {
                           return number(value, 0);
                       }).value_or(request.door);
        break;
    default:
        break;
    }
    return request;
}

std::optional<QDateTime> readTime(const QJsonValue& value, WireTime zone)
{
    const std::optional<TimeText> time = readTimeValue(value);
    return time ? std::optional(toDateTimeUtc(time->resolve(zone).utc)) : std::nullopt;
}

} // namespace rollcall::pihr
