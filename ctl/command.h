#pragma once

#include "ctl/context.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace rollcall::ctl {

/// What a command ends with; documented in docs/rollcallctl.md.
enum class Exit {
    Done = 0,
    Failed = 1, ///< could not be done, was refused, or what was checked is not well
    Usage = 2,  ///< the command line makes no sense; nothing was done
    // Of `verify-ledger --receipt` alone:
    Corrected = 3, ///< the entry stands, but was corrected since
    NotThere = 4,  ///< the ledger has no such entry
};

struct Option
{
    const char* name;  ///< without the dashes
    const char* value; ///< what stands for its value in the help; nullptr: a switch
    const char* help;
    QStringList choices = {}; ///< the values it may have; none: any
};

/// A command line, taken apart.
struct Arguments
{
    QMap<QString, QString> options; ///< a switch has the value ""
    QStringList positional;

    [[nodiscard]] bool has(const char* name) const { return options.contains(QString::fromLatin1(name)); }
    [[nodiscard]] QString value(const char* name) const { return options.value(QString::fromLatin1(name)); }
};

struct Command
{
    const char* name;
    const char* synopsis; ///< what follows the name
    const char* summary;  ///< one line for the list
    const char* details;  ///< the rest of `help NAME`; may be empty
    std::vector<Option> options;
    int leastPositional;
    int maxPositional;                               ///< -1: any number
    Result<Exit> (*run)(Context&, const Arguments&); ///< an error means Failed
};

/// All commands, in the order of the help.
[[nodiscard]] const std::vector<Command>& commands();
/// Options of every command.
[[nodiscard]] const std::vector<Option>& globalOptions();
/// Checks the options' values, runs the command and tells the error it returns.
[[nodiscard]] Exit runCommand(const Command& command, Context& context, const Arguments& arguments);

Result<Exit> runEnroll(Context&, const Arguments&);
Result<Exit> runImportPeople(Context&, const Arguments&);
Result<Exit> runPeople(Context&, const Arguments&);
Result<Exit> runCredential(Context&, const Arguments&);
Result<Exit> runForget(Context&, const Arguments&);
Result<Exit> runPunches(Context&, const Arguments&);
Result<Exit> runOutbox(Context&, const Arguments&);
Result<Exit> runRetry(Context&, const Arguments&);
Result<Exit> runAudit(Context&, const Arguments&);
Result<Exit> runVerifyLedger(Context&, const Arguments&);
Result<Exit> runConfig(Context&, const Arguments&);
Result<Exit> runEval(Context&, const Arguments&);
Result<Exit> runSelfTest(Context&, const Arguments&);
Result<Exit> runReplay(Context&, const Arguments&);
Result<Exit> runPadEval(Context&, const Arguments&);
Result<Exit> runBenchCommand(Context&, const Arguments&);

} // namespace rollcall::ctl
