#pragma once

#include "base/error.h"

#include <QString>

namespace rollcall {

/// One kiosk for each data directory: an advisory lock (flock) on DATA/rollcall.lock, held until this object goes or
/// the process ends, however it ends. Other programs do not take it: SQLite's own locks order their transactions.
class InstanceLock
{
public:
    explicit InstanceLock(QString dataDirectory);
    InstanceLock(const InstanceLock&) = delete;
    InstanceLock& operator=(const InstanceLock&) = delete;
    ~InstanceLock();

    /// Makes the directory and the file where they are missing. Busy with one sentence when another process holds it;
    /// well when it is held already.
    [[nodiscard]] Status take();
    [[nodiscard]] bool isHeld() const noexcept { return m_fd >= 0; }

private:
    const QString m_directory;
    int m_fd = -1;
};

} // namespace rollcall
