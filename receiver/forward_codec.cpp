#include "receiver/forward_codec.h"

#include "connectors/wire_json.h"
#include "connectors/wire_people.h"

#include <QJsonArray>

namespace rollcall::receiver {

namespace {

constexpr int kMaxKeys = 64;
constexpr int kMaxWords = 200;

QString wordsOf(const QJsonValue& reason)
{
    const QString words = reason.isDouble() ? QString::number(reason.toInteger()) : reason.toString();
    return words.simplified().left(kMaxWords);
}

} // namespace

QString loginMessage(const QString& serialNumber, const QByteArray& secret)
{
    return compactJson({{QStringLiteral("cmd"), QStringLiteral("reg")},
                        {QStringLiteral("sn"), serialNumber},
                        {QStringLiteral("cpusn"), QString::fromUtf8(secret)},
                        {QStringLiteral("devinfo"), QJsonObject()},
                        {QStringLiteral("nosenduser"), true}});
}

QString rowMessage(const QString& serialNumber, const ForwardRow& row, int index)
{
    const QJsonObject record{{QStringLiteral("enrollid"), row.person},
                             {QStringLiteral("name"), row.name},
                             {QStringLiteral("time"), row.time},
                             {QStringLiteral("mode"), 1},
                             {QStringLiteral("inout"), 0},
                             {QStringLiteral("event"), 0},
                             {QStringLiteral("temp"), 0.0}};
    return compactJson({{QStringLiteral("cmd"), QStringLiteral("sendlog")},
                        {QStringLiteral("sn"), serialNumber},
                        {QStringLiteral("count"), 1},
                        {QStringLiteral("logindex"), index},
                        {QStringLiteral("record"), QJsonArray{record}}});
}

ForwardReply readReply(const QString& text)
{
    ForwardReply reply;
    const Result<QJsonObject> message = readJsonObject(text, {});
    if (!message)
        return reply;
    const QJsonObject object = withTrimmedKeys(*message, kMaxKeys);
    const QString to = object.value(u"ret").toString().trimmed();
    const bool isTrue = wire::flag(object.value(u"result")).value_or(false);
    reply.reason = wordsOf(object.value(u"reason"));
    if (to == QLatin1String("reg") || to == QLatin1String("auth")) {
        reply.kind = ForwardReply::Kind::Login;
        reply.isGood = isTrue;
    } else if (to == QLatin1String("sendlog")) {
        reply.kind = ForwardReply::Kind::Row;
        // An acknowledgment of no record is none.
        const QJsonValue count = object.value(u"count");
        const auto counted = wire::wholeNumber(count);
        reply.isGood = isTrue && (count.isUndefined() || count.isNull() || (counted && *counted >= 1));
        if (isTrue && !reply.isGood)
            reply.reason = QStringLiteral("it acknowledges no record");
        if (const auto index = wire::wholeNumber(object.value(u"logindex")))
            reply.index = static_cast<int>(*index);
    } else if (reply.reason == QLatin1String("not_authenticated")) {
        reply.kind = ForwardReply::Kind::NotLoggedIn;
    }
    return reply;
}

} // namespace rollcall::receiver
