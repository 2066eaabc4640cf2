#include "connectors/kind.h"

#include "connectors/frappe/frappe_connector.h"
#include "connectors/frappe/frappe_probe.h"
#include "connectors/net/http_settings.h"

#include <QCoreApplication>

namespace rollcall::frappe {

namespace {

using Type = ConnectorSetting::Type;

std::vector<ConnectorSetting> settings()
{
    return net::withHttpSettings({
        net::addressSetting(
            {.help = "the site's address, without a path; http:// only for this kiosk itself, or with allow_plain",
             .placeholder = "https://erp.example"}),
        {.key = "api_key",
         .type = Type::Secret,
         .help = "of a user with the role HR User, HR Manager or System Manager",
         .required = true,
         .maximum = 256,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "API key"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "In the user's settings there, under \"API Access\"")},
        {.key = "api_secret",
         .type = Type::Secret,
         .help = "shown once when the key was made",
         .required = true,
         .maximum = 256,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "API secret")},
        {.key = "device",
         .help = "the device_id of the entries; it must be known where a shift's location is checked by it",
         .fallback = "rollcall",
         .maximum = 140,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Name of this kiosk")},
        {.key = "employee_field",
         .help = "the field of Employee that holds the identifier that people have here",
         .fallback = "attendance_device_id",
         .maximum = 64},
        {.key = "app",
         .type = Type::Choice,
         .help = "hrms: HRMS 14 and newer; erpnext: ERPNext 13 and older",
         .fallback = "hrms",
         .choices = {{"hrms", QT_TRANSLATE_NOOP("ConnectorForm", "14 and newer")},
                     {"erpnext", QT_TRANSLATE_NOOP("ConnectorForm", "13 and older")}},
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Version of Frappe HR or ERPNext")},
        {.key = "send_direction",
         .type = Type::Flag,
         .help = "false: entries have no direction, and the shift's rule decides",
         .fallback = true,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Say whether it is a check-in or a check-out")},
        {.key = "shift_types",
         .help = "comma-separated shift types whose last_sync_of_checkin this kiosk moves forward once nothing waits "
                 "for delivery; only where it is the only kiosk",
         .maximum = 1024},
    });
}

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "frappe",
        .title = "Frappe HR and ERPNext: employee check-ins",
        .settings = settings(),
        .profiles = {{.name = "frappe",
                      .title = QT_TRANSLATE_NOOP("ConnectorForm", "Frappe HR, ERPNext"),
                      .sentence = QT_TRANSLATE_NOOP("ConnectorForm",
                                                    "Records every check-in and check-out as an Employee Checkin."),
                      .icon = "server",
                      .shown = net::shownWithHttp({{.key = "url"},
                                                   {.key = "api_key"},
                                                   {.key = "api_secret"},
                                                   {.key = "device"},
                                                   {.key = "app"},
                                                   {.key = "send_direction"}})}},
        .examples = {{"frappe",
                      "Frappe HR; people have their attendance device ID as identifier here.",
                      {{"url", "https://erp.example"},
                       {"api_key", "0123456789abcde"},
                       {"api_secret", "fedcba987654321"},
                       {"device", "main-entrance"}}}}};
    setConnector(kind, &readSettings,
                 [](const ConnectorId& id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site) {
                     return std::make_unique<FrappeConnector>(id, std::move(settings), clock, sink, site);
                 });
    setProbe(kind, &readSettings, [](Settings settings, const Clock&, SitePort&, Probe::Report report) {
        return std::make_unique<FrappeProbe>(std::move(settings), std::move(report));
    });
    return kind;
}

} // namespace

const ConnectorKind& kind()
{
    static const ConnectorKind described = describe();
    return described;
}

} // namespace rollcall::frappe
