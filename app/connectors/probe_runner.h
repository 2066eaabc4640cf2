#pragma once

#include "base/mailbox.h"
#include "base/worker_thread.h"
#include "config/connector_config.h"
#include "connectors/probe.h"
#include "connectors/site_port.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rollcall {

/// Tests one connection at a time, in a thread that is neither the screen's nor the ledger's.
class ProbeRunner final : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive the runner. `report` is called in the runner's thread, after each stage and at the end.
    ProbeRunner(const Clock& clock, std::shared_ptr<SitePort> site, Probe::Report report);
    ~ProbeRunner() override;

    /// A test that is still running ends without a report.
    void start(const ConnectorSettings& table);
    /// Ends the test; nothing more is reported of it.
    void cancel();

private:
    class Bench;
    struct Numbered
    {
        quint64 run = 0;
        ConnectorTest test;
    };
    void drain();

    const Clock& m_clock;
    const std::shared_ptr<SitePort> m_site;
    const Probe::Report m_report;
    const std::shared_ptr<Mailbox<Numbered>> m_reports;
    quint64 m_run = 0;        ///< the one that is listened to; counts tests and cancellations
    Bench* m_bench = nullptr; ///< lives in the thread, touched by tasks posted there only
    WorkerThread m_thread{QStringLiteral("link-test")};
};

} // namespace rollcall
