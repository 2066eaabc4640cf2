#include "storage/punch_query.h"

#include "storage/database.h"
#include "storage/punch_row.h"
#include "storage/rows.h"
#include "storage/tenancies.h"

namespace rollcall {

namespace {

// Numbers are written into the statement; only identifiers are bound, once for each time that `conditions` is used.
QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray milliseconds(WallTime time)
{
    return number(static_cast<qint64>(time.time_since_epoch().count()));
}

/// All conditions but those on the time.
QByteArray conditions(const PunchFilter& filter)
{
    QByteArray where = "p.sequence > " + number(filter.after);
    if (filter.person)
        where += QByteArray(" AND p.person_id = ? AND ") + kOfHolderOrFree;
    if (filter.direction)
        where += " AND coalesce((SELECT d.direction FROM corrections d WHERE d.punch_sequence = p.sequence"
                 " AND d.kind = 'direction' ORDER BY d.number DESC LIMIT 1), p.direction) = '" +
                 toString(*filter.direction).toLatin1() + '\'';
    if (!filter.withVoided)
        where += QByteArray(" AND ") + kCounts;
    return where;
}

bool isByTime(const PunchFilter& filter)
{
    using Order = PunchFilter::Order;
    return filter.from || filter.to || filter.order == Order::Time || filter.order == Order::LatestTime;
}

/// As in SqliteLedger: times as recorded and times as corrected have an index each.
QByteArray half(const PunchFilter& filter, const QByteArray& columns, const QByteArray& time, const QByteArray& source)
{
    QByteArray sql = "SELECT " + columns + ", " + time + " AS at_ms, p.sequence AS at_sequence FROM " + source +
                     " WHERE " + conditions(filter);
    if (filter.from)
        sql += " AND " + time + " >= " + milliseconds(*filter.from);
    if (filter.to)
        sql += " AND " + time + " < " + milliseconds(*filter.to);
    return sql;
}

QByteArray selection(const PunchFilter& filter, const QByteArray& columns)
{
    if (!isByTime(filter))
        return "SELECT " + columns + ", p.sequence AS at_sequence FROM " + punchSource() + " WHERE " +
               conditions(filter);
    return half(filter, columns, "p.utc_ms", punchSource()) + " AND c.number IS NULL UNION ALL " +
           half(filter, columns, "c.utc_ms",
                QByteArray("corrections c CROSS JOIN punches p ON p.sequence = c.punch_sequence") + kHolderJoin) +
           " AND c.kind = 'time'";
}

Result<Statement> prepared(Database& database, const PunchFilter& filter, const QByteArray& sql)
{
    if (!filter.person)
        return database.prepare(sql);
    const QString& person = filter.person->value();
    return isByTime(filter) ? database.prepare(sql, person, person) : database.prepare(sql, person);
}

QByteArray ordering(PunchFilter::Order order)
{
    switch (order) {
    case PunchFilter::Order::Number:
        return "at_sequence";
    case PunchFilter::Order::NewestNumber:
        return "at_sequence DESC";
    case PunchFilter::Order::Time:
        return "at_ms, at_sequence";
    case PunchFilter::Order::LatestTime:
        break;
    }
    return "at_ms DESC, at_sequence DESC";
}

} // namespace

Result<std::vector<Punch>> findPunches(Database& database, const PunchFilter& filter)
{
    const QByteArray sql = selection(filter, kNamedPunchColumns) + " ORDER BY " + ordering(filter.order) + " LIMIT " +
                           number(filter.limit) + " OFFSET " + number(filter.offset);
    return collectRows<Punch>(prepared(database, filter, sql), [](const Statement& row) { return readPunch(row); });
}

Result<qint64> countPunches(Database& database, const PunchFilter& filter)
{
    QByteArray sql = "SELECT count(*) FROM (" + selection(filter, "1") + ")";
    // One punch is voided at most once, so that without other conditions none of them needs to be looked at.
    if (!isByTime(filter) && !filter.person && !filter.direction && filter.after == 0)
        sql = QByteArray("SELECT (SELECT count(*) FROM punches)") +
              (filter.withVoided ? "" : " - (SELECT count(*) FROM corrections WHERE kind = 'voided')");
    ROLLCALL_TRY_ASSIGN(const auto count, firstRow<qint64>(prepared(database, filter, sql),
                                                           [](const Statement& row) { return row.integer(0); }));
    return count.value_or(0);
}

} // namespace rollcall
