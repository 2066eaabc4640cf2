#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <array>

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
/// Atomically creates the file, or replaces its content, with mode 0600 and the directory's owner: complete on disk, or
/// as it was before.
[[nodiscard]] Status replacePrivateFile(const QString& path, const QByteArray& content);
/// As `makePrivateFile` does with new files: when run as root, a file that is there goes to the owner of its directory.
[[nodiscard]] Status giveToDirectoryOwner(const QString& path);
[[nodiscard]] Status removeFileIfPresent(const QString& path);
/// The directory entry survives a power cut.
[[nodiscard]] Status syncDirectoryOf(const QString& path);

enum class DatabaseFileState {
    Absent,  ///< missing or empty
    OnlyLog, ///< missing or empty, but its write-ahead log is not: SQLite would delete that
    Database,
    NotADatabase,
    Truncated, ///< shorter than its own header says, and no write-ahead log that could hold the rest
};
/// What the first 100 bytes say (https://www.sqlite.org/fileformat.html, section 1.3), without SQLite.
[[nodiscard]] Result<DatabaseFileState> inspectDatabaseFile(const QString& path);

/// Which files a connection works on: device and inode of the database, its write-ahead log and its shared memory. A
/// connection goes on writing to files that were moved or deleted, where nothing finds it again.
struct DatabaseFiles
{
    struct File
    {
        quint64 device = 0;
        quint64 inode = 0; ///< 0: there is none
        friend bool operator==(const File&, const File&) = default;
    };
    std::array<File, 3> files{};
    friend bool operator==(const DatabaseFiles&, const DatabaseFiles&) = default;
};
/// Those under this path now. Opens nothing, so that no lock is lost.
[[nodiscard]] DatabaseFiles databaseFilesAt(const QString& path);

/// Beside the database: present when a running connection met damage, so that the next start checks everything.
[[nodiscard]] QString checkRequestPath(const QString& databasePath);
void requestFullCheck(const QString& databasePath);

} // namespace rollcall
