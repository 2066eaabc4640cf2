#pragma once

#include "base/error.h"

#include <QSqlError>

namespace rollcall {

/// What SQLite said, in our words. `path` is the database file that the message names.
///
/// The primary result code decides (https://www.sqlite.org/rescode.html): FULL -> DiskFull, BUSY and LOCKED -> Busy,
/// READONLY -> ReadOnly, CORRUPT and NOTADB -> Corrupt, IOERR -> Io, PERM, AUTH and CANTOPEN -> PermissionDenied,
/// CONSTRAINT -> InvalidArgument, all else Internal.
[[nodiscard]] Error sqliteError(const QSqlError& error, const QString& path);
/// The same for a bare result code (extended codes allowed) and SQLite's own text.
[[nodiscard]] Error sqliteError(int resultCode, const QString& text, const QString& path);
/// For failures of the file system calls made beside SQLite: ENOSPC -> DiskFull, EROFS -> ReadOnly, EACCES ->
/// PermissionDenied ...
[[nodiscard]] Error errnoError(int number, const QString& whatFailed);

} // namespace rollcall
