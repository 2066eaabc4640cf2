#pragma once

#include "connectors/net/store_connector.h"
#include "connectors/postgres/settings.h"

namespace rollcall::postgres {

/// The PiHR store in PostgreSQL itself.
class PostgresConnector final : public net::StoreConnector
{
    Q_OBJECT
public:
    /// `clock` and `site` must outlive the connector.
    PostgresConnector(ConnectorId id, const Settings& settings, const Clock& clock, ConnectorSink& sink,
                      SitePort& site);
};

} // namespace rollcall::postgres
