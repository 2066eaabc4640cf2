#pragma once

#include "base/ids.h"
#include "outbox/delivery.h"
#include "outbox/roster_change.h"
#include "storage/template_cipher.h"

#include <map>
#include <vector>

namespace rollcall {

class Database;

/// The origin of a roster change, and what is sent with it.
struct ChangeOrigin
{
    ConnectorId
        connector; ///< the connector a change came from, which does not get it back; empty: the kiosk, or rollcallctl
    QByteArray portrait; ///< JPEG of the enrolled person; may be empty
};

/// Roster changes pending per upstream system: one row per system and person, written in the transaction
/// of the change itself, gone once the system knows. So it is bounded by the people there are and were, and survives a
/// restart. A system that was removed is remembered: what changes meanwhile waits for it, without portraits, until it
/// is connected again or what waits is dropped.
///
/// Portraits are encrypted with the template key and go with their row.
class RosterOutbox
{
public:
    /// Larger portraits are not kept: servers take pictures for a screen, not photographs.
    static constexpr qsizetype kMaxPortraitBytes = qsizetype{512} * 1024;

    /// `listeners`: the systems that receive roster changes.
    RosterOutbox(Database& database, std::vector<ConnectorId> listeners, Result<TemplateCipher> cipher);
    void useCipher(TemplateCipher cipher) { m_cipher = std::move(cipher); }
    /// The systems that receive changes from now on; `rememberListeners` is to follow.
    void setListeners(std::vector<ConnectorId> listeners) { m_listeners = std::move(listeners); }

    /// What a row says before the rest is looked up.
    struct Row
    {
        qint64 ticket = 0;
        RosterChange::Kind kind = RosterChange::Kind::Changed;
        PersonId person;
        QByteArray portrait;
        int attempts = 0;
        bool succeedsAnother = false; ///< as in `RosterChange`
    };
    /// Within the caller's transaction. News that a system waits for already is replaced; an enrollment that it has not
    /// been told of yet stays one, with its portrait. `overtakes`: a change from the origin itself supersedes what was
    /// pending for it about this person.
    [[nodiscard]] Status note(const PersonId& person, RosterChange::Kind kind, const ChangeOrigin& origin,
                              bool overtakes);
    /// The newest one that waits to be sent; empty when there is none.
    [[nodiscard]] Result<QByteArray> waitingPortrait(const PersonId& person) const;
    /// Not parked, with tickets above `after`, the oldest first.
    [[nodiscard]] Result<std::vector<Row>> pending(const ConnectorId& connector, qint64 after, int limit) const;
    /// The tickets of those, alone.
    [[nodiscard]] Result<std::vector<qint64>> tickets(const ConnectorId& connector, int limit) const;
    /// Pending and parked.
    [[nodiscard]] Result<int> count(const ConnectorId& connector) const;
    /// How many wait for each system that any wait for.
    [[nodiscard]] Result<std::map<ConnectorId, int>> counts() const;
    /// Accepted: the system knows, or does not want to. Rejected: parked. Tickets that have been replaced since change
    /// nothing.
    [[nodiscard]] Status settle(const ConnectorId& connector, const std::vector<DeliveryAnswer>& answers);
    /// What was tried and not taken, of all systems: the parked ones first.
    [[nodiscard]] Result<std::vector<RosterItem>> troubled(int limit) const;
    /// Due again, as if never tried. NotFound when it is gone.
    [[nodiscard]] Status unpark(qint64 ticket);
    /// People who are enrolled and of whom nothing waits for this system.
    [[nodiscard]] Result<int> countOthers(const ConnectorId& connector) const;
    /// Has all of those wait for it. Returns how many there were.
    [[nodiscard]] Result<int> addOthers(const ConnectorId& connector);
    /// Remembers who listens. Of those that no longer do, no portraits are kept.
    [[nodiscard]] Status rememberListeners();
    /// `connector` leads to this system. What waits for it under the name of a connector that was removed is the new
    /// one's.
    [[nodiscard]] Status inherit(const ConnectorId& connector, const QString& system);
    /// A removed system is gone for good: nothing waits for it any more. Returns how many changes did.
    [[nodiscard]] Result<int> drop(const ConnectorId& connector);

private:
    [[nodiscard]] bool isListening(const ConnectorId& connector) const;
    [[nodiscard]] Result<std::vector<ConnectorId>> everyListener() const;
    [[nodiscard]] Status noteFor(const ConnectorId& listener, const PersonId& person, RosterChange::Kind kind,
                                 const SealedTemplate& portrait);

    Database& m_database;
    std::vector<ConnectorId> m_listeners;
    Result<TemplateCipher> m_cipher;
};

} // namespace rollcall
