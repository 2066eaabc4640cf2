#pragma once

#include "connectors/campus/attendance_codec.h"
#include "connectors/net/http_answer.h"

#include <vector>

namespace rollcall::campus {

/// What an answer says about one row.
struct RowFate
{
    enum class Kind {
        Unproven,     ///< nothing, or nothing that can be believed
        Taken,        ///< stored
        AlreadyThere, ///< the server has an entry of that person, day and direction: this one, or another
        Impossible,   ///< will never be stored
    };
    Kind kind = Kind::Unproven;
    QString reason = {}; ///< translatable
};

/// What an answer says about an upload.
struct UploadAnswer
{
    std::vector<RowFate> rows; ///< one for each that was sent; empty when the answer is about all of them alike:
    net::Judgement all = {};   ///< that
    bool mayBeOneRow = false;  ///< one row may have spoiled it for all: they are worth sending apart
};

[[nodiscard]] UploadAnswer readAnswer(Api api, const net::HttpOutcome& outcome, const std::vector<Row>& rows,
                                      WallTime now);

/// To a later entry or exit of a day.
[[nodiscard]] QString onlyOneADay();

} // namespace rollcall::campus
