#pragma once

#include "kiosk/background_threads.h"
#include "ledger/ledger_thread.h"
#include "ops/system_time.h"
#include "screen/clock_admin.h"

namespace rollcall {

/// Sets the machine's clock for the page about it, in a background thread: the services that do it may take seconds.
/// Main thread; all that it is built with must outlive it.
class ClockController : public screen::ClockAdmin
{
public:
    ClockController(BackgroundThreads& threads, LedgerThread& ledger, SystemTime system = SystemTime())
        : m_threads(threads), m_ledger(ledger), m_system(std::move(system))
    {}
    /// The server of the settings is used until the machine restarts: tells it again. Failures are logged.
    void start(const QString& server);

    void read(QObject* context, Reply<screen::ClockSourceView> reply) override;
    void setTime(const QDateTime& time, QObject* context, Reply<screen::ClockSourceView> reply) override;
    void useNetwork(const QString& server, QObject* context, Reply<screen::ClockSourceView> reply) override;

private:
    BackgroundThreads& m_threads;
    LedgerThread& m_ledger;
    const SystemTime m_system;
};

} // namespace rollcall
