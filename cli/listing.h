#pragma once

#include "base/records.h"
#include "cli/command.h"

namespace rollcall::cli {

/// "--format FORMAT" of every command that lists something.
[[nodiscard]] const Option& formatOption();
/// "--bom" of those that people open in a spreadsheet.
[[nodiscard]] const Option& bomOption();
/// The rows of a command, as its --format and --bom say; a table is cut to the terminal.
[[nodiscard]] RecordWriter listing(Context& context, const Arguments& arguments, QStringList columns);

} // namespace rollcall::cli
