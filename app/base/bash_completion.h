#pragma once

#include <QString>

namespace rollcall {

struct ProgramPage;

/// A completion for bash, which needs nothing but bash itself: commands, options (`--name value` and `--name=value`),
/// choices, the words of commands, files and folders.
[[nodiscard]] QString bashCompletion(const ProgramPage& page);

} // namespace rollcall
