#include "connectors/kind.h"

#include "connectors/adms/adms_connector.h"
#include "connectors/adms/adms_probe.h"
#include "connectors/net/http_settings.h"

#include <QCoreApplication>

namespace rollcall::adms {

namespace {

using Type = ConnectorSetting::Type;

std::vector<ConnectorSetting> settings()
{
    return net::withHttpSettings({
        net::addressSetting(
            {.help = "the server's address as terminals are given it, with or without /iclock; http:// only for this "
                     "kiosk itself, or with allow_plain",
             .placeholder = "https://adms.example:8081"}),
        {.key = "serial_number",
         .help = "the serial number of the terminal that this kiosk is for the server; each kiosk needs its own",
         .required = true,
         .maximum = 32,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Serial number"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "As the server lists it; each kiosk needs its own"),
         .placeholder = "ROLL0001",
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "Only letters from A to Z, digits, - and _")},
        {.key = "batch_size",
         .type = Type::Integer,
         .help = "records in one request; 1 where a server stores only some of several",
         .fallback = 50,
         .minimum = 1,
         .maximum = 500},
        {.key = "poll_s",
         .type = Type::Integer,
         .help = "seconds between questions for commands; longer where the server says so (Delay); 0: never",
         .fallback = 30,
         .maximum = 3600},
        {.key = "accept_people",
         .type = Type::Flag,
         .help = "true: the server may add and change people and their photos",
         .fallback = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "The server may add and change people")},
        {.key = "accept_removals",
         .type = Type::Flag,
         .help = "true: the server may also remove people, with their faces",
         .fallback = false,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "The server may remove people")},
        {.key = "send_people",
         .type = Type::Flag,
         .help = "true: the server receives the people of this kiosk, with their names and card numbers",
         .fallback = false,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Send people enrolled here, with name and card number")},
        {.key = "send_photos",
         .type = Type::Flag,
         .help = "true: and their photos; only with send_people",
         .fallback = false,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Also send their photos")},
    });
}

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "adms",
        .title = "ZKTeco push (ADMS): the kiosk as a terminal of such a server",
        .settings = settings(),
        .profiles = {{.name = "adms",
                      .title = QT_TRANSLATE_NOOP("ConnectorForm", "ZKTeco push server (ADMS)"),
                      .sentence = QT_TRANSLATE_NOOP("ConnectorForm", "This kiosk reports to a server for ZKTeco "
                                                                     "terminals as one of them."),
                      .icon = "server",
                      .shown = net::shownWithHttp({{.key = "url"},
                                                   {.key = "serial_number"},
                                                   {.key = "accept_people"},
                                                   {.key = "accept_removals"},
                                                   {.key = "send_people"},
                                                   {.key = "send_photos"}})}},
        .examples = {{"adms",
                      "A server for ZKTeco terminals that push (ADMS); it lists the kiosk by this serial number.",
                      {{"url", "https://adms.example:8081"}, {"serial_number", "ROLL0001"}}}},
        .changesPeople = true,
        .takesRosterChanges = true,
        .rosterChangesKey = "send_people"};
    setConnector(kind, &readSettings,
                 [](const ConnectorId& id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site) {
                     return std::make_unique<AdmsConnector>(id, std::move(settings), clock, sink, site);
                 });
    setProbe(kind, &readSettings, [](Settings settings, const Clock& clock, SitePort&, Probe::Report report) {
        return std::make_unique<AdmsProbe>(std::move(settings), clock, std::move(report));
    });
    return kind;
}

} // namespace

const ConnectorKind& kind()
{
    static const ConnectorKind described = describe();
    return described;
}

} // namespace rollcall::adms
