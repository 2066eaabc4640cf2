#include "storage/set_aside.h"

#include "base/logging.h"
#include "storage/database_file.h"
#include "storage/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace rollcall {

namespace {

/// Also what older versions left beside the database.
const QString kDamaged = QStringLiteral(".damaged-");
const QString kReplaced = QStringLiteral(".replaced-");
const QString kTimeFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
constexpr qsizetype kTimeLength = 16;

Status moveFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0 && errno != ENOENT)
        return failure(errnoError(errno, QStringLiteral("the database %1 cannot be moved aside").arg(from)));
    return {};
}

/// From the name: copying and restoring a folder changes the times of its files.
QDateTime timeOf(const QString& name)
{
    for (const QString& mark : {kDamaged, kReplaced}) {
        const qsizetype at = name.lastIndexOf(mark);
        if (at < 0)
            continue;
        QDateTime time = QDateTime::fromString(name.mid(at + mark.size(), kTimeLength), kTimeFormat);
        time.setTimeSpec(Qt::UTC);
        return time;
    }
    return {};
}

} // namespace

QString setAsideDirectory(const QString& databasePath)
{
    return QFileInfo(databasePath).absolutePath() + QStringLiteral("/set-aside");
}

Result<QString> nameForSettingAside(const QString& path, WallTime now, SetAsideBecause why)
{
    const QString directory = setAsideDirectory(path);
    ROLLCALL_TRY(makePrivateDirectory(directory));
    const QString stem =
        QDir(directory).filePath(QFileInfo(path).fileName() + (why == SetAsideBecause::Damaged ? kDamaged : kReplaced) +
                                 toDateTimeUtc(now).toString(kTimeFormat));
    QString target = stem;
    for (int copy = 2; QFileInfo::exists(target) || QFileInfo::exists(target + QStringLiteral("-wal")); ++copy)
        target = stem + QStringLiteral("-%1").arg(copy);
    return target;
}

Status setDatabaseAside(const QString& path, const QString& target)
{
    // The database itself first: should the power fail in between, the next start finds a log alone and goes on here,
    // where a database without its log would look complete.
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const QString name = QString::fromLatin1(suffix);
        ROLLCALL_TRY(moveFile(path + name, target + name));
    }
    ROLLCALL_TRY(removeFileIfPresent(checkRequestPath(path)));
    ROLLCALL_TRY(syncDirectoryOf(target));
    return syncDirectoryOf(path);
}

QStringList setAsideFiles(const QString& databasePath)
{
    const QDir directory(setAsideDirectory(databasePath));
    QStringList paths;
    for (const QString& name : directory.entryList(QDir::Files | QDir::Hidden, QDir::Name))
        paths += directory.filePath(name);
    return paths;
}

QStringList setAsideDatabases(const QString& databasePath)
{
    QStringList databases = setAsideFiles(databasePath);
    databases.removeIf([](const QString& path) {
        return path.endsWith(QLatin1String("-wal")) || path.endsWith(QLatin1String("-shm"));
    });
    return databases;
}

Result<int> tidySetAside(const QString& databasePath, WallTime now)
{
    const QFileInfo database(databasePath);
    const QDir beside = database.absoluteDir();
    const QStringList older = beside.entryList({database.fileName() + kDamaged + u'*'}, QDir::Files);
    if (!older.isEmpty()) {
        ROLLCALL_TRY(makePrivateDirectory(setAsideDirectory(databasePath)));
    }
    for (const QString& name : older)
        ROLLCALL_TRY(moveFile(beside.filePath(name), QDir(setAsideDirectory(databasePath)).filePath(name)));
    int removed = 0;
    const QDateTime limit = toDateTimeUtc(now - kSetAsideKept);
    for (const QString& path : setAsideFiles(databasePath)) {
        const QDateTime time = timeOf(QFileInfo(path).fileName());
        if (!time.isValid() || time >= limit)
            continue;
        ROLLCALL_TRY(removeFileIfPresent(path));
        ++removed;
    }
    if (removed > 0)
        qCInfo(lcStorage) << removed
                          << "files of databases that were set aside were kept for long enough and are removed";
    return removed;
}

} // namespace rollcall
