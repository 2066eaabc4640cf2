#include "connectors/probe_runner.h"

#include "connectors/connector_site.h"
#include "connectors/registry.h"
#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall {

namespace {

/// A test in the thread, with what it asks.
class RunningProbe final : public QObject
{
public:
    RunningProbe(const std::shared_ptr<SitePort>& site, const ConnectorId& id) : m_site(site, id) {}

    [[nodiscard]] Status start(const ConnectorSettings& table, const Clock& clock, const Probe::Report& report)
    {
        ROLLCALL_TRY_ASSIGN(const ConnectorKind* kind, findConnectorKind(table));
        ROLLCALL_TRY_ASSIGN(const SettingsTable values, kind->read(table));
        if (!kind->probe)
            return failure(ErrorCode::Unsupported,
                           sentence(QT_TRANSLATE_NOOP("Connector", "There is nothing to test")));
        ROLLCALL_TRY_ASSIGN(m_probe, kind->probe(values, clock, m_site, report));
        m_probe->start();
        return {};
    }

private:
    ConnectorSite m_site; ///< outlives the probe, which asks it
    std::unique_ptr<Probe> m_probe;
};

} // namespace

ProbeRunner::ProbeRunner(const Clock& clock, std::shared_ptr<SitePort> site, Probe::Report report)
    : m_clock(clock), m_site(std::move(site)), m_tests(QStringLiteral("link-test"), std::move(report))
{}

void ProbeRunner::start(const ConnectorSettings& table)
{
    m_tests.start([&clock = m_clock, site = m_site, table](const Probe::Report& report) -> std::unique_ptr<QObject> {
        auto probe = std::make_unique<RunningProbe>(site, table.id());
        if (const Status started = probe->start(table, clock, report); !started) {
            ConnectorTest failed;
            failed.finished = true;
            failed.fault = ConnectorFault::WrongSettings;
            failed.detail = started.error().message;
            report(failed);
            return nullptr;
        }
        return probe;
    });
}

} // namespace rollcall
