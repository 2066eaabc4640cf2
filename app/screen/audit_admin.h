#pragma once

#include "attendance/audit_event.h"
#include "base/ask.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace rollcall::screen {

/// One line of the audit trail.
struct AuditRow
{
    qint64 id = 0;
    QDateTime at; ///< local time
    AuditEvent event;
    QString name{};      ///< the person's current name; empty without a person, or if they were deleted
    QString otherName{}; ///< the same of the second person of the details
};

/// Which lines, newest first.
struct AuditQuery
{
    qint64 before = 0; ///< only those numbered below; 0: from the newest
    int limit = 0;
    std::optional<AuditTopic> topic{};
    std::optional<AuditActor::Kind> actor{}; ///< Server: any of them
    std::optional<QDate> since{};            ///< local day, included
    friend bool operator==(const AuditQuery&, const AuditQuery&) = default;
};

/// The page of the audit trail. Main thread; every call returns at once.
class AuditAdmin
{
public:
    virtual ~AuditAdmin() = default;

    virtual void list(const AuditQuery& query, QObject* context, Reply<std::vector<AuditRow>> reply) = 0;
    /// The page is left: nothing needs to be held open for it.
    virtual void leave() = 0;

protected:
    AuditAdmin() = default;
    AuditAdmin(const AuditAdmin&) = default;
    AuditAdmin& operator=(const AuditAdmin&) = default;
};

} // namespace rollcall::screen
