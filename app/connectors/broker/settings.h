#pragma once

#include "connectors/broker/event_codec.h"
#include "connectors/net/http_client.h"
#include "connectors/settings_table.h"

#include <vector>

namespace rollcall::broker {

/// Most events in one request; the brokers' own client keeps to it as well.
inline constexpr int kMaxEvents = 10;

/// A [[connector]] table of kind "broker", checked.
struct Settings
{
    QUrl url;
    Content content;
    QString tenant;
    QString displayName;
    QString location;
    QUrl events;
    QUrl heartbeat;
    std::vector<QUrl> registrations; ///< the first one that is there is meant
    QUrl enrollments;                ///< empty: people are not read
    QUrl push;                       ///< ws:// or wss://, with its query; empty: none
    QString modelName;               ///< by which the broker knows the model in use here; may be empty
    int batchSize = kMaxEvents;
    net::HttpConfig http;
    Milliseconds heartbeatInterval{30'000};
    Milliseconds syncInterval{15 * 60'000};
    Milliseconds syncRetry{60'000}; ///< after one that failed
    Milliseconds retryBase{1'000};
    Milliseconds retryCap{60'000};
};

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

/// With the headers that every request has.
[[nodiscard]] net::HttpRequest requestTo(const Settings& settings, const QUrl& url);
/// The same with a JSON body.
[[nodiscard]] net::HttpRequest requestTo(const Settings& settings, const QUrl& url, const QByteArray& json);

} // namespace rollcall::broker
