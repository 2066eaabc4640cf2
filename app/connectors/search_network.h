#pragma once

#include "base/error.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <vector>

namespace rollcall {

/// The largest network that is searched has 1,022 addresses: seconds for a person who waits, and little enough traffic
/// for small routers.
inline constexpr int kShortestPrefix = 22;

/// The addresses of hosts in `network`, such as "192.0.2.0/24". InvalidArgument: it is none, it is too large, or not of
/// IPv4.
[[nodiscard]] Result<std::vector<QHostAddress>> addressesIn(const QString& network);
/// The network of an address with a prefix of so many bits; of one too large to be searched the 254 addresses around
/// it. Empty for what is not searched: not IPv4, loopback, link-local, a single address.
[[nodiscard]] QString networkAround(const QHostAddress& address, int prefix);
/// Those that this machine is in, without duplicates.
[[nodiscard]] QStringList ownNetworks();

} // namespace rollcall
