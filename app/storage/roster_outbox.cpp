#include "storage/roster_outbox.h"

#include "base/logging.h"
#include "storage/database.h"
#include "storage/rows.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall {

namespace {

using Kind = RosterChange::Kind;

const QString kPurpose = QStringLiteral("portrait");

constexpr std::array<std::pair<Kind, const char*>, 3> kKinds{{
    {Kind::Enrolled, "enrolled"},
    {Kind::Changed, "changed"},
    {Kind::Removed, "removed"},
}};

QString wordOf(Kind kind)
{
    const auto found =
        std::find_if(kKinds.begin(), kKinds.end(), [kind](const auto& pair) { return pair.first == kind; });
    return QString::fromLatin1(found->second);
}

Kind kindOf(const QString& word)
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&word](const auto& pair) { return word == QLatin1String(pair.second); });
    return found == kKinds.end() ? Kind::Changed : found->first; // the schema knows no other word
}

} // namespace

RosterOutbox::RosterOutbox(Database& database, std::vector<ConnectorId> listeners, Result<TemplateCipher> cipher)
    : m_database(database), m_listeners(std::move(listeners)), m_cipher(std::move(cipher))
{}

Status RosterOutbox::note(const PersonId& person, Kind kind, const ChangeOrigin& origin, bool overtakes)
{
    if (kind == Kind::Removed) { // no portrait is kept of a person who was removed
        ROLLCALL_TRY(
            m_database.run("DELETE FROM roster_news WHERE person_id = ? AND kind <> 'removed'", person.value()));
    }
    SealedTemplate portrait;
    if (m_cipher && !origin.portrait.isEmpty() && origin.portrait.size() <= kMaxPortraitBytes)
        portrait = m_cipher->sealBytes(origin.portrait, person, kPurpose);
    for (const ConnectorId& listener : m_listeners) {
        if (listener == origin.connector) {
            if (!overtakes)
                continue;
            ROLLCALL_TRY(m_database.run("DELETE FROM roster_news WHERE connector = ? AND person_id = ?",
                                        listener.value(), person.value()));
        } else if (const Status noted = noteFor(listener, person, kind, portrait); !noted) {
            return noted;
        }
    }
    return {};
}

Status RosterOutbox::noteFor(const ConnectorId& listener, const PersonId& person, Kind kind,
                             const SealedTemplate& portrait)
{
    SealedTemplate kept = portrait;
    if (kind == Kind::Changed) {
        ROLLCALL_TRY_ASSIGN(
            const auto earlier,
            firstRow<SealedTemplate>(m_database.prepare("SELECT nonce, portrait FROM roster_news"
                                                        " WHERE connector = ? AND person_id = ? AND kind = 'enrolled'",
                                                        listener.value(), person.value()),
                                     [](const Statement& row) {
                                         return SealedTemplate{row.blob(0), row.blob(1)};
                                     }));
        if (earlier) {
            kind = Kind::Enrolled;
            kept = *earlier;
        }
    }
    // A new row each time: its ticket is higher than that of any change in flight.
    ROLLCALL_TRY(m_database.run("DELETE FROM roster_news WHERE connector = ? AND person_id = ?", listener.value(),
                                person.value()));
    ROLLCALL_TRY(
        m_database.run("INSERT INTO roster_news (connector, person_id, kind, nonce, portrait) VALUES (?, ?, ?, ?, ?)",
                       listener.value(), person.value(), wordOf(kind), kept.nonce, kept.ciphertext));
    return {};
}

Result<std::vector<RosterOutbox::Row>> RosterOutbox::pending(const ConnectorId& connector, qint64 after,
                                                             int limit) const
{
    auto statement = m_database.prepare("SELECT ticket, kind, person_id, nonce, portrait FROM roster_news"
                                        " WHERE connector = ? AND ticket > ? ORDER BY ticket LIMIT ?",
                                        connector.value(), after, std::max(limit, 0));
    return collectRows<Row>(std::move(statement), [this](const Statement& found) {
        Row row{found.integer(0), kindOf(found.text(1)), PersonId(found.text(2)), {}};
        if (const SealedTemplate sealed{found.blob(3), found.blob(4)}; m_cipher && !sealed.ciphertext.isEmpty()) {
            if (auto portrait = m_cipher->openBytes(sealed, row.person, kPurpose))
                row.portrait = std::move(*portrait);
            else
                qCWarning(lcStorage).noquote() << portrait.error().message; // sent without it
        }
        return row;
    });
}

Result<int> RosterOutbox::count(const ConnectorId& connector) const
{
    ROLLCALL_TRY_ASSIGN(const auto rows,
                        m_database.scalar("SELECT count(*) FROM roster_news WHERE connector = ?", connector.value()));
    return rows ? rows->toInt() : 0;
}

Status RosterOutbox::settle(const ConnectorId& connector, const std::vector<qint64>& tickets)
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    for (const qint64 ticket : tickets) {
        ROLLCALL_TRY(
            m_database.run("DELETE FROM roster_news WHERE ticket = ? AND connector = ?", ticket, connector.value()));
    }
    return transaction.commit();
}

Status RosterOutbox::forgetOthers()
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(const auto others,
                        collectRows<QString>(m_database.prepare("SELECT DISTINCT connector FROM roster_news"),
                                             [](const Statement& row) { return row.text(0); }));
    for (const QString& connector : others) {
        if (std::find(m_listeners.begin(), m_listeners.end(), ConnectorId(connector)) != m_listeners.end())
            continue;
        ROLLCALL_TRY(m_database.run("DELETE FROM roster_news WHERE connector = ?", connector));
    }
    return transaction.commit();
}

} // namespace rollcall
