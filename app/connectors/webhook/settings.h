#pragma once

#include "connectors/net/http_client.h"
#include "connectors/settings_table.h"
#include "connectors/webhook/codec.h"

#include <utility>
#include <vector>

namespace rollcall::webhook {

/// A [[connector]] table of kind "webhook", checked.
struct Settings
{
    QUrl url;
    std::vector<Secret> keys; ///< the newest first; two while the secret is being changed
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    Content content;
    bool inBatches = false; ///< one request for a whole batch
    int batchSize = 20;
    net::HttpConfig http;
    Milliseconds retryBase{1'000};
    Milliseconds retryCap{60'000};
};

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

} // namespace rollcall::webhook
