#pragma once

#include <QString>

// Text of other programs and people on its way to a log or a terminal.
namespace rollcall {

/// Begins another line, moves the cursor, renames the window or turns the text around: control characters, line and
/// paragraph separators, bidirectional embeddings, overrides and isolates.
[[nodiscard]] bool canForgeOutput(QChar character);

/// `text` as one line: such characters are written as escapes ("\n", "\u001B"), a half of a character too. At most so
/// many UTF-16 units, with "..." at the end of what was cut.
[[nodiscard]] QString singleLine(const QString& text, qsizetype maxLength);

} // namespace rollcall
