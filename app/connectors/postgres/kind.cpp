#include "connectors/kind.h"

#include "connectors/net/pg_settings.h"
#include "connectors/net/store_settings.h"
#include "connectors/postgres/postgres_connector.h"
#include "connectors/postgres/postgres_probe.h"
#include "connectors/postgres/settings.h"

#include <QCoreApplication>

namespace rollcall::postgres {

namespace {

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "postgres",
        .title = "PiHR store in PostgreSQL itself (tables face and recognized_faces)",
        .settings = net::withPgSettings(net::storeSettings()),
        .profiles = {{.name = "database",
                      .title = QT_TRANSLATE_NOOP("ConnectorForm", "PiHR store (PostgreSQL)"),
                      .sentence = QT_TRANSLATE_NOOP("ConnectorForm",
                                                    "Adds every check-in and check-out to the table recognized_faces."),
                      .icon = "server",
                      .shown = net::shownWithPg({{.key = "camera"}, {.key = "people"}})}},
        .examples = {{"database",
                      "The PiHR store in your own PostgreSQL; app/connectors/postgrest/schema.sql has its tables.",
                      {{"url", "postgresql://db.example/attendance"},
                       {"user", "kiosk"},
                       {"password", "an example, and not a password"},
                       {"camera", "main-entrance"}}}},
        .changesPeople = true};
    setConnector(kind, &readSettings,
                 [](const ConnectorId& id, const Settings& settings, const Clock& clock, ConnectorSink& sink,
                    SitePort& site) { return std::make_unique<PostgresConnector>(id, settings, clock, sink, site); });
    setProbe(kind, &readSettings, [](Settings settings, const Clock&, SitePort&, Probe::Report report) {
        return std::make_unique<PostgresProbe>(std::move(settings), std::move(report));
    });
    return kind;
}

} // namespace

const ConnectorKind& kind()
{
    static const ConnectorKind described = describe();
    return described;
}

} // namespace rollcall::postgres
