#pragma once

#include "connectors/net/http_client.h"
#include "connectors/settings_table.h"

#include <QRegularExpression>

namespace rollcall::campus {

enum class Api { V1, V2 };

/// How a request says its records.
struct Content
{
    Api api = Api::V2;
    bool multipart = false; ///< a file in a form; always so in v1
    QString dateFormat = QStringLiteral("yyyy-MM-dd");
};

/// Where attendance goes.
struct AttendanceSettings
{
    QUrl url; ///< empty: nowhere
    Secret key;
    bool keyInQuery = false; ///< instead of a header; v2 only
    Content content;
    int batchSize = 500;
    Milliseconds interval{0}; ///< between two uploads; 0: records go as they come
    net::HttpConfig http;
};

/// Where photos come from.
struct PhotoSettings
{
    QUrl url; ///< of the topmost listing, without the key; empty: there are none
    Secret key;
    QString folder; ///< what the mirror knows is kept there
    QRegularExpression person;
    QStringList skipped; ///< names of folders, in lower case
    Milliseconds interval{std::chrono::minutes{5}};
    Milliseconds retryPause{2'000}; ///< before the second try of a request, doubled before the third
    net::HttpConfig http;
};

/// A [[connector]] table of kind "campus", checked.
struct Settings
{
    AttendanceSettings attendance;
    PhotoSettings photos;
    QString dayFolder; ///< of the daily file; empty: none is written
    Milliseconds retryBase{5'000};
    Milliseconds retryCap{60'000};

    [[nodiscard]] const QUrl& address() const { return attendance.url.isEmpty() ? photos.url : attendance.url; }
};

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

} // namespace rollcall::campus
