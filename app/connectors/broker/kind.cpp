#include "connectors/kind.h"

#include "connectors/broker/broker_connector.h"
#include "connectors/broker/broker_probe.h"
#include "connectors/broker/settings.h"
#include "connectors/net/http_settings.h"

#include <QCoreApplication>

namespace rollcall::broker {

namespace {

using Type = ConnectorSetting::Type;

constexpr const char* kByDialect = "by dialect";

ConnectorSetting path(const char* key, const char* help)
{
    return {.key = QString::fromLatin1(key), .help = help, .fallbackNote = kByDialect, .maximum = 256};
}

std::vector<ConnectorSetting> whereAndWho()
{
    return {
        net::addressSetting(
            {.help = "the broker's address; http:// only for this kiosk itself, or with allow_plain",
             .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Of the broker, without the path of its interface"),
             .placeholder = "https://broker.example"}),
        {.key = "dialect",
         .type = Type::Choice,
         .help = "a: /api/v1/... and flat events; b: /data/... and nested messages; c: /events and bare messages",
         .fallback = "a",
         .choices = {{"a", QT_TRANSLATE_NOOP("ConnectorForm", "a: /api/v1")},
                     {"b", QT_TRANSLATE_NOOP("ConnectorForm", "b: /data")},
                     {"c", QT_TRANSLATE_NOOP("ConnectorForm", "c: /events")}},
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Interface")},
        {.key = "device_id",
         .help = "by which the broker knows this kiosk: letters, digits, . : - _; another one is another device",
         .required = true,
         .maximum = 64,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Device ID"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Of this kiosk; another kiosk needs another one"),
         .placeholder = "gate-1",
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm",
                                         "A device ID has letters, digits, dots, colons, dashes and underscores only")},
        {.key = "key",
         .type = Type::Secret,
         .help = "the API key of this device",
         .required = true,
         .maximum = 1024,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Key"),
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "A key has visible ASCII characters only")},
        {.key = "tenant",
         .help = "sent as X-Tenant-ID, where the host's name does not say it",
         .maximum = 128,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Tenant")},
        {.key = "display_name",
         .help = "what the broker calls this kiosk when it is registered",
         .fallbackNote = "device_id",
         .maximum = 128,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Name of this kiosk")},
        {.key = "location",
         .help = "where it hangs, for the registration",
         .maximum = 128,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Place")},
    };
}

std::vector<ConnectorSetting> whatAndHow()
{
    return {
        {.key = "send_images",
         .type = Type::Flag,
         .help = "whether a picture of the face, at most 50 KiB, goes with each punch",
         .fallback = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Send a picture of the face with each record")},
        {.key = "send_emotions",
         .type = Type::Flag,
         .help = "whether an expression that was seen is sent as an event of its own",
         .fallback = true,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Send the expressions that were seen")},
        path("events_path", "where events go; {id} stands for device_id"),
        path("heartbeat_path", "where heartbeats go"),
        path("registration_path", "where devices are registered"),
        {.key = "envelope",
         .type = Type::Choice,
         .help = "the form of events: flat as in dialect a, nested as in b, bare as in c",
         .fallbackNote = kByDialect,
         .choices = {{"flat", "flat"}, {"nested", "nested"}, {"bare", "bare"}},
         .otherChoices = false},
        {.key = "batch_size",
         .type = Type::Integer,
         .help = "how many punches are handed over at a time",
         .fallback = kMaxEvents,
         .minimum = 1,
         .maximum = kMaxEvents},
        {.key = "heartbeat_s",
         .type = Type::Integer,
         .help = "seconds between two heartbeats",
         .fallback = 30,
         .minimum = 5,
         .maximum = 3600},
    };
}

std::vector<ConnectorSetting> people()
{
    return {
        {.key = "enrollments",
         .type = Type::Flag,
         .help = "whether the broker's people are enrolled here, and removed when it removes them",
         .fallback = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Enroll the broker's people at this kiosk")},
        path("enrollments_path", "where they are read; dialect c has no place for it"),
        {.key = "sync_interval_min",
         .type = Type::Integer,
         .help = "minutes between two looks at them",
         .fallback = 15,
         .minimum = 1,
         .maximum = 1440},
        {.key = "push_url",
         .type = Type::Url,
         .help = "where the broker publishes enrollments by Socket.IO",
         .maximum = 2048,
         .schemes = {"wss", "ws"},
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Address for enrollments as they happen"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Socket.IO, where the broker has it"),
         .placeholder = "wss://broker.example/socket.io/"},
        {.key = "embedding_model",
         .help = "by which name the broker knows the recognition model in use here; then embeddings that name no model "
                 "are taken as well",
         .maximum = 128,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "The broker's name for the recognition model"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Only if the broker's embeddings come from the model in use here")},
    };
}

std::vector<ConnectorSetting> settings()
{
    std::vector<ConnectorSetting> all = whereAndWho();
    for (ConnectorSetting& setting : people())
        all.push_back(std::move(setting));
    for (ConnectorSetting& setting : whatAndHow())
        all.push_back(std::move(setting));
    return net::withHttpSettings(std::move(all));
}

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "broker",
        .title = "Event broker that edge devices report recognized people to",
        .settings = settings(),
        .profiles = {{.name = "broker",
                      .title = QT_TRANSLATE_NOOP("ConnectorForm", "Event broker"),
                      .sentence =
                          QT_TRANSLATE_NOOP("ConnectorForm", "Reports every check-in and check-out to a broker of many "
                                                             "cameras and kiosks, and enrolls its people."),
                      .icon = "server",
                      .shown = net::shownWithHttp({{.key = "url"},
                                                   {.key = "device_id"},
                                                   {.key = "key"},
                                                   {.key = "dialect"},
                                                   {.key = "enrollments"},
                                                   {.key = "send_images"},
                                                   {.key = "send_emotions"},
                                                   {.key = "tenant"},
                                                   {.key = "display_name"},
                                                   {.key = "location"},
                                                   {.key = "push_url"},
                                                   {.key = "embedding_model"}})}},
        .examples =
            {{"broker",
              "An event broker.",
              {{"url", "https://broker.example"}, {"device_id", "gate-1"}, {"key", "example-key"}, {"dialect", "b"}}}},
        .changesPeople = true,
        .portraitsKey = "send_images",
        .expressionsKey = "send_emotions"};
    setConnector(kind, &readSettings,
                 [](const ConnectorId& id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site) {
                     return std::make_unique<BrokerConnector>(id, std::move(settings), clock, sink, site);
                 });
    setProbe(kind, &readSettings, [](Settings settings, const Clock& clock, SitePort& site, Probe::Report report) {
        return std::make_unique<BrokerProbe>(std::move(settings), clock, site, std::move(report));
    });
    return kind;
}

} // namespace

const ConnectorKind& kind()
{
    static const ConnectorKind described = describe();
    return described;
}

} // namespace rollcall::broker
