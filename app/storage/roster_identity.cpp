// Corrections of who a person is: the name, and the identifier under which everything else is kept.
#include "storage/database.h"
#include "storage/pending_erase.h"
#include "storage/presence_query.h"
#include "storage/rows.h"
#include "storage/sqlite_roster.h"

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

/// Who is in was here within it; see `Presence`.
constexpr std::chrono::hours kLookBack{24};

Status checkNotPresent(Database& database, const PersonId& id, WallTime now)
{
    ROLLCALL_TRY_ASSIGN(const std::vector<PresentPerson> present, presentPeople(database, now - kLookBack, now));
    if (std::any_of(present.begin(), present.end(), [&id](const PresentPerson& in) { return in.person == id; }))
        return failure(ErrorCode::Busy, QStringLiteral("%1 is checked in: change the identifier after the check-out, "
                                                       "which would be taken for a check-in otherwise")
                                            .arg(id.value()));
    return {};
}

Status moveMargins(Database& database, const PersonId& from, const PersonId& to)
{
    ROLLCALL_TRY(database.run("UPDATE person_margins SET person_id = ? WHERE person_id = ?", to.value(), from.value()));
    // Each pair once, the smaller identifier first: the new one may belong on the other side.
    ROLLCALL_TRY(database.run(
        "INSERT INTO pair_margins (first_id, second_id, extra)"
        " SELECT min(?, other), max(?, other), extra FROM"
        " (SELECT CASE WHEN first_id = ? THEN second_id ELSE first_id END AS other, extra FROM pair_margins"
        " WHERE first_id = ? OR second_id = ?)",
        to.value(), to.value(), from.value(), from.value(), from.value()));
    return {}; // the pairs of the identifier before go with it
}

} // namespace

Status SqliteRoster::rename(const PersonId& id, const QString& name)
{
    if (!m_storeNames && !name.trimmed().isEmpty())
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("this kiosk does not store names: set privacy.store_names to true first"));
    ROLLCALL_TRY_ASSIGN(const auto known, find(id));
    if (!known)
        return failure(unknownPerson(id));
    PersonEdit edit;
    edit.id = id;
    edit.name = name;
    return change(edit, {}, WallTime{}); // never enrolls a new person
}

Result<IdentifierMove> SqliteRoster::changeIdentifier(const PersonId& from, const PersonId& to, WallTime now)
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(const auto known, find(from));
    if (!known)
        return failure(unknownPerson(from));
    ROLLCALL_TRY_ASSIGN(const auto taken, find(to));
    if (taken)
        return failure(ErrorCode::AlreadyExists,
                       QStringLiteral("the identifier %1 is in use; choose another one").arg(to.value()));
    ROLLCALL_TRY(checkNotPresent(m_database, from, now));
    ROLLCALL_TRY_ASSIGN(QByteArray portrait, m_news.waitingPortrait(from));

    IdentifierMove move;
    move.templates = known->templateCount;
    move.pinRemoved = known->hasPin();
    ROLLCALL_TRY_ASSIGN(const auto entries,
                        m_database.scalar("SELECT count(*) FROM punches WHERE person_id = ?", from.value()));
    move.ledgerEntries = entries ? entries->toLongLong() : 0;

    Person person = *known;
    person.id = to;
    person.displayName = cleanedName(known->displayName); // perhaps of an earlier rule
    Person newHolder = person;                            // of `to`, from now on
    newHolder.enrolledAt = now;
    ROLLCALL_TRY(beginTenancy(newHolder));
    // The identifier before may look the same as the new one: it is about to go.
    ROLLCALL_TRY(m_database.run("UPDATE people SET id_key = '' WHERE id = ?", from.value()));
    ROLLCALL_TRY(writePerson(person));
    ROLLCALL_TRY(
        m_database.run("UPDATE people SET privilege = ? WHERE id = ?", static_cast<int>(person.privilege), to.value()));
    ROLLCALL_TRY(moveTemplates(from, to));
    ROLLCALL_TRY(moveTokens(from, to));
    ROLLCALL_TRY(moveMargins(m_database, from, to));
    ROLLCALL_TRY(m_database.run("DELETE FROM people WHERE id = ?", from.value()));
    ROLLCALL_TRY(endTenancy(from));
    ROLLCALL_TRY(m_news.note(from, RosterChange::Kind::Removed, {}, true));
    ROLLCALL_TRY(m_news.note(to, RosterChange::Kind::Enrolled, {{}, std::move(portrait)}, true));
    ROLLCALL_TRY(bumpRevision());
    ROLLCALL_TRY(PendingErase(m_database).note());
    ROLLCALL_TRY(transaction.commit());
    return move;
}

/// A template is sealed for one person: each is opened and sealed again. One that cannot be opened ends the move.
Status SqliteRoster::moveTemplates(const PersonId& from, const PersonId& to)
{
    struct Row
    {
        qint64 id;
        QString model;
        int dimension;
        SealedTemplate sealed;
    };
    ROLLCALL_TRY_ASSIGN(
        const std::vector<Row> rows,
        collectRows<Row>(m_database.prepare("SELECT id, model, dimension, nonce, ciphertext FROM templates"
                                            " WHERE person_id = ? ORDER BY id",
                                            from.value()),
                         [](const Statement& row) {
                             const qint64 dimension =
                                 std::min<qint64>(row.integer(2), TemplateCipher::kMaxDimension + 1);
                             return Row{row.integer(0), row.text(1), static_cast<int>(dimension),
                                        SealedTemplate{row.blob(3), row.blob(4)}};
                         }));
    if (!rows.empty() && !m_cipher)
        return failure(m_cipher.error());
    for (const Row& row : rows) {
        ROLLCALL_TRY_ASSIGN(const auto embedding, m_cipher->open(row.sealed, row.dimension, from, row.model));
        ROLLCALL_TRY_ASSIGN(const auto sealed, m_cipher->seal(embedding, to, row.model));
        ROLLCALL_TRY(m_database.run("UPDATE templates SET person_id = ?, nonce = ?, ciphertext = ? WHERE id = ?",
                                    to.value(), sealed.nonce, sealed.ciphertext, row.id));
    }
    return {};
}

Status SqliteRoster::moveTokens(const PersonId& from, const PersonId& to)
{
    ROLLCALL_TRY_ASSIGN(const auto count,
                        m_database.scalar("SELECT count(*) FROM tokens WHERE person_id = ?", from.value()));
    if (!count || count->toInt() == 0)
        return {};
    for (const TokenKind kind : {TokenKind::Card, TokenKind::QrCode}) {
        ROLLCALL_TRY_ASSIGN(const std::optional<Secret> token, m_credentials.token(from, kind));
        if (!token)
            continue;
        ROLLCALL_TRY(m_credentials.storeToken(from, kind, Secret()));
        ROLLCALL_TRY(m_credentials.storeToken(to, kind, *token));
    }
    return {};
}

} // namespace rollcall
