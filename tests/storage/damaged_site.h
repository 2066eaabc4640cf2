#pragma once

#include "storage_fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>

#include <csignal>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace rollcall {

/// Confirms punches and dies as with kill -9, its write-ahead log full: "DIR COUNT" as the child of a test.
inline int confirmAndDie(const QStringList& arguments)
{
    StorageConfig config;
    config.dataDirectory = arguments.value(0);
    const SystemClock clock;
    const auto store =
        Store::open(config, {{ConnectorId(QStringLiteral("pihr"))}, {}}, clock, {.setAsideIfCorrupt = true});
    if (!store)
        return 2;
    for (int number = 0; number < arguments.value(1).toInt(); ++number) {
        PunchDraft draft;
        draft.person = PersonId(QStringLiteral("E-%1").arg(number % 7));
        draft.at = clock.read();
        draft.door = QStringLiteral("North");
        if (!(*store)->ledger().append(draft))
            return 3;
        // Half of them are in the database, half in its log.
        if (number + 1 == arguments.value(1).toInt() / 2 && !(*store)->database().truncateLog())
            return 4;
    }
    ::kill(::getpid(), SIGKILL);
    return 0;
}

/// A data directory that a killed kiosk left behind; copies of it can be damaged one after the other.
class DamagedSite
{
public:
    /// The test's own program plays the kiosk.
    bool confirm(int punches)
    {
        QProcess kiosk;
        kiosk.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--child"), m_root.filePath(QStringLiteral("left")), QString::number(punches)});
        return kiosk.waitForFinished(60'000) && kiosk.exitStatus() == QProcess::CrashExit;
    }
    /// A fresh copy of what was left.
    StorageConfig copy()
    {
        StorageConfig config;
        config.dataDirectory = m_root.filePath(QStringLiteral("copy-%1").arg(++m_copies));
        QDir().mkpath(config.dataDirectory);
        const QDir left(m_root.filePath(QStringLiteral("left")));
        for (const QString& name : left.entryList(QDir::Files))
            QFile::copy(left.filePath(name), config.dataDirectory + u'/' + name);
        return config;
    }
    static void remove(const StorageConfig& config) { QDir(config.dataDirectory).removeRecursively(); }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool change(const QString& path, qint64 offset, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
    }
    static bool flip(const QString& path, qint64 bit)
    {
        QFile file(path);
        char byte = 0;
        if (!file.open(QIODevice::ReadWrite) || !file.seek(bit / 8) || !file.getChar(&byte) || !file.seek(bit / 8))
            return false;
        return file.putChar(static_cast<char>(byte ^ (1 << (bit % 8))));
    }
    /// Every file with its permissions and bytes.
    static QByteArray everythingIn(const QString& directory)
    {
        QByteArray all;
        const QFileInfoList files = QDir(directory).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
        for (const QFileInfo& file : files) {
            all += file.fileName().toUtf8() + ' ' + QByteArray::number(static_cast<int>(file.permissions())) + ' ' +
                   QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + '\n';
            all += read(file.filePath());
        }
        return all;
    }

private:
    QTemporaryDir m_root;
    int m_copies = 0;
};

} // namespace rollcall
