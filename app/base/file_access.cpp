#include "base/file_access.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace rollcall {

namespace {

constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;

tl::unexpected<Error> failed(int error, const QString& sentence, const QString& path)
{
    ErrorCode code = ErrorCode::Io;
    if (error == ENOENT || error == ENOTDIR)
        code = ErrorCode::NotFound;
    else if (error == EACCES || error == EPERM)
        code = ErrorCode::PermissionDenied;
    else if (error == ELOOP)
        code = ErrorCode::InvalidArgument;
    return failure(code, sentence.arg(path, QString::fromLocal8Bit(std::strerror(error))), path);
}

/// Closes the descriptor unless it is a regular file.
Status checkRegular(int descriptor, const QString& path)
{
    struct stat found
    {};
    const int error = ::fstat(descriptor, &found) != 0 ? errno : 0;
    if (error == 0 && S_ISREG(found.st_mode))
        return {};
    ::close(descriptor);
    if (error != 0)
        return failed(error, QStringLiteral("%1 cannot be read: %2"), path);
    return failure(ErrorCode::InvalidArgument,
                   S_ISDIR(found.st_mode) ? QStringLiteral("%1 is a directory, not a file").arg(path)
                                          : QStringLiteral("%1 is not a regular file").arg(path),
                   path);
}

} // namespace

Result<std::unique_ptr<QFile>> openRegularFile(const QString& path)
{
    if (path.startsWith(u':')) { // compiled into the program
        auto resource = std::make_unique<QFile>(path);
        if (!resource->open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotFound,
                           QStringLiteral("%1 cannot be read: %2").arg(path, resource->errorString()), path);
        return resource;
    }
    // Non-blocking: opening a FIFO would wait for its writer.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return failed(errno, QStringLiteral("%1 cannot be read: %2"), path);
    ROLLCALL_TRY(checkRegular(descriptor, path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failure(ErrorCode::Io, QStringLiteral("%1 cannot be read: %2").arg(path, file->errorString()), path);
    }
    return file;
}

Result<QByteArray> readRegularFile(const QString& path, qint64 maxBytes)
{
    ROLLCALL_TRY_ASSIGN(const std::unique_ptr<QFile> file, openRegularFile(path));
    // Not by the size alone: a file may grow, and files below /proc have none.
    QByteArray content = file->read(maxBytes + 1);
    if (file->error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, QStringLiteral("%1 cannot be read: %2").arg(path, file->errorString()), path);
    if (content.size() > maxBytes)
        return failure(
            ErrorCode::InvalidArgument,
            QStringLiteral("%1 is too large: at most %2 bytes are read").arg(path, QString::number(maxBytes)), path);
    return content;
}

bool isUtf16(const QByteArray& text)
{
    const bool isMarked = text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF");
    return isMarked || (text.size() >= 2 && (text[0] == '\0') != (text[1] == '\0'));
}

Status makeOwnerOnly(const QString& path)
{
    const QString sentence = QStringLiteral("%1 cannot be opened: %2");
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, kOwnerOnly);
    if (descriptor < 0)
        return failed(errno, sentence, path);
    ROLLCALL_TRY(checkRegular(descriptor, path));
    const int error = ::fchmod(descriptor, kOwnerOnly) != 0 ? errno : 0;
    ::close(descriptor);
    if (error != 0)
        return failed(error, QStringLiteral("%1 cannot be restricted to its owner: %2"), path);
    return {};
}

} // namespace rollcall
