#include "connectors/kind.h"
#include "connectors/listen_settings.h"

#include "connectors/net/listening_probe.h"
#include "connectors/zkteco/terminal_connector.h"
#include "connectors/zkteco/terminal_settings.h"

#include <QCoreApplication>

namespace rollcall::zkteco_terminal {

namespace {

using Type = ConnectorSetting::Type;
using zkteco::TerminalConnector;
using zkteco::TerminalSettings;

/// A kiosk is read by one or two programs; each may have a data set in memory.
constexpr qint64 kMaxConnections = 64;

std::vector<ConnectorSetting> settings()
{
    const GateLimits gate;
    return {
        listenHost(),
        listenPort("the TCP and UDP port; 0 picks a free one", 4370),
        {.key = "transport",
         .type = Type::Choice,
         .help = "tcp, udp or both",
         .fallback = "both",
         .choices = {{"both", ""}, {"tcp", ""}, {"udp", ""}}},
        {.key = "comm_key",
         .type = Type::Secret,
         .help = "the communication key, a number up to 4294967295; required from every address that "
                 "trusted_addresses does not name. The protocol hides it badly: use it in a network of its own",
         .maximum = 10,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Communication key"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "A number that the other system must know"),
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm",
                                         "A number up to 4294967295; without one, name the addresses that need none")},
        {.key = "trusted_addresses",
         .help = "addresses and networks (192.0.2.7, 192.0.2.0/24), separated by commas, that need no key: most "
                 "programs know none",
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Addresses that need no key"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Many programs cannot send a key"),
         .placeholder = "192.0.2.7, 192.0.2.0/24"},
        {.key = "serial_number",
         .help = "the serial number by which programs know this kiosk",
         .required = true,
         .maximum = 64,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Serial number"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Programs know this kiosk by it"),
         .placeholder = "ROLL0001"},
        {.key = "device_name",
         .help = "the device name that programs show",
         .fallback = "Rollcall",
         .maximum = 64,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Name of this kiosk")},
        {.key = "allow_changes",
         .type = Type::Flag,
         .help = "whether programs may store and delete people",
         .fallback = false,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Let programs store and delete people")},
        listenConnections(gate.connections, kMaxConnections),
        listenConnectionsPerAddress(gate.connectionsPerAddress, kMaxConnections),
    };
}

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "zkteco_terminal",
        .title =
            "The kiosk as a ZKTeco terminal: programs that read terminals on port 4370 read its people and punches",
        .settings = settings(),
        .profiles = {{.name = "zkteco_terminal",
                      .title = QT_TRANSLATE_NOOP("ConnectorForm", "This kiosk as a ZKTeco terminal"),
                      .sentence = QT_TRANSLATE_NOOP("ConnectorForm",
                                                    "For software that collects from ZKTeco terminals on port 4370."),
                      .icon = "listen",
                      .shown = {{.key = "host"},
                                {.key = "port", .minimum = kFirstUserPort},
                                {.key = "serial_number"},
                                {.key = "comm_key"},
                                {.key = "trusted_addresses"},
                                {.key = "allow_changes"},
                                {.key = "device_name"}}}},
        .examples = {{"terminal",
                      "The kiosk answers on port 4370 like a ZKTeco terminal. On the network: host = \"0.0.0.0\".",
                      {{"host", "127.0.0.1"},
                       {"port", 4370},
                       {"serial_number", "ROLL0001"},
                       {"comm_key", "482915"},
                       {"trusted_addresses", "127.0.0.1"}}}},
        .changesPeople = true};
    setConnector(
        kind, &zkteco::readTerminalSettings,
        [](const ConnectorId& id, TerminalSettings settings, const Clock& clock, ConnectorSink& sink, SitePort& site) {
            return std::make_unique<TerminalConnector>(id, std::move(settings), clock, site, sink);
        });
    setProbe(kind, &zkteco::readTerminalSettings,
             [](const TerminalSettings& settings, const Clock&, SitePort&, Probe::Report report) {
                 return std::make_unique<net::ListeningProbe>(settings.host, settings.port, std::move(report));
             });
    return kind;
}

} // namespace

const ConnectorKind& kind()
{
    static const ConnectorKind described = describe();
    return described;
}

} // namespace rollcall::zkteco_terminal
