#include "connectors/kind.h"

#include "connectors/net/http_settings.h"
#include "connectors/net/store_settings.h"
#include "connectors/postgrest/postgrest_connector.h"
#include "connectors/postgrest/postgrest_probe.h"
#include "connectors/postgrest/settings.h"

#include <QCoreApplication>

namespace rollcall::postgrest {

namespace {

using Type = ConnectorSetting::Type;

std::vector<ConnectorSetting> settings()
{
    std::vector<ConnectorSetting> own{
        net::addressSetting(
            {.help =
                 "where the tables are: https://PROJECT.supabase.co/rest/v1, or PostgREST's own address; http:// only "
                 "for this kiosk itself, or with allow_plain",
             .hint = QT_TRANSLATE_NOOP("ConnectorForm", "At Supabase the address of the project, followed by /rest/v1"),
             .placeholder = "https://project.supabase.co/rest/v1"}),
        {.key = "api_key",
         .type = Type::Secret,
         .help = "sent as apikey and, unless token is set, as bearer token",
         .required = true,
         .maximum = 4096,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "API key"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Of a role that may read both tables and add records")},
        {.key = "token",
         .type = Type::Secret,
         .help = "the bearer token, where it is another than the key",
         .maximum = 4096},
    };
    for (ConnectorSetting& setting : net::storeSettings())
        own.push_back(std::move(setting));
    return net::withHttpSettings(std::move(own));
}

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "postgrest",
        .title = "PiHR store over PostgREST or Supabase (tables face and recognized_faces)",
        .settings = settings(),
        .profiles = {{.name = "store",
                      .title = QT_TRANSLATE_NOOP("ConnectorForm", "PiHR store (Supabase)"),
                      .sentence = QT_TRANSLATE_NOOP("ConnectorForm",
                                                    "Adds every check-in and check-out to the table recognized_faces."),
                      .icon = "server",
                      .shown = net::shownWithHttp(
                          {{.key = "url"}, {.key = "api_key"}, {.key = "camera"}, {.key = "people"}})}},
        .examples = {{"store",
                      "The PiHR store at Supabase; app/connectors/postgrest/schema.sql has its tables.",
                      {{"url", "https://project.supabase.co/rest/v1"},
                       {"api_key", "an example, and not a key"},
                       {"camera", "main-entrance"}}}},
        .changesPeople = true};
    setConnector(kind, &readSettings,
                 [](const ConnectorId& id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site) {
                     return std::make_unique<PostgrestConnector>(id, std::move(settings), clock, sink, site);
                 });
    setProbe(kind, &readSettings, [](Settings settings, const Clock&, SitePort&, Probe::Report report) {
        return std::make_unique<PostgrestProbe>(std::move(settings), std::move(report));
    });
    return kind;
}

} // namespace

const ConnectorKind& kind()
{
    static const ConnectorKind described = describe();
    return described;
}

} // namespace rollcall::postgrest
