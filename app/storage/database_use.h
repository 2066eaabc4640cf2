#pragma once

#include "base/error.h"

#include <QString>

#include <functional>

namespace rollcall {

/// One of this process's connections to a database file: from before SQLite opens it until SQLite has closed it.
///
/// Closing a descriptor of a file releases all POSIX locks that the process holds on it, including those of SQLite's
/// other connections too (https://www.sqlite.org/howtocorrupt.html, section 2.2). The next program that leaves the
/// database would believe itself the last one and delete the write-ahead log that this process goes on writing to: all
/// that is recorded from then on would be lost. So a file is looked at by hand only while no connection here has it
/// open.
class DatabaseUse
{
public:
    DatabaseUse() = default;
    DatabaseUse(const DatabaseUse&) = delete;
    DatabaseUse& operator=(const DatabaseUse&) = delete;
    ~DatabaseUse();

    /// Looks at the file before SQLite, which would take an empty or foreign file for its own and write to it; makes
    /// one that is absent, or takes others their access to it. Nothing of that for a second connection. Corrupt: not a
    /// database, or its end is missing. Then `look`, if set, examines the files beside it; its error is returned.
    /// Once in a life; thread-safe.
    [[nodiscard]] Status begin(const QString& path, const std::function<Status()>& look = {});
    /// The same for a connection that only reads: nothing is made or changed.
    [[nodiscard]] Status beginReading(const QString& path);
    /// Whether this process has a connection to the file.
    [[nodiscard]] static bool isOpenHere(const QString& path);

    /// Runs `work` while no connection of this process has the file open, nor can open it; Busy where one has.
    [[nodiscard]] static Status whileUnused(const QString& path, const std::function<Status()>& work);

private:
    QString m_key; ///< empty: not started
};

} // namespace rollcall
