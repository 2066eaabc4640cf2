#pragma once

#include "connectors/net/store_connector.h"
#include "connectors/postgrest/settings.h"

namespace rollcall::postgrest {

/// The PiHR store through PostgREST.
class PostgrestConnector final : public net::StoreConnector
{
    Q_OBJECT
public:
    /// `clock` and `site` must outlive the connector.
    PostgrestConnector(ConnectorId id, const Settings& settings, const Clock& clock, ConnectorSink& sink,
                       SitePort& site);
};

} // namespace rollcall::postgrest
