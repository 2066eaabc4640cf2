#pragma once

#include "base/manual_page.h"

#include <QStringList>

namespace rollcall::ctl {

/// "table.key" of every key that is set once, in the order of the file.
[[nodiscard]] QStringList configKeys();
/// Every table of the configuration with its keys, those of the connectors too.
[[nodiscard]] std::vector<ManualTable> configTables();
/// rollcall.toml(5).
[[nodiscard]] QString configManualPage();

} // namespace rollcall::ctl
