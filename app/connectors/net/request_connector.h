#pragma once

#include "base/backoff.h"
#include "connectors/connector.h"
#include "connectors/net/http_answer.h"

#include <QTimer>

#include <deque>
#include <map>

namespace rollcall::net {

/// One record can make a server fail, and so can the next; a third one says that it is the server.
inline constexpr int kMaxFailuresInARow = 3;

/// A connector that makes requests and watches no connection: it is online until a request fails, rests then, and is
/// online again to try the next. It keeps the books: which entries wait, which are at work, that each gets exactly one
/// answer, and none after the connector was stopped.
///
/// A subclass takes entries when `work` is called and settles them, at once or after any number of requests; whatever
/// it does not settle before `pause` or `stop` is handed back. Its other business (heartbeats, schedules, people) it
/// starts in `begin` and ends in `halt`.
class RequestConnector : public Connector
{
    Q_OBJECT
public:
    struct Setup
    {
        QString title; ///< translatable; "Webhook (receiver.example:8443)"
        int batchLimit = 20;
        bool delivers = true;
        Milliseconds retryBase{1'000};
        Milliseconds retryCap{60'000};
    };

    void start() final;
    void stop() final;
    void deliver(const DeliveryBatch& batch) final;
    /// A test of this connection has just succeeded: the rest is over.
    void renewLink() final;
    [[nodiscard]] int batchLimit() const override { return m_setup.batchLimit; }

protected:
    /// `clock` must outlive the connector.
    RequestConnector(ConnectorId id, Setup setup, const Clock& clock, ConnectorSink& sink);

    virtual void begin() {}
    virtual void halt() {}
    /// Every batch as it comes, also one that is handed back at once. Each entry names a person: others are rejected
    /// before.
    virtual void arrived(const DeliveryBatch&) {}
    /// Ends every request without a word.
    virtual void abortRequests() = 0;
    /// Entries wait and none is at work: take some. Called again when all that were taken are settled.
    virtual void work() = 0;

    /// The next entries, at most `limit`; they are at work until they are settled or handed back.
    [[nodiscard]] DeliveryBatch take(int limit);
    [[nodiscard]] const std::deque<DeliveryEntry>& waiting() const noexcept { return m_waiting; }
    /// The answer to one entry. An entry that is not at work any more was handed back: then nothing is done.
    void settle(qint64 outboxId, const Judgement& judgement);
    void settle(const DeliveryBatch& entries, const Judgement& judgement);
    /// What to make of an answer that seems to be about one request: after `kMaxFailuresInARow` failures, with none
    /// that did well in between, it is about the server, which gets a rest.
    [[nodiscard]] Judgement counted(Judgement judgement);
    void didWell() noexcept { m_failuresInARow = 0; }
    /// The request before was answered: what was wrong is over. `detail` (translatable) is what to show all the same.
    void working(const QString& detail = {});
    /// What to show of other business than entries; says nothing about whether the server works.
    void show(const QString& detail);
    /// Nothing is sent for a while, by `judgement.next`; all entries that wait or are at work are handed back. The
    /// requests under way are not ended: their answers settle nothing any more.
    void pause(const Judgement& judgement);

    [[nodiscard]] bool isRunning() const noexcept { return m_running; }
    [[nodiscard]] bool isPaused() const { return m_pause.isActive(); }
    [[nodiscard]] const ConnectorStatus& status() const noexcept { return m_status; }
    [[nodiscard]] const Clock& clock() const noexcept { return m_clock; }

private:
    void goOn();
    void handBack(const QString& reason, Milliseconds retryAfter);
    void setState(LinkState state, const QString& detail);

    const Setup m_setup;
    const Clock& m_clock;
    bool m_running = false;
    bool m_inWork = false; ///< `work` is being called
    ConnectorStatus m_status;
    std::deque<DeliveryEntry> m_waiting;
    std::map<qint64, DeliveryEntry> m_taken; ///< at work
    Backoff m_backoff;
    int m_failuresInARow = 0;
    QTimer m_pause;
};

} // namespace rollcall::net
