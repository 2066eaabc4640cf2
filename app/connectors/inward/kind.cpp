#include "connectors/kind.h"
#include "connectors/listen_settings.h"

#include "connectors/inward/inward_connector.h"
#include "connectors/inward/settings.h"
#include "connectors/net/listening_probe.h"

#include <QCoreApplication>

namespace rollcall::inward {

namespace {

using Type = ConnectorSetting::Type;

/// A kiosk has one or two systems behind it; each connection may hold a photo or two in memory.
constexpr qint64 kMaxConnections = 256;

std::vector<ConnectorSetting> settings()
{
    const GateLimits gate;
    return {
        listenHost(QT_TRANSLATE_NOOP("ConnectorForm",
                                     "For the whole network, set a secret of at least 8 characters and a "
                                     "certificate, or allow unencrypted connections")),
        listenPort("the TCP port; 0 picks a free one", 8765),
        {.key = "serial_number",
         .help = "the serial number that the other system must send to log in",
         .required = true,
         .maximum = kMaxSerialNumberLength,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Serial number"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "The other system must send this number"),
         .placeholder = "ROLL0001"},
        {.key = "secret",
         .type = Type::Secret,
         .help = "the secret that the other system must also send; it allows enrolling people",
         .required = true,
         .maximum = 1024,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Secret"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "At least 8 characters. Anyone who knows it can enroll people")},
        {.key = "allow_plain",
         .type = Type::Flag,
         .help = "true: allow unencrypted connections; others on the network can then read the secret and photos",
         .fallback = false,
         .label = QT_TRANSLATE_NOOP(
             "ConnectorForm",
             "Allow unencrypted connections: others on the network can then read the secret and photos")},
        listenCertificate(),
        listenPrivateKey(),
        listenConnections(gate.connections, kMaxConnections),
        listenConnectionsPerAddress(gate.connectionsPerAddress, kMaxConnections),
        {.key = "messages_per_second",
         .type = Type::Integer,
         .help = "messages per second from one address",
         .fallback = static_cast<int>(gate.messagesPerSecond),
         .minimum = 1,
         .maximum = 1000},
        {.key = "enrolments_per_minute",
         .type = Type::Integer,
         .help = "photos from one address",
         .fallback = static_cast<int>(gate.enrollmentsPerMinute),
         .minimum = 1,
         .maximum = 600},
        {.key = "time",
         .type = Type::Choice,
         .help = "whether received times are local time or UTC",
         .fallback = "local",
         .choices = {{"local", ""}, {"utc", ""}}},
        {.key = "door", .help = "the door stored with punches that name none", .maximum = 64},
    };
}

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "inward",
        .title = "The kiosk as a server: other systems enroll people and bring punches of other devices",
        .settings = settings(),
        .profiles = {{.name = "inward",
                      .title = QT_TRANSLATE_NOOP("ConnectorForm", "Other systems connect to this kiosk"),
                      .sentence =
                          QT_TRANSLATE_NOOP("ConnectorForm", "Another system or device sends people and records here."),
                      .icon = "listen",
                      .shown = {{.key = "host"},
                                {.key = "port", .minimum = kFirstUserPort},
                                {.key = "serial_number"},
                                {.key = "secret"},
                                {.key = "allow_plain"},
                                {.key = "certificate"},
                                {.key = "private_key"}}}},
        .examples =
            {{"hr",
              "The kiosk as a server, for systems that enroll people by photo or deliver punches of other devices. To "
              "listen on the network (host = \"0.0.0.0\") it needs certificate and private_key.",
              {{"host", "127.0.0.1"}, {"port", 8765}, {"serial_number", "ROLLCALL-1"}, {"secret", "a secret"}}}},
        .deliversPunches = false,
        .collectsPunches = true,
        .changesPeople = true};
    setConnector(kind, &readSettings,
                 [](const ConnectorId& id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site) {
                     return std::make_unique<InwardConnector>(id, std::move(settings), clock, site, sink);
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

} // namespace rollcall::inward
