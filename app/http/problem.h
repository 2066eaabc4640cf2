#pragma once

#include "http/route.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace rollcall::http {

/// One thing that is wrong with a request: where, and what to send instead.
struct Problem
{
    QJsonArray place; ///< ["query", "limit"], ["body", "people", 3, "name"]
    QString message;
};
using Problems = std::vector<Problem>;

/// {"detail": "..."}, as clients of FastAPI servers expect.
[[nodiscard]] Response refusal(int status, const QString& detail);
/// 422 with {"detail": [{"loc": [...], "msg": "...", "type": "value_error"}, ...]}.
[[nodiscard]] Response refusal(const Problems& problems);

} // namespace rollcall::http
