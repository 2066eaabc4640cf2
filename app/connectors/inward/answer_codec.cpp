// What this server says.
#include "connectors/inward/codec.h"
#include "connectors/wire_json.h"

#include <QDateTime>
#include <QJsonObject>

namespace rollcall::inward {

namespace {

QString success(const QString& command)
{
    return compactJson({{QStringLiteral("ret"), command}, {QStringLiteral("result"), true}});
}

QString refusal(const QString& command, const QString& reason)
{
    QJsonObject object{{QStringLiteral("result"), false}, {QStringLiteral("reason"), reason}};
    if (!command.isEmpty())
        object.insert(QStringLiteral("ret"), command);
    return compactJson(object);
}

void insertTime(QJsonObject& answer, const QString& cloudTime)
{
    if (!cloudTime.isEmpty())
        answer.insert(QStringLiteral("cloudtime"), cloudTime);
}

QString answerToLog(QJsonObject answer, std::optional<int> count, const LogReceipt& receipt)
{
    answer.insert(QStringLiteral("ret"), QStringLiteral("sendlog"));
    if (count)
        answer.insert(QStringLiteral("count"), *count);
    if (!receipt.logIndex.isUndefined()) {
        answer.insert(QStringLiteral("logindex"), receipt.logIndex);
        insertTime(answer, receipt.cloudTime);
    }
    return compactJson(answer);
}

} // namespace

QString cloudTime(const ClockReading& now, WireTime meaning)
{
    const QDateTime time = meaning == WireTime::Utc ? toDateTimeUtc(now.utc) : now.local();
    return time.date().year() < kFirstYear ? QString() : time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString encodeLoginAccepted(const QString& command, const QString& cloudTime)
{
    QJsonObject answer{{QStringLiteral("ret"), command}, {QStringLiteral("result"), true}};
    if (command == QLatin1String("reg")) {
        insertTime(answer, cloudTime);
        answer.insert(QStringLiteral("nosenduser"), true);
    }
    return compactJson(answer);
}

QString encodeLoginRefused(const QString& command)
{
    return refusal(command, QStringLiteral("invalid_credentials"));
}

QString encodeAnswer(const TerminalQuestion& question, const QString& cloudTime)
{
    const bool isAlive = question.kind == TerminalQuestion::Kind::Alive;
    QJsonObject answer{{QStringLiteral("ret"), isAlive ? QStringLiteral("heartbeat") : QStringLiteral("sendqrcode")},
                       {QStringLiteral("result"), isAlive}};
    if (!isAlive) {
        answer.insert(QStringLiteral("access"), 0);
        answer.insert(QStringLiteral("reason"), QStringLiteral("This kiosk opens no doors of other devices"));
    }
    insertTime(answer, cloudTime);
    return compactJson(answer);
}

QString encodeNotAuthenticated()
{
    return refusal({}, QStringLiteral("not_authenticated"));
}

QString encodeUnreadable()
{
    return refusal({}, QStringLiteral("invalid_json"));
}

QString encodeUnknownCommand()
{
    return refusal(QStringLiteral("unknown"), QStringLiteral("invalid command"));
}

QString encodePersonDone(PersonRequest::Kind kind)
{
    return success(commandOf(kind));
}

QString encodePersonRefused(PersonRequest::Kind kind, const QString& reason)
{
    return refusal(commandOf(kind), reason);
}

QString encodePunchesTaken(int count, const LogReceipt& receipt)
{
    return answerToLog({{QStringLiteral("result"), true}}, count, receipt);
}

QString encodePunchesRefused(const QString& reason, std::optional<int> count, const LogReceipt& receipt)
{
    return answerToLog({{QStringLiteral("result"), false}, {QStringLiteral("reason"), reason}}, count, receipt);
}

QString photoReason(const QString& sentence)
{
    return QStringLiteral("no_face: ") + sentence;
}

} // namespace rollcall::inward
