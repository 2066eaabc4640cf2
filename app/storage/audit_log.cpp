#include "storage/audit_log.h"

#include "storage/database.h"

#include <algorithm>

namespace rollcall {

Status AuditLog::record(const QString& actor, const QString& action, const QString& subject, const QString& detail)
{
    auto done =
        m_database.run("INSERT INTO audit (utc_ms, actor, action, subject, detail) VALUES (?, ?, ?, ?, ?)",
                       static_cast<qint64>(m_clock.wall().time_since_epoch().count()), actor.left(kMaxFieldLength),
                       action.left(kMaxFieldLength), subject.left(kMaxFieldLength), detail.left(kMaxFieldLength));
    if (!done)
        return failure(done.error());
    return {};
}

Result<std::vector<AuditEntry>> AuditLog::list(int offset, int limit) const
{
    auto rows = m_database.prepare(
        "SELECT id, utc_ms, actor, action, subject, detail FROM audit ORDER BY id DESC LIMIT ? OFFSET ?",
        std::max(limit, 0), std::max(offset, 0));
    if (!rows)
        return failure(rows.error());
    std::vector<AuditEntry> entries;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return entries;
        entries.push_back({rows->integer(0), WallTime{Milliseconds{rows->integer(1)}}, rows->text(2), rows->text(3),
                           rows->text(4), rows->text(5)});
    }
}

} // namespace rollcall
