#include "connectors/postgres/settings.h"

#include "connectors/net/pg_settings.h"
#include "connectors/net/store_settings.h"

namespace rollcall::postgres {

Result<Settings> readSettings(const SettingsTable& table)
{
    Settings settings;
    ROLLCALL_TRY_ASSIGN(settings.server, net::readPgSettings(table));
    settings.camera = table.text(QStringLiteral("camera"));
    settings.refersToFaces = table.flag(QStringLiteral("refer_to_faces"));
    settings.batchSize = table.integer(QStringLiteral("batch_size"));
    settings.peopleEvery = net::readPeopleInterval(table);
    return settings;
}

} // namespace rollcall::postgres
