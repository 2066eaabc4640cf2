#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

// Secrets that people wrote with some editor. Both ends of a connection must read the same from the same file.
namespace rollcall {

/// Passwords and keys are short; a larger file is the wrong file.
inline constexpr qint64 kMaxSecretFileBytes = qint64{64} * 1024;

/// What was typed, without what an editor adds: a byte order mark and the end of the last line. Blanks belong to it.
/// InvalidArgument for UTF-16, other bytes that are not UTF-8, a further line and nothing at all; the sentence begins
/// with `source` and never repeats the text.
[[nodiscard]] Result<Secret> typedSecret(QByteArray bytes, const QString& source);

/// The same of a regular file.
[[nodiscard]] Result<Secret> readSecretFile(const QString& path);

/// Whether it begins or ends with a blank, which is easily overlooked.
[[nodiscard]] bool hasOuterBlank(const Secret& secret);

} // namespace rollcall
