#include "storage/person_margins.h"

#include "storage/rows.h"

#include <algorithm>

namespace rollcall {

namespace {

struct Pair
{
    QString first;
    QString second;
};

/// In the database's order: the bytes of UTF-8.
Pair ordered(const PersonId& one, const PersonId& other)
{
    if (one.value().toUtf8() < other.value().toUtf8())
        return {one.value(), other.value()};
    return {other.value(), one.value()};
}

} // namespace

Result<double> PersonMargins::stored(const PersonId& person, const PersonId& other) const
{
    for (const PersonId& one : {person, other}) {
        if (one.isEmpty())
            continue;
        ROLLCALL_TRY_ASSIGN(const auto known, m_database.scalar("SELECT 1 FROM people WHERE id = ?", one.value()));
        if (!known)
            return failure(ErrorCode::NotFound,
                           QStringLiteral("no person with the identifier %1 is enrolled").arg(one.value()));
    }
    const Pair pair = ordered(person, other);
    ROLLCALL_TRY_ASSIGN(const auto extra,
                        other.isEmpty()
                            ? m_database.scalar("SELECT extra FROM person_margins WHERE person_id = ?", person.value())
                            : m_database.scalar("SELECT extra FROM pair_margins WHERE first_id = ? AND second_id = ?",
                                                pair.first, pair.second));
    return extra ? extra->toDouble() : 0.0;
}

Status PersonMargins::write(const PersonId& person, const PersonId& other, double extra)
{
    const Pair pair = ordered(person, other);
    const bool alone = other.isEmpty();
    Result<qint64> written = 0;
    if (extra > 0 && alone)
        written = m_database.run("INSERT INTO person_margins VALUES (?, ?) ON CONFLICT (person_id) DO UPDATE SET "
                                 "extra = excluded.extra",
                                 person.value(), extra);
    else if (extra > 0)
        written = m_database.run("INSERT INTO pair_margins VALUES (?, ?, ?) ON CONFLICT (first_id, second_id) "
                                 "DO UPDATE SET extra = excluded.extra",
                                 pair.first, pair.second, extra);
    else if (alone)
        written = m_database.run("DELETE FROM person_margins WHERE person_id = ?", person.value());
    else
        written =
            m_database.run("DELETE FROM pair_margins WHERE first_id = ? AND second_id = ?", pair.first, pair.second);
    if (!written)
        return failure(written.error());
    return {};
}

Result<PersonMargins::Change> PersonMargins::change(const PersonId& person, const PersonId& other,
                                                    const std::function<double(double)>& edit)
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(const auto before, stored(person, other));
    const double after = std::min(edit(before), kMaxExtraMargin);
    ROLLCALL_TRY(write(person, other, after));
    ROLLCALL_TRY(transaction.commit());
    return Change{before, after};
}

Result<double> PersonMargins::raise(const PersonId& person, const PersonId& other, double by)
{
    ROLLCALL_TRY_ASSIGN(const auto changed, change(person, other, [by](double before) { return before + by; }));
    return changed.after;
}

Result<double> PersonMargins::set(const PersonId& person, const PersonId& other, double extra)
{
    ROLLCALL_TRY_ASSIGN(const auto changed, change(person, other, [extra](double) { return extra; }));
    return changed.before;
}

Result<bool> PersonMargins::forget(const PersonId& person)
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(const auto alone,
                        m_database.run("DELETE FROM person_margins WHERE person_id = ?", person.value()));
    ROLLCALL_TRY_ASSIGN(const auto pairs, m_database.run("DELETE FROM pair_margins WHERE first_id = ? OR second_id = ?",
                                                         person.value(), person.value()));
    ROLLCALL_TRY(transaction.commit());
    return alone + pairs > 0;
}

Result<ExtraMargins> PersonMargins::all() const
{
    ExtraMargins margins;
    ROLLCALL_TRY(forEachRow(m_database.prepare("SELECT person_id, '', extra FROM person_margins"
                                               " UNION ALL SELECT first_id, second_id, extra FROM pair_margins"),
                            [&margins](const Statement& row) {
                                const PersonId person(row.text(0));
                                const PersonId other(row.text(1));
                                if (other.isEmpty())
                                    margins.setFor(person, row.real(2));
                                else
                                    margins.setBetween(person, other, row.real(2));
                            }));
    return margins;
}

} // namespace rollcall
