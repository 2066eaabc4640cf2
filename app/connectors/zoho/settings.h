#pragma once

#include "connectors/net/http_client.h"
#include "connectors/settings_table.h"

namespace rollcall::zoho {

/// A [[connector]] table of kind "zoho", checked.
struct Settings
{
    QUrl url;
    QByteArray token; ///< lasts an hour; empty: got with the refresh token
    QUrl accountsUrl;
    QByteArray refreshToken;
    QByteArray clientId;
    QByteArray clientSecret;
    net::HttpConfig http;
    Milliseconds retryBase{1'000};
    Milliseconds retryCap{60'000};
};

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

} // namespace rollcall::zoho
