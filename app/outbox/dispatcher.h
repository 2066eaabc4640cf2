#pragma once

#include "base/backoff.h"
#include "base/clock.h"
#include "outbox/outbox.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace rollcall {

struct DispatcherLimits
{
    /// A connector that says nothing about its batch for so long is not believed in any more: what is left is tried
    /// again. Longer than any connector's own timeout for one message.
    Milliseconds answerTimeout{120'000};
    /// The same once it has said that its link is down: it only had to hand the batch back.
    Milliseconds offlineGrace{10'000};
    Milliseconds backoffBase{1'000};
    Milliseconds backoffCap{60'000};
    /// With so many rows in back-off the server is ill, not the rows: no further row is tried before one of these is
    /// due. Bounds memory and the rows read to find the next due one.
    int maxWaiting = 1'000;
    /// Punches held back at once; of more than a door can take in the time, the rest goes out at once.
    int maxHeld = 256;
};

/// Hands pending outbox rows to their connectors and writes down what becomes of them. Ledger thread only.
///
/// Per connector: one batch in flight at a time, rows in id order (a row in back-off, or held back because its punch
/// may still be undone, is passed over), nothing while the link is down. Delays live in memory on the monotonic clock;
/// after a restart everything is due. Answers that could not be written (disk full) are kept and written later, and
/// nothing more is sent meanwhile: what a server has acknowledged must not be sent again.
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    /// Hands a batch over to the connector; must not answer from within.
    using Send = std::function<void(const ConnectorId&, DeliveryBatch)>;

    Dispatcher(Outbox& outbox, const Clock& clock, Send send, DispatcherLimits limits = {});

    /// Called after anything that `Outbox::stats` shows may have changed. May be called often; must not call back into
    /// the dispatcher.
    void setObserver(std::function<void()> observer) { m_observer = std::move(observer); }

    /// Starts offline. Adding a known connector again (it was restarted) changes its batch limit only.
    void addConnector(const ConnectorId& id, int batchLimit);
    /// It has been taken out: nothing is handed out to it any more.
    void removeConnector(const ConnectorId& id) { m_lanes.erase(id); }
    /// The punch's rows are not handed out for so long from now: it may still be undone. Not stored: after a restart
    /// they are due. To be called before the commit is announced.
    void hold(qint64 punchSequence, Milliseconds duration);
    /// A punch has been committed, or a parked row has been put back: look for work.
    void punchCommitted() { poll(); }
    void linkChanged(const ConnectorId& id, bool online);
    /// Nothing new is handed out to these; what is in flight is still answered.
    void setPaused(std::set<ConnectorId> paused);
    /// Answers to entries that are not in flight (repeated, late or invented) are ignored.
    void answered(const ConnectorId& id, const std::vector<DeliveryAnswer>& answers);
    /// Does all that is due now. Called by the dispatcher's own timer, and by tests that move the clock.
    void poll();

private:
    struct Lane
    {
        Lane(int limit, const DispatcherLimits& limits)
            : batchLimit(limit), pause(limits.backoffBase, limits.backoffCap),
              storePause(limits.backoffBase, limits.backoffCap)
        {}
        int batchLimit;
        bool online = false;
        std::map<qint64, int> inFlight;        ///< outbox id -> attempts before this one
        bool batchProgressed = false;          ///< the batch in flight has had an entry accepted or rejected
        bool batchFresh = false;               ///< the batch in flight has rows never tried before
        MonotonicTime answerBy{};              ///< meaningful while a batch is in flight
        std::vector<DeliveryAnswer> unwritten; ///< verdicts that the outbox has not taken yet
        std::unordered_map<qint64, MonotonicTime> waiting; ///< outbox id -> when it is due again
        Backoff pause;      ///< after batches with fresh rows of which nothing was delivered
        Backoff storePause; ///< after failures of the outbox itself
        MonotonicTime pausedUntil{};
    };

    void work(const ConnectorId& id, Lane& lane, MonotonicTime now);
    void conclude(const ConnectorId& id, Lane& lane, std::vector<DeliveryAnswer> verdicts, MonotonicTime now);
    [[nodiscard]] bool writeDown(const ConnectorId& id, Lane& lane, MonotonicTime now);
    void sendNext(const ConnectorId& id, Lane& lane, MonotonicTime now);
    void storeFailed(const ConnectorId& id, Lane& lane, const Error& error, MonotonicTime now);
    [[nodiscard]] std::optional<MonotonicTime> nextDeadline(const Lane& lane) const;
    void arm();

    Outbox& m_outbox;
    const Clock& m_clock;
    const Send m_send;
    const DispatcherLimits m_limits;
    const Backoff m_entryDelay;
    std::function<void()> m_observer;
    std::map<ConnectorId, Lane> m_lanes;
    std::set<ConnectorId> m_paused;
    std::unordered_map<qint64, MonotonicTime> m_held; ///< punch sequence -> until when
    QTimer m_timer;
};

} // namespace rollcall
