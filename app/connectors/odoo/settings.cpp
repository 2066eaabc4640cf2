#include "connectors/odoo/settings.h"

#include "connectors/net/http_settings.h"

#include <QRegularExpression>

namespace rollcall::odoo {

namespace {

const QString kUrl = QStringLiteral("url");
const QString kDatabase = QStringLiteral("database");
const QString kLogin = QStringLiteral("login");
const QString kKey = QStringLiteral("api_key");
const QString kExpires = QStringLiteral("api_key_expires");
const QString kField = QStringLiteral("employee_field");

} // namespace

Result<Settings> readSettings(const SettingsTable& table)
{
    Settings settings;
    settings.url = QUrl(table.text(kUrl), QUrl::StrictMode);
    ROLLCALL_TRY_ASSIGN(settings.http, net::readHttpSettings(table, settings.url, kUrl));
    settings.api = table.text(QStringLiteral("api")) == QLatin1String("jsonrpc") ? Api::JsonRpc : Api::Json2;
    settings.database = table.text(kDatabase).trimmed();
    settings.login = table.text(kLogin).trimmed();
    if (settings.api == Api::JsonRpc && settings.database.isEmpty())
        return table.invalid(kDatabase, QStringLiteral("database must name the database of an Odoo 16 to 18"));
    if (settings.api == Api::JsonRpc && settings.login.isEmpty())
        return table.invalid(kLogin, QStringLiteral("login must name the user whom the key belongs to, for an Odoo 16 "
                                                    "to 18"));
    if (!net::isHeaderValue(settings.database.toUtf8())) // X-Odoo-Database
        return table.invalid(kDatabase, QStringLiteral("database has characters that no database name has"));
    settings.key = table.secret(kKey).reveal().trimmed();
    if (!net::isHeaderValue(settings.key) || settings.key.contains(' '))
        return table.invalid(kKey, QStringLiteral("api_key has characters that no key has"));
    if (const QString date = table.text(kExpires).trimmed(); !date.isEmpty()) {
        settings.keyExpires = QDate::fromString(date, Qt::ISODate);
        if (!settings.keyExpires.isValid())
            return table.invalid(kExpires, QStringLiteral("api_key_expires must be a date such as 2026-12-31"));
    }
    settings.employeeField = table.text(kField);
    static const QRegularExpression column(QStringLiteral("^[a-z][a-z0-9_]*$"));
    if (!column.match(settings.employeeField).hasMatch())
        return table.invalid(kField, QStringLiteral("employee_field must be the name of a field, such as barcode"));
    settings.closesOpen = table.text(QStringLiteral("open_record")) == QLatin1String("close");
    return settings;
}

} // namespace rollcall::odoo
