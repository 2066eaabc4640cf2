#pragma once

#include <QString>

namespace rollcall {

/// How many columns of a terminal the text takes: marks that combine take none, wide characters (Chinese, Japanese,
/// Korean, most emoji) two.
[[nodiscard]] int displayWidth(const QString& text);
/// `text` in at most so many columns, "…" at the end of what was cut.
[[nodiscard]] QString cutToWidth(const QString& text, int columns);
/// `text` with blanks after it, so that it takes so many columns.
[[nodiscard]] QString padToWidth(const QString& text, int columns);

} // namespace rollcall
