#include "connectors/search_network.h"

#include <QNetworkInterface>

namespace rollcall {

namespace {

constexpr int kAddressBits = 32;
/// Of a network that is too large: what most sites use.
constexpr int kUsualPrefix = 24;

quint32 firstOf(const QHostAddress& address, int prefix)
{
    const quint64 count = quint64{1} << (kAddressBits - prefix);
    return address.toIPv4Address() & ~static_cast<quint32>(count - 1);
}

} // namespace

Result<std::vector<QHostAddress>> addressesIn(const QString& network)
{
    const auto [base, prefix] = QHostAddress::parseSubnet(network.trimmed());
    if (base.protocol() != QAbstractSocket::IPv4Protocol || prefix < kShortestPrefix || prefix > kAddressBits)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("\"%1\" is not a network of IPv4 with at most 1,024 addresses, such as "
                                      "192.0.2.0/24")
                           .arg(network));
    const quint32 count = quint32{1} << (kAddressBits - prefix);
    const quint32 first = firstOf(base, prefix);
    std::vector<QHostAddress> addresses;
    for (quint32 i = 0; i < count; ++i) {
        const bool isHost = count <= 2 || (i != 0 && i != count - 1);
        if (isHost)
            addresses.emplace_back(first + i);
    }
    return addresses;
}

QString networkAround(const QHostAddress& address, int prefix)
{
    if (address.protocol() != QAbstractSocket::IPv4Protocol || address.isLoopback() || address.isLinkLocal() ||
        prefix <= 0 || prefix >= kAddressBits)
        return {};
    const int searched = prefix < kShortestPrefix ? kUsualPrefix : prefix;
    return QStringLiteral("%1/%2").arg(QHostAddress(firstOf(address, searched)).toString(), QString::number(searched));
}

QStringList ownNetworks()
{
    QStringList networks;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsPointToPoint))
            continue;
        for (const QNetworkAddressEntry& entry : interface.addressEntries())
            networks << networkAround(entry.ip(), entry.prefixLength());
    }
    networks.removeAll(QString());
    networks.removeDuplicates();
    return networks;
}

} // namespace rollcall
