#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

// How files that people name are opened. A path can lead to anything: a FIFO, which would stop the program until it is
// written to, a device without an end, a file larger than memory.
namespace rollcall {

/// Open for reading, and a regular file. Never waits. NotFound, PermissionDenied, InvalidArgument when it is something
/// else, or Io; the sentence names the path, and so does the subject.
[[nodiscard]] Result<std::unique_ptr<QFile>> openRegularFile(const QString& path);

/// The content of a regular file; InvalidArgument when it is larger than `maxBytes`.
[[nodiscard]] Result<QByteArray> readRegularFile(const QString& path, qint64 maxBytes);

/// UTF-16, by its byte order mark or the NUL byte of its first letter. Some editors save it; it is refused by this
/// name.
[[nodiscard]] bool isUtf16(const QByteArray& text);

/// A regular file at `path` that only its owner can read and write: made if there is none, else its permissions are
/// narrowed. Never follows a symbolic link.
[[nodiscard]] Status makeOwnerOnly(const QString& path);

} // namespace rollcall
