#include "connectors/frappe/settings.h"

#include "connectors/net/http_settings.h"

#include <QRegularExpression>

namespace rollcall::frappe {

namespace {

const QString kUrl = QStringLiteral("url");
const QString kModule = QStringLiteral("%1.hr.doctype.employee_checkin.employee_checkin."
                                       "add_log_based_on_employee_field");

} // namespace

Result<Settings> readSettings(const SettingsTable& table)
{
    Settings settings;
    settings.url = QUrl(table.text(kUrl), QUrl::StrictMode);
    ROLLCALL_TRY_ASSIGN(settings.http, net::readHttpSettings(table, settings.url, kUrl));
    const QByteArray key = table.secret(QStringLiteral("api_key")).reveal().trimmed();
    const QByteArray secret = table.secret(QStringLiteral("api_secret")).reveal().trimmed();
    for (const auto& [name, value] : {std::pair{"api_key", key}, std::pair{"api_secret", secret}}) {
        if (!net::isHeaderValue(value) || value.contains(' ') || value.contains(':'))
            return table.invalid(QLatin1String(name),
                                 QStringLiteral("%1 has characters that no key has").arg(QLatin1String(name)));
    }
    settings.authorization = "token " + key + ':' + secret;
    settings.method = kModule.arg(table.text(QStringLiteral("app")));
    settings.employeeField = table.text(QStringLiteral("employee_field"));
    static const QRegularExpression column(QStringLiteral("^[a-z][a-z0-9_]*$"));
    if (!column.match(settings.employeeField).hasMatch())
        return table.invalid(
            QStringLiteral("employee_field"),
            QStringLiteral("employee_field must be the name of a field, such as attendance_device_id"));
    settings.device = table.text(QStringLiteral("device"));
    settings.sendsDirection = table.flag(QStringLiteral("send_direction"));
    for (const QString& name : table.text(QStringLiteral("shift_types")).split(u',')) {
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
            settings.shiftTypes.append(trimmed);
    }
    return settings;
}

} // namespace rollcall::frappe
