#include "connectors/kind.h"
#include "connectors/listen_settings.h"

#include "connectors/adms_server/server_connector.h"
#include "connectors/adms_server/settings.h"
#include "connectors/net/listening_probe.h"

#include <QCoreApplication>

namespace rollcall::adms_server {

namespace {

using Type = ConnectorSetting::Type;

constexpr qint64 kMaxConnections = 256;

std::vector<ConnectorSetting> settings()
{
    return {
        listenHost(QT_TRANSLATE_NOOP("ConnectorForm", "For the whole network, set a certificate under \"More "
                                                      "settings\", or allow unencrypted connections")),
        listenPort("the TCP port that terminals are given; 0 picks a free one", 8081),
        {.key = "terminals",
         .help = "comma-separated serial numbers of the terminals, each with its door and time zone where they have "
                 "one: ABC123:Front door:Asia/Dhaka; others are refused and named on the screen",
         .maximum = 16'000,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Terminals"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Serial numbers with their doors; others are refused and named"),
         .placeholder = "ABC123:Front door, ABC124:Back door",
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "Serial numbers separated by commas, each followed by a "
                                                          "colon and its door")},
        {.key = "allow_from",
         .help = "comma-separated addresses and networks that terminals connect from; others are refused",
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Addresses of the terminals"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Terminals know no password: only these addresses may connect"),
         .placeholder = "192.168.1.20, 192.168.1.21",
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "For the whole network, list the addresses or networks that "
                                                          "terminals connect from")},
        {.key = "time_zone",
         .help = "the zone of the terminals' clocks, such as Asia/Dhaka; without it, this kiosk's",
         .maximum = 64,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Time zone of the terminals"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Only where it is not the one of this kiosk"),
         .placeholder = "Asia/Dhaka",
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "The name of a time zone, such as Asia/Dhaka")},
        {.key = "allow_plain",
         .type = Type::Flag,
         .help = "true: unencrypted connections from other machines; many terminals know no others",
         .fallback = false,
         .label = QT_TRANSLATE_NOOP("ConnectorForm",
                                    "Allow unencrypted connections: others on the network can then read attendance")},
        listenCertificate(),
        listenPrivateKey(),
        listenConnections(64, kMaxConnections),
    };
}

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "adms_server",
        .title = "ZKTeco push (ADMS): the kiosk as the server of terminals on the wall",
        .settings = settings(),
        .profiles = {{.name = "adms_server",
                      .title = QT_TRANSLATE_NOOP("ConnectorForm", "ZKTeco terminals push to this kiosk"),
                      .sentence = QT_TRANSLATE_NOOP("ConnectorForm",
                                                    "Terminals on the wall send their attendance records here."),
                      .icon = "listen",
                      .shown = {{.key = "host"},
                                {.key = "port", .minimum = kFirstUserPort},
                                {.key = "terminals"},
                                {.key = "allow_from"},
                                {.key = "allow_plain"},
                                {.key = "time_zone"},
                                {.key = "certificate"},
                                {.key = "private_key"}}}},
        .examples = {{"terminals",
                      "The kiosk as a server (ADMS) for ZKTeco terminals that push. To listen on the network (host = "
                      "\"0.0.0.0\") it needs allow_from, and certificate and private_key or allow_plain.",
                      {{"host", "127.0.0.1"},
                       {"port", 8081},
                       {"terminals", "ABC123:Front door"},
                       {"allow_from", "192.168.1.0/24"}}}},
        .deliversPunches = false,
        .collectsPunches = true};
    setConnector(kind, &readSettings,
                 [](const ConnectorId& id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site) {
                     return std::make_unique<ServerConnector>(id, std::move(settings), clock, sink, site);
                 });
    setProbe(kind, &readSettings, [](const Settings& settings, const Clock&, SitePort&, Probe::Report report) {
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

} // namespace rollcall::adms_server
