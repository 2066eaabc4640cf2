#pragma once

#include "connectors/net/http_client.h"
#include "connectors/settings_table.h"

#include <vector>

namespace rollcall::net {

struct HttpSettingsNeeds
{
    int timeout = 30; ///< seconds, by default
    int shortestTimeout = 1;
    int longestTimeout = 120;
};

/// `timeout_s`, `proxy`, `allow_plain`, `ca_file` and `fingerprint`, for the settings of a kind that speaks HTTP. On a
/// form only `allow_plain`, `proxy` and the last two.
[[nodiscard]] std::vector<ConnectorSetting> httpSettings(const HttpSettingsNeeds& needs = {});
/// All of them, from a table. An error when the address, whose key is `urlKey`, is not encrypted and may not be so.
[[nodiscard]] Result<HttpConfig> readHttpSettings(const SettingsTable& table, const QUrl& url, const QString& urlKey);

/// A token of RFC 9110.
[[nodiscard]] bool isHeaderName(const QByteArray& name);
/// Visible ASCII, spaces and tabs: what a header can carry without being mistaken for two.
[[nodiscard]] bool isHeaderValue(const QByteArray& value);

/// `base` and what follows it, with exactly one slash between them and the query of `base` kept.
[[nodiscard]] QUrl below(const QUrl& base, const QString& path);

} // namespace rollcall::net
