#pragma once

#include "cli/command.h"
#include "cli/progress.h"

namespace rollcall::ctl {

using cli::Arguments;
using cli::Context;
using cli::Exit;
using cli::Option;
using cli::Program;
using cli::Progress;
using cli::Session;

/// The program with all its commands.
[[nodiscard]] const Program& program();

Result<Exit> runEnroll(Context&, const Arguments&);
Result<Exit> runImportPeople(Context&, const Arguments&);
Result<Exit> runPeople(Context&, const Arguments&);
Result<Exit> runPerson(Context&, const Arguments&);
Result<Exit> runCredential(Context&, const Arguments&);
Result<Exit> runCredentials(Context&, const Arguments&);
Result<Exit> runConnectors(Context&, const Arguments&);
Result<Exit> runConnector(Context&, const Arguments&);
Result<Exit> runDevice(Context&, const Arguments&);
Result<Exit> runAdminPin(Context&, const Arguments&);
Result<Exit> runForget(Context&, const Arguments&);
Result<Exit> runPunches(Context&, const Arguments&);
Result<Exit> runOutbox(Context&, const Arguments&);
Result<Exit> runRetry(Context&, const Arguments&);
Result<Exit> runSendPeople(Context&, const Arguments&);
Result<Exit> runApi(Context&, const Arguments&);
Result<Exit> runAudit(Context&, const Arguments&);
Result<Exit> runBackup(Context&, const Arguments&);
Result<Exit> runRestore(Context&, const Arguments&);
Result<Exit> runKey(Context&, const Arguments&);
Result<Exit> runVerifyLedger(Context&, const Arguments&);
Result<Exit> runConfig(Context&, const Arguments&);
Result<Exit> runSelfTest(Context&, const Arguments&);

} // namespace rollcall::ctl
