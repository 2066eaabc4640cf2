#pragma once

#include "api/api_port.h"
#include "screen/kiosk_state.h"
#include "screen/recognition_admin.h"

namespace rollcall {

class Store;

/// What the API says of the kiosk, from what the screen shows of it. Main thread.
void addState(api::KioskFacts& facts, const screen::KioskState& state);
/// Those of the connectors that are devices, and have been read or tried.
[[nodiscard]] Result<std::vector<api::DeviceFacts>> devicesIn(Store& store,
                                                              const std::vector<api::ConnectorFacts>& connectors);
[[nodiscard]] api::SelfTest selfTestOf(const screen::SelfTestView& view);

} // namespace rollcall
