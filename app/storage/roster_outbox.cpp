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
    ROLLCALL_TRY_ASSIGN(const std::vector<ConnectorId> listeners, everyListener());
    for (const ConnectorId& listener : listeners) {
        if (listener == origin.connector) {
            if (!overtakes)
                continue;
            ROLLCALL_TRY(m_database.run("DELETE FROM roster_news WHERE connector = ? AND person_id = ?",
                                        listener.value(), person.value()));
        } else if (const Status noted =
                       noteFor(listener, person, kind, isListening(listener) ? portrait : SealedTemplate{});
                   !noted) {
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
    // A removal that the system has not heard of is not forgotten for the person who has the identifier next.
    ROLLCALL_TRY_ASSIGN(const auto succeeds,
                        m_database.scalar("SELECT 1 FROM roster_news n WHERE connector = ? AND person_id = ? AND"
                                          " (kind = 'removed' OR EXISTS (SELECT 1 FROM roster_successions s"
                                          " WHERE s.ticket = n.ticket))",
                                          listener.value(), person.value()));
    // A new row each time: its ticket is higher than that of any change in flight.
    ROLLCALL_TRY(m_database.run("DELETE FROM roster_news WHERE connector = ? AND person_id = ?", listener.value(),
                                person.value()));
    ROLLCALL_TRY(
        m_database.run("INSERT INTO roster_news (connector, person_id, kind, nonce, portrait) VALUES (?, ?, ?, ?, ?)",
                       listener.value(), person.value(), wordOf(kind), kept.nonce, kept.ciphertext));
    if (succeeds && kind != Kind::Removed)
        ROLLCALL_TRY(m_database.run("INSERT INTO roster_successions (ticket) SELECT ticket FROM roster_news"
                                    " WHERE connector = ? AND person_id = ?",
                                    listener.value(), person.value()));
    return {};
}

Result<std::vector<RosterOutbox::Row>> RosterOutbox::pending(const ConnectorId& connector, qint64 after,
                                                             int limit) const
{
    auto statement = m_database.prepare("SELECT n.ticket, n.kind, n.person_id, n.nonce, n.portrait,"
                                        " coalesce(a.attempts, 0), EXISTS (SELECT 1 FROM roster_successions s"
                                        " WHERE s.ticket = n.ticket) FROM roster_news n LEFT JOIN roster_attempts a"
                                        " ON a.ticket = n.ticket WHERE n.connector = ? AND n.ticket > ?"
                                        " AND coalesce(a.parked, 0) = 0 ORDER BY n.ticket LIMIT ?",
                                        connector.value(), after, std::max(limit, 0));
    return collectRows<Row>(std::move(statement), [this](const Statement& found) {
        Row row{found.integer(0),
                kindOf(found.text(1)),
                PersonId(found.text(2)),
                {},
                static_cast<int>(found.integer(5)),
                found.integer(6) != 0};
        if (const SealedTemplate sealed{found.blob(3), found.blob(4)}; m_cipher && !sealed.ciphertext.isEmpty()) {
            if (auto portrait = m_cipher->openBytes(sealed, row.person, kPurpose))
                row.portrait = std::move(*portrait);
            else
                qCWarning(lcStorage).noquote() << portrait.error().message; // sent without it
        }
        return row;
    });
}

Result<QByteArray> RosterOutbox::waitingPortrait(const PersonId& person) const
{
    ROLLCALL_TRY_ASSIGN(const auto sealed,
                        firstRow<SealedTemplate>(m_database.prepare("SELECT nonce, portrait FROM roster_news WHERE"
                                                                    " person_id = ? AND length(portrait) > 0"
                                                                    " ORDER BY ticket DESC LIMIT 1",
                                                                    person.value()),
                                                 [](const Statement& row) {
                                                     return SealedTemplate{row.blob(0), row.blob(1)};
                                                 }));
    if (!sealed || !m_cipher)
        return QByteArray();
    return m_cipher->openBytes(*sealed, person, kPurpose);
}

Result<int> RosterOutbox::count(const ConnectorId& connector) const
{
    ROLLCALL_TRY_ASSIGN(const auto rows,
                        m_database.scalar("SELECT count(*) FROM roster_news WHERE connector = ?", connector.value()));
    return rows ? rows->toInt() : 0;
}

Result<std::map<ConnectorId, int>> RosterOutbox::counts() const
{
    std::map<ConnectorId, int> counts;
    ROLLCALL_TRY(forEachRow(
        m_database.prepare("SELECT connector, count(*) FROM roster_news GROUP BY connector"),
        [&counts](const Statement& row) { counts[ConnectorId(row.text(0))] = static_cast<int>(row.integer(1)); }));
    return counts;
}

Result<std::vector<qint64>> RosterOutbox::tickets(const ConnectorId& connector, int limit) const
{
    return collectRows<qint64>(
        m_database.prepare("SELECT n.ticket FROM roster_news n LEFT JOIN roster_attempts a ON a.ticket = n.ticket"
                           " WHERE n.connector = ? AND coalesce(a.parked, 0) = 0 ORDER BY n.ticket LIMIT ?",
                           connector.value(), std::max(limit, 0)),
        [](const Statement& row) { return row.integer(0); });
}

Status RosterOutbox::settle(const ConnectorId& connector, const std::vector<DeliveryAnswer>& answers)
{
    using Verdict = DeliveryAnswer::Verdict;
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    for (const DeliveryAnswer& answer : answers) {
        if (answer.verdict == Verdict::Accepted) {
            ROLLCALL_TRY(m_database.run("DELETE FROM roster_news WHERE ticket = ? AND connector = ?", answer.outboxId,
                                        connector.value()));
            continue;
        }
        const bool parked = answer.verdict == Verdict::Rejected;
        ROLLCALL_TRY(m_database.run("INSERT INTO roster_attempts (ticket, attempts, parked, reason)"
                                    " SELECT ticket, 1, ?, ? FROM roster_news WHERE ticket = ? AND connector = ?"
                                    " ON CONFLICT (ticket) DO UPDATE SET attempts = attempts + 1,"
                                    " parked = excluded.parked, reason = excluded.reason",
                                    parked, answer.reason, answer.outboxId, connector.value()));
    }
    return transaction.commit();
}

Result<std::vector<RosterItem>> RosterOutbox::troubled(int limit) const
{
    return collectRows<RosterItem>(
        m_database.prepare("SELECT n.ticket, n.connector, n.person_id, n.kind, a.parked, a.attempts, a.reason"
                           " FROM roster_news n JOIN roster_attempts a ON a.ticket = n.ticket"
                           " ORDER BY a.parked DESC, n.ticket DESC LIMIT ?",
                           std::max(limit, 0)),
        [](const Statement& row) {
            return RosterItem{row.integer(0),      ConnectorId(row.text(1)), PersonId(row.text(2)),
                              kindOf(row.text(3)), row.integer(4) != 0,      static_cast<int>(row.integer(5)),
                              row.text(6)};
        });
}

Status RosterOutbox::unpark(qint64 ticket)
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(const auto found, m_database.scalar("SELECT 1 FROM roster_news WHERE ticket = ?", ticket));
    if (!found)
        return failure(ErrorCode::NotFound,
                       QStringLiteral("no change of a person with the number %1 is waiting").arg(ticket));
    ROLLCALL_TRY(m_database.run("DELETE FROM roster_attempts WHERE ticket = ?", ticket));
    return transaction.commit();
}

