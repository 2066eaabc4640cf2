#include "api/answers.h"

#include "http/problem.h"

#include <QJsonDocument>

namespace rollcall::api {

http::Response json(const QJsonObject& object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

http::Response refusal(const Error& error)
{
    int status = 500;
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        status = 422;
        break;
    case ErrorCode::NotFound:
        status = 404;
        break;
    case ErrorCode::AlreadyExists:
    case ErrorCode::Cancelled:
        status = 409;
        break;
    case ErrorCode::Busy:
    case ErrorCode::Unavailable:
    case ErrorCode::Timeout:
        status = 503;
        break;
    default:
        break;
    }
    return http::refusal(status, error.message);
}

http::Response notFound()
{
    return http::refusal(404, QStringLiteral("Not Found"));
}

QString wireTime(const QDateTime& time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QJsonValue isoText(const std::optional<QDateTime>& time)
{
    return time ? QJsonValue(time->toOffsetFromUtc(time->offsetFromUtc()).toString(Qt::ISODate)) : QJsonValue();
}

} // namespace rollcall::api
