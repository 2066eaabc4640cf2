#pragma once

#include "connectors/listen_settings.h"
#include "http/server.h"

#include <QHostAddress>
#include <QTimeZone>

#include <map>

namespace rollcall::adms_server {

/// A terminal that may push to this kiosk.
struct Terminal
{
    QString door;
    QTimeZone zone; ///< in which its clock runs
};

/// A [[connector]] table of kind "adms_server", checked.
struct Settings
{
    QHostAddress host{QHostAddress::LocalHost};
    quint16 port = 8081;                   ///< 0: one that is free
    std::map<QString, Terminal> terminals; ///< by serial number
    AddressList allowedFrom;               ///< empty: this kiosk only
    std::optional<http::TlsIdentity> tls;
    int connections = 64;
    Milliseconds commitWithin{90'000}; ///< then the terminal is asked to send again
    Milliseconds retryBase{1'000};     ///< when the port is taken
    Milliseconds retryCap{60'000};

    [[nodiscard]] bool isAllowed(const QHostAddress& from) const;
};

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

} // namespace rollcall::adms_server
