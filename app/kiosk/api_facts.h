#pragma once

#include "api/api_port.h"
#include "connectors/zkteco/device_report.h"
#include "screen/kiosk_state.h"
#include "screen/recognition_admin.h"

#include <map>

namespace rollcall {

/// What the API says of the kiosk, from what the screen shows of it. Main thread.
void addState(api::KioskFacts& facts, const screen::KioskState& state);
[[nodiscard]] std::vector<api::DeviceFacts> factsOf(const std::map<ConnectorId, zkteco::DeviceReport>& reports);
[[nodiscard]] api::SelfTest selfTestOf(const screen::SelfTestView& view);

} // namespace rollcall
