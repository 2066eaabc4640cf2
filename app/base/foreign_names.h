#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// File names are bytes; Qt's listings leave out those that are not UTF-8, as old archives and memory cards have them.
namespace rollcall {

[[nodiscard]] bool isUtf8(const QByteArray& bytes);

/// `bytes` for a message: what is not UTF-8 as "\xE9".
[[nodiscard]] QString escapedBytes(const QByteArray& bytes);

/// The entries of a directory whose names are not UTF-8, escaped and sorted; none when it cannot be read.
[[nodiscard]] QStringList namesNotUtf8(const QString& directory);

} // namespace rollcall
