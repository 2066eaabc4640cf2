#pragma once

#include "connectors/pihr/codec.h"
#include "outbox/roster_change.h"

#include <vector>

namespace rollcall::pihr {

/// The messages for the server, one after the other; empty where this dialect has none: AiFace servers
/// learn of people by their credentials, of which a kiosk can hand over a photo just taken and the number of a card.
[[nodiscard]] std::vector<QString> encodeRosterChange(const Speech& speech, const RosterChange& change,
                                                      const Numbers& numbers);
/// Whether the reply is to a message of that kind in this dialect.
[[nodiscard]] bool answersRosterChange(Dialect dialect, RosterChange::Kind kind, const Reply& reply);
/// The server does not know the person.
[[nodiscard]] bool saysUnknownPerson(const Reply& reply);

} // namespace rollcall::pihr
