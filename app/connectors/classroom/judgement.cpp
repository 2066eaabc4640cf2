#include "connectors/classroom/judgement.h"

#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace rollcall::classroom {

namespace {

using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

enum HttpStatus {
    NoContent = 204,
    BadRequest = 400,
    Unauthorized = 401,
    Forbidden = 403,
    NotFound = 404,
    UnprocessableEntity = 422,
    InternalServerError = 500,
};

constexpr int kMaxProblems = 3;

/// "body.records.0.confidence: not a number", from the list of problems that FastAPI answers with 422.
QString problemsOf(const QJsonArray& list)
{
    QStringList problems;
    for (const auto& value : list) {
        const QJsonObject problem = value.toObject();
        QStringList place;
        const QJsonArray location = problem.value(u"loc").toArray();
        for (const auto& part : location)
            place.append(part.toVariant().toString());
        const QString words = problem.value(u"msg").toString();
        if (!words.isEmpty() && problems.size() < kMaxProblems)
            problems.append(place.isEmpty() ? words : place.join(u'.') + QStringLiteral(": ") + words);
    }
    return net::oneLine(problems.join(QStringLiteral("; ")));
}

Judgement judged(const net::HttpResponse& response, WallTime now)
{
    Judgement judgement = net::judgeStatus(response, now);
    if (!judgement.reason.isEmpty() && judgement.next == Next::GoOn)
        judgement.reason = answerSentence(response);
    return judgement;
}

bool speaksOf(const net::HttpResponse& response, const char* what)
{
    const auto document = net::readJson(response);
    return document && document->object().contains(u"detail") && response.body.toLower().contains(what);
}

Judgement wrongAddress(const QString& reason)
{
    return {Verdict::Retry, Next::Refused, reason, Milliseconds{0}};
}

} // namespace

QString answerSentence(const net::HttpResponse& response)
{
    const auto document = net::readJson(response);
    const QJsonArray list = document ? document->object().value(u"detail").toArray() : QJsonArray();
    if (const QString problems = problemsOf(list); !problems.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("Connector", "The server answers with status %1: %2"),
                        {QString::number(response.status), problems});
    return net::statusSentence(response);
}

PostVerdict judgePost(const net::HttpOutcome& outcome, std::size_t records, WallTime now)
{
    using Kind = PostVerdict::Kind;
    if (!outcome)
        return {Kind::Rest, true, net::judgeFailure(outcome.error())};
    if (outcome->isSuccess()) {
        if (outcome->status == NoContent)
            return {Kind::Maybe, true, {}};
        const auto document = net::readJson(*outcome);
        // Cut off on the way, it was an answer all the same; a web page is none.
        if (!document && outcome->body.trimmed().startsWith('<'))
            return {Kind::Rest, true, wrongAddress(document.error())};
        return {Kind::Maybe, true, {}};
    }
    const Judgement judgement = judged(*outcome, now);
    const bool serverFailed = outcome->status >= InternalServerError;
    if (judgement.next != Next::GoOn)
        return {Kind::Rest, serverFailed, judgement};
    if (records > 1)
        return {serverFailed ? Kind::Maybe : Kind::Single, serverFailed, judgement};
    return {serverFailed ? Kind::Again : Kind::Bad, serverFailed, judgement};
}

AskVerdict judgeAsk(const net::HttpOutcome& outcome, const char* what, WallTime now)
{
    using Kind = AskVerdict::Kind;
    if (!outcome)
        return {Kind::Rest, net::judgeFailure(outcome.error())};
    if (outcome->isSuccess()) {
        const auto document = net::readJson(*outcome);
        if (!document)
            return {Kind::Rest, {Verdict::Retry, Next::Pause, document.error(), Milliseconds{0}}};
        return {};
    }
    const int status = outcome->status;
    Judgement judgement = judged(*outcome, now);
    // A wrong address answers 404 as well: only the server's own words are about the record.
    if ((status == NotFound || status == BadRequest || status == UnprocessableEntity) && speaksOf(*outcome, what))
        return {Kind::Unknown, judgement};
    if (judgement.next != Next::GoOn)
        return {Kind::Rest, judgement};
    judgement.verdict = Verdict::Retry;
    return {Kind::Failed, judgement};
}

bool isUnauthorized(const net::HttpResponse& response)
{
    return response.status == Unauthorized || response.status == Forbidden;
}

bool isNoClass(const net::HttpResponse& response)
{
    // The answer of a program, not the page of a web server that has no such program.
    return response.status == NoContent ||
           (response.status == NotFound && net::readJson(response) && !response.body.contains("\"Not Found\""));
}

bool isScheduleFault(const net::HttpResponse& response)
{
    return response.status == InternalServerError;
}

QString scheduleFault()
{
    return sentence(QT_TRANSLATE_NOOP("Connector", "The server fails to show the schedule (status 500), as it does for "
                                                   "classes with stored face encodings: this kiosk's own faces are "
                                                   "used, and the classes that it knows"));
}

} // namespace rollcall::classroom
