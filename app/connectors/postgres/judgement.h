#pragma once

#include "connectors/net/pg_client.h"
#include "connectors/net/store_link.h"

namespace rollcall::postgres {

/// `rows`: how many were to be inserted.
[[nodiscard]] net::InsertJudgement judgeInsert(const net::PgOutcome& outcome, std::size_t rows);

} // namespace rollcall::postgres
