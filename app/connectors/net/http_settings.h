#pragma once

#include "connectors/kind.h"
#include "connectors/net/http_client.h"

#include <vector>

namespace rollcall::net {

struct HttpSettingsNeeds
{
    int timeout = 30; ///< seconds, by default
    int shortestTimeout = 1;
    int longestTimeout = 120;
};

/// The address of a server; its form says what `readHttpSettings` demands of it.
struct HttpAddress
{
    const char* help = "";
    const char* hint = "";
    const char* placeholder = "";
    QString key = QStringLiteral("url");
    const char* label = nullptr; ///< "Address"
    bool required = true;
};
[[nodiscard]] ConnectorSetting addressSetting(const HttpAddress& address);

/// A kind's own settings, followed by `timeout_s`, `proxy`, `allow_plain`, `ca_file` and `fingerprint`.
[[nodiscard]] std::vector<ConnectorSetting> withHttpSettings(std::vector<ConnectorSetting> own,
                                                             const HttpSettingsNeeds& needs = {});
/// What a form shows: its own, followed by those of HTTP that it can show.
[[nodiscard]] std::vector<ShownSetting> shownWithHttp(std::vector<ShownSetting> own);
/// All of them, from a table. An error when the address, whose key is `urlKey`, is not encrypted and may not be so.
[[nodiscard]] Result<HttpConfig> readHttpSettings(const SettingsTable& table, const QUrl& url, const QString& urlKey);

/// Only this machine itself can read along.
[[nodiscard]] bool isLoopback(const QString& host);

/// A token of RFC 9110.
[[nodiscard]] bool isHeaderName(const QByteArray& name);
/// Visible ASCII, spaces and tabs: what a header can carry without being mistaken for two.
[[nodiscard]] bool isHeaderValue(const QByteArray& value);

/// `base` and what follows it, with exactly one slash between them and the query of `base` kept.
[[nodiscard]] QUrl below(const QUrl& base, const QString& path);

} // namespace rollcall::net
