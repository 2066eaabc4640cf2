#include "storage/audit_log.h"

#include "storage/database.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace rollcall {

namespace {

Result<std::vector<AuditEntry>> readAll(Result<Statement> rows)
{
    return collectRows<AuditEntry>(std::move(rows), [](const Statement& row) {
        return AuditEntry{
            row.integer(0), WallTime{Milliseconds{row.integer(1)}}, row.text(2), row.text(3), row.text(4), row.text(5),
            row.text(6)};
    });
}

QString asJson(const QStringList& words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

constexpr const char* kSelect = "SELECT a.id, a.utc_ms, a.actor, a.action, a.subject, a.detail,"
                                " coalesce(n.display_name, '') FROM audit a LEFT JOIN people n ON n.id = a.subject ";

} // namespace

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
    static const QByteArray sql = QByteArray(kSelect) + "ORDER BY a.id DESC LIMIT ? OFFSET ?";
    return readAll(m_database.prepare(sql, std::max(limit, 0), std::max(offset, 0)));
}

Result<std::vector<AuditEntry>> AuditLog::page(const AuditFilter& filter, qint64 before, int limit) const
{
    static const QByteArray sql = QByteArray(kSelect) +
                                  "WHERE a.id < ? AND a.utc_ms >= ?"
                                  " AND (? OR (a.action IN (SELECT value FROM json_each(?))) <> ?)"
                                  " AND (? OR (a.actor IN (SELECT value FROM json_each(?))) <> ?)"
                                  " ORDER BY a.id DESC LIMIT ?";
    const auto since = filter.since ? static_cast<qint64>(filter.since->time_since_epoch().count())
                                    : std::numeric_limits<qint64>::min();
    return readAll(m_database.prepare(sql, before > 0 ? before : std::numeric_limits<qint64>::max(), since,
                                      filter.actions.words.isEmpty(), asJson(filter.actions.words),
                                      filter.actions.except, filter.actors.words.isEmpty(), asJson(filter.actors.words),
                                      filter.actors.except, std::max(limit, 0)));
}

} // namespace rollcall
