#include "storage/database_file.h"

#include "base/file_access.h"
#include "base/logging.h"
#include "storage/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace rollcall {

namespace {

/// A file descriptor that is closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int get() const noexcept { return m_fd; }
    [[nodiscard]] bool isOpen() const noexcept { return m_fd >= 0; }

private:
    int m_fd;
};

constexpr std::array<const char*, 3> kDatabaseSuffixes{"", "-wal", "-shm"};
constexpr mode_t kPrivateFile = S_IRUSR | S_IWUSR;
constexpr mode_t kPrivateDirectory = S_IRWXU;

QByteArray native(const QString& path)
{
    return QFile::encodeName(path);
}

/// When run as root, new files belong to the owner of the directory.
Status giveToDirectoryOwner(int fd, const QString& path)
{
    if (::geteuid() != 0)
        return {};
    struct stat directory
    {};
    if (::stat(native(QFileInfo(path).absolutePath()).constData(), &directory) != 0 ||
        ::fchown(fd, directory.st_uid, directory.st_gid) != 0)
        return failure(errnoError(errno, QStringLiteral("the owner of %1 cannot be set").arg(path)));
    return {};
}

Status writeAll(int fd, const QByteArray& content, const QString& path)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t written = ::write(fd, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failure(errnoError(errno, QStringLiteral("the file %1 cannot be written").arg(path)));
        done += written;
    }
    if (::fsync(fd) != 0)
        return failure(errnoError(errno, QStringLiteral("the file %1 cannot be synced to disk").arg(path)));
    return {};
}

/// Under a temporary name first, until `publish` gives it its own.
Status writePrivateFile(const QString& path, const QByteArray& content, int (*publish)(const char*, const char*))
{
    QByteArray temporary = native(path) + ".XXXXXX";
    const Descriptor fd(::mkostemp(temporary.data(), O_CLOEXEC)); // mode 0600
    if (!fd.isOpen())
        return failure(errnoError(errno, QStringLiteral("the file %1 cannot be created").arg(path)));
    Status done = writeAll(fd.get(), content, path);
    if (done)
        done = giveToDirectoryOwner(fd.get(), path);
    if (done && publish(temporary.constData(), native(path).constData()) != 0)
        done = failure(errnoError(errno, QStringLiteral("the file %1 cannot be created").arg(path)));
    ::unlink(temporary.constData());
    if (!done)
        return done;
    return syncDirectoryOf(path);
}

} // namespace

Status giveToDirectoryOwner(const QString& path)
{
    const Descriptor fd(::open(native(path).constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
    if (!fd.isOpen())
        return failure(errnoError(errno, QStringLiteral("the owner of %1 cannot be set").arg(path)));
    return giveToDirectoryOwner(fd.get(), path);
}

Status syncDirectoryOf(const QString& path)
{
    const QString directory = QFileInfo(path).absolutePath();
    const Descriptor fd(::open(native(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isOpen() || ::fsync(fd.get()) != 0)
        return failure(errnoError(errno, QStringLiteral("the directory %1 cannot be synced to disk").arg(directory)));
    return {};
}

Status makePrivateDirectory(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (info.exists())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("%1 is not a directory").arg(path));
    if (!QDir().mkpath(info.absolutePath()) || ::mkdir(native(path).constData(), kPrivateDirectory) != 0) {
        if (errno == EEXIST)
            return {};
        return failure(errnoError(errno, QStringLiteral("the directory %1 cannot be created").arg(path)));
    }
    return syncDirectoryOf(path);
}

Status makePrivateFile(const QString& path)
{
    const Descriptor fresh(::open(native(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, kPrivateFile));
    if (fresh.isOpen()) {
        if (auto given = giveToDirectoryOwner(fresh.get(), path); !given)
            return given;
        if (auto written = writeAll(fresh.get(), {}, path); !written)
            return written;
        return syncDirectoryOf(path);
    }
    if (errno != EEXIST)
        return failure(errnoError(errno, QStringLiteral("the file %1 cannot be created").arg(path)));
    struct stat present
    {};
    if (::stat(native(path).constData(), &present) != 0)
        return failure(errnoError(errno, QStringLiteral("the file %1 cannot be read").arg(path)));
    const bool tooOpen = (present.st_mode & (S_IRWXG | S_IRWXO)) != 0;
    if (tooOpen && ::chmod(native(path).constData(), kPrivateFile) != 0)
        return failure(errnoError(
            errno, QStringLiteral("the file %1 is accessible to other users and its permissions cannot be changed")
                       .arg(path)));
    return {};
}

Status writeNewPrivateFile(const QString& path, const QByteArray& content)
{
    // link(), unlike rename(), never replaces a file created in the meantime.
    return writePrivateFile(path, content, ::link);
}

Status replacePrivateFile(const QString& path, const QByteArray& content)
{
    return writePrivateFile(path, content, ::rename);
}

Status removeFileIfPresent(const QString& path)
{
    if (::unlink(native(path).constData()) != 0 && errno != ENOENT)
        return failure(errnoError(errno, QStringLiteral("the file %1 cannot be removed").arg(path)));
    return {};
}

Result<DatabaseFileState> inspectDatabaseFile(const QString& path)
{
    constexpr qint64 kHeaderBytes = 100;
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    const DatabaseFileState nothing = hasLog ? DatabaseFileState::OnlyLog : DatabaseFileState::Absent;
    const auto opened = openRegularFile(path);
    if (!opened && opened.error().code == ErrorCode::NotFound)
        return nothing;
    if (!opened)
        return failure(opened.error().within(QStringLiteral("the database")));
    QFile& file = **opened;
    if (file.size() == 0)
        return nothing;
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return DatabaseFileState::NotADatabase;
    const auto number = [&header](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    const quint32 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    // The page count is valid only when written together with the change counter. A write-ahead log may hold pages the
    // file lacks yet.
    const bool countIsValid = number(24) == number(92);
    if (countIsValid && !hasLog && file.size() < pageSize * number(28))
        return DatabaseFileState::Truncated;
    return DatabaseFileState::Database;
}

DatabaseFiles databaseFilesAt(const QString& path)
{
    DatabaseFiles found;
    for (std::size_t i = 0; i < found.files.size(); ++i) {
        struct stat info
        {};
        if (::stat(native(path + QString::fromLatin1(kDatabaseSuffixes.at(i))).constData(), &info) == 0)
            found.files.at(i) = {info.st_dev, info.st_ino};
    }
    return found;
}

QString checkRequestPath(const QString& databasePath)
{
    return databasePath + QStringLiteral("-check");
}

void requestFullCheck(const QString& databasePath)
{
    if (const auto made = makePrivateFile(checkRequestPath(databasePath)); !made)
        qCWarning(lcStorage)
            << made.error().message; // only a hint for the next start; the caller reports the damage itself
}

} // namespace rollcall
