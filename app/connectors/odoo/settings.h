#pragma once

#include "connectors/net/http_client.h"
#include "connectors/settings_table.h"

#include <QDate>

namespace rollcall::odoo {

enum class Api {
    Json2,   ///< Odoo 19 and newer
    JsonRpc, ///< Odoo 16 to 18
};

/// A [[connector]] table of kind "odoo", checked.
struct Settings
{
    QUrl url;
    Api api = Api::Json2;
    QString database; ///< may be empty with Json2
    QString login;    ///< JsonRpc only
    QByteArray key;
    QDate keyExpires;        ///< invalid: not known
    QString employeeField;   ///< by which an employee is found
    bool closesOpen = false; ///< a check-in ends a record that is still open; otherwise it is parked
    net::HttpConfig http;
    Milliseconds retryBase{1'000};
    Milliseconds retryCap{60'000};
};

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

} // namespace rollcall::odoo
