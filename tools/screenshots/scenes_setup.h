#pragma once

#include "tools/screenshots/scenes.h"

namespace rollcall::screenshots {

/// The first run, and the pages of the settings.
[[nodiscard]] std::vector<Scene> setupScenes();

} // namespace rollcall::screenshots
