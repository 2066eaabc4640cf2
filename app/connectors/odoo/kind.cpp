#include "connectors/kind.h"

#include "connectors/net/http_settings.h"
#include "connectors/odoo/odoo_connector.h"
#include "connectors/odoo/odoo_probe.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace rollcall::odoo {

namespace {

using Type = ConnectorSetting::Type;

std::vector<ConnectorSetting> settings()
{
    return net::withHttpSettings({
        net::addressSetting(
            {.help = "the Odoo's address, without a path; http:// only for this kiosk itself, or with allow_plain",
             .placeholder = "https://company.odoo.com"}),
        {.key = "api",
         .type = Type::Choice,
         .help = "json2: Odoo 19 and newer; jsonrpc: Odoo 16 to 18",
         .fallback = "json2",
         .choices = {{"json2", ""}, {"jsonrpc", ""}}},
        {.key = "database",
         .help = "the database's name; required for Odoo 16 to 18, and where one server has several",
         .maximum = 128,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Database"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Only where one server has several")},
        {.key = "login",
         .help = "the user whom the key belongs to; required for Odoo 16 to 18",
         .maximum = 256,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Login"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Of the user whom the key belongs to")},
        {.key = "api_key",
         .type = Type::Secret,
         .help = "of a user who is an officer of attendances and may read employees",
         .required = true,
         .maximum = 256,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "API key"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "In the user's profile there, under \"Account Security\"")},
        {.key = "api_key_expires",
         .help = "the day on which the key expires, such as 2026-12-31; from 14 days before the kiosk says so",
         .maximum = 10,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "The key expires on"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "The kiosk reminds you 14 days before"),
         .placeholder = "2026-12-31",
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "A date such as 2026-12-31")},
        {.key = "employee_field",
         .help = "the field of hr.employee that holds the identifier that people have here",
         .fallback = "barcode",
         .maximum = 64},
        {.key = "open_record",
         .type = Type::Choice,
         .help = "what a check-in does when the check-out before it is missing; park: it waits for an administrator; "
                 "close: the open record ends at the new check-in, with all the hours between, and is to be corrected "
                 "in Odoo",
         .fallback = "park",
         .choices = {{"park", QT_TRANSLATE_NOOP("ConnectorForm", "Keep the check-in")},
                     {"close", QT_TRANSLATE_NOOP("ConnectorForm", "End the record")}},
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "When a check-out is missing")},
    });
}

ConnectorProfile profile(const char* name, const char* title, const char* api, std::vector<ShownSetting> shown)
{
    for (const char* key : {"api_key", "api_key_expires", "open_record"})
        shown.push_back({.key = QLatin1String(key)});
    return {.name = QLatin1String(name),
            .title = title,
            .sentence = QT_TRANSLATE_NOOP("ConnectorForm", "Records every check-in and check-out under Attendances."),
            .icon = "server",
            .fixed = {{"api", QLatin1String(api)}},
            .shown = net::shownWithHttp(std::move(shown))};
}

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "odoo",
        .title = "Odoo 16 and newer: attendances",
        .settings = settings(),
        .profiles = {profile("odoo", QT_TRANSLATE_NOOP("ConnectorForm", "Odoo 19 and newer"), "json2",
                             {{.key = "url"}, {.key = "database"}}),
                     profile("odoo-jsonrpc", QT_TRANSLATE_NOOP("ConnectorForm", "Odoo 16 to 18"), "jsonrpc",
                             {{.key = "url"},
                              {.key = "database", .hint = "", .required = true},
                              {.key = "login", .required = true}})},
        .examples = {{"odoo",
                      "Odoo; people have the barcode of their badge as identifier here.",
                      {{"url", "https://company.odoo.com"},
                       {"database", "company"},
                       {"api_key", "0123456789abcdef0123456789abcdef01234567"}}}}};
    setConnector(kind, &readSettings,
                 [](const ConnectorId& id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort&) {
                     return std::make_unique<OdooConnector>(id, std::move(settings), clock, sink);
                 });
    setProbe(kind, &readSettings, [](Settings settings, const Clock& clock, SitePort&, Probe::Report report) {
        return std::make_unique<OdooProbe>(std::move(settings), clock, std::move(report));
    });
    return kind;
}

} // namespace

const ConnectorKind& kind()
{
    static const ConnectorKind described = describe();
    return described;
}

} // namespace rollcall::odoo
