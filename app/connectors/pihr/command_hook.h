#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace rollcall::pihr {

/// A program of the site's own that does what only the site knows how to: open the door, set the clock. No shell is
/// involved; the program runs on its own and is not waited for.
class CommandHook
{
public:
    /// A server that repeats itself must not fill the machine with processes.
    static constexpr std::chrono::seconds kMinInterval{1};

    CommandHook() = default;
    /// Splits as QProcess::splitCommand does: blanks separate, double quotes keep together. Empty: no hook.
    /// InvalidArgument when the program is no absolute path or cannot be run.
    [[nodiscard]] static Result<CommandHook> parse(const QString& line);

    [[nodiscard]] bool isSet() const noexcept { return !m_program.isEmpty(); }
    /// `placeholder` in an argument is replaced by `value`. Unsupported without a program, Busy when called too soon
    /// again.
    [[nodiscard]] Status run(const QString& placeholder, const QString& value, MonotonicTime now);

private:
    QString m_program;
    QStringList m_arguments;
    std::optional<MonotonicTime> m_last;
};

} // namespace rollcall::pihr
