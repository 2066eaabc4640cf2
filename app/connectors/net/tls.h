#pragma once

#include "base/connector_test.h"
#include "connectors/settings_table.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QUrl>

#include <vector>

namespace rollcall::net {

/// Which servers a client believes.
struct TlsTrust
{
    QList<QSslCertificate> authorities; ///< empty: those of the system
    QByteArray fingerprint;             ///< SHA-256 of the only certificate that is accepted, 32 bytes; empty: any

    [[nodiscard]] bool isPinned(const QSslCertificate& certificate) const;
};

/// The scheme of an address that asks for TLS.
enum class SecureScheme { Wss, Https };
/// `ca_file` and `fingerprint`, for the settings of a kind.
[[nodiscard]] std::vector<ConnectorSetting> trustSettings(SecureScheme scheme);
/// Both of them, from a table. An error when one is set although `url` does not ask for TLS.
[[nodiscard]] Result<TlsTrust> readTrust(const SettingsTable& table, const QUrl& url, SecureScheme scheme);
/// Whether it asks for TLS.
[[nodiscard]] bool isSecure(const QUrl& url);

/// The certificates in a PEM file, with `key` as the subject of an error.
[[nodiscard]] Result<QList<QSslCertificate>> readCertificates(const SettingsTable& table, const QString& key);

[[nodiscard]] QSslConfiguration clientConfiguration(const TlsTrust& trust);
/// What is wrong with a server's certificate. An unknown issuer comes before all else: nothing else that such a
/// certificate says can be believed.
[[nodiscard]] ConnectorFault faultOf(const QList<QSslError>& errors);

} // namespace rollcall::net
