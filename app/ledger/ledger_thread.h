#pragma once

#include "base/ask.h"
#include "base/worker_thread.h"
#include "ledger/ledger_worker.h"

#include <atomic>
#include <utility>

namespace rollcall {

/// The ledger thread, as the other threads see it. All methods may be called from any thread and return at once, but
/// for `start` and `stop`.
class LedgerThread
{
public:
    /// `clock` and `candidates` must outlive the thread.
    void start(LedgerSetup setup, LedgerPorts ports, const Clock& clock, Mailbox<PunchCandidate>& candidates);
    /// Writes what was handed over before, stops the connectors and closes the store. Bounded; false when the thread
    /// had to be left behind.
    bool stop();

    /// Runs `f(OpenLedger&)`, which returns a Result<T>, with the open store, and `then` with its answer in the thread
    /// of `context`; see `rollcall::ask`. Unavailable, with one sentence, while there is no store.
    template <class F, class T = typename std::invoke_result_t<F&, OpenLedger&>::value_type>
    void ask(QObject* context, F f, std::type_identity_t<Reply<T>> then)
    {
        answer(std::move(f), bringHome<T>(context, std::move(then)));
    }
    /// The same with a reply that may be called in any thread: for callers whose own thread has no event loop of ours.
    template <class F, class T = typename std::invoke_result_t<F&, OpenLedger&>::value_type>
    void answer(F f, std::type_identity_t<Reply<T>> reply)
    {
        if (!m_thread.post([this, f = std::move(f), reply]() mutable { reply(m_worker->with(std::move(f))); }))
            reply(failure(ErrorCode::Unavailable, stopping()));
    }
    /// Runs `f(OpenLedger&)` without a reply; dropped if no store is open.
    template <class F> void post(F f)
    {
        m_thread.post([this, f = std::move(f)]() mutable {
            if (OpenLedger* const ledger = m_worker->ledger())
                f(*ledger);
        });
    }

    /// Runs `task` in the ledger thread, with or without a store.
    void inWorker(std::function<void(LedgerWorker&)> task);

    // These need no store.
    void useModel(const QString& model, int dimension, const SimilarityScale& scale);
    void useAttendance(const AttendanceConfig& attendance);
    void useConnectors(const std::vector<ConnectorSettings>& tables);
    void renewLink(const ConnectorId& id);

    [[nodiscard]] WorkerThread& thread() noexcept { return m_thread; }
    /// The longest time since a connector's thread last showed life, as measured at most a second ago.
    [[nodiscard]] std::chrono::nanoseconds sinceConnectorBeat() const noexcept;

private:
    [[nodiscard]] static QString stopping();

    std::atomic<qint64> m_connectorSilence{0}; ///< nanoseconds
    WorkerThread m_thread{QStringLiteral("ledger")};
    LedgerWorker* m_worker = nullptr; ///< that thread's
};

} // namespace rollcall
