#pragma once

#include "base/error.h"

#include <QFile>
#include <QString>

namespace rollcall {

/// A file that appears completely or not at all: written next to its destination under another name, and renamed only
/// once every byte has reached the disk. What was not finished is removed when it goes out of scope.
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

private:
    QString m_path;
    QFile m_file; ///< under the other name
};

} // namespace rollcall
