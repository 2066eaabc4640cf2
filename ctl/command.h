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
};

struct Option
{
    const char* name;  ///< without the dashes
    const char* value; ///< what stands for its value in the help; nullptr: a switch
    const char* help;
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
    int mostPositional; ///< -1: any number
    Exit (*run)(Context&, const Arguments&);
};

/// All commands, in the order of the help.
[[nodiscard]] const std::vector<Command>& commands();
/// Options of every command.
[[nodiscard]] const std::vector<Option>& globalOptions();

Exit runEnroll(Context&, const Arguments&);
Exit runImportPeople(Context&, const Arguments&);
Exit runPeople(Context&, const Arguments&);
Exit runForget(Context&, const Arguments&);
Exit runPunches(Context&, const Arguments&);
Exit runOutbox(Context&, const Arguments&);
Exit runRetry(Context&, const Arguments&);
Exit runVerifyLedger(Context&, const Arguments&);
Exit runConfig(Context&, const Arguments&);
Exit runReplay(Context&, const Arguments&);
Exit runBenchCommand(Context&, const Arguments&);

} // namespace rollcall::ctl
