#pragma once

#include "base/error.h"
#include "cli/command.h"

#include <QString>
#include <QStringList>

namespace rollcall::cli {

/// A whole command line: the command, if one was named, and everything given with it.
struct CommandLine
{
    const Command* command = nullptr;
    const ForwardedCommand* forwarded = nullptr; ///< instead of `command`; what follows it is not looked at
    Arguments arguments;                         ///< without the command's name
};

/// Options may come anywhere after the command; the global ones before it, too. "--name=value" and "--name value";
/// after "--" nothing is an option. Errors are InvalidArgument with a sentence for the user.
[[nodiscard]] Result<CommandLine> parseCommandLine(const Program& program, const QStringList& arguments);

/// Options of every command.
[[nodiscard]] const std::vector<Option>& globalOptions();
[[nodiscard]] const Command* findCommand(const Program& program, const QString& name);
[[nodiscard]] const ForwardedCommand* findForwarded(const Program& program, const QString& name);
/// "there is no command ..."; suggests the likely one.
[[nodiscard]] Error unknownCommand(const Program& program, const QString& name);
/// For the manual page and the completion.
[[nodiscard]] ProgramPage pageOf(const Program& program);
/// The list of commands.
[[nodiscard]] QString overviewText(const Program& program);
[[nodiscard]] QString helpText(const Program& program, const Command& command);

} // namespace rollcall::cli
