#include "http/problem.h"

#include <QJsonDocument>

namespace rollcall::http {

Response refusal(int status, const QString& detail)
{
    return {.status = status,
            .body = QJsonDocument(QJsonObject{{QStringLiteral("detail"), detail}}).toJson(QJsonDocument::Compact)};
}

Response refusal(const Problems& problems)
{
    QJsonArray details;
    for (const Problem& problem : problems) {
        details.append(QJsonObject{{QStringLiteral("loc"), problem.place},
                                   {QStringLiteral("msg"), problem.message},
                                   {QStringLiteral("type"), QStringLiteral("value_error")}});
    }
    return {.status = 422,
            .body = QJsonDocument(QJsonObject{{QStringLiteral("detail"), details}}).toJson(QJsonDocument::Compact)};
}

} // namespace rollcall::http
