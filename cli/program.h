#pragma once

#include "cli/command.h"

namespace rollcall::cli {

/// Runs `main` of a program made of commands, after its QCoreApplication was made: parses the arguments, shows help, or
/// runs the command and reports its error. Returns the exit code.
[[nodiscard]] int runProgram(const Program& program);

} // namespace rollcall::cli
