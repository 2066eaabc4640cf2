#pragma once

#include "connectors/net/pg_client.h"
#include "connectors/settings_table.h"

#include <optional>

namespace rollcall::postgres {

/// A [[connector]] table of kind "postgres", checked.
struct Settings
{
    net::PgConfig server;
    QString camera;
    bool refersToFaces = true;
    int batchSize = 100;
    std::optional<Milliseconds> peopleEvery; ///< none: people are not taken from `face`
    Milliseconds retryBase{1'000};
    Milliseconds retryCap{60'000};
};

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

} // namespace rollcall::postgres
