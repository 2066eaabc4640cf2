// Who an identifier means: the gate for new ones, and where one holder's time ends and the next one's begins.
#include "storage/sqlite_roster.h"

#include "base/safe_text.h"
#include "storage/chain_head.h"
#include "storage/database.h"
#include "storage/ledger_verifier.h"
#include "storage/rows.h"
#include "storage/tenancies.h"

#include <algorithm>

namespace rollcall {

Result<std::vector<PersonId>> SqliteRoster::lookalikesOf(const PersonId& id) const
{
    return collectRows<PersonId>(m_database.prepare("SELECT id FROM people WHERE id_key = ? AND id <> ? ORDER BY id",
                                                    foldedIdentifier(id.value()), id.value()),
                                 [](const Statement& row) { return PersonId(row.text(0)); });
}

Error SqliteRoster::unknownPerson(const PersonId& id) const
{
    const QString shown = singleLine(id.value(), kMaxPersonIdLength);
    const auto similar = lookalikesOf(id);
    if (!similar || similar->empty())
        return {ErrorCode::NotFound, QStringLiteral("no person with the identifier %1 is enrolled").arg(shown)};
    return {
        ErrorCode::NotFound,
        QStringLiteral("no person with the identifier \"%1\" is enrolled, but \"%2\" is; give the identifier exactly")
            .arg(shown, singleLine(similar->front().value(), kMaxPersonIdLength))};
}

Status SqliteRoster::admit(const PersonId& id) const
{
    ROLLCALL_TRY_ASSIGN(const PersonId canonical, toPersonId(id.value()));
    if (canonical != id)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("an identifier is stored as \"%1\", without blanks around and composed")
                           .arg(canonical.value()));
    ROLLCALL_TRY_ASSIGN(const std::vector<PersonId> similar, lookalikesOf(id));
    const QString key = lookalikeKey(id.value());
    const auto same = std::find_if(similar.begin(), similar.end(),
                                   [&key](const PersonId& other) { return lookalikeKey(other.value()) == key; });
    if (same == similar.end())
        return {};
    return failure(
        ErrorCode::AlreadyExists,
        QStringLiteral("the identifier \"%1\" looks the same as \"%2\", which is another person's; choose another one")
            .arg(id.value(), singleLine(same->value(), kMaxPersonIdLength)));
}

Result<QString> SqliteRoster::storedName(const QString& name) const
{
    // Halves of characters are replaced, as SQLite would.
    ROLLCALL_TRY_ASSIGN(QString kept, toPersonName(QString::fromUtf8(name.toUtf8())));
    return m_storeNames ? kept : QString();
}

Status SqliteRoster::beginTenancy(const Person& person)
{
    ROLLCALL_TRY_ASSIGN(const auto head, ledgerHead(m_database));
    return rollcall::beginTenancy(m_database, person, head ? head->number : 0);
}

Status SqliteRoster::endTenancy(const PersonId& id)
{
    ROLLCALL_TRY_ASSIGN(const auto head, ledgerHead(m_database));
    return rollcall::endTenancy(m_database, id, head ? head->number : 0);
}

} // namespace rollcall
