#pragma once

#include "screen/settings_requests.h"
#include "screen/settings_state.h"
#include "ui/screen_names.h"
#include "ui/widgets/undo_bar.h"

#include <QLocale>

#include <optional>

namespace rollcall::ui {

/// The way back from a setting that was switched at once; nothing where none of those was. `requests` outlives the
/// offer.
[[nodiscard]] std::optional<UndoOffer> undoOf(const SettingsView& before, const SettingsView& now,
                                              SettingsRequests& requests, const QLocale& locale);

} // namespace rollcall::ui
