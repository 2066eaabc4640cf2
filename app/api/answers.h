#pragma once

#include "base/error.h"
#include "http/route.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace rollcall::api {

[[nodiscard]] http::Response json(const QJsonObject& object, int status = 200);
/// {"detail": "..."} with the status that the error's code means.
[[nodiscard]] http::Response refusal(const Error& error);
/// {"detail": "Not Found"}
[[nodiscard]] http::Response notFound();
/// "2026-11-29 09:30:00", on the clock that the time has.
[[nodiscard]] QString wireTime(const QDateTime& time);
/// ISO 8601 with offset; null for none.
[[nodiscard]] QJsonValue isoText(const std::optional<QDateTime>& time);

/// A reply that makes the response: `make` of the value, or the refusal.
template <class T, class Make> [[nodiscard]] auto respond(http::Reply reply, Make make)
{
    return [reply = std::move(reply), make = std::move(make)](const Result<T>& answer) {
        reply(answer ? make(*answer) : refusal(answer.error()));
    };
}

} // namespace rollcall::api
