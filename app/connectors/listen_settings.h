#pragma once

#include "connectors/settings_table.h"

#include <QHostAddress>

#include <utility>
#include <vector>

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

/// The address that "host" names.
[[nodiscard]] Result<QHostAddress> listenAddress(const SettingsTable& table);

/// Addresses and networks of one setting, separated by commas: "192.0.2.7, 10.1.0.0/16".
class AddressList
{
public:
    [[nodiscard]] static Result<AddressList> read(const SettingsTable& table, const QString& key);

    [[nodiscard]] bool isEmpty() const noexcept { return m_networks.empty(); }
    /// ::ffff:192.0.2.7 is 192.0.2.7.
    [[nodiscard]] bool contains(const QHostAddress& address) const;

private:
    std::vector<std::pair<QHostAddress, int>> m_networks;
};

} // namespace rollcall
