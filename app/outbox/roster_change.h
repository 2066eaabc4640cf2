#pragma once

#include "attendance/person.h"
#include "base/secret.h"

#include <QByteArray>

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
};

} // namespace rollcall
