#pragma once

#include "connectors/net/store_link.h"

namespace rollcall::postgrest {

using net::InsertJudgement;

[[nodiscard]] InsertJudgement judgeInsert(const net::HttpOutcome& outcome, WallTime now);

/// The answer to a question that is no list of rows. Whatever was asked, everything is held.
[[nodiscard]] net::Judgement judgeQuestion(const net::HttpOutcome& outcome, WallTime now);

} // namespace rollcall::postgrest
