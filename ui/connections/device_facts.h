#pragma once

#include "screen/device_admin.h"
#include "ui/screen_names.h"
#include "ui/widgets/fact_list.h"

#include "base/clock.h"

#include <QLocale>

namespace rollcall::ui {

/// What the card of a device says of it, beside its state.
[[nodiscard]] std::vector<FactList::Fact> deviceFacts(const DeviceView& device, const QLocale& locale,
                                                      const Clock& clock);

} // namespace rollcall::ui
