#include "connectors/webhook/judgement.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

namespace rollcall::webhook {

namespace {

using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

enum HttpStatus {
    BadRequest = 400,
    Unauthorized = 401,
    Forbidden = 403,
    Gone = 410,
};

Judgement judgeResponse(const net::HttpResponse& response, const ClockReading& now)
{
    const int status = response.status;
    if (response.isSuccess())
        return {Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}};
    if (status >= 300 && status < 400)
        return net::judgeRedirect(response);
    Judgement judgement{Verdict::Retry, Next::GoOn, net::statusSentence(response),
                        net::retryAfter(response.header("Retry-After"), now.utc)};
    if (status == Gone) {
        judgement.next = Next::Gone;
        judgement.reason =
            sentence(QT_TRANSLATE_NOOP("Connector", "The receiver says that it is gone for good (status %1)"),
                     {QString::number(status)});
    } else if (status == Unauthorized) {
        judgement.next = Next::Refused;
    } else if (net::isThrottle(status)) {
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
    return outcome ? judgeResponse(*outcome, now) : net::judgeFailure(outcome.error());
}

} // namespace rollcall::webhook
