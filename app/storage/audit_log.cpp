#include "storage/audit_log.h"

#include "storage/audit_chain.h"
#include "storage/canonical_writer.h"
#include "storage/database.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace rollcall {

namespace {

/// Words, and whether those are meant that are none of them.
struct Words
{
    QJsonArray words;
    bool except = false;

    [[nodiscard]] bool any() const { return words.isEmpty(); }
    [[nodiscard]] QString json() const
    {
        return QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact));
    }
};

/// Of the topic that has what this version does not know: what no other topic has.
Words kindsOf(const std::optional<AuditTopic>& topic)
{
    Words kinds;
    if (!topic)
        return kinds;
    kinds.except = *topic == topicOf(AuditKind::Unknown);
    for (const AuditTopic each :
         {AuditTopic::People, AuditTopic::Attendance, AuditTopic::Security, AuditTopic::Kiosk}) {
        if ((each == *topic) == kinds.except)
            continue;
        for (const AuditKind kind : auditKindsOf(each))
            kinds.words.append(toString(kind));
    }
    return kinds;
}

Words actorsOf(const std::optional<AuditActor::Kind>& actor)
{
    using Kind = AuditActor::Kind;
    Words actors;
    if (!actor)
        return actors;
    actors.except = *actor == Kind::Server;
    for (const Kind kind : {Kind::Admin, Kind::Door, Kind::Kiosk, Kind::CommandLine}) {
        if (actors.except || kind == *actor)
            actors.words.append(toString(AuditActor{kind, {}}));
    }
    return actors;
}

AuditEntry entryOf(const Statement& row)
{
    AuditEntry entry;
    entry.id = row.integer(0);
    entry.at = WallTime{Milliseconds{row.integer(1)}};
    AuditEvent& event = entry.event;
    event.actor = auditActorFromString(row.text(2));
    event.kind = auditKindFromString(row.text(3));
    if (event.kind == AuditKind::Unknown)
        event.unknownKind = row.text(3);
    event.person = PersonId(row.text(4));
    event.subject = row.text(5);
    const QString details = row.text(6);
    if (Result<AuditDetails> read = auditDetailsFromJson(event.kind, details.toUtf8()))
        event.details = std::move(*read);
    else
        event.details.note = details.left(kMaxAuditText); // of another version: shown as it is
    entry.name = row.text(7);
    return entry;
}

} // namespace

Status AuditLog::record(const AuditEvent& event)
{
    AuditRowBytes row;
    row.utcMs = m_clock.wall().time_since_epoch().count();
    row.actor = storable(toString(event.actor), kMaxAuditText);
    row.kind = storable(event.kind == AuditKind::Unknown ? event.unknownKind : toString(event.kind), kMaxAuditText);
    row.person = storable(event.person.value(), kMaxAuditText);
    row.subject = storable(event.subject, kMaxAuditText);
    row.details = QString::fromUtf8(auditJson(event.kind, event.details));
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(const auto id,
                        m_database.scalar("INSERT INTO audit (utc_ms, actor, kind, person_id, subject, details)"
                                          " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                                          row.utcMs, row.actor, row.kind, row.person, row.subject, row.details));
    row.id = id ? id->toLongLong() : 0;
    ROLLCALL_TRY(appendAuditLink(m_database, row));
    return transaction.commit();
}

Result<std::vector<AuditEntry>> AuditLog::page(const AuditFilter& filter, qint64 before, int limit) const
{
    constexpr const char* kSql =
        "SELECT a.id, a.utc_ms, a.actor, a.kind, a.person_id, a.subject, a.details,"
        " coalesce(n.display_name, '')"
        " FROM audit a LEFT JOIN people n ON n.id = a.person_id AND NOT EXISTS (SELECT 1 FROM tenancies t"
        " WHERE t.person_id = a.person_id AND a.utc_ms < t.since_ms)"
        " WHERE a.id < ? AND a.utc_ms >= ?"
        " AND (? OR (a.kind IN (SELECT value FROM json_each(?))) <> ?)"
        " AND (? OR (a.actor IN (SELECT value FROM json_each(?))) <> ?)";
    // With a person, the index of their entries is gone through instead of the whole trail.
    static const QByteArray anybody = QByteArray(kSql) + " ORDER BY a.id DESC LIMIT ?";
    static const QByteArray onPerson =
        QByteArray(kSql) + " AND a.person_id = ? AND a.person_id <> '' ORDER BY a.id DESC LIMIT ?";
    const auto since = filter.since ? static_cast<qint64>(filter.since->time_since_epoch().count())
                                    : std::numeric_limits<qint64>::min();
    const qint64 below = before > 0 ? before : std::numeric_limits<qint64>::max();
    const Words kinds = kindsOf(filter.topic);
    const Words actors = actorsOf(filter.actor);
    const int rows = std::max(limit, 0);
    auto statement = filter.person.isEmpty()
                         ? m_database.prepare(anybody, below, since, kinds.any(), kinds.json(), kinds.except,
                                              actors.any(), actors.json(), actors.except, rows)
                         : m_database.prepare(onPerson, below, since, kinds.any(), kinds.json(), kinds.except,
                                              actors.any(), actors.json(), actors.except, filter.person.value(), rows);
    ROLLCALL_TRY_ASSIGN(std::vector<AuditEntry> entries, collectRows<AuditEntry>(std::move(statement), &entryOf));
    for (AuditEntry& entry : entries) {
        if (entry.event.details.other.isEmpty())
            continue;
        ROLLCALL_TRY_ASSIGN(
            const std::optional<QVariant> name,
            m_database.scalar("SELECT display_name FROM people n WHERE id = ? AND NOT EXISTS (SELECT 1 FROM tenancies t"
                              " WHERE t.person_id = n.id AND ? < t.since_ms)",
                              entry.event.details.other.value(),
                              static_cast<qint64>(entry.at.time_since_epoch().count())));
        if (name)
            entry.otherName = name->toString();
    }
    return entries;
}

} // namespace rollcall
