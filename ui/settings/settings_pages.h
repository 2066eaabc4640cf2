#pragma once

#include "screen/clock_admin.h"
#include "screen/kiosk_state.h"
#include "screen/settings_admin.h"
#include "screen/ui_settings.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

namespace rollcall::ui {

class MorePage;

/// Adds door, screen, camera and clock to the hub, each with its present value.
void addSettingsPages(MorePage& hub, const Theme& theme, const UiSettings& settings, const Clock& clock,
                      KioskState& state, SettingsAdmin& admin, screen::ClockAdmin& clockAdmin);

} // namespace rollcall::ui
