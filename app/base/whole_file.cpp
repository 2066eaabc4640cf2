#include "base/whole_file.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace rollcall {

namespace {

/// The error code to decide on, and a default sentence.
Error failed(int error, const QString& path)
{
    const QString why = QString::fromLocal8Bit(std::strerror(error));
    const QString sentence = QStringLiteral("cannot write %1: %2").arg(path, why);
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound, sentence};
    case EACCES:
    case EPERM:
        return {ErrorCode::PermissionDenied, sentence};
    case EROFS:
        return {ErrorCode::ReadOnly, sentence};
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // FAT32 ends at 4 GiB
        return {ErrorCode::DiskFull, sentence};
    default:
        return {ErrorCode::Io, sentence};
    }
}

} // namespace

WholeFile::WholeFile(QString path) : m_path(std::move(path)), m_file(m_path + QStringLiteral(".part")) {}

WholeFile::~WholeFile()
{
    if (!m_file.isOpen())
        return;
    m_file.close();
    m_file.remove();
}

Status WholeFile::open()
{
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return failure(failed(errno, m_path));
    return {};
}

Status WholeFile::write(const QByteArray& bytes)
{
    errno = 0;
    if (m_file.write(bytes) != bytes.size())
        return failure(failed(errno != 0 ? errno : ENOSPC, m_path));
    return {};
}

Status WholeFile::commit()
{
    if (::fsync(m_file.handle()) != 0)
        return failure(failed(errno, m_path));
    if (::rename(QFile::encodeName(m_file.fileName()).constData(), QFile::encodeName(m_path).constData()) != 0)
        return failure(failed(errno, m_path));
    m_file.close();
    const int folder =
        ::open(QFile::encodeName(QFileInfo(m_path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return failure(failed(errno, m_path));
    const bool synced = ::syncfs(folder) == 0;
    const int error = errno;
    ::close(folder);
    if (!synced) {
        QFile::remove(m_path);
        return failure(failed(error, m_path));
    }
    return {};
}

} // namespace rollcall
