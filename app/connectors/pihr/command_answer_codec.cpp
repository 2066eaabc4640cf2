// What this kiosk answers to the commands of AiFace servers.
#include "connectors/pihr/command_codec.h"
#include "connectors/wire_json.h"

#include <QJsonArray>

namespace rollcall::pihr {

namespace {

QJsonObject replyTo(const Speech& speech, const Request& request, bool result)
{
    return {{QStringLiteral("ret"), request.name},
            {QStringLiteral("sn"), speech.serialNumber},
            {QStringLiteral("result"), result}};
}

void sayWhom(QJsonObject& reply, const Request& request)
{
    if (request.person)
        reply.insert(QStringLiteral("enrollid"), request.person->echo);
    reply.insert(QStringLiteral("backupnum"), request.credentialCode);
}

QString toText(const QJsonObject& object)
{
    return compactJson(object);
}

/// A list with the place of its page: positions from 0, both included; the end is an empty page at 0. `count` is that
/// of the whole list: some servers stop where `to` reaches it, and the others go on to the empty page.
QString page(QJsonObject reply, const PagePlace& place, const QJsonArray& records)
{
    reply.insert(QStringLiteral("count"), records.isEmpty() ? 0 : place.total);
    reply.insert(QStringLiteral("from"), records.isEmpty() ? 0 : place.from);
    reply.insert(QStringLiteral("to"), records.isEmpty() ? 0 : place.from + records.size() - 1);
    reply.insert(QStringLiteral("record"), records);
    return toText(reply);
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

std::vector<ListedCredential> credentialsOf(const Person& person, qint64 number)
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

QString encodePeople(const Speech& speech, const Request& request, const PagePlace& place,
                     const std::vector<ListedCredential>& lines)
{
    QJsonArray records;
    for (const ListedCredential& line : lines)
        records.append(QJsonObject{{QStringLiteral("enrollid"), line.number},
                                   {QStringLiteral("admin"), static_cast<int>(line.privilege)},
                                   {QStringLiteral("backupnum"), line.code}});
    return page(replyTo(speech, request, true), place, records);
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

QString encodePunchPage(const Speech& speech, const Request& request, const PagePlace& place,
                        const std::vector<Punch>& punches, const Numbers& numbers)
{
    QJsonArray records;
    for (const Punch& punch : punches)
        records.append(encodeRecord(speech, punch, numbers));
    return page(replyTo(speech, request, true), place, records);
}

QString encodeKeptServing(const Speech& speech, const Request& request)
{
    QJsonObject reply = replyTo(speech, request, true);
    reply.insert(QStringLiteral("msg"),
                 QStringLiteral("This kiosk stays in service: its lists do not need it to stop"));
    return toText(reply);
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
