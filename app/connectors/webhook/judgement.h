#pragma once

#include "base/clock.h"
#include "connectors/net/http_client.h"
#include "outbox/delivery.h"

namespace rollcall::webhook {

/// What an answer means for the messages that wait.
enum class Next {
    GoOn,    ///< it was about this message only
    Pause,   ///< the receiver is busy or away
    Refused, ///< this kiosk's settings are wrong, or the receiver's: an administrator must act
    Gone,    ///< the receiver wants nothing more
};

struct Judgement
{
    DeliveryAnswer::Verdict verdict = DeliveryAnswer::Verdict::Retry;
    Next next = Next::GoOn;
    QString reason; ///< for a person; empty when accepted
    Milliseconds retryAfter{0};
};

/// The longest wait that a server can ask for: one with a wrong clock must not silence the kiosk.
inline constexpr Milliseconds kMaxRetryAfter = std::chrono::hours{1};

/// `now` is when the message was signed. A refusal may be due to the time in the signature when this kiosk's clock is
/// not set: then it is not for good.
[[nodiscard]] Judgement judge(const net::HttpOutcome& outcome, const ClockReading& now);

/// The value of a Retry-After header, seconds or a date; zero when there is none, or it makes no sense.
[[nodiscard]] Milliseconds retryAfter(const QByteArray& value, WallTime now);
/// "Status 404: no such page"; at most some 200 characters of the server's own.
[[nodiscard]] QString statusSentence(const net::HttpResponse& response);

} // namespace rollcall::webhook
