#include "connectors/kind.h"

#include "connectors/net/http_settings.h"
#include "connectors/webhook/settings.h"
#include "connectors/webhook/webhook_connector.h"
#include "connectors/webhook/webhook_probe.h"

#include <QCoreApplication>

namespace rollcall::webhook {

namespace {

using Type = ConnectorSetting::Type;

constexpr const char* kSecretConstraint =
    QT_TRANSLATE_NOOP("ConnectorForm", "A secret begins with whsec_ and goes on with 24 to 64 bytes in base64");

/// Standard Webhooks gives a receiver 15 to 30 s.
constexpr net::HttpSettingsNeeds kTimeout{.timeout = 20, .shortestTimeout = 15, .longestTimeout = 30};

std::vector<ConnectorSetting> settings()
{
    return net::withHttpSettings(
        {
            net::addressSetting(
                {.help = "the receiver's address; http:// only for this kiosk itself, or with allow_plain",
                 .hint = QT_TRANSLATE_NOOP("ConnectorForm",
                                           "As the receiver shows it, with everything that follows the name"),
                 .placeholder = "https://receiver.example/attendance"}),
            {.key = "secret",
             .type = Type::Secret,
             .help = "whsec_ and 24 to 64 bytes in base64, the same as at the receiver; signs every message",
             .required = true,
             .maximum = 128,
             .label = QT_TRANSLATE_NOOP("ConnectorForm", "Secret"),
             .hint = QT_TRANSLATE_NOOP("ConnectorForm", "As the receiver shows it; it begins with whsec_"),
             .constraint = kSecretConstraint},
            {.key = "previous_secret",
             .type = Type::Secret,
             .help = "while the secret is being changed: the one before; messages are signed with both",
             .maximum = 128,
             .advanced = true,
             .label = QT_TRANSLATE_NOOP("ConnectorForm", "Previous secret"),
             .hint =
                 QT_TRANSLATE_NOOP("ConnectorForm", "While the secret is being changed: messages are signed with both"),
             .constraint = kSecretConstraint},
            {.key = "format",
             .type = Type::Choice,
             .help = "single: a message for each punch; batch: one for up to batch_size punches",
             .fallback = "single",
             .choices = {{"single", QT_TRANSLATE_NOOP("ConnectorForm", "One per message")},
                         {"batch", QT_TRANSLATE_NOOP("ConnectorForm", "Several per message")}},
             .advanced = true,
             .label = QT_TRANSLATE_NOOP("ConnectorForm", "Records")},
            {.key = "site",
             .help = "what this kiosk is called in the messages",
             .maximum = 64,
             .label = QT_TRANSLATE_NOOP("ConnectorForm", "Name of this kiosk"),
             .hint = QT_TRANSLATE_NOOP("ConnectorForm", "In the messages, where there are several kiosks"),
             .placeholder = "main-entrance"},
            {.key = "send_names",
             .type = Type::Flag,
             .help = "whether messages name people, besides their identifier",
             .fallback = false,
             .label = QT_TRANSLATE_NOOP("ConnectorForm", "Send people's names, not only their numbers")},
            {.key = "template",
             .help = "a JSON object instead of the usual message; {id}, {type}, {person}, {name}, {direction}, {time}, "
                     "{time_utc}, {unix_time}, {door}, {method}, {site} and {sequence} in its texts are filled in",
             .fallbackNote = "the usual message"},
            {.key = "headers",
             .type = Type::Secret,
             .help = "further headers, a line \"Name: value\" for each, at most 16",
             .maximum = 4096},
            {.key = "batch_size",
             .type = Type::Integer,
             .help = "how many punches are handed over at a time",
             .fallback = 20,
             .minimum = 1,
             .maximum = 100},
        },
        kTimeout);
}

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "webhook",
        .title = "Signed webhook (Standard Webhooks), for programs of your own and automation services",
        .settings = settings(),
        .profiles = {{.name = "webhook",
                      .title = QT_TRANSLATE_NOOP("ConnectorForm", "Webhook"),
                      .sentence = QT_TRANSLATE_NOOP(
                          "ConnectorForm", "Sends every check-in and check-out, signed, to a web address of yours."),
                      .icon = "server",
                      .shown = net::shownWithHttp({{.key = "url"},
                                                   {.key = "secret"},
                                                   {.key = "site"},
                                                   {.key = "send_names"},
                                                   {.key = "format"},
                                                   {.key = "previous_secret"}})}},
        .examples = {{"webhook",
                      "A program that takes signed webhooks (standardwebhooks.com).",
                      {{"url", "https://receiver.example/attendance"},
                       {"secret", "whsec_YW4gZXhhbXBsZSwgYW5kIG5vdCBhIHNlY3JldA=="},
                       {"site", "main-entrance"}}}}};
    setConnector(kind, &readSettings,
                 [](const ConnectorId& id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort&) {
                     return std::make_unique<WebhookConnector>(id, std::move(settings), clock, sink);
                 });
    setProbe(kind, &readSettings, [](Settings settings, const Clock& clock, SitePort&, Probe::Report report) {
        return std::make_unique<WebhookProbe>(std::move(settings), clock, std::move(report));
    });
    return kind;
}

} // namespace

const ConnectorKind& kind()
{
    static const ConnectorKind described = describe();
    return described;
}

} // namespace rollcall::webhook
