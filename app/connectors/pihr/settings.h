#pragma once

#include "connectors/net/web_socket_link.h"
#include "connectors/pihr/responder.h"
#include "connectors/pihr/session.h"
#include "connectors/settings_table.h"

namespace rollcall::pihr {

/// A [[connector]] table of kind "pihr", checked.
struct Settings
{
    net::WebSocketConfig link;
    SessionConfig session;
    Permissions permissions;
    QString firmware;
    Milliseconds reconnectBase{1'000};
    Milliseconds reconnectCap{60'000};
};

/// It is echoed into every message.
inline constexpr int kMaxSerialNumberLength = 64;
/// `verifymode` numbers of terminals fit in a byte.
inline constexpr int kMaxMode = 255;

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

} // namespace rollcall::pihr
