#pragma once

#include <QString>

#include <vector>

namespace rollcall {

/// A mounted drive that can be pulled out.
struct RemovableDrive
{
    QString path;         ///< of its root
    QString name;         ///< its label; without one, the name of its mount point
    qint64 freeBytes = 0; ///< 0: unknown
};

/// Those that can be written now: mounted where desktops, udisks and administrators mount what is plugged in. May take
/// as long as a disk that sleeps. Any thread.
[[nodiscard]] std::vector<RemovableDrive> removableDrives();

/// The folder itself, or the nearest one above it that is there.
[[nodiscard]] QString existingPart(const QString& folder);
/// Whether files can be written there, once the folder has been made where it is missing.
[[nodiscard]] bool isUsableFolder(const QString& folder);

/// Room in the file system that the folder is or would be in; 0: unknown.
[[nodiscard]] qint64 freeBytesIn(const QString& folder);

} // namespace rollcall
