#include "connectors/broker/heartbeat.h"

#include "connectors/broker/device_codec.h"

#include <QPointer>

#include <utility>

namespace rollcall::broker {

Heartbeat::Heartbeat(Settings settings, net::HttpClient& client, const Clock& clock, SitePort& site, Done done)
    : m_settings(std::move(settings)), m_client(client), m_clock(clock), m_site(site), m_done(std::move(done)),
      m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::start()
{
    m_running = true;
    m_timer.start(m_settings.heartbeatInterval);
    beat();
}

void Heartbeat::stop()
{
    m_running = m_isBeating = false;
    ++m_run;
    m_timer.stop();
}

void Heartbeat::beat()
{
    if (!m_running || std::exchange(m_isBeating, true))
        return;
    const QPointer<Heartbeat> self(this);
    m_site.facts({}, [self, this, run = m_run](const Result<SiteFacts>& facts) {
        if (!self || run != m_run)
            return;
        m_client.send(heartbeatRequest(m_settings, facts.value_or(SiteFacts{}), m_clock.wall()),
                      [this, run](const net::HttpOutcome& outcome) {
                          if (run != m_run)
                              return;
                          m_isBeating = false;
                          m_done(outcome);
                      });
    });
}

} // namespace rollcall::broker
