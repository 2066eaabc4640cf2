#pragma once

#include "connectors/net/http_answer.h"

namespace rollcall::webhook {

/// `now` is when the message was signed. A refusal may be due to the time in the signature when this kiosk's clock is
/// not set: then it is not for good.
[[nodiscard]] net::Judgement judge(const net::HttpOutcome& outcome, const ClockReading& now);

} // namespace rollcall::webhook
