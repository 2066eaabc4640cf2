#include "storage/presence_query.h"

#include "storage/database.h"
#include "storage/punch_row.h"
#include "storage/rows.h"
#include "storage/tenancies.h"

namespace rollcall {

namespace {

/// The punches that count, at `time` of `source`: one half of them, as in SqliteLedger, so that each is found by the
/// index for its times. Whatever the halves bind is bound twice.
QByteArray punchesAt(const char* time, const char* zone, const QByteArray& source, const QByteArray& condition)
{
    return QByteArray("SELECT p.person_id, p.door, p.sequence, ") + time + " AS at_ms, " + zone +
           " AS zone, coalesce((SELECT d.direction FROM corrections d WHERE d.punch_sequence = p.sequence"
           " AND d.kind = 'direction' ORDER BY d.number DESC LIMIT 1), p.direction) AS direction FROM " +
           source + " WHERE " + time + " >= ? AND " + time + " <= ? AND " + condition + " AND " + kCounts + " AND " +
           kOfHolderOrFree;
}

QByteArray latestCheckIns()
{
    return QByteArray("SELECT l.person_id, coalesce(n.display_name, ''), l.at_ms, l.zone, l.door FROM"
                      " (SELECT *, row_number() OVER (PARTITION BY person_id ORDER BY at_ms DESC, sequence DESC)"
                      " AS place FROM (") +
           punchesAt("p.utc_ms", "p.zone_offset_min",
                     "punches p LEFT JOIN corrections c ON c.punch_sequence = p.sequence AND c.kind = 'time'",
                     "c.number IS NULL") +
           " UNION ALL " +
           punchesAt("c.utc_ms", "c.zone_offset_min",
                     "corrections c CROSS JOIN punches p ON p.sequence = c.punch_sequence", "c.kind = 'time'") +
           ")) l LEFT JOIN people n ON n.id = l.person_id WHERE l.place = 1 AND l.direction = 'in'";
}

PresentPerson readPerson(const Statement& row)
{
    PresentPerson person;
    person.person = PersonId(row.text(0));
    person.name = row.text(1);
    person.since.utc = WallTime{Milliseconds{row.integer(2)}};
    person.since.zoneOffset = std::chrono::minutes{row.integer(3)};
    person.door = row.text(4);
    return person;
}

} // namespace

Result<std::vector<PresentPerson>> presentPeople(Database& database, WallTime from, WallTime now)
{
    static const QByteArray sql = latestCheckIns();
    const auto first = static_cast<qint64>(from.time_since_epoch().count());
    const auto last = static_cast<qint64>(now.time_since_epoch().count());
    return collectRows<PresentPerson>(database.prepare(sql, first, last, first, last), readPerson);
}

} // namespace rollcall
