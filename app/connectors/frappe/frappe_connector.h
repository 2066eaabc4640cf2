#pragma once

#include "connectors/frappe/codec.h"
#include "connectors/net/http_connector.h"
#include "connectors/site_port.h"

#include <QTimer>

namespace rollcall::frappe {

/// Posts one check-in after the other. The server refuses a second one of the same second; where it does not say so in
/// words that are known, its logs are asked.
class FrappeConnector final : public net::HttpConnector
{
    Q_OBJECT
public:
    /// `clock` and `site` must outlive the connector.
    FrappeConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site);

private:
    void begin() override;
    void halt() override;
    void work() override;
    void answered(const DeliveryEntry& entry, const net::HttpOutcome& outcome);
    /// Looks up what the server has; `otherwise` holds where that cannot be found out or it has nothing.
    void prove(const DeliveryEntry& entry, const net::Judgement& otherwise);
    void proven(const DeliveryEntry& entry, const net::Judgement& otherwise, const net::HttpOutcome& outcome);
    void finish(const DeliveryEntry& entry, const net::Judgement& judgement);

    void moveSync();
    void moveSync(const QString& shiftType, const QString& time);

    const Settings m_settings;
    SitePort& m_site;
    QTimer m_syncTimer;
};

} // namespace rollcall::frappe