Result<int> RosterOutbox::countOthers(const ConnectorId& connector) const
{
    ROLLCALL_TRY_ASSIGN(const auto others, m_database.scalar("SELECT count(*) FROM people WHERE id NOT IN"
                                                             " (SELECT person_id FROM roster_news WHERE connector = ?)",
                                                             connector.value()));
    return others ? others->toInt() : 0;
}

Result<int> RosterOutbox::addOthers(const ConnectorId& connector)
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    // Their portraits went when the first system had them; a system that has the person keeps its own.
    ROLLCALL_TRY_ASSIGN(const qint64 added,
                        m_database.run("INSERT INTO roster_news (connector, person_id, kind, nonce, portrait)"
                                       " SELECT ?, id, 'enrolled', x'', x'' FROM people WHERE id NOT IN"
                                       " (SELECT person_id FROM roster_news WHERE connector = ?) ORDER BY id",
                                       connector.value(), connector.value()));
    ROLLCALL_TRY(transaction.commit());
    return static_cast<int>(added);
}

bool RosterOutbox::isListening(const ConnectorId& connector) const
{
    return std::find(m_listeners.begin(), m_listeners.end(), connector) != m_listeners.end();
}

Result<std::vector<ConnectorId>> RosterOutbox::everyListener() const
{
    ROLLCALL_TRY_ASSIGN(std::vector<ConnectorId> all,
                        collectRows<ConnectorId>(m_database.prepare("SELECT connector FROM roster_listeners"),
                                                 [](const Statement& row) { return ConnectorId(row.text(0)); }));
    std::erase_if(all, [this](const ConnectorId& id) { return isListening(id); });
    all.insert(all.begin(), m_listeners.begin(), m_listeners.end());
    return all;
}

