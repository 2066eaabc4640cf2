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

/// Room in the file system of that folder; 0: unknown.
[[nodiscard]] qint64 freeBytesIn(const QString& folder);

} // namespace rollcall
