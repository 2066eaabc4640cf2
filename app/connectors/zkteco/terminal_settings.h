#pragma once

#include "base/gatekeeper.h"
#include "base/secret.h"
#include "connectors/listen_settings.h"

#include <QHostAddress>

#include <optional>
#include <utility>
#include <vector>

namespace rollcall::zkteco {

/// A communication key as it is entered: decimal digits up to 4294967295. Nothing for an empty one and for 0, which is
/// none. The error completes "comm_key ...".
[[nodiscard]] Result<std::optional<quint32>> readKey(const Secret& secret);

/// A [[connector]] table of kind "zkteco_terminal", checked.
struct TerminalSettings
{
    QHostAddress host{QHostAddress::LocalHost};
    quint16 port = 4370; ///< 0: one that is free
    bool overTcp = true;
    bool overUdp = true;
    std::optional<quint32> key; ///< nothing: only those who need none are served
    AddressList trusted;        ///< who needs no key
    QString serialNumber;
    QString deviceName;
    bool allowChanges = false; ///< clients may store and delete people
    GateLimits gate;
    Milliseconds loginWithin{30'000};    ///< a connection that has not logged in by then is closed
    Milliseconds forgetAfter{600'000};   ///< a datagram client that was silent for so long has gone
    Milliseconds quietBeforeEvents{300}; ///< an event that crosses the next command would be taken for its reply
    Milliseconds betweenEvents{100};     ///< some clients read one event of what arrives together
    Milliseconds quietAfterRead{2'000};  ///< some clients gather what comes after a data set for a second
};

[[nodiscard]] Result<TerminalSettings> readTerminalSettings(const SettingsTable& table);

} // namespace rollcall::zkteco
