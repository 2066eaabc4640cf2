#pragma once

#include "connectors/net/http_answer.h"

namespace rollcall::postgrest {

/// What the answer to an insert means for its rows.
struct InsertJudgement
{
    enum class Rows {
        Judged,  ///< by `judgement`
        Look,    ///< perhaps they are there; else `judgement`
        NoIndex, ///< none was taken, because there is no unique index
    };
    Rows rows = Rows::Judged;
    net::Judgement judgement;
};
[[nodiscard]] InsertJudgement judgeInsert(const net::HttpOutcome& outcome, WallTime now);

/// The answer to a question that is no list of rows. Whatever was asked, everything is held.
[[nodiscard]] net::Judgement judgeQuestion(const net::HttpOutcome& outcome, WallTime now);

} // namespace rollcall::postgrest
