#pragma once

#include "attendance/person.h"
#include "base/ids.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

namespace rollcall {

/// A pending change of one person for an upstream system: only the last state counts.
struct RosterChange
{
    enum class Kind {
        Enrolled, ///< new, or the face is new
        Changed,
        Removed, ///< nothing but the identifier is known any more
    };
    qint64 ticket = 0; ///< given back when the change is settled; a newer one has a higher ticket
    Kind kind = Kind::Changed;
    Person person;       ///< as they are now
    QByteArray portrait; ///< JPEG taken at the enrollment; empty when there is none
    Secret card;         ///< the card's number; empty when there is none
    int attempts = 0;    ///< deliveries tried before this one
    /// Another person had the identifier, and the system has not heard of their removal yet.
    bool succeedsAnother = false;
};

/// A row of the roster outbox as it is named to people, apart from those of punches: "P17".
[[nodiscard]] inline QString rosterRowName(qint64 ticket)
{
    return QStringLiteral("P%1").arg(ticket);
}

/// One pending change as the administration shows it.
struct RosterItem
{
    qint64 ticket = 0;
    ConnectorId connector;
    PersonId person;
    RosterChange::Kind kind = RosterChange::Kind::Changed;
    bool parked = false; ///< rejected for good: retried by hand only
    int attempts = 0;
    QString lastReason;
};

} // namespace rollcall
