#pragma once

#include "connectors/inward/session.h"
#include "connectors/settings_table.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>

namespace rollcall::inward {

/// A [[connector]] table of kind "inward", checked.
struct Settings
{
    QHostAddress host{QHostAddress::LocalHost};
    quint16 port = 8765; ///< 0: one that is free
    SessionConfig session;
    GateLimits gate;
    QList<QSslCertificate> certificates; ///< the server's own first; empty: no TLS
    QSslKey privateKey;
    Milliseconds handshake{10'000}; ///< for TLS and the upgrade together
    Milliseconds retryBase{1'000};  ///< when the port is taken
    Milliseconds retryCap{60'000};

    [[nodiscard]] bool isSecure() const { return !certificates.isEmpty(); }
};

/// Shortest secret that the network may guess at. With lockouts of up to an hour, eight random characters last.
inline constexpr int kMinNetworkSecret = 8;

inline constexpr int kMaxSerialNumberLength = 64;

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

} // namespace rollcall::inward
