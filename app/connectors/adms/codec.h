#pragma once

#include "connectors/adms/settings.h"
#include "connectors/net/http_client.h"
#include "connectors/wire_adms.h"
#include "outbox/delivery.h"
#include "outbox/roster_change.h"

namespace rollcall::adms {

/// What was captured, whatever is corrected later: the same over every resend.
[[nodiscard]] wire::AttLog attLogOf(const PunchDraft& facts);

[[nodiscard]] net::HttpRequest greetingRequest(const Settings& settings);
/// What this terminal is: its name and version.
[[nodiscard]] net::HttpRequest optionsRequest(const Settings& settings);
[[nodiscard]] net::HttpRequest attLogRequest(const Settings& settings, const QByteArray& lines);
[[nodiscard]] net::HttpRequest operLogRequest(const Settings& settings, const QByteArray& lines);
[[nodiscard]] net::HttpRequest commandsRequest(const Settings& settings);
[[nodiscard]] net::HttpRequest commandAnswerRequest(const Settings& settings, const QByteArray& body);

/// The lines that tell of a change; empty where the protocol has no word for it.
[[nodiscard]] QByteArray encodeChange(const Settings& settings, const RosterChange& change);

[[nodiscard]] int privilegeNumber(Privilege privilege);
[[nodiscard]] Privilege privilegeOf(int number);

} // namespace rollcall::adms
