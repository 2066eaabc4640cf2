#include "connectors/listen_settings.h"

#include <QCoreApplication>

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

} // namespace rollcall
