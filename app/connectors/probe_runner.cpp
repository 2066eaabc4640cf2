#include "connectors/probe_runner.h"

#include "connectors/connector_site.h"
#include "connectors/registry.h"
#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall {

namespace {

/// A test reports a handful of stages; of tests started in quick succession only the last is followed.
constexpr std::size_t kMaxReports = 64;

} // namespace

/// What lives in the thread: at most one test.
class ProbeRunner::Bench final : public QObject
{
public:
    Bench(const Clock& clock, std::shared_ptr<SitePort> site) : m_clock(clock), m_kioskSite(std::move(site)) {}
    ~Bench() override { m_probe.reset(); }

    void run(const ConnectorSettings& table, const Probe::Report& report)
    {
        stop();
        ConnectorTest failed;
        failed.finished = true;
        failed.fault = ConnectorFault::WrongSettings;
        m_site = std::make_unique<ConnectorSite>(m_kioskSite, table.id());
        Result<std::unique_ptr<Probe>> probe = make(table, report);
        if (!probe) {
            failed.detail = probe.error().message;
            report(failed);
            return;
        }
        m_probe = std::move(*probe);
        m_probe->start();
    }
    Result<std::unique_ptr<Probe>> make(const ConnectorSettings& table, const Probe::Report& report)
    {
        ROLLCALL_TRY_ASSIGN(const ConnectorKind* kind, findConnectorKind(table));
        ROLLCALL_TRY_ASSIGN(const SettingsTable values, kind->read(table));
        if (!kind->probe)
            return failure(ErrorCode::Unsupported,
                           sentence(QT_TRANSLATE_NOOP("Connector", "There is nothing to test")));
        return kind->probe(values, m_clock, *m_site, report);
    }
    void stop()
    {
        m_probe.reset();
        m_site.reset();
    }

private:
    const Clock& m_clock;
    const std::shared_ptr<SitePort> m_kioskSite;
    std::unique_ptr<ConnectorSite> m_site; ///< outlives the probe, which asks it
    std::unique_ptr<Probe> m_probe;
};

ProbeRunner::ProbeRunner(const Clock& clock, std::shared_ptr<SitePort> site, Probe::Report report)
    : m_clock(clock), m_site(std::move(site)), m_report(std::move(report)),
      m_reports(std::make_shared<Mailbox<Numbered>>(kMaxReports))
{
    m_reports->onFilled(wakeIn(this, &ProbeRunner::drain));
}

ProbeRunner::~ProbeRunner()
{
    m_reports->silence();
    m_thread.stop();
}

void ProbeRunner::start(const ConnectorSettings& table)
{
    if (!m_thread.isRunning()) {
        m_thread.start([this] {
            auto bench = std::make_unique<Bench>(m_clock, m_site);
            m_bench = bench.get();
            return bench;
        });
    }
    m_thread.post([this, table, run = ++m_run, reports = m_reports] {
        m_bench->run(table, [reports, run](const ConnectorTest& test) { reports->put({run, test}); });
    });
}

void ProbeRunner::cancel()
{
    ++m_run;
    m_thread.post([this] { m_bench->stop(); });
}

void ProbeRunner::drain()
{
    for (const Numbered& report : m_reports->takeAll()) {
        if (report.run == m_run)
            m_report(report.test);
    }
}

} // namespace rollcall
