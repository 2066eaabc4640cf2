#include "connectors/net/store_settings.h"

#include <QCoreApplication>

namespace rollcall::net {

namespace {

using Type = ConnectorSetting::Type;

const QString kPeople = QStringLiteral("people");
const QString kPeopleEvery = QStringLiteral("people_every_s");

} // namespace

std::vector<ConnectorSetting> storeSettings()
{
    return {
        {.key = "camera",
         .help = "camera_no of the records",
         .fallbackNote = "the name of the door",
         .maximum = 64,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Name of this kiosk"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "In the records, where there are several kiosks"),
         .placeholder = "main-entrance"},
        {.key = "refer_to_faces",
         .type = Type::Flag,
         .help = "whether records refer to the person's newest row of the table face",
         .fallback = true},
        {.key = "batch_size",
         .type = Type::Integer,
         .help = "how many records are inserted at a time",
         .fallback = 100,
         .minimum = 1,
         .maximum = 100},
        {.key = kPeople,
         .type = Type::Flag,
         .help = "whether the people of the table face are enrolled here, changed and removed",
         .fallback = false,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Take people from the table face")},
        {.key = kPeopleEvery,
         .type = Type::Integer,
         .help = "seconds between two looks at the table face",
         .fallback = 60,
         .minimum = 5,
         .maximum = 86'400},
    };
}

std::optional<Milliseconds> readPeopleInterval(const SettingsTable& table)
{
    if (!table.flag(kPeople))
        return std::nullopt;
    return std::chrono::seconds{table.integer(kPeopleEvery)};
}

} // namespace rollcall::net
