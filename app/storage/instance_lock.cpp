#include "storage/instance_lock.h"

#include "storage/database_file.h"
#include "storage/sqlite_error.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace rollcall {

InstanceLock::InstanceLock(QString dataDirectory) : m_directory(std::move(dataDirectory)) {}

InstanceLock::~InstanceLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Status InstanceLock::take()
{
    if (isHeld())
        return {};
    const QString path = QDir(m_directory).filePath(QStringLiteral("rollcall.lock"));
    ROLLCALL_TRY(makePrivateDirectory(m_directory));
    ROLLCALL_TRY(makePrivateFile(path));
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return failure(errnoError(errno, QStringLiteral("the lock file %1 cannot be opened").arg(path)));
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        ::close(fd);
        if (reason == EWOULDBLOCK)
            return failure(ErrorCode::Busy,
                           QStringLiteral("another kiosk is already running with the data directory %1; stop it first, "
                                          "or choose another directory with --data-dir")
                               .arg(m_directory));
        return failure(errnoError(reason, QStringLiteral("the lock file %1 cannot be locked").arg(path)));
    }
    m_fd = fd;
    return {};
}

} // namespace rollcall
