#pragma once

#include "connectors/classroom/server_zone.h"
#include "connectors/net/http_client.h"
#include "connectors/settings_table.h"

#include <array>
#include <map>

namespace rollcall::classroom {

/// A [[connector]] table of kind "classroom", checked.
struct Settings
{
    QUrl url; ///< without "/api/v1"
    Secret key;
    QString device; ///< a UUID: that server fails with anything else
    QString room;
    int batchSize = 10;
    std::chrono::seconds debounce{30};
    std::chrono::minutes early{0};
    bool onlyClass = false;
    ServerZone zone;
    std::map<QString, QString> courses; ///< code -> id, for servers whose schedule cannot be read
    net::HttpConfig http;

    Milliseconds retryBase{1'000};
    Milliseconds retryCap{60'000};
    /// After a batch was sent, the course's list is asked.
    std::array<Milliseconds, 3> confirmAfter{std::chrono::seconds{2}, std::chrono::seconds{10},
                                             std::chrono::seconds{60}};
    Milliseconds scheduleEvery = std::chrono::minutes{10};
    Milliseconds heartbeatEvery = std::chrono::minutes{5};
};

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

/// A request to the server, with its key.
[[nodiscard]] net::HttpRequest requestOf(const Settings& settings, const QByteArray& method, const QString& path,
                                         const std::vector<std::pair<QString, QString>>& query = {},
                                         const QByteArray& body = {});

} // namespace rollcall::classroom
