#pragma once

#include "attendance/audit_event.h"
#include "config/site_settings.h"
#include "connectors/form.h"
#include "connectors/one_at_a_time.h"
#include "connectors/probe_runner.h"
#include "screen/connection_state.h"
#include "screen/connections_admin.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace rollcall {

class LedgerThread;
class SettingsController;

/// Publishes which connections there are, saves changed ones and tests them. Main thread.
class ConnectionsController final : public QObject, public screen::ConnectionsAdmin
{
    Q_OBJECT
public:
    /// References must outlive this.
    ConnectionsController(screen::ConnectionState& state, const Clock& clock, std::shared_ptr<SitePort> site,
                          SettingsController& settings, LedgerThread& ledger);

    void testDraft(const screen::LinkDraft& draft, QObject* context, screen::TestProgress progress,
                   Reply<ConnectorTest> reply) override;
    void testConnection(const QString& id, QObject* context, screen::TestProgress progress,
                        Reply<ConnectorTest> reply) override;
    void testConnectionBy(const AuditActor& actor, const QString& id, QObject* context, screen::TestProgress progress,
                          Reply<ConnectorTest> reply);
    void saveBy(const AuditActor& actor, const screen::LinkDraft& draft, QObject* context, Reply<QString> reply);
    void removeBy(const AuditActor& actor, const QString& id, QObject* context, Reply<void> reply);
    void endTest() override;
    [[nodiscard]] QStringList ownNetworks() const override;
    void search(const screen::LinkDraft& draft, const QString& network, QObject* context,
                screen::SearchProgress progress, Reply<ConnectorSearch> reply) override;
    void endSearch() override;
    void save(const screen::LinkDraft& draft, QObject* context, Reply<QString> reply) override;
    void remove(const QString& id, QObject* context, Reply<void> reply) override;
    void setPaused(const QString& id, bool paused, QObject* context, Reply<void> reply) override;
    void countPeople(const QString& id, QObject* context, Reply<int> reply) override;
    void sendPeople(const QString& id, QObject* context, Reply<int> reply) override;

private:
    struct RunningTest
    {
        ConnectorId connector;
        QPointer<QObject> context;
        screen::TestProgress progress;
        Reply<ConnectorTest> reply;
        AuditActor actor;
    };

    struct RunningSearch
    {
        QPointer<QObject> context;
        screen::SearchProgress progress;
        Reply<ConnectorSearch> reply;
    };

    [[nodiscard]] const ConnectorSettings* find(const QString& id) const;
    [[nodiscard]] bool isOwnedByIt(const ConnectorId& id) const;
    [[nodiscard]] Result<ConnectorSettings> tableOf(const screen::LinkDraft& draft, const ConnectorId& id) const;
    void test(const AuditActor& actor, const ConnectorSettings& table, QObject* context, screen::TestProgress progress,
              Reply<ConnectorTest> reply);
    void follow(const ConnectorTest& test);
    void follow(const ConnectorSearch& search);
    /// `edit` changes the connections: stores it, and has those run that there are then. `what`: for the audit trail.
    void store(const std::function<Status(SiteSettings&)>& edit, const AuditEvent& what, QObject* context,
               Reply<void> reply);
    void publish();

    screen::ConnectionState& m_state;
    SettingsController& m_settings;
    LedgerThread& m_ledger;
    std::optional<RunningTest> m_running;
    ProbeRunner m_runner;
    std::optional<RunningSearch> m_searching;
    OneAtATime<ConnectorSearch> m_searches;
};

} // namespace rollcall
