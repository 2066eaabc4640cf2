#pragma once

#include "base/error.h"
#include "storage/lockout.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rollcall {

/// What is stored of the administrator's PIN.
struct AdminPinRecord
{
    QByteArray hash; ///< Argon2id as text
    QString keyId;   ///< of the template key that the hash is bound to; empty: to none
    qint64 setAt = 0;
    LockoutState lockout; ///< wrong tries so far
    friend bool operator==(const AdminPinRecord&, const AdminPinRecord&) = default;
};

/// DATA/admin-pin, a private file beside the database: a database that is lost takes neither the PIN nor the lock
/// against guessing with it.
class AdminPinCopy
{
public:
    explicit AdminPinCopy(const QString& databasePath);

    /// There is a file, readable or not.
    [[nodiscard]] bool exists() const;
    /// Nothing where there is no file; Corrupt for one that was damaged.
    [[nodiscard]] Result<std::optional<AdminPinRecord>> read() const;
    /// Complete on disk, or as it was before.
    [[nodiscard]] Status write(const AdminPinRecord& record) const;

private:
    QString m_path;
};

} // namespace rollcall
