#pragma once

#include "attendance/person.h"
#include "base/error.h"

namespace rollcall {

class Database;

// An identifier can be given to another person after its holder was removed. Each such enrollment begins a tenancy: the
// punches before it are the former holder's, and never shown under the new one's name (docs/adr/0026).

/// Of a punch `p`: it is the present holder's, or the person's who would be enrolled next. Punches that were not taken
/// at this kiosk come late: they belong where their time is.
inline constexpr const char* kOfHolder =
    "NOT EXISTS (SELECT 1 FROM tenancies t WHERE t.person_id = p.person_id"
    " AND (p.sequence <= t.since_sequence OR (p.boot_id = '' AND p.utc_ms < t.since_ms)))";
/// The same, or the identifier is free.
inline constexpr const char* kOfHolderOrFree =
    "(NOT EXISTS (SELECT 1 FROM tenancies t WHERE t.person_id = p.person_id"
    " AND (p.sequence <= t.since_sequence OR (p.boot_id = '' AND p.utc_ms < t.since_ms)))"
    " OR NOT EXISTS (SELECT 1 FROM people h WHERE h.id = p.person_id))";
/// It is the person's who had the identifier at the time that is bound.
inline constexpr const char* kOfHolderThen =
    "NOT EXISTS (SELECT 1 FROM tenancies t WHERE t.person_id = p.person_id AND t.since_ms BETWEEN 1 AND ?"
    " AND (p.sequence <= t.since_sequence OR (p.boot_id = '' AND p.utc_ms < t.since_ms)))";
/// Joins the holder's row as `n` to punches `p`; NULL for a former holder's.
inline constexpr const char* kHolderJoin =
    " LEFT JOIN people n ON n.id = p.person_id AND NOT EXISTS (SELECT 1 FROM tenancies t WHERE"
    " t.person_id = p.person_id AND (p.sequence <= t.since_sequence OR (p.boot_id = '' AND p.utc_ms < t.since_ms)))";

// Within the caller's transaction; `head`: the newest entry of the ledger.
/// A person who was not enrolled is: with an identifier that was removed before, the entries so far are a former
/// holder's.
[[nodiscard]] Status beginTenancy(Database& database, const Person& person, qint64 head);
/// The holder is removed: who gets the identifier next is another person.
[[nodiscard]] Status endTenancy(Database& database, const PersonId& id, qint64 head);

/// Schema 14. Also for identifiers that were given again before, as far as the audit trail says so. Can be repeated.
[[nodiscard]] Status createTenancies(Database& database);

} // namespace rollcall
