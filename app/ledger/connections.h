#pragma once

#include "connectors/host.h"
#include "ledger/ledger_context.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace rollcall {

class OpenLedger;

/// The upstream systems of the ledger thread: which are connected and what is known of them. They run whether or not
/// the store is open; what they have for the ledger is passed on while it is.
class Connections : public QObject
{
    Q_OBJECT
public:
    Connections(LedgerContext& context, std::shared_ptr<SitePort> site, std::vector<ConnectorSettings> tables);
    ~Connections() override;

    void start();
    /// Bounded; what the connectors had for the ledger has been written down before this returns.
    void stop();
    /// The ledger has been opened; must outlive this, or be followed by `detach`.
    void attach(OpenLedger& ledger);
    void detach() { m_ledger = nullptr; }

    /// Other upstream systems from now on: new or changed ones are started, those that are gone stopped. What waits for
    /// one that is gone stays in the outbox and is not sent.
    void use(const std::vector<ConnectorSettings>& tables);
    [[nodiscard]] Subscribers subscribers() const;
    [[nodiscard]] bool isConnected(const ConnectorId& id) const;
    /// It is shown, be it only with the reason why it cannot work.
    [[nodiscard]] bool isShown(const ConnectorId& id) const { return m_status.contains(id); }
    /// Reachable systems that can be asked about a card or code.
    [[nodiscard]] std::vector<ConnectorId> tokenServers() const;
    [[nodiscard]] ConnectorHost& host() noexcept { return m_host; }

    /// Queue figures and states are published soon, at most four times a second.
    void schedulePublishing();
    void publish();

private:
    void startConnector(const ConnectorSettings& table);
    void stopConnector(const ConnectorId& id);
    void introduce(const ConnectorId& id);
    void askForPortraits() const;
    [[nodiscard]] std::map<ConnectorId, LinkActivity> activity();
    void handle(const ConnectorReady& event);
    void handle(const ConnectorStatus& status);
    void handle(const ConnectorBatchLimit& event);
    void handle(const ConnectorAnswers& event);
    void handle(const ConnectorCollected& event);
    void handle(const ConnectorAudited& event);
    void handle(const ConnectorVerdict& event);
    void handle(const ConnectorRosterAnswers& event);

    /// What a running connector said of itself.
    struct Ready
    {
        int batchLimit = 1;
        bool knowsTokens = false;
    };

    LedgerContext& m_context;
    std::vector<ConnectorSettings> m_tables; ///< those in use
    OpenLedger* m_ledger = nullptr;          ///< null without a store
    std::map<ConnectorId, Ready> m_ready;
    std::map<ConnectorId, ConnectorStatus> m_status;
    QTimer m_publishing;
    std::map<ConnectorId, LinkActivity> m_activity; ///< as read at
    std::optional<MonotonicTime> m_activityAt;
    ConnectorHost m_host; ///< last: its events end before what they are about
};

} // namespace rollcall
