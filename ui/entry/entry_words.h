#pragma once

#include "screen/view_types.h"
#include "ui/screen_names.h"
#include "ui/widgets/card.h"

namespace rollcall::ui {

/// What happened to a person's PIN, card or code, and what to do now. Empty for stages that a confirmation, a notice or
/// a question tells.
[[nodiscard]] QString entryWords(const EntryView& entry);
/// The same as a card, for when nothing is open that could say it.
[[nodiscard]] CardContent contentOf(const EntryView& entry, const QLocale& locale);
/// What to do about an unknown card that a reader with another keyboard layout has typed.
[[nodiscard]] QString readerLayoutWords();

} // namespace rollcall::ui
