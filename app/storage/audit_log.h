#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rollcall {

class Database;

/// One thing that an administrator did.
struct AuditEntry
{
    qint64 id = 0;
    WallTime at{};
    QString actor;   ///< "admin", "rollcallctl", a connector's identifier
    QString action;  ///< e.g. "person.removed"
    QString subject; ///< an identifier, never a name
    QString detail;
    QString name; ///< of the person whose identifier the subject is, now; empty where there is none
};

/// Which entries; the default lets all through.
struct AuditFilter
{
    /// Nothing: any. `except`: all but these.
    struct Words
    {
        QStringList words;
        bool except = false;
    };
    Words actions;
    Words actors;
    std::optional<WallTime> since;
};

/// The trail of administrative actions: entries are added, never changed.
class AuditLog
{
public:
    /// Longest text kept in one field, in characters; longer ones are cut.
    static constexpr int kMaxFieldLength = 500;

    AuditLog(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    [[nodiscard]] Status record(const QString& actor, const QString& action, const QString& subject,
                                const QString& detail = {});
    /// Newest first.
    [[nodiscard]] Result<std::vector<AuditEntry>> list(int offset, int limit) const;
    /// Those numbered below `before` (0: all), newest first, at most `limit`: a page that is as quick at the trail's
    /// end as at its beginning, unless the filter lets next to nothing through.
    [[nodiscard]] Result<std::vector<AuditEntry>> page(const AuditFilter& filter, qint64 before, int limit) const;

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace rollcall
