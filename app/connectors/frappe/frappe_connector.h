#pragma once

#include "connectors/frappe/codec.h"
#include "connectors/net/http_connector.h"
#include "connectors/site_port.h"

#include <QTimer>

#include <functional>

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
    void post(const DeliveryEntry& entry);
    void answered(const DeliveryEntry& entry, const net::HttpOutcome& outcome);
    /// What the server has of it.
    void lookUp(const DeliveryEntry& entry, std::function<void(Proof)> then);
    /// `otherwise` holds where that cannot be found out, or it has nothing.
    void proven(const DeliveryEntry& entry, const net::Judgement& otherwise, Proof proof);
    void finish(const DeliveryEntry& entry, const net::Judgement& judgement);

    void moveSync();
    void moveSync(const QString& shiftType, const QString& time);

    const Settings m_settings;
    SitePort& m_site;
    QTimer m_syncTimer;
};

} // namespace rollcall::frappe
