#pragma once

#include "screen/language.h"
#include "ui/screen_names.h"

#include <QString>

namespace rollcall::ui {

/// Installs the translation and reading direction of a language (BCP 47; empty: the system's) for the whole
/// application, in place of the one before. Widgets made earlier keep their words.
void useLanguage(const QString& language);

} // namespace rollcall::ui
