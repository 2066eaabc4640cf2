#pragma once

#include "connectors/broker/settings.h"
#include "connectors/net/http_probe.h"
#include "connectors/site_port.h"

namespace rollcall::broker {

/// Sends one heartbeat, which the broker notes as a sign of life, and registers nothing.
class BrokerProbe final : public net::HttpProbe
{
    Q_OBJECT
public:
    /// `clock` and `site` must outlive the probe.
    BrokerProbe(Settings settings, const Clock& clock, SitePort& site, Report report);

protected:
    void begin() override;

private:
    void judge(const net::HttpResponse& response);

    const Settings m_settings;
    const Clock& m_clock;
    SitePort& m_site;
};

} // namespace rollcall::broker
