#pragma once

#include "connectors/net/http_answer.h"

namespace rollcall::classroom {

/// What an answer to records means. "Accepted" proves nothing here: that server inserts later, and may drop the batch.
struct PostVerdict
{
    enum class Kind {
        Maybe,  ///< said to be accepted, or failed half-way: the list tells
        Single, ///< not taken because of one of several: send each alone
        Bad,    ///< this one record will never be taken
        Again,  ///< the server failed with one record
        Rest,   ///< the server is away, or the settings are wrong
    };
    Kind kind = Kind::Maybe;
    bool mayBeThere = false; ///< the list must be asked before it is sent again
    net::Judgement judgement = {};
};
[[nodiscard]] PostVerdict judgePost(const net::HttpOutcome& outcome, std::size_t records, WallTime now);

/// What an answer to a question means, such as for a list.
struct AskVerdict
{
    enum class Kind {
        Answer,  ///< read it
        Unknown, ///< the server does not know the course or the student: in its words
        Failed,  ///< it cannot answer this question
        Rest,
    };
    Kind kind = Kind::Answer;
    net::Judgement judgement = {};
};
/// `what`: "course" or "student", as the server's words have it.
[[nodiscard]] AskVerdict judgeAsk(const net::HttpOutcome& outcome, const char* what, WallTime now);

/// The server's words, also those of a list of problems (FastAPI).
[[nodiscard]] QString answerSentence(const net::HttpResponse& response);

[[nodiscard]] bool isUnauthorized(const net::HttpResponse& response);
/// "No class" as servers say it by status.
[[nodiscard]] bool isNoClass(const net::HttpResponse& response);
/// That server cannot show the schedule of a class with stored face encodings.
[[nodiscard]] bool isScheduleFault(const net::HttpResponse& response);
[[nodiscard]] QString scheduleFault();

} // namespace rollcall::classroom
