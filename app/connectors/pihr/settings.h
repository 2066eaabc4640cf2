#pragma once

#include "config/connector_config.h"
#include "connectors/pihr/responder.h"
#include "connectors/pihr/session.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QUrl>

namespace rollcall::pihr {

/// A [[connector]] table of kind "pihr", checked.
struct Settings
{
    QUrl url; ///< ws:// or wss://
    SessionConfig session;
    Permissions permissions;
    QString firmware;
    QList<QSslCertificate> authorities; ///< of `ca_file`; empty: the system's
    QByteArray fingerprint;             ///< SHA-256 of the server's certificate, 32 bytes; empty: not asked for
    Milliseconds handshake{10'000};     ///< for TCP, TLS and the upgrade together
    Milliseconds reconnectBase{1'000};
    Milliseconds reconnectCap{60'000};
};

/// It is echoed into every message.
inline constexpr int kMaxSerialNumberLength = 64;

/// Keys: url, serial_number, secret | secret_file, ca_file, fingerprint, profile ("pihr" | "aiface"), time ("local" |
/// "utc"), mode, mode_pin, mode_card, send_people, ask_tokens, allow_destructive, door_command, clock_command.
[[nodiscard]] Result<Settings> readSettings(ConnectorSettings table);
/// Whether the table says that the server is told of people.
[[nodiscard]] bool takesRosterChanges(ConnectorSettings table);

} // namespace rollcall::pihr
