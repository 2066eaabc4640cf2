#pragma once

#include "base/error.h"
#include "ctl/command.h"

#include <QString>
#include <QStringList>

namespace rollcall::ctl {

/// A whole command line: the command, if one was named, and everything given with it.
struct CommandLine
{
    const Command* command = nullptr;
    Arguments arguments; ///< without the command's name
};

/// Options may stand anywhere after the command; the global ones before it, too. "--name=value" and "--name value";
/// after "--" nothing is an option. Errors are InvalidArgument with a sentence for the user.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList& arguments);

[[nodiscard]] const Command* findCommand(const QString& name);
/// "there is no command ..."; with the likely meant one.
[[nodiscard]] Error unknownCommand(const QString& name);
/// The list of commands.
[[nodiscard]] QString overviewText();
[[nodiscard]] QString helpText(const Command& command);

} // namespace rollcall::ctl
