#include "storage/sqlite_outbox.h"

#include "storage/database.h"
#include "storage/delivery_seal.h"
#include "storage/punch_row.h"
#include "storage/rows.h"
#include "storage/tenancies.h"

#include <algorithm>
#include <map>

namespace rollcall {

namespace {

const QString kDropped = QStringLiteral("dropped"); ///< stored as the reason

QString toWord(OutboxState state)
{
    switch (state) {
    case OutboxState::Delivered:
        return QStringLiteral("delivered");
    case OutboxState::Parked:
        return QStringLiteral("parked");
    case OutboxState::Withdrawn:
        return QStringLiteral("withdrawn");
    case OutboxState::Pending:
        break;
    }
    return QStringLiteral("pending");
}

OutboxState stateFromWord(const QString& word)
{
    if (word == QStringLiteral("delivered"))
        return OutboxState::Delivered;
    if (word == QStringLiteral("withdrawn"))
        return OutboxState::Withdrawn;
    return word == QStringLiteral("parked") ? OutboxState::Parked : OutboxState::Pending;
}

OutboxState stateAfter(DeliveryAnswer::Verdict verdict)
{
    switch (verdict) {
    case DeliveryAnswer::Verdict::Accepted:
        return OutboxState::Delivered;
    case DeliveryAnswer::Verdict::Rejected:
        return OutboxState::Parked;
    case DeliveryAnswer::Verdict::Retry:
        break;
    }
    return OutboxState::Pending;
}

qint64 milliseconds(WallTime time)
{
    return time.time_since_epoch().count();
}
WallTime wallTime(qint64 value)
{
    return WallTime{Milliseconds{value}};
}

QByteArray selectItems(const QByteArray& rows, const QByteArray& overtakenBy)
{
    return "SELECT o.id, o.connector, o.punch_sequence, p.person_id, coalesce(c.utc_ms, p.utc_ms), o.state, o.attempts,"
           " o.last_reason, " +
           overtakenBy + " FROM " + rows +
           " JOIN punches p ON p.sequence = o.punch_sequence"
           " LEFT JOIN corrections c ON c.punch_sequence = p.sequence AND c.kind = 'time'";
}

Result<std::vector<OutboxItem>> items(Result<Statement> rows)
{
    return collectRows<OutboxItem>(std::move(rows), [](const Statement& row) {
        OutboxItem item;
        item.id = row.integer(0);
        item.connector = ConnectorId(row.text(1));
        item.punchSequence = row.integer(2);
        item.person = PersonId(row.text(3));
        item.punchTime = wallTime(row.integer(4));
        item.state = stateFromWord(row.text(5));
        item.attempts = static_cast<int>(row.integer(6));
        item.lastReason = row.text(7);
        item.overtakenBy = correctionKindFromString(row.text(8));
        item.dropped = item.state == OutboxState::Withdrawn && item.lastReason == kDropped;
        return item;
    });
}

} // namespace

SqliteOutbox::SqliteOutbox(Database& database, std::vector<ConnectorId> connectors)
    : m_database(database), m_connectors(std::move(connectors))
{}

Result<DeliveryBatch> SqliteOutbox::pending(const ConnectorId& connector, qint64 after, int limit) const
{
    static const QByteArray sql = QByteArray("SELECT o.id, o.attempts, o.time_fixed, ") + kNamedPunchColumns +
                                  " FROM outbox o JOIN " + "punches p ON p.sequence = o.punch_sequence" + kHolderJoin +
                                  " LEFT JOIN corrections c ON c.punch_sequence = p.sequence AND c.kind = 'time'"
                                  " WHERE o.connector = ? AND o.state = 'pending' AND o.id > ? ORDER BY o.id LIMIT ?";
    std::vector<qint64> toFix;
    using Item = DeliveryBatch::value_type;
    const auto read = [&toFix](const Statement& row) -> Result<Item> {
        ROLLCALL_TRY_ASSIGN(auto punch, readPunch(row, 3));
        punch.facts.direction = punch.direction();
        const qint64 id = row.integer(0);
        if (row.integer(2) == 0) {
            if (punch.correction)
                punch.facts.at = punch.when();
            else if (punch.facts.at.quality != ClockQuality::Synchronized)
                toFix.push_back(id);
        }
        return Item{id, static_cast<int>(row.integer(1)), std::move(punch)};
    };
    auto batch = collectRows<Item>(m_database.prepare(sql, connector.value(), after, std::max(limit, 0)), read);
    if (!batch)
        return batch;
    ROLLCALL_TRY(fixTimes(toFix));
    return batch;
}

Status SqliteOutbox::fixTimes(const std::vector<qint64>& ids) const
{
    if (ids.empty())
        return {};
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    for (const qint64 id : ids) {
        ROLLCALL_TRY(m_database.run("UPDATE outbox SET time_fixed = 1 WHERE id = ?", id));
    }
    return transaction.commit();
}

Status SqliteOutbox::settle(const ConnectorId& connector, const std::vector<DeliveryAnswer>& answers, WallTime now)
{
    if (answers.empty())
        return {};
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    bool delivered = false;
    for (const DeliveryAnswer& answer : answers) {
        const OutboxState state = stateAfter(answer.verdict);
        const auto deliveredAt = state == OutboxState::Delivered ? std::optional(milliseconds(now)) : std::nullopt;
        // A row withdrawn while in flight that arrived anyway is delivered: the server has it.
        const QByteArray from = state == OutboxState::Delivered ? "IN ('pending', 'withdrawn')" : "= 'pending'";
        ROLLCALL_TRY_ASSIGN(
            const auto changed,
            m_database.run("UPDATE outbox SET state = ?, attempts = attempts + 1, last_reason = ?, delivered_at = ?"
                           " WHERE id = ? AND connector = ? AND state " +
                               from,
                           toWord(state), answer.reason.left(kMaxReasonLength), deliveredAt, answer.outboxId,
                           connector.value()));
        if (state == OutboxState::Delivered && changed > 0) {
            ROLLCALL_TRY(sealDelivery(m_database, answer.outboxId));
            delivered = true;
        }
    }
    if (delivered) {
        ROLLCALL_TRY(m_database.run("INSERT INTO connector_success VALUES (?, ?) ON CONFLICT (connector) DO UPDATE SET "
                                    "utc_ms = excluded.utc_ms",
                                    connector.value(), milliseconds(now)));
    }
    return transaction.commit();
}

Result<std::vector<OutboxStats>> SqliteOutbox::stats() const
{
    auto snapshot = m_database.begin(TransactionMode::Read); // counts and times of one moment
    if (!snapshot)
        return failure(snapshot.error());
    std::map<ConnectorId, OutboxStats> byConnector;
    for (const ConnectorId& id : m_connectors)
        byConnector[id].connector = id;

    const auto collect = [this, &byConnector](const char* sql, const auto& take) -> Status {
        return forEachRow(m_database.prepare(sql),
                          [&](const Statement& row) { take(ConnectorId(row.text(0)), row.integer(1), byConnector); });
    };
    using Map = std::map<ConnectorId, OutboxStats>;
    auto done =
        collect("SELECT connector, count(*) FROM outbox WHERE state = 'pending' GROUP BY connector",
                [](const ConnectorId& id, qint64 count, Map& map) { map[id].pending = static_cast<int>(count); });
    if (done)
        done = collect("SELECT connector, count(*) FROM outbox WHERE state = 'parked' GROUP BY connector",
                       [](const ConnectorId& id, qint64 count, Map& map) { map[id].parked = static_cast<int>(count); });
    if (done)
        done = collect("SELECT w.connector, coalesce(c.utc_ms, p.utc_ms) FROM (SELECT connector, min(punch_sequence) "
                       "AS sequence FROM outbox"
                       " WHERE state = 'pending' GROUP BY connector) w JOIN punches p ON p.sequence = w.sequence"
                       " LEFT JOIN corrections c ON c.punch_sequence = p.sequence AND c.kind = 'time'",
                       [](const ConnectorId& id, qint64 time, Map& map) { map[id].oldestPending = wallTime(time); });
    if (done)
        done = collect(
            "SELECT connector, utc_ms FROM connector_success", [](const ConnectorId& id, qint64 time, Map& map) {
                if (const auto found = map.find(id); found != map.end()) // not those that were configured once
                    found->second.lastSuccess = wallTime(time);
            });
    if (!done)
        return failure(done.error());

    std::vector<OutboxStats> all;
    for (auto& [id, stats] : byConnector) {
        stats.connector = id;
        all.push_back(stats);
    }
    return all;
}

Result<std::vector<OutboxItem>> SqliteOutbox::list(std::optional<OutboxState> state, int offset, int limit) const
{
    // The state written out, not bound: only a literal lets SQLite use the partial indexes. "+id" keeps it from walking
    // all rows backwards for the few that wait.
    const bool few = state && *state != OutboxState::Delivered;
    const QByteArray page = QByteArray("SELECT * FROM outbox ") +
                            (state ? "WHERE state = '" + toWord(*state).toLatin1() + "' " : QByteArray()) +
                            (few ? "ORDER BY +id DESC LIMIT ? OFFSET ?" : "ORDER BY id DESC LIMIT ? OFFSET ?");
    return items(m_database.prepare(selectItems("(" + page + ") o", "NULL") + " ORDER BY o.id DESC", std::max(limit, 0),
                                    std::max(offset, 0)));
}

Result<std::vector<OutboxItem>> SqliteOutbox::overtaken(int limit) const
{
    // A direction that was changed while the row still waited was delivered as changed. The kinds written out, not
    // bound: only a literal lets SQLite use the partial index.
    const QByteArray rows =
        "(SELECT o.*, v.kind, v.number FROM corrections v CROSS JOIN outbox o ON o.punch_sequence = v.punch_sequence"
        " WHERE v.kind <> 'time' AND o.state = 'delivered'"
        " AND (v.kind = 'voided' OR (v.kind = 'direction' AND o.delivered_at <= v.utc_ms))"
        " ORDER BY v.number DESC LIMIT ?) o";
    return items(m_database.prepare(selectItems(rows, "o.kind") + " ORDER BY o.number DESC, o.id", std::max(limit, 0)));
}

Status SqliteOutbox::unpark(qint64 id)
{
    ROLLCALL_TRY_ASSIGN(
        const auto changed,
        m_database.run("UPDATE outbox SET state = 'pending', attempts = 0 WHERE id = ? AND state = 'parked'", id));
    if (changed == 0)
        return failure(ErrorCode::NotFound, QStringLiteral("there is no parked delivery with the number %1").arg(id));
    return {};
}

Result<int> SqliteOutbox::drop(const ConnectorId& connector)
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(const auto dropped, m_database.run("UPDATE outbox SET state = 'withdrawn', last_reason = ?"
                                                           " WHERE connector = ? AND state IN ('pending', 'parked')",
                                                           kDropped, connector.value()));
    ROLLCALL_TRY(sealWithdrawn(m_database, connector.value()));
    ROLLCALL_TRY(transaction.commit());
    return static_cast<int>(dropped);
}

