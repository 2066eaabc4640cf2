#pragma once

#include "connectors/zoho/settings.h"
#include "outbox/delivery.h"

namespace rollcall::zoho {

/// "2026-11-29 08:00:00" of the site's clock; whole seconds.
[[nodiscard]] QString siteTime(const ClockReading& at);

/// One import of all these; of none for a test.
[[nodiscard]] net::HttpRequest importRequest(const Settings& settings, const QByteArray& token,
                                             const DeliveryBatch& entries);
[[nodiscard]] net::HttpRequest tokenRequest(const Settings& settings);

} // namespace rollcall::zoho
