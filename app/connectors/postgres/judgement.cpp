#include "connectors/postgres/judgement.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::postgres {

using net::InsertJudgement;
using net::Next;
using Rows = InsertJudgement::Rows;
using Verdict = DeliveryAnswer::Verdict;

InsertJudgement judgeInsert(const net::PgOutcome& outcome, std::size_t rows)
{
    if (outcome) {
        if (std::cmp_equal(outcome->affected, rows))
            return {Rows::Judged, {Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}}};
        // Some were there before, or a trigger took them elsewhere.
        return {Rows::Look,
                {Verdict::Retry, Next::GoOn,
                 sentence(QT_TRANSLATE_NOOP("Connector", "PostgreSQL accepted the record, but it is not there")),
                 Milliseconds{0}}};
    }
    const net::PgFailure& failure = outcome.error();
    InsertJudgement said{Rows::Judged, net::judgePgFailure(failure)};
    if (failure.state.isEmpty())
        return said;
    switch (wire::meaningOf(failure.state)) {
    case wire::SqlMeaning::AlreadyThere:
        // Perhaps another unique key has it, such as that of `id` after rows were copied.
        said.rows = Rows::Look;
        said.judgement.next = Next::GoOn;
        break;
    case wire::SqlMeaning::NoIndex:
        said.rows = Rows::NoIndex;
        said.judgement.next = Next::GoOn;
        break;
    case wire::SqlMeaning::Record:
        said.judgement.verdict = Verdict::Rejected;
        said.judgement.next = Next::GoOn;
        break;
    case wire::SqlMeaning::Other:
        said.judgement.next = Next::GoOn;
        break;
    case wire::SqlMeaning::Settings:
    case wire::SqlMeaning::Away:
        break;
    }
    return said;
}

} // namespace rollcall::postgres
