#pragma once

#include "connectors/net/http_answer.h"
#include "connectors/wire_adms_exchange.h"

namespace rollcall::adms {

/// What the answer to lines of one table means for them.
struct UploadJudgement
{
    net::Judgement judgement; ///< of all of them
    bool isShort = false;     ///< it acknowledged fewer than were sent, and does not say which
    /// The server took some of several lines, or refuses the request because of one: each is to be sent alone.
    bool isSplit = false;
};
[[nodiscard]] UploadJudgement judgeUpload(const net::HttpResponse& response, qsizetype lines, WallTime now);

/// The greeting, or what is wrong with it.
struct GreetingJudgement
{
    std::optional<wire::AdmsGreeting> greeting;
    net::Judgement judgement; ///< without a greeting
};
[[nodiscard]] GreetingJudgement judgeGreeting(const net::HttpResponse& response, WallTime now);

/// An answer of success that is none of the protocol, as a sentence: a web page, the server's words, nothing.
[[nodiscard]] QString notThisProtocol(const net::HttpResponse& response);

} // namespace rollcall::adms
