#pragma once

#include "connectors/site_port.h"

#include <QDate>

namespace rollcall::campus {

/// Every punch that could belong to that day in some zone, oldest first; asked for page by page. `site` must outlive
/// the replies that it gives.
void askDayPunches(SitePort& site, const QDate& day, SitePort::Reply<std::vector<Punch>> reply);

} // namespace rollcall::campus
