#pragma once

#include "connectors/pihr/codec.h"
#include "outbox/roster_change.h"

#include <vector>

namespace rollcall::pihr {

/// The messages for the server, one after the other; empty where this dialect has none: AiFace servers
/// learn of people by their credentials, of which a kiosk can hand over a photo just taken and the number of a card.
/// PiHR's server is asked to update a person until it says that it does not have them (`isUnknown`): a second
/// `enrollment` would be a second row there.
[[nodiscard]] std::vector<QString> encodeRosterChange(const Speech& speech, const RosterChange& change,
                                                      const Numbers& numbers, bool isUnknown);
/// Whether the reply is to such a message.
[[nodiscard]] bool answersRosterChange(Dialect dialect, RosterChange::Kind kind, bool isUnknown, const Reply& reply);
/// The server has the person, and nothing to change was sent.
[[nodiscard]] bool saysNothingToChange(const Reply& reply);
/// The server does not know the person.
[[nodiscard]] bool saysUnknownPerson(const Reply& reply);

} // namespace rollcall::pihr
