#pragma once

#include "attendance/audit_event.h"
#include "config/site_settings.h"
#include "connectors/form.h"
#include "connectors/probe_runner.h"
#include "screen/connection_requests.h"
#include "screen/connection_state.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace rollcall {

/// What the desk asks of others. Each returns at once; answers come in the main thread.
struct ConnectionPorts
{
    using Edit = std::function<Status(SiteSettings&)>;
    /// Edits what was set on the screen, and stores it with an event in the audit trail.
    std::function<void(const Edit&, const AuditEvent& event, std::function<void(const Status&)> done)> change;
    /// In effect now, after everything that was stored.
    std::function<const Config&()> config;
    /// These run from now on.
    std::function<void(std::vector<ConnectorSettings>)> use;
    std::function<void(ConnectorId)> renewLink;
    std::function<void(AuditEvent)> audit;
    std::function<void(ConnectorId)> dropLeftOver;
};

/// Between the screens about connections and those that run them: says what there is, keeps what is changed, tries out
/// what is asked. Main thread.
class ConnectionsController final : public QObject, public screen::ConnectionRequests
{
    Q_OBJECT
public:
    /// `clock` and `state` must outlive the desk.
    ConnectionsController(screen::ConnectionState& state, const Clock& clock, std::shared_ptr<SitePort> site,
                          ConnectionPorts ports);

    void testDraft(const screen::LinkDraft& draft) override;
    void testConnection(const QString& id) override;
    void endTest() override;
    void saveConnection(const screen::LinkDraft& draft) override;
    void removeConnection(const QString& id) override;
    void dropLeftOver(const QString& id) override { m_ports.dropLeftOver(ConnectorId(id)); }

private:
    [[nodiscard]] const ConnectorSettings* find(const QString& id) const;
    [[nodiscard]] bool isOwnedByIt(const ConnectorId& id) const;
    [[nodiscard]] Result<ConnectorSettings> tableOf(const screen::LinkDraft& draft, const ConnectorId& id) const;
    void test(const QString& shownWith, const ConnectorSettings& table);
    void follow(const ConnectorTest& test);
    void finish(const QString& id, const Status& status);
    void publish();

    screen::ConnectionState& m_state;
    const ConnectionPorts m_ports;
    QString m_shownWith; ///< the connection with which the test is shown; empty: the draft
    ConnectorId m_tested;
    ProbeRunner m_runner;
};

} // namespace rollcall
