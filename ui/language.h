#pragma once

#include <QString>

namespace rollcall::ui {

/// Installs the translation and reading direction of a language (empty: the system's) for the whole application.
/// English texts show where a translation is missing. Call once, before the first widget.
void useLanguage(const QString& language);

} // namespace rollcall::ui
