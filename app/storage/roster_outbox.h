#pragma once

#include "base/ids.h"
#include "outbox/roster_change.h"
#include "storage/template_cipher.h"

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
/// restart.
///
/// Portraits are encrypted with the template key and go with their row.
class RosterOutbox
{
public:
    /// Larger portraits are not kept: servers take pictures for a screen, not photographs.
    static constexpr qsizetype kMaxPortraitBytes = qsizetype{512} * 1024;

    /// `listeners`: the systems that receive roster changes.
    RosterOutbox(Database& database, std::vector<ConnectorId> listeners, Result<TemplateCipher> cipher);
    /// The systems that receive changes from now on.
    void useCipher(TemplateCipher cipher) { m_cipher = std::move(cipher); }
    void setListeners(std::vector<ConnectorId> listeners) { m_listeners = std::move(listeners); }

    /// What a row says before the rest is looked up.
    struct Row
    {
        qint64 ticket = 0;
        RosterChange::Kind kind = RosterChange::Kind::Changed;
        PersonId person;
        QByteArray portrait;
    };
    /// Within the caller's transaction. News that a system waits for already is replaced; an enrollment that it has not
    /// been told of yet stays one, with its portrait. `overtakes`: a change from the origin itself supersedes what was
    /// pending for it about this person.
    [[nodiscard]] Status note(const PersonId& person, RosterChange::Kind kind, const ChangeOrigin& origin,
                              bool overtakes);
    /// With tickets above `after`, the oldest first.
    [[nodiscard]] Result<std::vector<Row>> pending(const ConnectorId& connector, qint64 after, int limit) const;
    [[nodiscard]] Result<int> count(const ConnectorId& connector) const;
    /// The system knows, or does not want to. Tickets that have been replaced since change nothing.
    [[nodiscard]] Status settle(const ConnectorId& connector, const std::vector<qint64>& tickets);
    /// Drops changes for systems that no longer receive them, so that no portraits are kept for nothing.
    [[nodiscard]] Status forgetOthers();

private:
    [[nodiscard]] Status noteFor(const ConnectorId& listener, const PersonId& person, RosterChange::Kind kind,
                                 const SealedTemplate& portrait);

    Database& m_database;
    std::vector<ConnectorId> m_listeners;
    Result<TemplateCipher> m_cipher;
};

} // namespace rollcall
