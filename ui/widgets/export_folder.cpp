#include "ui/widgets/export_folder.h"

#include <QStandardPaths>
#include <QStorageInfo>

namespace rollcall::ui {

QString exportFolder(const QString& wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    // Where desktops, udisks and administrators mount what is plugged in.
    const QStringList places{QStringLiteral("/media/"), QStringLiteral("/run/media/"), QStringLiteral("/mnt/")};
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        for (const QString& place : places) {
            if (volume.rootPath().startsWith(place) && volume.isReady() && !volume.isReadOnly())
                return volume.rootPath();
        }
    }
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace rollcall::ui
