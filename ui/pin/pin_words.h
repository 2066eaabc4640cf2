#pragma once

#include "attendance/pin_rule.h"
#include "base/secret.h"

#include <QString>

namespace rollcall::ui {

/// Why a PIN that was typed must not be chosen, before it is typed a second time; empty: it may be.
[[nodiscard]] QString newPinProblem(const Secret& pin, int minimum);

} // namespace rollcall::ui
