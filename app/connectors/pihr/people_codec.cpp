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

QString credentialMessage(const Speech& speech, const RosterChange& news, int number, int code,
                          const QJsonValue& record)
{
    return compactJson({{QStringLiteral("cmd"), nameOfChange(speech.dialect, news.kind)},
                        {QStringLiteral("sn"), speech.serialNumber},
                        {QStringLiteral("enrollid"), number},
                        {QStringLiteral("name"), news.person.displayName.left(kMaxNameLength)},
                        {QStringLiteral("backupnum"), code},
                        {QStringLiteral("admin"), static_cast<int>(news.person.privilege)},
                        {QStringLiteral("record"), record}});
}

std::vector<QString> credentials(const Speech& speech, const RosterChange& news, const Numbers& numbers)
{
    std::vector<QString> messages;
    const auto number = numberOf(news.person.id, numbers);
    if (news.kind == Kind::Removed || !number)
        return messages;
    if (!news.portrait.isEmpty())
        messages.push_back(
            credentialMessage(speech, news, *number, kPhotoCode, QString::fromLatin1(news.portrait.toBase64())));
    if (!news.card.isEmpty())
        messages.push_back(credentialMessage(speech, news, *number, kCardCode, encodeCard(news.card)));
    return messages;
}

} // namespace

std::vector<QString> encodeRosterChange(const Speech& speech, const RosterChange& news, const Numbers& numbers)
{
    if (speech.dialect == Dialect::AiFace)
        return credentials(speech, news, numbers);
    const QString name = news.person.displayName.left(kMaxNameLength);
    if (news.kind == Kind::Changed && name.isEmpty())
        return {}; // an update without a field is refused
    QJsonObject message{{QStringLiteral("cmd"), nameOfChange(speech.dialect, news.kind)},
                        {QStringLiteral("sn"), speech.serialNumber},
                        {QStringLiteral("id"), news.person.id.value()}};
    if (news.kind != Kind::Removed)
        message.insert(QStringLiteral("name"), name);
    if (news.kind == Kind::Enrolled)
        message.insert(QStringLiteral("image"), QString::fromLatin1(news.portrait.toBase64()));
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
