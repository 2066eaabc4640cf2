#pragma once

#include "connectors/form.h"

namespace rollcall::inward {

/// Of its settings, those that are set on the screen.
[[nodiscard]] ConnectorProfile form();

} // namespace rollcall::inward
