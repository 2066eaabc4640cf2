#pragma once

namespace rollcall::ui {

/// Makes the icons and sounds reachable under :/rollcall. Cheap to repeat.
void useResources();

} // namespace rollcall::ui
