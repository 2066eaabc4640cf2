#pragma once

#include "connectors/net/http_client.h"
#include "connectors/site_port.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace rollcall::net {

/// Sends a sign of life at intervals, with what the kiosk knows of itself. One at a time.
class Heartbeat final : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        std::function<HttpRequest(const SiteFacts&)> request; ///< the facts may be empty
        std::function<void(const HttpOutcome&)> done;         ///< once for each that was sent, unless stopped
    };
    /// `client` and `site` must outlive this.
    Heartbeat(Milliseconds interval, HttpClient& client, SitePort& site, Ports ports);

    /// The first one is sent at once.
    void start();
    void stop();
    void beat();

private:
    const Milliseconds m_interval;
    HttpClient& m_client;
    SitePort& m_site;
    const Ports m_ports;
    QTimer m_timer;
    int m_run = 0; ///< answers of an earlier one count no more
    bool m_running = false;
    bool m_isBeating = false;
};

} // namespace rollcall::net
