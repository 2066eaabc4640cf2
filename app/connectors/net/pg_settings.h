#pragma once

#include "connectors/kind.h"
#include "connectors/net/pg_client.h"

#include <QUrl>

#include <vector>

namespace rollcall::net {

/// `url`, `user` and `password`, a kind's own settings, then `timeout_s`, `ca_file` and `verify_name`.
[[nodiscard]] std::vector<ConnectorSetting> withPgSettings(const std::vector<ConnectorSetting>& own);
/// What a form shows: address and login, its own, then the certificate authority.
[[nodiscard]] std::vector<ShownSetting> shownWithPg(const std::vector<ShownSetting>& own);
[[nodiscard]] Result<PgConfig> readPgSettings(const SettingsTable& table);

/// Host, port, database and user of a postgresql:// address; without a host, the socket of this machine. `user`: for an
/// address that names none. To other machines it is encrypted, and the server must prove its name.
[[nodiscard]] PgConfig pgConfigOf(const QUrl& url, const QString& user);

} // namespace rollcall::net
