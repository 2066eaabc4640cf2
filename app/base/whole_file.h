#pragma once

#include "base/error.h"

#include <QFile>
#include <QString>

namespace rollcall {

/// A file that appears completely or not at all: written next to its destination under a random name that nothing had
/// before, readable by its owner alone, and renamed only once every byte has reached the disk. What was not finished is
/// removed when it goes out of scope. Every file that a program writes for people or for itself, but a database, is
/// written this way.
class WholeFile
{
public:
    explicit WholeFile(QString path);
    ~WholeFile();
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    /// NotFound when the folder is not there; PermissionDenied, ReadOnly, DiskFull or Io as it is.
    [[nodiscard]] Status open();
    [[nodiscard]] Status write(const QByteArray& bytes);
    /// fsync, rename, then everything that waits for that disk (syncfs): after this a stick may be pulled out.
    [[nodiscard]] Status commit();
    [[nodiscard]] const QString& path() const noexcept { return m_path; }
    /// Where it is written until `commit`, for a library that writes by name. It must write to the file that is there.
    [[nodiscard]] QString temporaryPath() const { return QFile::decodeName(m_temporary); }

private:
    QString m_path;
    QByteArray m_temporary; ///< the other name, as the system writes it
    QFile m_file;           ///< by its descriptor
};

/// All at once.
[[nodiscard]] Status writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace rollcall
