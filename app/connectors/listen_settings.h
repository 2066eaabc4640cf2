#pragma once

#include "connectors/settings_table.h"

namespace rollcall {

// The settings that connectors have in common to which others connect.

inline constexpr qint64 kFirstUserPort = 1024; ///< those below belong to the system

/// "host". `constraint`: as of a setting.
[[nodiscard]] ConnectorSetting listenHost(const char* constraint = "");
/// "port"
[[nodiscard]] ConnectorSetting listenPort(const char* help, int usual);
/// "certificate" and "private_key", which go together.
[[nodiscard]] ConnectorSetting listenCertificate();
[[nodiscard]] ConnectorSetting listenPrivateKey();
/// "max_connections" and "connections_per_address"
[[nodiscard]] ConnectorSetting listenConnections(int usual, qint64 most);
[[nodiscard]] ConnectorSetting listenConnectionsPerAddress(int usual, qint64 most);

} // namespace rollcall
