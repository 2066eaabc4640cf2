#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace rollcall {

/// Makes the directory and those above it; the directory itself gets mode 0700. One that exists is left as it is.
[[nodiscard]] Status makePrivateDirectory(const QString& path);
/// Makes an empty file with mode 0600 that survives a power cut (file and directory entry synchronised), or takes group
/// and others their access to one that exists. A new file belongs to the directory's owner, so that an administrator's
/// command does not lock out the kiosk.
[[nodiscard]] Status makePrivateFile(const QString& path);
/// Atomically creates a new file with mode 0600. AlreadyExists if the file exists: it is not
/// touched.
[[nodiscard]] Status writeNewPrivateFile(const QString& path, const QByteArray& content);
[[nodiscard]] Status removeFileIfPresent(const QString& path);

enum class DatabaseFileState {
    Absent, ///< missing or empty
    Database,
    NotADatabase,
    Truncated, ///< shorter than its own header says, and no write-ahead log that could hold the rest
};
/// What the first 100 bytes say (https://www.sqlite.org/fileformat.html, section 1.3), without SQLite.
[[nodiscard]] Result<DatabaseFileState> inspectDatabaseFile(const QString& path);

/// Renames the database to PATH.damaged-YYYYMMDDTHHMMSSZ, its log and shared-memory file alike, and returns the new
/// path. Deletes nothing.
[[nodiscard]] Result<QString> setDatabaseAside(const QString& path, WallTime now);

/// Beside the database: present when a running connection met damage, so that the next start checks everything.
[[nodiscard]] QString checkRequestPath(const QString& databasePath);
void requestFullCheck(const QString& databasePath);

} // namespace rollcall
