#pragma once

#include "storage/store.h"

#include <memory>

namespace rollcall {

/// The store for the calling thread alone, through a connection that cannot write: for work that neither punches nor
/// the screen may wait for. Open it when it is needed: a database that was set aside meanwhile is not read on.
[[nodiscard]] Result<std::unique_ptr<Store>> openReadOnly(const StorageConfig& storage, const Clock& clock);

} // namespace rollcall
