#include "connectors/postgrest/judgement.h"

#include "connectors/postgrest/codec.h"

#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rollcall::postgrest {

namespace {

using net::Judgement;
using net::Next;
using Rows = InsertJudgement::Rows;
using Verdict = DeliveryAnswer::Verdict;

enum HttpStatus {
    Ok = 200,
    Created = 201,
    NoContent = 204,
    BadRequest = 400,
    Conflict = 409,
};

/// An insert answers with no body; some servers list what they took.
bool provesInsert(const net::HttpResponse& response)
{
    return (response.status == Ok || response.status == Created || response.status == NoContent) &&
           (response.body.trimmed().isEmpty() || QJsonDocument::fromJson(response.body).isArray());
}

InsertJudgement judgeSuccess(const net::HttpResponse& response)
{
    if (provesInsert(response))
        return {Rows::Judged, {Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}}};
    if (!response.body.trimmed().isEmpty()) {
        if (const auto document = net::readJson(response); !document)
            return {Rows::Judged, {Verdict::Retry, Next::Refused, document.error(), Milliseconds{0}}};
    }
    return {Rows::Look,
            {Verdict::Retry, Next::GoOn,
             sentence(QT_TRANSLATE_NOOP("Connector", "The server answers with status %1, but the record is not there"),
                      {QString::number(response.status)}),
             Milliseconds{0}}};
}

} // namespace

InsertJudgement judgeInsert(const net::HttpOutcome& outcome, WallTime now)
{
    if (!outcome)
        return {Rows::Judged, net::judgeFailure(outcome.error())};
    if (outcome->isSuccess())
        return judgeSuccess(*outcome);
    InsertJudgement said{Rows::Judged, net::judgeStatus(*outcome, now)};
    if (outcome->status != BadRequest && outcome->status != Conflict)
        return said;
    Judgement& judgement = said.judgement;
    const QString code = errorCode(*outcome);
    switch (wire::meaningOf(code)) {
    case wire::SqlMeaning::AlreadyThere:
        // Perhaps another unique key has it, such as that of `id` after rows were copied.
        judgement.verdict = Verdict::Retry;
        said.rows = Rows::Look;
        break;
    case wire::SqlMeaning::NoIndex:
        said.rows = Rows::NoIndex;
        break;
    case wire::SqlMeaning::Settings:
        judgement.verdict = Verdict::Retry;
        judgement.next = Next::Refused;
        break;
    case wire::SqlMeaning::Record:
        break;
    case wire::SqlMeaning::Away:
        judgement.verdict = Verdict::Retry;
        judgement.next = Next::Pause;
        break;
    case wire::SqlMeaning::Other:
        if (outcome->status == Conflict)
            said.rows = Rows::Look;
        break;
    }
    return said;
}

Judgement judgeQuestion(const net::HttpOutcome& outcome, WallTime now)
{
    if (!outcome)
        return net::judgeFailure(outcome.error());
    Judgement judgement = net::judgeStatus(*outcome, now);
    if (outcome->isSuccess()) {
        const auto found = readFound(*outcome);
        judgement.reason = found ? QString() : found.error();
    }
    judgement.verdict = Verdict::Retry;
    if (judgement.next == Next::GoOn) // 400 as well: the columns are others
        judgement.next = outcome->status == BadRequest ? Next::Refused : Next::Pause;
    return judgement;
}

} // namespace rollcall::postgrest
