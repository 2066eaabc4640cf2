#pragma once

#include "connectors/net/http_answer.h"

namespace rollcall::zoho {

struct ImportJudgement
{
    net::Judgement judgement;
    /// It is about one of the records, and does not say which: each is to be tried by itself.
    bool mayConcernOne = false;
    bool isToken = false; ///< the access token is not valid, or no longer
};
/// What an answer to an import says. They are not documented: delivered is only what says so.
[[nodiscard]] ImportJudgement judgeImport(const net::HttpResponse& response, WallTime now);

struct Token
{
    QByteArray value;
    Milliseconds lifetime{0};
};
/// Why there is none: Refused when the server does not give one.
[[nodiscard]] tl::expected<Token, net::Judgement> readToken(const net::HttpResponse& response, WallTime now);

} // namespace rollcall::zoho
