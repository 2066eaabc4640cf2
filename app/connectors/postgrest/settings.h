#pragma once

#include "base/secret.h"
#include "connectors/net/http_client.h"
#include "connectors/settings_table.h"

#include <optional>

namespace rollcall::postgrest {

/// A [[connector]] table of kind "postgrest", checked.
struct Settings
{
    QUrl url; ///< the tables are below it
    Secret apiKey;
    Secret token; ///< for `Authorization`; the key where there is no other
    QString camera;
    bool refersToFaces = true;
    int batchSize = 100;
    std::optional<Milliseconds> peopleEvery; ///< none: people are not taken from `face`
    net::HttpConfig http;
    Milliseconds retryBase{1'000};
    Milliseconds retryCap{60'000};
};

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

} // namespace rollcall::postgrest
