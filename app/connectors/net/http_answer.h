#pragma once

#include "base/clock.h"
#include "connectors/net/http_client.h"
#include "outbox/delivery.h"

#include <QJsonDocument>

namespace rollcall::net {

/// What an answer means for the entries that wait.
enum class Next {
    GoOn,    ///< it was about this request only
    Pause,   ///< the server is busy or away
    Refused, ///< this kiosk's settings are wrong, or the server's: an administrator must act
    Gone,    ///< the server wants nothing more
};

struct Judgement
{
    DeliveryAnswer::Verdict verdict = DeliveryAnswer::Verdict::Retry;
    Next next = Next::GoOn;
    QString reason; ///< translatable; empty when accepted
    Milliseconds retryAfter{0};
};

/// The longest wait that a server can ask for: one with a wrong clock must not silence the kiosk.
inline constexpr Milliseconds kMaxRetryAfter = std::chrono::hours{1};

/// The value of a Retry-After header, seconds or a date; zero when there is none, or it makes no sense.
[[nodiscard]] Milliseconds retryAfter(const QByteArray& value, WallTime now);
/// Foreign text as one line of at most some 200 characters that can be shown and stored.
[[nodiscard]] QString oneLine(const QString& text);
/// "The server answers with status 404: no such page"; the server's words are cut.
[[nodiscard]] QString statusSentence(const HttpResponse& response);
/// Busy, or away behind a proxy: 408, 425, 429, 502, 503, 504.
[[nodiscard]] bool isThrottle(int status);

/// No complete answer: the server is away.
[[nodiscard]] Judgement judgeFailure(const HttpFailure& failure);
/// A redirect that was not followed.
[[nodiscard]] Judgement judgeRedirect(const HttpResponse& response);
/// What the status says where the system's own notes do not say otherwise. 2xx: accepted. 3xx, 401, 403, 404, 405, 406
/// and 407: the settings. 408, 425, 429, 502, 503, 504: later. Other 4xx: rejected. The rest: this request again.
[[nodiscard]] Judgement judgeStatus(const HttpResponse& response, WallTime now);

/// The body as JSON; otherwise a translatable sentence: a web page (with its title), not JSON, cut off, or nested
/// too deeply. A Content-Type that says HTML is believed, one that says nothing of use is not.
[[nodiscard]] tl::expected<QJsonDocument, QString> readJson(const HttpResponse& response);

/// "receiver.example:8443"
[[nodiscard]] QString addressOf(const QUrl& url);

} // namespace rollcall::net
