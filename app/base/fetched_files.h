#pragma once

#include <QString>

namespace rollcall {

/// The folder of what models/fetch gets, such as "models" or "docs": the installation's (DATADIR/rollcall/NAME) where
/// it is there, else the cache's ($ROLLCALL_CACHE, else ~/.cache/rollcall; below it, NAME), which need not be there.
[[nodiscard]] QString fetchedFolder(const QString& name);

} // namespace rollcall
