#include "connectors/probe.h"

#include <algorithm>
#include <utility>

namespace rollcall {

Probe::Probe(ConnectorTest test, Report report) : m_test(std::move(test)), m_report(std::move(report))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(kTimeLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(ConnectorFault::NoAnswer); });
}

void Probe::start()
{
    m_limit.start();
    m_report(m_test);
    begin();
}

void Probe::reached(ConnectorStage stage)
{
    const auto at = std::find(m_test.stages.begin(), m_test.stages.end(), stage);
    const int count = at == m_test.stages.end() ? 0 : static_cast<int>(at - m_test.stages.begin()) + 1;
    if (m_test.finished || count <= m_test.reached)
        return;
    m_test.reached = count;
    m_report(m_test);
}

void Probe::finish(ConnectorFault fault, const QString& detail, int httpStatus)
{
    if (std::exchange(m_test.finished, true))
        return;
    m_limit.stop();
    m_test.fault = fault;
    m_test.detail = detail;
    m_test.httpStatus = httpStatus;
    end();
    m_report(m_test);
}

} // namespace rollcall