Status RosterOutbox::rememberListeners()
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    for (const ConnectorId& listener : m_listeners)
        ROLLCALL_TRY(m_database.run("INSERT OR IGNORE INTO roster_listeners (connector) VALUES (?)", listener.value()));
    ROLLCALL_TRY_ASSIGN(const auto holders,
                        collectRows<QString>(m_database.prepare("SELECT DISTINCT connector FROM roster_news"),
                                             [](const Statement& row) { return row.text(0); }));
    for (const QString& connector : holders) {
        if (!isListening(ConnectorId(connector)))
            ROLLCALL_TRY(m_database.run("UPDATE roster_news SET nonce = x'', portrait = x'' WHERE connector = ?"
                                        " AND length(portrait) > 0",
                                        connector));
    }
    return transaction.commit();
}

Status RosterOutbox::inherit(const ConnectorId& connector, const QString& system)
{
    if (system.isEmpty())
        return {};
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(const auto others,
                        collectRows<ConnectorId>(m_database.prepare("SELECT connector FROM roster_listeners"
                                                                    " WHERE system = ? AND connector <> ?",
                                                                    system, connector.value()),
                                                 [](const Statement& row) { return ConnectorId(row.text(0)); }));
    for (const ConnectorId& other : others) {
        if (isListening(other))
            continue;
        ROLLCALL_TRY(m_database.run("UPDATE OR IGNORE roster_news SET connector = ? WHERE connector = ?",
                                    connector.value(), other.value()));
        ROLLCALL_TRY(m_database.run("DELETE FROM roster_news WHERE connector = ?", other.value()));
        ROLLCALL_TRY(m_database.run("DELETE FROM roster_listeners WHERE connector = ?", other.value()));
    }
    ROLLCALL_TRY(m_database.run("INSERT INTO roster_listeners (connector, system) VALUES (?, ?)"
                                " ON CONFLICT (connector) DO UPDATE SET system = excluded.system",
                                connector.value(), system));
    return transaction.commit();
}

Result<int> RosterOutbox::drop(const ConnectorId& connector)
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY(m_database.run("DELETE FROM roster_listeners WHERE connector = ?", connector.value()));
    ROLLCALL_TRY_ASSIGN(const qint64 dropped,
                        m_database.run("DELETE FROM roster_news WHERE connector = ?", connector.value()));
    ROLLCALL_TRY(transaction.commit());
    return static_cast<int>(dropped);
}

} // namespace rollcall
