#include "cli/listing.h"

#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

namespace rollcall::cli {

namespace {

/// Columns of the terminal on standard output; 0 for a file or a pipe, which gets everything.
int terminalWidth()
{
    winsize size{};
    return isatty(STDOUT_FILENO) == 1 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

} // namespace

const Option& formatOption()
{
    static const Option format{"format",
                               "FORMAT",
                               "table (default), csv or json (one object per line)",
                               {QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")}};
    return format;
}

const Option& bomOption()
{
    static const Option bom{"bom", nullptr, "begin csv with a byte order mark, for Excel"};
    return bom;
}

RecordWriter listing(Context& context, const Arguments& arguments, QStringList columns)
{
    return {context.out(), recordFormat(arguments.value("format"), arguments.has("bom")), std::move(columns),
            terminalWidth()};
}

} // namespace rollcall::cli
