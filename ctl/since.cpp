#include "ctl/since.h"

#include "base/time_text.h"

namespace rollcall::ctl {

std::optional<WallTime> sinceOf(const Arguments& arguments)
{
    const std::optional<TimeText> time = readTimeText(arguments.value("since"));
    return time ? std::optional(time->resolve(WireTime::Local).utc) : std::nullopt;
}

QString sinceForms()
{
    return QStringLiteral("--since must be a date (2026-05-04) or a date and time (2026-05-04T08:00)");
}

} // namespace rollcall::ctl
