#pragma once

#include "cli/command.h"
#include "cli/progress.h"

namespace rollcall::lab {

using cli::Arguments;
using cli::Context;
using cli::Exit;
using cli::Option;
using cli::Program;
using cli::Progress;
using cli::Session;

/// The program with all its commands.
[[nodiscard]] const Program& program();

Result<Exit> runBenchCommand(Context&, const Arguments&);
Result<Exit> runCoverEval(Context&, const Arguments&);
Result<Exit> runEval(Context&, const Arguments&);
Result<Exit> runPadEval(Context&, const Arguments&);
Result<Exit> runPhotos(Context&, const Arguments&);
Result<Exit> runReplay(Context&, const Arguments&);

} // namespace rollcall::lab
