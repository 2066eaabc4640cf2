#include "storage/sqlite_error.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

namespace rollcall {

namespace {

// Primary result codes of sqlite3.h. Repeated here so that the Qt driver stays the only user of the SQLite library.
enum PrimaryCode {
    kGenericError = 1,
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

/// A kiosk shows them; other programs have no translations.
template <class... Arguments> QString say(const char* text, const Arguments&... arguments)
{
    return QCoreApplication::translate("Storage", text).arg(arguments...);
}

} // namespace

Error sqliteError(int resultCode, const QString& text, const QString& path)
{
    switch (resultCode & 0xff) {
    case kFull:
        return {ErrorCode::DiskFull,
                say(QT_TRANSLATE_NOOP("Storage", "the disk that holds %1 is full; free some space"), path)};
    case kBusy:
    case kLocked:
        return {ErrorCode::Busy,
                say(QT_TRANSLATE_NOOP("Storage", "the database %1 is in use by another program; try again"), path)};
    case kReadOnly:
        return {ErrorCode::ReadOnly,
                say(QT_TRANSLATE_NOOP("Storage", "the database %1 cannot be written; check the permissions of the file "
                                                 "and its directory"),
                    path)};
    case kCorrupt:
        return {ErrorCode::Corrupt, say(QT_TRANSLATE_NOOP("Storage", "the database %1 is damaged (%2)"), path, text)};
    case kNotADatabase:
        return {ErrorCode::Corrupt, say(QT_TRANSLATE_NOOP("Storage", "the file %1 is not a database"), path)};
    case kIoError:
        return {ErrorCode::Io,
                say(QT_TRANSLATE_NOOP("Storage", "reading or writing the database %1 failed (%2); check the disk"),
                    path, text)};
    case kPerm:
    case kAuth:
    case kCannotOpen:
        return {ErrorCode::PermissionDenied,
                say(QT_TRANSLATE_NOOP("Storage", "the database %1 cannot be opened; check the permissions of the file "
                                                 "and its directory"),
                    path)};
    case kConstraint:
        return {ErrorCode::InvalidArgument,
                say(QT_TRANSLATE_NOOP("Storage", "the database %1 rejects the entry (%2)"), path, text)};
    default:
        return {ErrorCode::Internal, say(QT_TRANSLATE_NOOP("Storage", "the database %1 reports: %2"), path, text)};
    }
}

Error sqliteError(const QSqlError& error, const QString& path)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return sqliteError(isNumber ? code : kGenericError, text, path);
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
