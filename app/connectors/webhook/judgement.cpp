#include "connectors/webhook/judgement.h"

#include "base/time_text.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace rollcall::webhook {

namespace {

using Verdict = DeliveryAnswer::Verdict;

constexpr qsizetype kMaxWords = 200;

enum HttpStatus {
    BadRequest = 400,
    Unauthorized = 401,
    Forbidden = 403,
    RequestTimeout = 408,
    Gone = 410,
    TooEarly = 425,
    TooManyRequests = 429,
    BadGateway = 502,
    ServiceUnavailable = 503,
    GatewayTimeout = 504,
};

/// One line that can be shown and stored.
QString cleaned(const QString& text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line.left(kMaxWords);
}

/// Why, in the server's words: a text of its JSON by one of the usual names, else what it sent. Not of a web page.
QString wordsOf(const QByteArray& body)
{
    const QByteArray trimmed = body.trimmed();
    if (trimmed.startsWith('{')) {
        const QJsonObject object = QJsonDocument::fromJson(trimmed).object();
        for (const char* name : {"message", "detail", "error", "title", "msg", "reason"}) {
            if (const QString text = object.value(QLatin1String(name)).toString(); !text.isEmpty())
                return cleaned(text);
        }
    }
    return trimmed.startsWith('<') ? QString() : cleaned(QString::fromUtf8(trimmed.left(kMaxWords * 4)));
}

bool isThrottle(int status)
{
    return status == RequestTimeout || status == TooEarly || status == TooManyRequests || status == BadGateway ||
           status == ServiceUnavailable || status == GatewayTimeout;
}

Judgement judgeResponse(const net::HttpResponse& response, const ClockReading& now)
{
    const int status = response.status;
    if (response.isSuccess())
        return {Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}};
    Judgement judgement{Verdict::Retry, Next::GoOn, statusSentence(response),
                        retryAfter(response.header("Retry-After"), now.utc)};
    if (status >= 300 && status < 400) {
        judgement.next = Next::Refused;
        judgement.reason = sentence(
            QT_TRANSLATE_NOOP("Connector", "The server redirects (status %1) to \"%2\", which is not followed"),
            {QString::number(status), cleaned(QString::fromUtf8(response.header("Location").left(kMaxWords)))});
    } else if (status == Gone) {
        judgement.next = Next::Gone;
        judgement.reason =
            sentence(QT_TRANSLATE_NOOP("Connector", "The receiver says that it is gone for good (status %1)"),
                     {QString::number(status)});
    } else if (status == Unauthorized) {
        judgement.next = Next::Refused;
    } else if (isThrottle(status)) {
        judgement.next = Next::Pause;
    } else if (status >= 400 && status < 500) {
        const bool mayBeTheClock =
            now.quality == ClockQuality::Unsynchronized && (status == BadRequest || status == Forbidden);
        judgement.verdict = mayBeTheClock ? Verdict::Retry : Verdict::Rejected;
    }
    return judgement;
}

} // namespace

Judgement judge(const net::HttpOutcome& outcome, const ClockReading& now)
{
    return outcome ? judgeResponse(*outcome, now)
                   : Judgement{Verdict::Retry, Next::Pause, outcome.error().sentence, Milliseconds{0}};
}

Milliseconds retryAfter(const QByteArray& value, WallTime now)
{
    const QByteArray text = value.trimmed();
    bool isNumber = false;
    const qlonglong seconds = text.toLongLong(&isNumber);
    if (isNumber) {
        const qlonglong longest = std::chrono::floor<std::chrono::seconds>(kMaxRetryAfter).count();
        return std::chrono::seconds{std::clamp(seconds, 0LL, longest)};
    }
    // An HTTP-date (RFC 9110), in the only form that is sent today.
    const std::optional<TimeText> date = readTimeText(QString::fromLatin1(text));
    if (!date)
        return Milliseconds{0};
    return std::clamp(date->resolve(WireTime::Utc).utc - now, Milliseconds{0}, kMaxRetryAfter);
}

QString statusSentence(const net::HttpResponse& response)
{
    const QString status = QString::number(response.status);
    const QString words = wordsOf(response.body);
    return words.isEmpty()
               ? sentence(QT_TRANSLATE_NOOP("Connector", "The server answers with status %1"), {status})
               : sentence(QT_TRANSLATE_NOOP("Connector", "The server answers with status %1: %2"), {status, words});
}

} // namespace rollcall::webhook
