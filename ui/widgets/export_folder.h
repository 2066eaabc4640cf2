#pragma once

#include <QString>

namespace rollcall::ui {

/// Where files for people go: `wanted` where one is named, else the first USB stick that can be written, else the user's documents.
[[nodiscard]] QString exportFolder(const QString& wanted);

} // namespace rollcall::ui
