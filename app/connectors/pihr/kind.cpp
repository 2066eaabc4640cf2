#include "connectors/kind.h"

#include "connectors/pihr/pihr_connector.h"
#include "connectors/pihr/pihr_probe.h"
#include "connectors/pihr/settings.h"

#include <QCoreApplication>

namespace rollcall::pihr {

namespace {

using Type = ConnectorSetting::Type;

std::vector<ConnectorSetting> settings()
{
    std::vector<ConnectorSetting> all{
        {.key = "url",
         .type = Type::Url,
         .help = "the server's address; wss:// is encrypted",
         .required = true,
         .schemes = {"ws", "wss"},
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Address"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "ws:// or wss:// (encrypted), then the server name and port")},
        {.key = "serial_number",
         .help = "identifies this kiosk to the server",
         .required = true,
         .maximum = kMaxSerialNumberLength,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Serial number"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Identifies this kiosk to the server"),
         .placeholder = "ROLL0001"},
        {.key = "secret",
         .type = Type::Secret,
         .help = "as entered on the server; required with the profile pihr",
         .maximum = 1 << 16,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Secret"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "As entered on the server")},
        {.key = "profile",
         .type = Type::Choice,
         .help =
             "the dialect: pihr for PiHR's own server, aiface for software that supports AiFace and Timmy terminals",
         .fallback = "pihr",
         .choices = {{"pihr", "PiHR"}, {"aiface", "AiFace"}}},
        {.key = "send_people",
         .type = Type::Flag,
         .help = "whether the server receives people who are enrolled, changed or removed here",
         .fallback = true,
         .label =
             QT_TRANSLATE_NOOP("ConnectorForm", "Send people who are enrolled, changed or removed here to the server")},
        {.key = "ask_tokens",
         .type = Type::Flag,
         .help = "aiface: whether to ask the server about unknown cards and codes",
         .fallbackNote = "true with the profile aiface",
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Ask the server about unknown cards and codes")},
        {.key = "time",
         .type = Type::Choice,
         .help = "whether times are sent as local time or UTC",
         .fallback = "local",
         .choices = {{"local", QT_TRANSLATE_NOOP("ConnectorForm", "Local time")},
                     {"utc", QT_TRANSLATE_NOOP("ConnectorForm", "Universal time (UTC)")}},
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Times are sent as")},
        {.key = "mode",
         .type = Type::Integer,
         .help = "the number sent for a punch by face",
         .fallbackNote = "1; 8 with the profile aiface",
         .maximum = kMaxMode},
        {.key = "mode_pin",
         .type = Type::Integer,
         .help = "the number sent for a punch by PIN",
         .fallbackNote = "as mode; 2 with the profile aiface",
         .maximum = kMaxMode},
        {.key = "mode_card",
         .type = Type::Integer,
         .help = "the number sent for a punch by card or code",
         .fallbackNote = "as mode; 1 with the profile aiface",
         .maximum = kMaxMode},
        {.key = "allow_destructive",
         .type = Type::Flag,
         .help = "aiface: whether the server may remove all people at once",
         .fallback = false},
        {.key = "door_command",
         .help = "aiface: the program, an absolute path with its arguments, that opens door {door}"},
        {.key = "clock_command",
         .help = "aiface: the program, an absolute path with its arguments, that sets the clock to {time}"},
    };
    for (ConnectorSetting& trust : net::trustSettings(net::SecureScheme::Wss))
        all.push_back(trust);
    return all;
}

std::vector<ConnectorProfile> profiles()
{
    return {{.name = "pihr",
             .title = QT_TRANSLATE_NOOP("ConnectorForm", "PiHR server"),
             .sentence = QT_TRANSLATE_NOOP("ConnectorForm", "Sends every check-in and check-out to PiHR."),
             .icon = "server",
             .shown = {{.key = "url", .placeholder = "ws://pihr.example:8765"},
                       {.key = "serial_number"},
                       {.key = "secret", .required = true},
                       {.key = "send_people"},
                       {.key = "time"},
                       {.key = "ca_file"},
                       {.key = "fingerprint"}}},
            {.name = "aiface",
             .title = QT_TRANSLATE_NOOP("ConnectorForm", "Server for attendance terminals"),
             .sentence = QT_TRANSLATE_NOOP(
                 "ConnectorForm", "For software that supports AiFace and Timmy terminals; it can also enroll people."),
             .icon = "terminals",
             .fixed = {{"profile", "aiface"}},
             .shown = {{.key = "url", .placeholder = "ws://server.example:7788/pub/chat"},
                       {.key = "serial_number"},
                       {.key = "secret", .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Only if the server asks for one")},
                       {.key = "send_people"},
                       {.key = "ask_tokens", .preset = "true"},
                       {.key = "time"},
                       {.key = "ca_file"},
                       {.key = "fingerprint"}}}};
}

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "pihr",
        .title = "PiHR, and servers for AiFace and Timmy terminals",
        .settings = settings(),
        .profiles = profiles(),
        .examples =
            {{"pihr",
              "A PiHR server.",
              {{"url", "ws://pihr.example:8765"}, {"serial_number", "ROLL0001"}, {"secret", "as at the server"}}},
             {"terminals",
              "A server made for AiFace and Timmy terminals; it manages the people on this kiosk.",
              {{"profile", "aiface"}, {"url", "ws://terminals.example:7788/pub/chat"}, {"serial_number", "ROLL0001"}}}},
        .knowsTokens = true,
        .changesPeople = true,
        .takesRosterChanges = true,
        .rosterChangesKey = "send_people"};
    setConnector(kind, &readSettings,
                 [](const ConnectorId& id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site) {
                     return std::make_unique<PihrConnector>(id, std::move(settings), clock, sink, site);
                 });
    setProbe(kind, &readSettings, [](Settings settings, const Clock& clock, SitePort& site, Probe::Report report) {
        return std::make_unique<PihrProbe>(std::move(settings), clock, site, std::move(report));
    });
    return kind;
}

} // namespace

const ConnectorKind& kind()
{
    static const ConnectorKind described = describe();
    return described;
}

} // namespace rollcall::pihr
