#include "connectors/kind.h"

#include "connectors/net/http_settings.h"
#include "connectors/zoho/zoho_connector.h"
#include "connectors/zoho/zoho_probe.h"

#include <QCoreApplication>

namespace rollcall::zoho {

namespace {

using Type = ConnectorSetting::Type;

constexpr auto kTogether =
    QT_TRANSLATE_NOOP("ConnectorForm", "Refresh token, client ID and client secret belong together");

/// Where nothing else is said, the first data center.
ConnectorSetting addressOf(const net::HttpAddress& address)
{
    ConnectorSetting setting = net::addressSetting(address);
    setting.fallback = QString::fromLatin1(address.placeholder);
    return setting;
}

std::vector<ConnectorSetting> settings()
{
    return net::withHttpSettings({
        addressOf({.help = "Zoho People in your data center: people.zoho.com, .eu, .in ...",
                   .placeholder = "https://people.zoho.com",
                   .required = false}),
        addressOf({.help = "where access tokens come from, in the same data center",
                   .placeholder = "https://accounts.zoho.com",
                   .key = "accounts_url",
                   .label = QT_TRANSLATE_NOOP("ConnectorForm", "Address of the accounts"),
                   .required = false}),
        {.key = "refresh_token",
         .type = Type::Secret,
         .help = "of a self client with the scope ZOHOPEOPLE.attendance.ALL",
         .maximum = 512,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Refresh token"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Of a self client in Zoho's API console"),
         .constraint = kTogether},
        {.key = "client_id",
         .type = Type::Secret,
         .help = "of the self client",
         .maximum = 256,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Client ID"),
         .constraint = kTogether},
        {.key = "client_secret",
         .type = Type::Secret,
         .help = "of the self client",
         .maximum = 256,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Client secret"),
         .constraint = kTogether},
        {.key = "token",
         .type = Type::Secret,
         .help = "an access token instead of these three, where something else keeps it valid; Zoho's last an hour",
         .maximum = 512},
    });
}

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "zoho",
        .title = "Zoho People: attendance (experimental: its answers are not documented)",
        .settings = settings(),
        .profiles = {{.name = "zoho",
                      .title = QT_TRANSLATE_NOOP("ConnectorForm", "Zoho People (experimental)"),
                      .sentence = QT_TRANSLATE_NOOP("ConnectorForm",
                                                    "Imports check-ins and check-outs. Zoho does not document its "
                                                    "answers: check whether they arrive."),
                      .icon = "server",
                      .shown = net::shownWithHttp({{.key = "url"},
                                                   {.key = "accounts_url"},
                                                   {.key = "refresh_token", .required = true},
                                                   {.key = "client_id", .required = true},
                                                   {.key = "client_secret", .required = true}})}},
        .examples = {{"zoho",
                      "Zoho People, experimental; people have their employee ID as identifier here.",
                      {{"url", "https://people.zoho.eu"},
                       {"accounts_url", "https://accounts.zoho.eu"},
                       {"refresh_token", "1000.0123456789abcdef.fedcba9876543210"},
                       {"client_id", "1000.ABCDEFGHIJKLMNOP"},
                       {"client_secret", "0123456789abcdef0123456789"}}}}};
    setConnector(kind, &readSettings,
                 [](const ConnectorId& id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort&) {
                     return std::make_unique<ZohoConnector>(id, std::move(settings), clock, sink);
                 });
    setProbe(kind, &readSettings, [](Settings settings, const Clock& clock, SitePort&, Probe::Report report) {
        return std::make_unique<ZohoProbe>(std::move(settings), clock, std::move(report));
    });
    return kind;
}

} // namespace

const ConnectorKind& kind()
{
    static const ConnectorKind described = describe();
    return described;
}

} // namespace rollcall::zoho
