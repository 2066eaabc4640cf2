#include "connectors/kind.h"

#include "connectors/campus/campus_connector.h"
#include "connectors/campus/campus_probe.h"
#include "connectors/campus/settings.h"
#include "connectors/net/http_settings.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::campus {

namespace {

using Type = ConnectorSetting::Type;

constexpr const char* kAbsolute = QT_TRANSLATE_NOOP("ConnectorForm", "A folder begins with /");
constexpr int kMinutesADay = 1'440;

std::vector<ConnectorSetting> attendanceSettings()
{
    return {
        net::addressSetting(
            {.help = "the campus system's address, without \"/attendance/...\" (BACKEND_WEBHOOK_URL has it in front); "
                     "without it no attendance is sent",
             .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Of the campus system, without what begins with /attendance"),
             .placeholder = "https://campus.example",
             .required = false}),
        {.key = "key",
         .type = Type::Secret,
         .help = "the webhook's key (WEBHOOK_ACCESS_KEY)",
         .maximum = 256,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Webhook key"),
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "The key is needed, in Latin letters, digits and signs")},
        {.key = "api",
         .type = Type::Choice,
         .help = "v2: daily-attendance; v1: the older webhook, whose answers name only what went wrong",
         .fallback = "v2",
         .choices = {{"v2", QT_TRANSLATE_NOOP("ConnectorForm", "Daily attendance (v2)")},
                     {"v1", QT_TRANSLATE_NOOP("ConnectorForm", "Older webhook (v1)")}},
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Version")},
        {.key = "key_in",
         .type = Type::Choice,
         .help = "v2: where the key is; in a query it shows in the server's logs",
         .fallback = "header",
         .choices = {{"header", QT_TRANSLATE_NOOP("ConnectorForm", "In a header")},
                     {"query", QT_TRANSLATE_NOOP("ConnectorForm", "In the address")}}},
        {.key = "body",
         .type = Type::Choice,
         .help = "v2: the rows as they are (csv) or as a file in a form (multipart); v1 always takes a form",
         .fallback = "csv",
         .choices = {{"csv", "CSV"}, {"multipart", QT_TRANSLATE_NOOP("ConnectorForm", "A file in a form")}}},
        {.key = "date_format",
         .type = Type::Choice,
         .help = "v2: how dates are written: 2026-11-29, 2026/11/29, 29-11-2026 or 29/11/2026; times are the kiosk's "
                 "local time",
         .fallback = "ymd-dash",
         .choices = {{"ymd-dash", "2026-11-29"},
                     {"ymd-slash", "2026/11/29"},
                     {"dmy-dash", "29-11-2026"},
                     {"dmy-slash", "29/11/2026"}}},
        {.key = "batch_size",
         .type = Type::Integer,
         .help = "rows in one upload, at most",
         .fallback = 500,
         .minimum = 1,
         .maximum = 1'000},
        {.key = "upload_interval_min",
         .type = Type::Integer,
         .help = "minutes between two uploads (UPLOAD_INTERVAL_MINUTES); 0: each record at once",
         .fallback = 0,
         .minimum = 0,
         .maximum = 60},
        {.key = "csv_folder",
         .help = "a folder for the daily file attendance_YYYY-MM-DD.csv (name,status,timestamp)",
         .fallbackNote = "no file",
         .maximum = 1024,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Folder of the daily file"),
         .hint =
             QT_TRANSLATE_NOOP("ConnectorForm", "Where attendance_YYYY-MM-DD.csv is written; leave it empty for none"),
         .placeholder = "/var/lib/rollcall/attendance",
         .constraint = kAbsolute},
    };
}

std::vector<ConnectorSetting> photoSettings()
{
    return {
        net::addressSetting(
            {.help =
                 "the listing with the folders of photos (REMOTE_URL), such as https://campus.example/media/students; "
                 "without it no one is enrolled",
             .hint = QT_TRANSLATE_NOOP("ConnectorForm", "A page that lists a folder for each person"),
             .placeholder = "https://campus.example/media/students",
             .key = QStringLiteral("photos_url"),
             .label = QT_TRANSLATE_NOOP("ConnectorForm", "Address of the photos"),
             .required = false}),
        {.key = "photos_key",
         .type = Type::Secret,
         .help = "added to the photos' addresses as ?key=; without it the webhook's key, at the same server",
         .maximum = 256,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Key of the photos"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Only where it is not the webhook's key")},
        {.key = "photos_folder",
         .help = "a folder for what is known of the photos (CACHE_DIR), not for the photos",
         .fallback = "/var/lib/rollcall/campus",
         .maximum = 1024,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Folder of the photo index"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "On this kiosk; the photos themselves are not kept"),
         .placeholder = "/var/lib/rollcall/campus",
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "A folder is needed with photos; it begins with /")},
        {.key = "person_pattern",
         .help = "a regular expression for folder names that are a person's identifier",
         .fallback = "[0-9]+",
         .maximum = 200},
        {.key = "skip_folders",
         .help = "names of folders that are left out, separated by commas",
         .fallback = "passport",
         .maximum = 1024},
        {.key = "sync_interval_min",
         .type = Type::Integer,
         .help = "minutes between two looks at the photos (SYNC_INTERVAL_MINUTES)",
         .fallback = 5,
         .minimum = 1,
         .maximum = kMinutesADay},
    };
}

std::vector<ConnectorSetting> settings()
{
    std::vector<ConnectorSetting> all = attendanceSettings();
    for (ConnectorSetting& photo : photoSettings())
        all.push_back(std::move(photo));
    return net::withHttpSettings(std::move(all));
}

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "campus",
        .title = "Campus system: attendance by webhook (v1 and v2), daily file, photos from a web folder",
        .settings = settings(),
        .profiles = {{.name = "campus",
                      .title = QT_TRANSLATE_NOOP("ConnectorForm", "Campus system"),
                      .sentence =
                          QT_TRANSLATE_NOOP("ConnectorForm", "Sends every check-in and check-out to a campus system."),
                      .icon = "server",
                      .shown = net::shownWithHttp({{.key = "url", .required = true},
                                                   {.key = "key", .required = true},
                                                   {.key = "api"},
                                                   {.key = "csv_folder"}})},
                     {.name = "photos",
                      .title = QT_TRANSLATE_NOOP("ConnectorForm", "Photos from a web folder"),
                      .sentence = QT_TRANSLATE_NOOP(
                          "ConnectorForm", "Enrolls people from photos that a web server lists, a folder for each "
                                           "person. Sends nothing."),
                      .icon = "server",
                      .shown = net::shownWithHttp(
                          {{.key = "photos_url", .required = true},
                           {.key = "photos_folder"},
                           {.key = "photos_key",
                            .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Only where the server asks for one")}})}},
        .examples = {{"campus",
                      "A campus system: attendance by webhook, students from its photo folders.",
                      {{"url", "https://campus.example"},
                       {"key", "an-example-of-a-key"},
                       {"photos_url", "https://campus.example/media/students"},
                       {"photos_folder", "/var/lib/rollcall/campus"}}}},
        .punchesKey = "url",
        .changesPeople = true};
    setConnector(kind, &readSettings,
                 [](const ConnectorId& id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site) {
                     return std::make_unique<CampusConnector>(id, std::move(settings), clock, sink, site);
                 });
    setProbe(kind, &readSettings, [](Settings settings, const Clock&, SitePort&, Probe::Report report) {
        return std::make_unique<CampusProbe>(std::move(settings), std::move(report));
    });
    return kind;
}

} // namespace

const ConnectorKind& kind()
{
    static const ConnectorKind described = describe();
    return described;
}

} // namespace rollcall::campus
