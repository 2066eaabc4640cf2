#pragma once

#include "connectors/net/web_socket_link.h"
#include "connectors/pihr/session.h"
#include "connectors/pihr/settings.h"
#include "connectors/probe.h"
#include "connectors/site_port.h"

#include <memory>

namespace rollcall::pihr {

/// Connects and registers as the connector would, and says goodbye.
class PihrProbe final : public Probe
{
    Q_OBJECT
public:
    /// `clock` and `site` must outlive the probe.
    PihrProbe(Settings settings, const Clock& clock, SitePort& site, Report report);

protected:
    void begin() override;
    void end() override;

private:
    void greet();
    void received(const QString& text);
    void perform(const Outputs& outputs);

    const Settings m_settings;
    const Clock& m_clock;
    SitePort& m_site;
    Session m_session;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< replies that come after the end find it expired
    bool m_saidSomethingElse = false;
    QTimer m_answerTimer;
    net::WebSocketLink m_link;
};

} // namespace rollcall::pihr
