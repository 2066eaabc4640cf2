#include "connectors/listen_settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace rollcall {

namespace {

using Type = ConnectorSetting::Type;

constexpr const char* kPairConstraint = QT_TRANSLATE_NOOP(
    "ConnectorForm",
    "Set both certificate and private key: two PEM files that this kiosk can read, the key without a passphrase");

} // namespace

ConnectorSetting listenHost(const char* constraint)
{
    return {.key = "host",
            .type = Type::Choice,
            .help = "the address to listen on: one of this machine's, or 0.0.0.0 for all",
            .fallback = "127.0.0.1",
            .maximum = 64,
            .choices = {{"127.0.0.1", QT_TRANSLATE_NOOP("ConnectorForm", "Programs on this kiosk")},
                        {"0.0.0.0", QT_TRANSLATE_NOOP("ConnectorForm", "The whole network")}},
            .otherChoices = true,
            .label = QT_TRANSLATE_NOOP("ConnectorForm", "Who can connect"),
            .constraint = constraint};
}

ConnectorSetting listenPort(const char* help, int usual)
{
    return {.key = "port",
            .type = Type::Integer,
            .help = help,
            .fallback = usual,
            .maximum = std::numeric_limits<quint16>::max(),
            .label = QT_TRANSLATE_NOOP("ConnectorForm", "Port"),
            .hint = QT_TRANSLATE_NOOP("ConnectorForm", "The port this kiosk listens on, from 1024 to 65535")};
}

ConnectorSetting listenCertificate()
{
    return {.key = "certificate",
            .help = "absolute path of this kiosk's certificate (PEM); encrypts the connections",
            .advanced = true,
            .label = QT_TRANSLATE_NOOP("ConnectorForm", "Certificate file of this kiosk"),
            .hint = QT_TRANSLATE_NOOP("ConnectorForm", "PEM; encrypts the connections"),
            .placeholder = "/etc/rollcall/kiosk.pem",
            .constraint = kPairConstraint};
}

ConnectorSetting listenPrivateKey()
{
    return {.key = "private_key",
            .help = "absolute path of its private key (PEM), without a passphrase",
            .advanced = true,
            .label = QT_TRANSLATE_NOOP("ConnectorForm", "Private key file"),
            .placeholder = "/etc/rollcall/kiosk.key",
            .constraint = kPairConstraint};
}

ConnectorSetting listenConnections(int usual, qint64 most)
{
    return {.key = "max_connections",
            .type = Type::Integer,
            .help = "simultaneous connections",
            .fallback = usual,
            .minimum = 1,
            .maximum = most};
}

ConnectorSetting listenConnectionsPerAddress(int usual, qint64 most)
{
    return {.key = "connections_per_address",
            .type = Type::Integer,
            .help = "simultaneous connections from one address",
            .fallback = usual,
            .minimum = 1,
            .maximum = most};
}

Result<QHostAddress> listenAddress(const SettingsTable& table)
{
    const QString key = QStringLiteral("host");
    const QString text = table.text(key);
    const QHostAddress host =
        text == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(text);
    if (!host.isNull())
        return host;
    return table.invalid(key, QStringLiteral("host must be an address of this machine such as 127.0.0.1, or 0.0.0.0 "
                                             "for all of them, not \"%1\"")
                                  .arg(text));
}

Result<AddressList> AddressList::read(const SettingsTable& table, const QString& key)
{
    AddressList list;
    for (const QString& part : table.text(key).split(u',')) {
        const QString one = part.trimmed();
        if (one.isEmpty())
            continue;
        const auto network = QHostAddress::parseSubnet(one);
        if (network.first.isNull() || network.second < 0)
            return table.invalid(key, QStringLiteral("%1 takes addresses and networks such as 192.0.2.7 or "
                                                     "192.0.2.0/24, separated by commas, not \"%2\"")
                                          .arg(key, one));
        list.m_networks.push_back(network);
    }
    return list;
}

bool AddressList::contains(const QHostAddress& address) const
{
    bool isIpv4 = false;
    const QHostAddress ipv4(address.toIPv4Address(&isIpv4));
    const QHostAddress& plain = isIpv4 ? ipv4 : address;
    return std::any_of(m_networks.begin(), m_networks.end(), [&plain](const auto& network) {
        return plain.protocol() == network.first.protocol() && plain.isInSubnet(network);
    });
}

} // namespace rollcall