Result<std::set<ConnectorId>> SqliteOutbox::paused() const
{
    std::set<ConnectorId> paused;
    ROLLCALL_TRY(forEachRow(m_database.prepare("SELECT connector FROM connector_pauses"),
                            [&](const Statement& row) { paused.insert(ConnectorId(row.text(0))); }));
    return paused;
}

Status SqliteOutbox::setPaused(const ConnectorId& connector, bool paused)
{
    ROLLCALL_TRY(m_database.run(paused ? "INSERT OR IGNORE INTO connector_pauses (connector) VALUES (?)"
                                       : "DELETE FROM connector_pauses WHERE connector = ?",
                                connector.value()));
    return {};
}

Result<std::vector<int>> SqliteOutbox::deliveredPerHour(const ConnectorId& connector, WallTime now, int hours) const
{
    constexpr qint64 kHour = 3'600'000;
    std::vector<int> counts(static_cast<std::size_t>(std::max(hours, 0)));
    const qint64 end = milliseconds(now);
    ROLLCALL_TRY(forEachRow(
        m_database.prepare("SELECT (? - delivered_at) / ?, count(*) FROM outbox WHERE connector = ? AND state ="
                           " 'delivered' AND delivered_at > ? AND delivered_at <= ? GROUP BY 1",
                           end, kHour, connector.value(), end - hours * kHour, end),
        [&](const Statement& row) {
            const qint64 ago = row.integer(0);
            if (ago >= 0 && ago < hours)
                counts[counts.size() - 1 - static_cast<std::size_t>(ago)] = static_cast<int>(row.integer(1));
        }));
    return counts;
}

} // namespace rollcall
