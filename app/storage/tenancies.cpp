#include "storage/tenancies.h"

#include "storage/database.h"

#include <algorithm>

namespace rollcall {

Status beginTenancy(Database& database, const Person& person, qint64 head)
{
    ROLLCALL_TRY_ASSIGN(const qint64 wasRemoved,
                        database.run("DELETE FROM tenancies WHERE person_id = ? AND since_ms = 0", person.id.value()));
    if (wasRemoved == 0)
        return {};
    const qint64 since = person.enrolledAt.time_since_epoch().count();
    ROLLCALL_TRY(database.run("INSERT OR REPLACE INTO tenancies (person_id, since_sequence, since_ms)"
                              " VALUES (?, ?, ?)",
                              person.id.value(), head, std::max<qint64>(since, 1)));
    return {};
}

Status endTenancy(Database& database, const PersonId& id, qint64 head)
{
    // Without a time until the identifier has a holder again.
    ROLLCALL_TRY(database.run("INSERT OR REPLACE INTO tenancies (person_id, since_sequence, since_ms)"
                              " VALUES (?, ?, 0)",
                              id.value(), head));
    return {};
}

Status createTenancies(Database& database)
{
    for (const char* sql : {
             "CREATE TABLE IF NOT EXISTS tenancies ("
             " id INTEGER PRIMARY KEY NOT NULL,"
             " person_id TEXT NOT NULL,"
             " since_sequence INTEGER NOT NULL," // the last entry of those before
             " since_ms INTEGER NOT NULL,"       // 0: no holder now
             " UNIQUE (person_id, since_sequence)) STRICT",
             // Roster changes of a person whose identifier's former holder is still to be removed at the system.
             "CREATE TABLE IF NOT EXISTS roster_successions ("
             " ticket INTEGER PRIMARY KEY NOT NULL REFERENCES roster_news (ticket) ON DELETE CASCADE) STRICT",
             // Removed, and the identifier is free.
             "INSERT OR IGNORE INTO tenancies (person_id, since_sequence, since_ms)"
             " SELECT a.person_id, (SELECT sequence FROM ledger_head), 0 FROM audit a"
             " WHERE a.kind = 'person.removed' AND a.person_id <> ''"
             " AND a.person_id NOT IN (SELECT id FROM people) GROUP BY a.person_id",
             // Removed, and given to another person since: `enrolled_at` is that of the first enrollment after the
             // removal. Times before 2001 are those of a clock that was not set.
             "INSERT OR IGNORE INTO tenancies (person_id, since_sequence, since_ms)"
             " SELECT n.id, coalesce(max(CASE WHEN p.boot_id <> '' THEN p.sequence END), 0), max(n.enrolled_at, 1)"
             " FROM people n JOIN punches p ON p.person_id = n.id"
             " WHERE p.utc_ms BETWEEN 978307200000 AND n.enrolled_at - 1 AND EXISTS (SELECT 1 FROM audit a WHERE "
             "a.kind = 'person.removed'"
             " AND a.person_id = n.id AND a.utc_ms <= n.enrolled_at) GROUP BY n.id",
         }) {
        ROLLCALL_TRY(database.run(sql));
    }
    return {};
}

} // namespace rollcall
