#pragma once

#include "receiver/printer.h"
#include "receiver/receiver.h"

#include <QStringList>

namespace rollcall::receiver {

struct CommandLine
{
    Options options;
    Output output = Output::Quiet;
    QString answer; ///< help or version: to be printed instead of serving
};

/// `arguments` with the program's name first. The error is a sentence for a person.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList& arguments);

} // namespace rollcall::receiver
