#include "connectors/zoho/judgement.h"

#include "connectors/net/http_settings.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rollcall::zoho {

namespace {

using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

constexpr int kUnauthorized = 401;
constexpr int kTooMany = 429;
/// "API access blocked since threshold limit exceeded", with status 200.
constexpr int kBlocked = 7209;
constexpr Milliseconds kLock = std::chrono::minutes{5};

enum class Sign {
    Done,
    Fault,
    None,
};

struct Reading
{
    Sign sign = Sign::None;
    int code = 0;
    QString words;
};

bool saysSuccess(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.contains(QLatin1String("success"), Qt::CaseInsensitive) &&
           !text.contains(QLatin1String("unsuccess"), Qt::CaseInsensitive);
}

/// The form of Zoho People's other interfaces: {"response": {"status": 0 or 1, "message", "errors"}}.
Reading readObject(const QJsonObject& root)
{
    const QJsonValue inner = root.value(u"response");
    const QJsonObject object = inner.isObject() ? inner.toObject() : root;
    Reading reading;
    for (const char* name : {"errors", "error"}) {
        const QJsonValue value = object.value(QLatin1String(name));
        const QJsonObject detail = value.isArray() ? value.toArray().first().toObject() : value.toObject();
        if (value.isUndefined() || value.isNull())
            continue;
        reading.sign = Sign::Fault;
        reading.code = detail.value(u"code").toInt();
        reading.words = detail.isEmpty() ? value.toString() : detail.value(u"message").toString();
        break;
    }
    const QJsonValue status = object.value(u"status");
    const QString message = object.value(u"message").toString();
    if (reading.sign == Sign::None &&
        (status.toDouble() != 0.0 || message.contains(QLatin1String("error"), Qt::CaseInsensitive))) {
        reading.sign = Sign::Fault;
        reading.code = object.value(u"code").toInt();
    }
    if (reading.sign == Sign::None &&
        (status == QJsonValue(0) || saysSuccess(status) || saysSuccess(message) || saysSuccess(inner)))
        reading.sign = Sign::Done;
    if (reading.words.isEmpty())
        reading.words = message;
    reading.words = net::oneLine(reading.words);
    return reading;
}

/// Of a list each must be done.
Reading readBody(const QJsonDocument& json)
{
    if (json.isObject())
        return readObject(json.object());
    Reading all;
    const QJsonArray rows = json.array();
    for (const auto& row : rows) {
        Reading one = readObject(row.toObject());
        if (one.sign != Sign::Done)
            return one;
        all = one;
    }
    return all;
}

bool isAboutToken(const QString& words)
{
    static const char* const parts[] = {"token", "authentic", "unauthor", "scope", "permission"};
    return std::any_of(std::begin(parts), std::end(parts),
                       [&words](const char* part) { return words.contains(QLatin1String(part), Qt::CaseInsensitive); });
}

ImportJudgement judgeFault(const Reading& reading)
{
    const QString words = reading.words.isEmpty() ? QString::number(reading.code) : reading.words;
    Judgement judgement{Verdict::Rejected, Next::GoOn,
                        sentence(QT_TRANSLATE_NOOP("Connector", "The server says: %1"), {words}), Milliseconds{0}};
    if (reading.code == kBlocked || words.contains(QLatin1String("threshold"), Qt::CaseInsensitive)) {
        judgement.verdict = Verdict::Retry;
        judgement.next = Next::Pause;
        judgement.retryAfter = kLock;
        return {judgement};
    }
    if (isAboutToken(words)) {
        judgement.verdict = Verdict::Retry;
        judgement.next = Next::Refused;
        return {judgement, false, true};
    }
    return {judgement, true};
}

} // namespace

ImportJudgement judgeImport(const net::HttpResponse& response, WallTime now)
{
    if (!response.isSuccess()) {
        ImportJudgement judged{net::judgeStatus(response, now)};
        if (response.status == kTooMany)
            judged.judgement.retryAfter = std::max(judged.judgement.retryAfter, kLock);
        judged.mayConcernOne = judged.judgement.verdict == Verdict::Rejected;
        judged.isToken = response.status == kUnauthorized;
        return judged;
    }
    const QByteArray body = response.body.trimmed();
    const auto json = net::readJson(response);
    if (!json && (body.startsWith('<') || response.header("Content-Type").toLower().contains("html")))
        return {{Verdict::Retry, Next::Refused, json.error(), Milliseconds{0}}};
    if (!json && (body.startsWith('{') || body.startsWith('['))) // cut off
        return {{Verdict::Retry, Next::GoOn, json.error(), Milliseconds{0}}};
    const Reading reading = json ? readBody(*json) : Reading{};
    switch (reading.sign) {
    case Sign::Done:
        return {{Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}}};
    case Sign::Fault:
        return judgeFault(reading);
    case Sign::None:
        break;
    }
    // To send it again for ever would be worse than to ask a person once.
    return {{Verdict::Rejected, Next::GoOn,
             sentence(QT_TRANSLATE_NOOP("Connector", "The server's answer does not say whether it has the record; look "
                                                     "there before you try again: %1"),
                      {net::oneLine(QString::fromUtf8(body.left(500)))}),
             Milliseconds{0}}};
}

tl::expected<Token, Judgement> readToken(const net::HttpResponse& response, WallTime now)
{
    Judgement judgement = net::judgeStatus(response, now);
    if (judgement.next == Next::Pause || response.status >= 500)
        return tl::unexpected(Judgement{Verdict::Retry, Next::Pause, judgement.reason, judgement.retryAfter});
    const auto json = net::readJson(response);
    if (response.isSuccess() && json) {
        const Token token{
            json->object().value(u"access_token").toString().toLatin1(),
            std::chrono::seconds{std::clamp(json->object().value(u"expires_in").toInt(3600), 60, 86'400)}};
        if (!token.value.isEmpty() && net::isHeaderValue(token.value))
            return token;
        const QString words = net::oneLine(json->object().value(u"error").toString());
        return tl::unexpected(Judgement{
            Verdict::Retry, Next::Refused,
            words.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Connector", "The server gives no access token"))
                            : sentence(QT_TRANSLATE_NOOP("Connector", "The server gives no access token: %1"), {words}),
            Milliseconds{0}});
    }
    return tl::unexpected(Judgement{Verdict::Retry, Next::Refused,
                                    response.isSuccess() ? json.error() : judgement.reason, Milliseconds{0}});
}

} // namespace rollcall::zoho
