#pragma once

#include "base/clock.h"
#include "ctl/commands.h"

#include <optional>

namespace rollcall::ctl {

/// The moment of --since: a day (from its midnight here) or a time; without an offset, local time. Nothing: it cannot
/// be read, which `sinceForms` explains.
[[nodiscard]] std::optional<WallTime> sinceOf(const Arguments& arguments);
[[nodiscard]] QString sinceForms();

} // namespace rollcall::ctl
