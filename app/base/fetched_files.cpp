#include "base/fetched_files.h"

#include <QDir>
#include <QFileInfo>

namespace rollcall {

QString fetchedFolder(const QString& name)
{
    QString installed = QDir(QStringLiteral(ROLLCALL_INSTALLED_DATA)).filePath(name);
    if (QFileInfo(installed).isDir())
        return installed;
    QString cache = qEnvironmentVariable("ROLLCALL_CACHE");
    if (cache.isEmpty())
        cache = QDir::homePath() + QStringLiteral("/.cache/rollcall");
    return QDir(cache).filePath(name);
}

} // namespace rollcall
