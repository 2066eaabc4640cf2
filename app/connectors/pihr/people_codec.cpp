#include "connectors/pihr/people_codec.h"

#include "connectors/wire_json.h"

namespace rollcall::pihr {

namespace {

using Kind = RosterChange::Kind;

QString nameOfChange(Dialect dialect, Kind kind, bool isUnknown)
{
    if (dialect == Dialect::AiFace)
        return QStringLiteral("senduser");
    if (kind == Kind::Removed)
        return QStringLiteral("delete");
    return isUnknown ? QStringLiteral("enrollment") : QStringLiteral("update");
}

QString credentialMessage(const Speech& speech, const RosterChange& change, qint64 number, int code,
                          const QJsonValue& record)
{
    return compactJson({{QStringLiteral("cmd"), nameOfChange(speech.dialect, change.kind, false)},
                        {QStringLiteral("sn"), speech.serialNumber},
                        {QStringLiteral("enrollid"), number},
                        {QStringLiteral("name"), change.person.displayName.left(kMaxNameLength)},
                        {QStringLiteral("backupnum"), code},
                        {QStringLiteral("admin"), static_cast<int>(change.person.privilege)},
                        {QStringLiteral("record"), record}});
}

std::vector<QString> credentials(const Speech& speech, const RosterChange& change, const Numbers& numbers)
{
    std::vector<QString> messages;
    const auto number = wireNumber(speech, change.person.id, numbers);
    if (change.kind == Kind::Removed || !number)
        return messages;
    if (!change.portrait.isEmpty())
        messages.push_back(
            credentialMessage(speech, change, *number, kPhotoCode, QString::fromLatin1(change.portrait.toBase64())));
    if (!change.card.isEmpty())
        messages.push_back(credentialMessage(speech, change, *number, kCardCode, encodeCard(change.card)));
    return messages;
}

} // namespace

std::vector<QString> encodeRosterChange(const Speech& speech, const RosterChange& change, const Numbers& numbers,
                                        bool isUnknown)
{
    if (speech.dialect == Dialect::AiFace)
        return credentials(speech, change, numbers);
    const QString name = change.person.displayName.left(kMaxNameLength);
    if (change.kind == Kind::Changed && !isUnknown && name.isEmpty())
        return {}; // an update without a field is refused
    QJsonObject message{{QStringLiteral("cmd"), nameOfChange(speech.dialect, change.kind, isUnknown)},
                        {QStringLiteral("sn"), speech.serialNumber},
                        {QStringLiteral("id"), change.person.id.value()}};
    if (change.kind == Kind::Removed)
        return {compactJson(message)};
    // An empty field of an update would erase what the server has.
    if (isUnknown || !name.isEmpty())
        message.insert(QStringLiteral("name"), name);
    if (isUnknown || !change.portrait.isEmpty())
        message.insert(QStringLiteral("image"), QString::fromLatin1(change.portrait.toBase64()));
    return {compactJson(message)};
}

bool answersRosterChange(Dialect dialect, Kind kind, bool isUnknown, const Reply& reply)
{
    return reply.to == nameOfChange(dialect, kind, isUnknown);
}

bool saysNothingToChange(const Reply& reply)
{
    return !reply.accepted && reply.reason == QLatin1String("No fields to update");
}

bool saysUnknownPerson(const Reply& reply)
{
    return !reply.accepted && reply.reason == QLatin1String("user_not_found");
}

} // namespace rollcall::pihr
