#pragma once

#include "base/clock.h"
#include "connectors/kind.h"

#include <optional>
#include <vector>

namespace rollcall::net {

/// What every way to the store has: `camera`, `refer_to_faces`, `batch_size`, `people` and `people_every_s`.
[[nodiscard]] std::vector<ConnectorSetting> storeSettings();
/// How often people are taken from `face`; nothing: they are not.
[[nodiscard]] std::optional<Milliseconds> readPeopleInterval(const SettingsTable& table);

} // namespace rollcall::net
