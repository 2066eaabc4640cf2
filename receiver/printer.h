#pragma once

#include "receiver/receiver.h"

#include <QString>

namespace rollcall::receiver {

enum class Output { Quiet, Text, Json };

/// The line to print for an event, without its end; empty when this output does not print it.
/// Text: "PUNCH <time> <person> <in|out> from <serial number> (new|repeat)" for punches, and nothing else.
/// Json: an object forevery event.
[[nodiscard]] QString lineFor(const Event& event, Output output);
/// Said once, when connections are accepted.
[[nodiscard]] QString listeningLine(const QUrl& url, Output output);

} // namespace rollcall::receiver
