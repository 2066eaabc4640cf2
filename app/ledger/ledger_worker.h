#pragma once

#include "attendance/clock_watch.h"
#include "base/mailbox.h"
#include "ledger/connections.h"
#include "ledger/idle_checkpoint.h"
#include "ledger/ledger_context.h"
#include "ledger/open_ledger.h"
#include "storage/instance_lock.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace rollcall {

struct LedgerSetup
{
    StorageConfig storage;
    AttendanceConfig attendance;
    std::vector<ConnectorSettings> connectors; ///< at the start; see Connections::use
    std::shared_ptr<SitePort> site;            ///< what the connectors ask
    std::shared_ptr<InstanceLock> lock = {};   ///< taken before the store is opened; none where there is one anyway
    SqlFaultHook faultHook = {};               ///< empty outside tests
};

/// Lives in the ledger thread: opens the store, and again while it cannot be opened, and hands out work for it.
/// Without a store every accepted person is refused as not recorded, and every question is answered Unavailable.
class LedgerWorker : public QObject
{
    Q_OBJECT
public:
    LedgerWorker(LedgerSetup setup, LedgerPorts ports, const Clock& clock, Mailbox<PunchCandidate>& candidates);
    ~LedgerWorker() override;

    // All in the ledger thread.
    /// `f(OpenLedger&)` with the open store; else Unavailable, with what is wrong. Here, and nowhere else, questions
    /// meet a store that is not open.
    template <class F> [[nodiscard]] std::invoke_result_t<F, OpenLedger&> with(F f)
    {
        if (!m_ledger)
            return failure(ErrorCode::Unavailable, m_context.problem.text());
        return f(*m_ledger);
    }
    /// Null without an open store.
    [[nodiscard]] OpenLedger* ledger() noexcept { return m_ledger.get(); }

    /// The embedder is loaded: galleries can be built for it, and templates stored under its name.
    void useModel(const QString& model, int dimension, const SimilarityScale& scale = {});
    /// From the next punch on. Door and directions may differ from before; the day's boundary and the undo window too.
    void useAttendance(const AttendanceConfig& attendance);
    void useConnectors(const std::vector<ConnectorSettings>& tables) { m_connections.use(tables); }
    /// A test has introduced itself to that server as this kiosk.
    void renewLink(const ConnectorId& id) { m_connections.host().renewLink(id); }
    [[nodiscard]] Connections& connections() noexcept { return m_connections; }

private:
    void openStore();
    [[nodiscard]] Result<std::unique_ptr<Store>> tryToOpen(OpenReport& report);
    /// The store is of no use any more; it is opened again when it can be.
    void closeStore(FoundFault fault);
    void notOpen(FoundFault fault);
    void publishReport(const OpenReport& report);
    void auditReport(const OpenReport& report);
    void drainCandidates();
    void lookForChanges();
    void watchClock();
    void retryRecording();
    void retryKey();
    void setKeyProblem(const std::optional<Error>& problem);

    const LedgerSetup m_setup;
    LedgerContext m_context;
    Mailbox<PunchCandidate>& m_candidates;
    Connections m_connections;
    std::unique_ptr<OpenLedger> m_ledger; ///< null without a store
    bool m_hadStore = false;              ///< a database has been open: no new one is begun in its place
    int m_failingFor = 0;                 ///< looks since something could not be recorded
    QTimer m_reopen;
    QTimer m_changes;
    QTimer m_tidy;
    ClockWatch m_clockWatch;
    IdleCheckpoint m_idleCheckpoint;
    std::optional<ClockChanged> m_clockShown; ///< as published last
};

} // namespace rollcall
