#pragma once

#include "connectors/broker/settings.h"
#include "connectors/site_port.h"

namespace rollcall::broker {

/// Makes the kiosk known; `url` is one of `Settings::registrations`.
[[nodiscard]] net::HttpRequest registrationRequest(const Settings& settings, const QUrl& url);
[[nodiscard]] net::HttpRequest heartbeatRequest(const Settings& settings, const SiteFacts& facts, WallTime now);

/// A number or a text, as text; empty for anything else. Versions and identifiers come as both.
[[nodiscard]] QString textOf(const QJsonValue& value);
/// `enrollment_version` of a heartbeat's answer; empty when it has none.
[[nodiscard]] QString enrollmentVersionIn(const net::HttpResponse& response);

} // namespace rollcall::broker
