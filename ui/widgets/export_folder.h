#pragma once

#include "screen/upkeep_view.h"
#include "ui/screen_names.h"

namespace rollcall::ui {

/// The sticks that can be written now, then the folder: `wanted` where one is named, else the user's documents. Looks
/// at mounted volumes, so it may take as long as a disk that sleeps. Any thread.
[[nodiscard]] std::vector<ExportPlace> exportPlaces(const QString& wanted);

} // namespace rollcall::ui
