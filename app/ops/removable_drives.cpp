#include "ops/removable_drives.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>

#include <algorithm>

namespace rollcall {

std::vector<RemovableDrive> removableDrives()
{
    const QStringList mounts{QStringLiteral("/media/"), QStringLiteral("/run/media/"), QStringLiteral("/mnt/")};
    std::vector<RemovableDrive> drives;
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        const QString root = volume.rootPath();
        const bool plugged =
            std::any_of(mounts.begin(), mounts.end(), [&root](const QString& mount) { return root.startsWith(mount); });
        if (plugged && volume.isReady() && !volume.isReadOnly() && QFileInfo(root).isWritable())
            drives.push_back({root, volume.name().isEmpty() ? QDir(root).dirName() : volume.name(),
                              std::max<qint64>(0, volume.bytesAvailable())});
    }
    return drives;
}

QString existingPart(const QString& folder)
{
    QString part = QDir::cleanPath(QDir(folder).absolutePath());
    while (!QFileInfo::exists(part) && part != QLatin1String("/"))
        part = QFileInfo(part).path();
    return part;
}

bool isUsableFolder(const QString& folder)
{
    const QFileInfo part(existingPart(folder));
    return !folder.isEmpty() && part.isDir() && part.isWritable();
}

qint64 freeBytesIn(const QString& folder)
{
    return std::max<qint64>(0, QStorageInfo(existingPart(folder)).bytesAvailable());
}

} // namespace rollcall
