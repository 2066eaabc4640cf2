#include "ui/widgets/export_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

namespace rollcall::ui {

std::vector<ExportPlace> exportPlaces(const QString& wanted)
{
    // Where desktops, udisks and administrators mount what is plugged in.
    const QStringList mounts{QStringLiteral("/media/"), QStringLiteral("/run/media/"), QStringLiteral("/mnt/")};
    std::vector<ExportPlace> places;
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        const QString root = volume.rootPath();
        const bool plugged =
            std::any_of(mounts.begin(), mounts.end(), [&root](const QString& mount) { return root.startsWith(mount); });
        if (plugged && volume.isReady() && !volume.isReadOnly() && QFileInfo(root).isWritable())
            places.push_back({root, volume.name().isEmpty() ? QDir(root).dirName() : volume.name(),
                              std::max<qint64>(0, volume.bytesAvailable()), true});
    }
    const QString folder =
        wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : wanted;
    places.push_back(
        {folder, QDir::toNativeSeparators(folder), std::max<qint64>(0, QStorageInfo(folder).bytesAvailable()), false});
    return places;
}

} // namespace rollcall::ui
