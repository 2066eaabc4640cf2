#pragma once

#include "screen/conditions.h"
#include "ui/screen_names.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace rollcall::ui {

// How a condition of the kiosk looks.
[[nodiscard]] Icon iconOf(Condition condition);
[[nodiscard]] tokens::Color colorOf(ConditionWeight weight);
/// Whether a person is offered what needs this: what only starts is there in a moment.
[[nodiscard]] bool isOffered(const Conditions& conditions, Ability ability);

} // namespace rollcall::ui
