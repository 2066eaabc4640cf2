#include "storage/sqlite_error.h"

#include <cerrno>
#include <cstring>

namespace rollcall {

namespace {

// Primary result codes of sqlite3.h. Repeated here so that the Qt driver stays the only user of the SQLite library.
enum PrimaryCode {
    kPerm = 3,
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kConstraint = 19,
    kAuth = 23,
    kNotADatabase = 26,
};

} // namespace

Error sqliteError(int resultCode, const QString& text, const QString& path)
{
    switch (resultCode & 0xff) {
    case kFull:
        return {ErrorCode::DiskFull, QStringLiteral("the disk that holds %1 is full; free some space").arg(path)};
    case kBusy:
    case kLocked:
        return {ErrorCode::Busy, QStringLiteral("the database %1 is in use by another program; try again").arg(path)};
    case kReadOnly:
        return {ErrorCode::ReadOnly,
                QStringLiteral("the database %1 cannot be written; check the permissions of the file and its directory")
                    .arg(path)};
    case kCorrupt:
        return {ErrorCode::Corrupt, QStringLiteral("the database %1 is damaged (%2)").arg(path, text)};
    case kNotADatabase:
        return {ErrorCode::Corrupt, QStringLiteral("the file %1 is not a database").arg(path)};
    case kIoError:
        return {ErrorCode::Io,
                QStringLiteral("reading or writing the database %1 failed (%2); check the disk").arg(path, text)};
    case kPerm:
    case kAuth:
    case kCannotOpen:
        return {ErrorCode::PermissionDenied,
                QStringLiteral("the database %1 cannot be opened; check the permissions of the file and its directory")
                    .arg(path)};
    case kConstraint:
        return {ErrorCode::InvalidArgument, QStringLiteral("the database %1 rejects the entry (%2)").arg(path, text)};
    default:
        return {ErrorCode::Internal, QStringLiteral("the database %1 reports: %2").arg(path, text)};
    }
}

Error sqliteError(const QSqlError& error, const QString& path)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    if (!isNumber)
        return {ErrorCode::Internal, QStringLiteral("the database %1 reports: %2").arg(path, text)};
    return sqliteError(code, text, path);
}

Error errnoError(int number, const QString& whatFailed)
{
    const auto code = [number] {
        switch (number) {
        case ENOSPC:
        case EDQUOT:
            return ErrorCode::DiskFull;
        case EROFS:
            return ErrorCode::ReadOnly;
        case EACCES:
        case EPERM:
            return ErrorCode::PermissionDenied;
        case ENOENT:
            return ErrorCode::NotFound;
        case EEXIST:
            return ErrorCode::AlreadyExists;
        default:
            return ErrorCode::Io;
        }
    }();
    return {code, QStringLiteral("%1: %2").arg(whatFailed, QString::fromLocal8Bit(std::strerror(number)))};
}

} // namespace rollcall
