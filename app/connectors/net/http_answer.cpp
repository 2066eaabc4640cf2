#include "connectors/net/http_answer.h"

#include "base/time_text.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace rollcall::net {

namespace {

using Verdict = DeliveryAnswer::Verdict;

constexpr qsizetype kMaxWords = 200;
/// Where the title of a web page stands, if it has one.
constexpr qsizetype kTitleWithin = 4096;

enum HttpStatus {
    Unauthorized = 401,
    Forbidden = 403,
    NotFound = 404,
    MethodNotAllowed = 405,
    NotAcceptable = 406,
    ProxyAuthenticationRequired = 407,
    RequestTimeout = 408,
    TooEarly = 425,
    TooManyRequests = 429,
    BadGateway = 502,
    ServiceUnavailable = 503,
    GatewayTimeout = 504,
};

/// Why, in the server's words: a text of its JSON by one of the usual names, else what it sent. Not of a web page.
QString wordsOf(const QByteArray& body)
{
    const QByteArray trimmed = body.trimmed();
    if (trimmed.startsWith('{')) {
        const QJsonObject object = QJsonDocument::fromJson(trimmed).object();
        for (const char* name : {"message", "detail", "error", "title", "msg", "reason"}) {
            if (const QString text = object.value(QLatin1String(name)).toString(); !text.isEmpty())
                return oneLine(text);
        }
    }
    return trimmed.startsWith('<') ? QString() : oneLine(QString::fromUtf8(trimmed.left(kMaxWords * 4)));
}

/// Of a web page; empty when it has none.
QString titleOf(const QByteArray& page)
{
    static const QRegularExpression pattern(QStringLiteral("<title[^>]*>([^<]*)<"),
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    return oneLine(pattern.match(QString::fromUtf8(page.left(kTitleWithin))).captured(1));
}

bool isAboutSettings(int status)
{
    switch (status) {
    case Unauthorized:
    case Forbidden:
    case NotFound:
    case MethodNotAllowed:
    case NotAcceptable:
    case ProxyAuthenticationRequired:
        return true;
    default:
        return false;
    }
}

QString webPage(const QByteArray& body)
{
    const QString title = titleOf(body);
    return title.isEmpty()
               ? sentence(QT_TRANSLATE_NOOP("Connector", "A web page answered, not the interface for programs: check "
                                                         "the address"))
               : sentence(QT_TRANSLATE_NOOP("Connector", "A web page titled \"%1\" answered, not the interface for "
                                                         "programs: check the address"),
                          {title});
}

} // namespace

QString oneLine(const QString& text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line.left(kMaxWords);
}

bool isThrottle(int status)
{
    return status == RequestTimeout || status == TooEarly || status == TooManyRequests || status == BadGateway ||
           status == ServiceUnavailable || status == GatewayTimeout;
}

Judgement judgeFailure(const HttpFailure& failure)
{
    return {Verdict::Retry, Next::Pause, failure.sentence, Milliseconds{0}};
}

Judgement judgeRedirect(const HttpResponse& response)
{
    return {
        Verdict::Retry, Next::Refused,
        sentence(QT_TRANSLATE_NOOP("Connector", "The server redirects (status %1) to \"%2\", which is not followed"),
                 {QString::number(response.status),
                  oneLine(QString::fromUtf8(response.header("Location").left(kMaxWords)))}),
        Milliseconds{0}};
}

Judgement judgeStatus(const HttpResponse& response, WallTime now)
{
    const int status = response.status;
    if (response.isSuccess())
        return {Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}};
    if (status >= 300 && status < 400)
        return judgeRedirect(response);
    Judgement judgement{Verdict::Retry, Next::GoOn, statusSentence(response),
                        retryAfter(response.header("Retry-After"), now)};
    if (isAboutSettings(status))
        judgement.next = Next::Refused;
    else if (isThrottle(status))
        judgement.next = Next::Pause;
    else if (status >= 400 && status < 500)
        judgement.verdict = Verdict::Rejected;
    return judgement;
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

QString statusSentence(const HttpResponse& response)
{
    const QString status = QString::number(response.status);
    const QString words = wordsOf(response.body);
    return words.isEmpty()
               ? sentence(QT_TRANSLATE_NOOP("Connector", "The server answers with status %1"), {status})
               : sentence(QT_TRANSLATE_NOOP("Connector", "The server answers with status %1: %2"), {status, words});
}

tl::expected<QJsonDocument, QString> readJson(const HttpResponse& response)
{
    const QByteArray trimmed = response.body.trimmed();
    if (response.header("Content-Type").toLower().contains("html") || trimmed.startsWith('<'))
        return tl::unexpected<QString>(webPage(trimmed));
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(trimmed, &problem);
    // Qt reads objects and arrays only; "null" alone is an answer, too.
    if (trimmed == "null")
        return document;
    if (problem.error != QJsonParseError::NoError)
        return tl::unexpected<QString>(sentence(
            QT_TRANSLATE_NOOP("Connector", "The server's answer is not complete JSON: %1"), {problem.errorString()}));
    return document;
}

QString addressOf(const QUrl& url)
{
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host(), QString::number(url.port()));
}

} // namespace rollcall::net
