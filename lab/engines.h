#pragma once

#include "biometrics/engine.h"
#include "config/config.h"

#include <vector>

namespace rollcall::lab {

/// One engine for each thread that is configured, one at least, each network on one thread: pictures are independent,
/// layers are not.
[[nodiscard]] Result<std::vector<FaceEngine>> enginesFor(const Config& config);

} // namespace rollcall::lab
