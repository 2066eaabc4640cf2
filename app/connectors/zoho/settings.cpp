#include "connectors/zoho/settings.h"

#include "connectors/net/http_settings.h"

namespace rollcall::zoho {

namespace {

const QString kUrl = QStringLiteral("url");
const QString kAccountsUrl = QStringLiteral("accounts_url");
const QString kToken = QStringLiteral("token");

/// Ten a minute are allowed; one more locks the interface for five minutes.
constexpr Milliseconds kPace{6'500};

} // namespace

Result<Settings> readSettings(const SettingsTable& table)
{
    Settings settings;
    settings.url = QUrl(table.text(kUrl), QUrl::StrictMode);
    settings.accountsUrl = QUrl(table.text(kAccountsUrl), QUrl::StrictMode);
    ROLLCALL_TRY_ASSIGN(settings.http, net::readHttpSettings(table, settings.url, kUrl));
    ROLLCALL_TRY(net::readHttpSettings(table, settings.accountsUrl, kAccountsUrl).map([](const auto&) {}));
    settings.http.pace = kPace;
    const std::pair<const char*, QByteArray*> secrets[] = {{"token", &settings.token},
                                                           {"refresh_token", &settings.refreshToken},
                                                           {"client_id", &settings.clientId},
                                                           {"client_secret", &settings.clientSecret}};
    for (const auto& [name, value] : secrets) {
        *value = table.secret(QLatin1String(name)).reveal().trimmed();
        if (!net::isHeaderValue(*value) || value->contains(' '))
            return table.invalid(QLatin1String(name),
                                 QStringLiteral("%1 has characters that none has").arg(QLatin1String(name)));
    }
    if (!settings.token.isEmpty())
        return settings;
    for (const auto& [name, value] : secrets) {
        if (value->isEmpty() && QLatin1String(name) != kToken)
            return table.invalid(QLatin1String(name),
                                 QStringLiteral("%1 must be set: refresh_token, client_id and client_secret belong "
                                                "together")
                                     .arg(QLatin1String(name)));
    }
    return settings;
}

} // namespace rollcall::zoho
