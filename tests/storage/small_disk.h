#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#include <sys/mount.h>

namespace rollcall {

/// A small file system of its own, so that it can be filled and made read-only; root only.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& directory) : m_path(QFile::encodeName(directory))
    {
        QDir().mkpath(directory);
        m_mounted = ::mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=1500k,mode=0700") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] bool setReadOnly(bool readOnly) const
    {
        return ::mount(nullptr, m_path.constData(), nullptr,
                       MS_REMOUNT | (readOnly ? static_cast<unsigned long>(MS_RDONLY) : 0UL),
                       "size=1500k,mode=0700") == 0;
    }

private:
    QByteArray m_path;
    bool m_mounted = false;
};

} // namespace rollcall
