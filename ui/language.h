#pragma once

#include <QLocale>
#include <QString>

namespace rollcall::ui {

/// Installs the translation and reading direction of a language (BCP 47; empty: the system's) for the whole
/// application, in place of the one before. English texts show where a translation is missing. Widgets made earlier
/// keep their words.
void useLanguage(const QString& language);

/// ISO 639 code of the language in which the texts are with that locale: its own, or English where there is no
/// translation.
[[nodiscard]] QString languageOfTexts(const QLocale& locale);

/// A language as those who speak it write it; the code itself when it is not known.
[[nodiscard]] QString ownName(const QString& language);

} // namespace rollcall::ui
