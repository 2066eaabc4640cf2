#pragma once

#include "tools/screenshots/scenes.h"

#include <vector>

namespace rollcall::screenshots {

/// Connecting, trying out and taking out systems.
[[nodiscard]] std::vector<Scene> connectionScenes();

} // namespace rollcall::screenshots
