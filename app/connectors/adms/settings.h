#pragma once

#include "connectors/net/http_client.h"
#include "connectors/settings_table.h"

namespace rollcall::adms {

/// A [[connector]] table of kind "adms", checked.
struct Settings
{
    QUrl url;
    QString serialNumber;
    int batchSize = 50;
    Milliseconds poll{30'000};    ///< between questions for commands; 0: they are not asked for
    Milliseconds pollSoon{1'000}; ///< the same after one that was answered with commands
    bool acceptsPeople = true;
    bool acceptsRemovals = false;
    bool sendsPeople = false;
    bool sendsPhotos = false;
    net::HttpConfig http;
    Milliseconds retryBase{1'000};
    Milliseconds retryCap{60'000};
    Milliseconds busyPause{2'000}; ///< while too many photos wait
};

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

} // namespace rollcall::adms
