#include "connectors/net/heartbeat.h"

#include <QPointer>

#include <utility>

namespace rollcall::net {

Heartbeat::Heartbeat(Milliseconds interval, HttpClient& client, SitePort& site, Ports ports)
    : m_interval(interval), m_client(client), m_site(site), m_ports(std::move(ports)), m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::start()
{
    m_running = true;
    m_timer.start(m_interval);
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
        m_client.send(m_ports.request(facts.value_or(SiteFacts{})), [this, run](const HttpOutcome& outcome) {
            if (run != m_run)
                return;
            m_isBeating = false;
            m_ports.done(outcome);
        });
    });
}

} // namespace rollcall::net
