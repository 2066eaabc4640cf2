#include "connectors/adms/judgement.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

namespace rollcall::adms {

namespace {

using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

enum HttpStatus {
    Ok = 200,
    Created = 201,
};

bool isPage(const net::HttpResponse& response)
{
    return response.body.trimmed().startsWith('<') || response.header("Content-Type").toLower().contains("html");
}

UploadJudgement judgeSuccess(const net::HttpResponse& response, qsizetype lines)
{
    if (response.status != Ok && response.status != Created)
        return {{Verdict::Retry, Next::GoOn,
                 sentence(QT_TRANSLATE_NOOP("Connector", "The server answers with status %1, which does not say that "
                                                         "it has the records"),
                          {QString::number(response.status)}),
                 Milliseconds{0}}};
    const std::optional<wire::AdmsOk> ok = wire::readOk(response.body);
    if (!ok)
        // Of a page in front of the server an administrator must know; anything else may pass.
        return {{Verdict::Retry, response.body.trimmed().startsWith('<') ? Next::Refused : Next::GoOn,
                 notThisProtocol(response), Milliseconds{0}}};
    if (!ok->count || *ok->count >= lines)
        return {{Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}}};
    return {{Verdict::Retry, Next::GoOn,
             sentence(QT_TRANSLATE_NOOP("Connector", "The server acknowledged %1 of %2 records"),
                      {QString::number(*ok->count), QString::number(lines)}),
             Milliseconds{0}},
            true,
            lines > 1};
}

} // namespace

UploadJudgement judgeUpload(const net::HttpResponse& response, qsizetype lines, WallTime now)
{
    if (response.isSuccess())
        return judgeSuccess(response, lines);
    const Judgement judgement = net::judgeStatus(response, now);
    return {judgement, false, judgement.verdict == Verdict::Rejected && lines > 1};
}

GreetingJudgement judgeGreeting(const net::HttpResponse& response, WallTime now)
{
    GreetingJudgement said;
    if (!response.isSuccess()) {
        said.judgement = net::judgeStatus(response, now);
        // Nothing was asked that could be rejected for good, nor for one record.
        said.judgement.verdict = Verdict::Retry;
        if (said.judgement.next == Next::GoOn)
            said.judgement.next = Next::Pause;
        return said;
    }
    said.greeting = wire::readGreeting(response.body);
    if (!said.greeting)
        said.judgement = {Verdict::Retry, isPage(response) ? Next::Refused : Next::Pause, notThisProtocol(response),
                          Milliseconds{0}};
    else if (said.greeting->wantsEncryption()) {
        said.greeting.reset();
        said.judgement = {Verdict::Retry, Next::Refused,
                          sentence(QT_TRANSLATE_NOOP("Connector", "The server demands its own encryption: turn it off "
                                                                  "there, and use https:// instead")),
                          Milliseconds{0}};
    }
    return said;
}

QString notThisProtocol(const net::HttpResponse& response)
{
    if (isPage(response))
        return net::readJson(response).error();
    const QString words = net::oneLine(QString::fromUtf8(response.body.left(1024)));
    return words.isEmpty()
               ? sentence(QT_TRANSLATE_NOOP("Connector", "The server's answer is empty, so it is not certain that it "
                                                         "has taken anything"))
               : sentence(QT_TRANSLATE_NOOP("Connector", "The server does not answer as servers for ZKTeco terminals "
                                                         "do: %1"),
                          {words});
}

} // namespace rollcall::adms
