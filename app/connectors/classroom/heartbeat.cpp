#include "connectors/classroom/heartbeat.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::classroom {

Heartbeat::Heartbeat(const Settings& settings, const Clock& clock, SitePort& site, Send send,
                     std::function<void()> changed)
    : m_settings(settings), m_clock(clock), m_site(site), m_send(std::move(send)), m_changed(std::move(changed)),
      m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::start()
{
    m_timer.start(m_settings.heartbeatEvery);
    beat();
}

void Heartbeat::stop()
{
    ++m_generation;
    m_timer.stop();
}

void Heartbeat::beat()
{
    m_site.facts({}, [this, generation = m_generation](const Result<SiteFacts>& facts) {
        if (generation == m_generation)
            send(facts ? *facts : SiteFacts{});
    });
}

void Heartbeat::send(const SiteFacts& facts)
{
    const Metrics metrics{facts.processorCelsius, facts.storageUsedShare, facts.queued, facts.version};
    m_send(heartbeatRequest(m_settings, m_clock.wall(), metrics),
           [this, generation = m_generation](const net::HttpOutcome& outcome) {
               if (generation != m_generation || !outcome) // without an answer, the others say that it is away
                   return;
               m_problem =
                   outcome->isSuccess()
                       ? QString()
                       : sentence(QT_TRANSLATE_NOOP("Connector",
                                                    "The server does not take this kiosk's signs of life (status %1): "
                                                    "another device may have an identifier that begins alike"),
                                  {QString::number(outcome->status)});
               m_changed();
           });
}

} // namespace rollcall::classroom
