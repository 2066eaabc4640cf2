#include "connectors/pihr/people_codec.h"

#include "connectors/wire_json.h"

namespace rollcall::pihr {

namespace {

using Kind = RosterChange::Kind;

QString nameOfChange(Dialect dialect, Kind kind)
{
    if (dialect == Dialect::AiFace)
        return QStringLiteral("senduser");
    switch (kind) {
    case Kind::Enrolled:
        return QStringLiteral("enrollment");
    case Kind::Changed:
        return QStringLiteral("update");
    case Kind::Removed:
        break;
    }
    return QStringLiteral("delete");
}

QString credentialMessage(const Speech& speech, const RosterChange& change, qint64 number, int code,
                          const QJsonValue& record)
{
    return compactJson({{QStringLiteral("cmd"), nameOfChange(speech.dialect, change.kind)},
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

std::vector<QString> encodeRosterChange(const Speech& speech, const RosterChange& change, const Numbers& numbers)
{
    if (speech.dialect == Dialect::AiFace)
        return credentials(speech, change, numbers);
    const QString name = change.person.displayName.left(kMaxNameLength);
    if (change.kind == Kind::Changed && name.isEmpty())
        return {}; // an update without a field is refused
    QJsonObject message{{QStringLiteral("cmd"), nameOfChange(speech.dialect, change.kind)},
                        {QStringLiteral("sn"), speech.serialNumber},
                        {QStringLiteral("id"), change.person.id.value()}};
    if (change.kind != Kind::Removed)
        message.insert(QStringLiteral("name"), name);
    if (change.kind == Kind::Enrolled)
        message.insert(QStringLiteral("image"), QString::fromLatin1(change.portrait.toBase64()));
    return {compactJson(message)};
}

bool answersRosterChange(Dialect dialect, Kind kind, const Reply& reply)
{
    return reply.to == nameOfChange(dialect, kind);
}

bool saysUnknownPerson(const Reply& reply)
{
    return !reply.accepted && reply.reason == QLatin1String("user_not_found");
}

} // namespace rollcall::pihr
