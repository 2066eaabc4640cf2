#pragma once

#include <QLocale>
#include <QString>

namespace rollcall::screen {

/// Installs the translation of a locale for the whole program, in place of the one before. English texts show where a
/// translation is missing.
void useTexts(const QLocale& locale);

/// ISO 639 code of the language in which the texts are with that locale: its own, or English where there is no
/// translation.
[[nodiscard]] QString languageOfTexts(const QLocale& locale);

/// A language as those who speak it write it; the code itself when it is not known.
[[nodiscard]] QString ownName(const QString& language);

} // namespace rollcall::screen
