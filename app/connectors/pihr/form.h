#pragma once

#include "connectors/form.h"

#include <vector>

namespace rollcall::pihr {

/// Of its settings, those that are set on the screen: one form for each profile.
[[nodiscard]] std::vector<ConnectorProfile> forms();

} // namespace rollcall::pihr
