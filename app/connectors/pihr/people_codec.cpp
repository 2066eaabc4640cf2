#include "connectors/pihr/people_codec.h"

#include "connectors/wire_json.h"
#include <QJsonDocument>

namespace rollcall::pihr {

namespace {

/// The credential that is a face photo.
constexpr int kPhotoCredential = 50;

QString nameOfNews(Dialect dialect, PersonNews::Kind kind)
{
    if (dialect == Dialect::AiFace)
        return QStringLiteral("senduser");
    switch (kind) {
    case PersonNews::Kind::Enrolled:
        return QStringLiteral("enrollment");
    case PersonNews::Kind::Changed:
        return QStringLiteral("update");
    case PersonNews::Kind::Removed:
        break;
    }
    return QStringLiteral("delete");
}

} // namespace

QString encodeNews(const Speech& speech, const PersonNews& news, const Numbers& numbers)
{
    QJsonObject message{{QStringLiteral("cmd"), nameOfNews(speech.dialect, news.kind)},
                        {QStringLiteral("sn"), speech.serialNumber}};
    const QString name = news.name.left(kMaxNameLength);
    const QString image = QString::fromLatin1(news.portrait.toBase64());
    if (speech.dialect == Dialect::AiFace) {
        const auto number = numberOf(news.id, numbers);
        if (news.kind != PersonNews::Kind::Enrolled || news.portrait.isEmpty() || !number)
            return {};
        message.insert(QStringLiteral("enrollid"), *number);
        message.insert(QStringLiteral("name"), name);
        message.insert(QStringLiteral("backupnum"), kPhotoCredential);
        message.insert(QStringLiteral("admin"), 0);
        message.insert(QStringLiteral("record"), image);
    } else {
        if (news.kind == PersonNews::Kind::Changed && name.isEmpty())
            return {}; // an update without a field is refused
        message.insert(QStringLiteral("id"), news.id.value());
        if (news.kind != PersonNews::Kind::Removed)
            message.insert(QStringLiteral("name"), name);
        if (news.kind == PersonNews::Kind::Enrolled)
            message.insert(QStringLiteral("image"), image);
    }
    return compactJson(message);
}

bool answersNews(Dialect dialect, PersonNews::Kind kind, const Reply& reply)
{
    return reply.to == nameOfNews(dialect, kind);
}

bool saysUnknownPerson(const Reply& reply)
{
    return !reply.accepted && reply.reason == QLatin1String("user_not_found");
}

} // namespace rollcall::pihr
