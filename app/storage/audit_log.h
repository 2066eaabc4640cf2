#pragma once

#include "attendance/audit_event.h"
#include "base/clock.h"
#include "base/error.h"

#include <QString>

#include <optional>
#include <vector>

namespace rollcall {

class Database;

/// One line of the audit trail.
struct AuditEntry
{
    qint64 id = 0;
    WallTime at{};
    AuditEvent event;
    QString name;      ///< of the person now; empty where there is none, or none any more
    QString otherName; ///< the same of the second person of the details
};

/// Which entries; the default lets all through.
struct AuditFilter
{
    std::optional<AuditTopic> topic{};
    std::optional<AuditActor::Kind> actor{}; ///< Server: any of them
    std::optional<WallTime> since{};
    PersonId person{}; ///< the person concerned; empty: none
};

/// The trail of administrative actions: entries are added, never changed.
class AuditLog
{
public:
    AuditLog(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    /// Texts longer than kMaxAuditText are cut.
    [[nodiscard]] Status record(const AuditEvent& event);
    /// Those numbered below `before` (0: all), newest first, at most `limit`: a page that is as quick at the trail's
    /// end as at its beginning, unless the filter lets next to nothing through.
    [[nodiscard]] Result<std::vector<AuditEntry>> page(const AuditFilter& filter, qint64 before, int limit) const;

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace rollcall
