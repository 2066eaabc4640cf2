#pragma once

#include <QString>

namespace rollcall::cli {

/// Whether there is a person to ask: standard input and standard error are a terminal.
[[nodiscard]] bool canAsk();
/// "QUESTION [y/N]" on standard error; true for y or yes, false for all else and at the end of the input.
[[nodiscard]] bool confirm(const QString& question);

} // namespace rollcall::cli
