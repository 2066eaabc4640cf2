#pragma once

#include "connectors/broker/settings.h"
#include "connectors/net/http_answer.h"
#include "connectors/site_port.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace rollcall::broker {

/// Tells the broker that the kiosk is there.
class Heartbeat final : public QObject
{
    Q_OBJECT
public:
    /// Called once for each beat that was sent, with every complete answer or the lack of one.
    using Done = std::function<void(const net::HttpOutcome&)>;

    /// All but `settings` must outlive this.
    Heartbeat(Settings settings, net::HttpClient& client, const Clock& clock, SitePort& site, Done done);

    void start();
    void stop();
    void beat();

private:
    const Settings m_settings;
    net::HttpClient& m_client;
    const Clock& m_clock;
    SitePort& m_site;
    const Done m_done;
    QTimer m_timer;
    int m_run = 0; ///< answers of an earlier one count no more
    bool m_running = false;
    bool m_isBeating = false;
};

} // namespace rollcall::broker
