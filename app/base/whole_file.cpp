#include "base/whole_file.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
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

WholeFile::WholeFile(QString path) : m_path(std::move(path)) {}

WholeFile::~WholeFile()
{
    if (!m_file.isOpen())
        return;
    m_file.close();
    ::unlink(m_temporary.constData());
}

Status WholeFile::open()
{
    m_temporary = QFile::encodeName(QFileInfo(m_path).absolutePath()) + "/rollcall-XXXXXX.part";
    constexpr int kSuffixLength = 5;
    // O_EXCL and a random name, mode 0600: never a file, link or FIFO that was put there before.
    const int descriptor = ::mkostemps(m_temporary.data(), kSuffixLength, O_CLOEXEC);
    if (descriptor < 0)
        return failure(failed(errno, m_path));
    if (!m_file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        ::unlink(m_temporary.constData());
        return failure(failed(EIO, m_path));
    }
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
    // A link at the destination is replaced, not followed.
    if (::rename(m_temporary.constData(), QFile::encodeName(m_path).constData()) != 0)
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

Status writeWholeFile(const QString& path, const QByteArray& bytes)
{
    WholeFile file(path);
    ROLLCALL_TRY(file.open());
    ROLLCALL_TRY(file.write(bytes));
    return file.commit();
}

} // namespace rollcall
