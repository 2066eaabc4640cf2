#include "storage/person_margins.h"

#include "storage/database.h"

#include <algorithm>

namespace rollcall {

Result<double> PersonMargins::raise(const PersonId& person, double by)
{
    auto transaction = m_database.begin(TransactionMode::Write);
    if (!transaction)
        return failure(transaction.error());
    const auto known = m_database.scalar("SELECT 1 FROM people WHERE id = ?", person.value());
    if (!known)
        return failure(known.error());
    if (!*known)
        return failure(ErrorCode::NotFound,
                       QStringLiteral("nobody with the identifier %1 is enrolled").arg(person.value()));
    const auto before = m_database.scalar("SELECT extra FROM person_margins WHERE person_id = ?", person.value());
    if (!before)
        return failure(before.error());
    const double extra = std::min((*before ? (*before)->toDouble() : 0.0) + by, kMost);
    auto written = m_database.run("INSERT INTO person_margins VALUES (?, ?) ON CONFLICT (person_id) DO UPDATE SET "
                                  "extra = excluded.extra",
                                  person.value(), extra);
    if (!written)
        return failure(written.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return extra;
}

Result<bool> PersonMargins::reset(const PersonId& person)
{
    const auto removed = m_database.run("DELETE FROM person_margins WHERE person_id = ?", person.value());
    if (!removed)
        return failure(removed.error());
    return *removed > 0;
}

Result<std::unordered_map<PersonId, double>> PersonMargins::all() const
{
    auto rows = m_database.prepare("SELECT person_id, extra FROM person_margins");
    if (!rows)
        return failure(rows.error());
    std::unordered_map<PersonId, double> found;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return found;
        found.emplace(PersonId(rows->text(0)), rows->real(1));
    }
}

} // namespace rollcall
