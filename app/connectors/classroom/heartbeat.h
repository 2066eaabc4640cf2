#pragma once

#include "connectors/classroom/course_lists.h"
#include "connectors/site_port.h"

#include <QTimer>

namespace rollcall::classroom {

/// Says now and then that this kiosk is alive, with what that server wants to know of it.
class Heartbeat final : public QObject
{
    Q_OBJECT
public:
    Heartbeat(const Settings& settings, const Clock& clock, SitePort& site, Send send, std::function<void()> changed);

    void start();
    void stop();
    /// Translatable; empty when the last one was taken.
    [[nodiscard]] const QString& problem() const noexcept { return m_problem; }

private:
    void beat();
    void send(const SiteFacts& facts);

    const Settings& m_settings;
    const Clock& m_clock;
    SitePort& m_site;
    const Send m_send;
    const std::function<void()> m_changed;
    QTimer m_timer;
    quint64 m_generation = 0;
    QString m_problem;
};

} // namespace rollcall::classroom
