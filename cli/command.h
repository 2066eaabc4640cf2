#pragma once

#include "base/program_page.h"
#include "cli/context.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace rollcall::cli {

/// Exit code of a command; documented in docs/rollcallctl.md.
enum class Exit {
    Done = 0,
    Failed = 1, ///< not possible, refused, or the check found a problem
    Usage = 2,  ///< the command line makes no sense; nothing was done
    // Only from `verify-ledger --receipt`:
    Corrected = 3, ///< the record is unchanged, but a correction followed
    NotFound = 4,  ///< the ledger has no such record
};

using Option = ProgramOption;
using Word = ProgramWord;

/// A parsed command line.
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
    int minPositional;
    int maxPositional;                               ///< -1: any number
    Result<Exit> (*run)(Context&, const Arguments&); ///< an error means Failed
    std::vector<Word> words = {};                    ///< what its words can be, for completion
};

/// A command of another program, which is started with the same arguments.
struct ForwardedCommand
{
    const char* name;
    const char* summary;
};

/// A program made of commands.
struct Program
{
    const char* name;
    const char* purpose;           ///< one sentence
    std::vector<Command> commands; ///< in the order of the help
    const char* forwardsTo = "";   ///< the program that has the forwarded commands
    std::vector<ForwardedCommand> forwarded = {};
};

} // namespace rollcall::cli
