#pragma once

#include "base/error.h"

namespace rollcall {

/// Starts the same program with the same arguments in this process, so that its supervisor (systemd, a shell) goes
/// on watching. For the end of `main`, when every thread has been stopped: nothing is left of the run before, no open
/// device and no zone. Returns only when it failed.
[[nodiscard]] Error restartProcess(char** argv);

} // namespace rollcall
