#pragma once

#include "connectors/net/http_client.h"
#include "connectors/settings_table.h"

#include <QStringList>

namespace rollcall::frappe {

/// A [[connector]] table of kind "frappe", checked.
struct Settings
{
    QUrl url;
    QByteArray authorization; ///< "token KEY:SECRET"
    QString method;           ///< of add_log_based_on_employee_field, with its module
    QString employeeField;    ///< by which an employee is found
    QString device;
    bool sendsDirection = true;
    QStringList shiftTypes; ///< whose last_sync_of_checkin this kiosk moves forward
    net::HttpConfig http;
    Milliseconds retryBase{1'000};
    Milliseconds retryCap{60'000};
};

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

} // namespace rollcall::frappe
