#pragma once

#include "config/connector_config.h"
#include "connectors/one_at_a_time.h"
#include "connectors/probe.h"
#include "connectors/site_port.h"

#include <memory>

namespace rollcall {

/// Tests one connection at a time, in a thread that is neither the screen's nor the ledger's.
class ProbeRunner final
{
public:
    /// `clock` must outlive the runner. `report` is called in the runner's thread, after each stage and at the end.
    ProbeRunner(const Clock& clock, std::shared_ptr<SitePort> site, Probe::Report report);

    /// A test that is still running ends without a report.
    void start(const ConnectorSettings& table);
    /// Ends the test; nothing more is reported of it.
    void cancel() { m_tests.cancel(); }

private:
    const Clock& m_clock;
    const std::shared_ptr<SitePort> m_site;
    OneAtATime<ConnectorTest> m_tests;
};

} // namespace rollcall
