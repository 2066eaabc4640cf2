#include "connectors/kind.h"

#include "connectors/classroom/classroom_connector.h"
#include "connectors/classroom/classroom_probe.h"
#include "connectors/classroom/settings.h"
#include "connectors/net/http_settings.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::classroom {

namespace {

using Type = ConnectorSetting::Type;

constexpr int kMaxBatch = 100; ///< that server refuses more
constexpr int kIdLength = 64;

std::vector<ConnectorSetting> settings()
{
    return net::withHttpSettings({
        net::addressSetting({.help = "the server's address (API_BASE_URL), with or without /api/v1",
                             .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Of the class roster server"),
                             .placeholder = "https://roster.example"}),
        {.key = "key",
         .type = Type::Secret,
         .help = "the server's key (API_KEY)",
         .maximum = 512,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Key"),
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "A key is in Latin letters, digits and signs")},
        {.key = "device",
         .help = "this kiosk's identifier at the server (DEVICE_UUID): a UUID",
         .required = true,
         .maximum = kIdLength,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Identifier of this kiosk"),
         .placeholder = "3f2b8c1e-7a4d-4e6f-9b0a-5c1d2e3f4a5b",
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "A UUID: 32 digits and letters from a to f")},
        {.key = "room",
         .help = "the room at this door (CLASSROOM_ID), as the server knows it",
         .required = true,
         .maximum = kIdLength,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Room"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Its identifier at the server")},
        {.key = "only_class",
         .type = Type::Flag,
         .help = "true: while a class is on, only its people are recognized",
         .fallback = false,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Recognize only the people of the class that is on")},
        {.key = "batch_size",
         .type = Type::Integer,
         .help = "records in one request, at most (BATCH_SIZE)",
         .fallback = 10,
         .minimum = 1,
         .maximum = kMaxBatch},
        {.key = "debounce_s",
         .type = Type::Integer,
         .help = "seconds within which a person's second record in a course is not sent (DEBOUNCE_SECONDS)",
         .fallback = 30,
         .minimum = 30, // the server drops such a record, and its batch with it
         .maximum = 3600},
        {.key = "early_min",
         .type = Type::Integer,
         .help = "minutes before its start from which a record counts for a class, where no other is on",
         .fallback = 0,
         .maximum = 60},
        {.key = "schedule_min",
         .type = Type::Integer,
         .help = "minutes between two looks at the schedule",
         .fallback = 10,
         .minimum = 1,
         .maximum = 60},
        {.key = "time_zone",
         .help = "the zone of the server's times of day, such as Asia/Dhaka",
         .fallbackNote = "the kiosk's",
         .maximum = kIdLength,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Time zone of the server"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Only where it is not that of this kiosk"),
         .placeholder = "Asia/Dhaka",
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "The name of a time zone, such as Asia/Dhaka or UTC")},
        {.key = "courses",
         .help = "CODE=id, separated by commas: identifiers of courses, for a server whose schedule cannot be read",
         .maximum = 4096},
    });
}

ConnectorKind describe()
{
    ConnectorKind kind{
        .name = "classroom",
        .title = "Class roster: attendance by course, schedule of a room, who is expected",
        .settings = settings(),
        .profiles = {{.name = "classroom",
                      .title = QT_TRANSLATE_NOOP("ConnectorForm", "Class roster"),
                      .sentence = QT_TRANSLATE_NOOP("ConnectorForm", "Sends attendance by course, and shows who of the "
                                                                     "class in this room has come."),
                      .icon = "server",
                      .shown = net::shownWithHttp({{.key = "url"},
                                                   {.key = "key"},
                                                   {.key = "device"},
                                                   {.key = "room"},
                                                   {.key = "only_class"},
                                                   {.key = "time_zone"}})}},
        .examples = {{"classroom",
                      "A class roster server, for the door of one room.",
                      {{"url", "https://roster.example"},
                       {"key", "an-example-of-a-key"},
                       {"device", "3f2b8c1e-7a4d-4e6f-9b0a-5c1d2e3f4a5b"},
                       {"room", "8d7c6b5a-4e3f-4a2b-9c1d-0e1f2a3b4c5d"}}}},
        .changesPeople = true};
    setConnector(kind, &readSettings,
                 [](const ConnectorId& id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site) {
                     return std::make_unique<ClassroomConnector>(id, std::move(settings), clock, sink, site);
                 });
    setProbe(kind, &readSettings, [](Settings settings, const Clock&, SitePort&, Probe::Report report) {
        return std::make_unique<ClassroomProbe>(std::move(settings), std::move(report));
    });
    return kind;
}

} // namespace

const ConnectorKind& kind()
{
    static const ConnectorKind described = describe();
    return described;
}

} // namespace rollcall::classroom
