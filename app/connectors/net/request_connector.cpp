#include "connectors/net/request_connector.h"

#include "base/logging.h"
#include "base/translatable.h"
#include "connectors/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rollcall::net {

namespace {

using Verdict = DeliveryAnswer::Verdict;

/// An administrator must change a setting, here or at the server: one request now and then finds out.
constexpr Milliseconds kRefusedPause = std::chrono::minutes{1};
constexpr Milliseconds kGonePause = std::chrono::hours{1};

DeliveryAnswer answerTo(qint64 outboxId, const Judgement& judgement)
{
    return {outboxId, judgement.verdict, judgement.reason, judgement.retryAfter};
}

} // namespace

RequestConnector::RequestConnector(ConnectorId id, Setup setup, const Clock& clock, ConnectorSink& sink)
    : Connector(std::move(id), sink), m_setup(std::move(setup)), m_clock(clock),
      m_backoff(m_setup.retryBase, m_setup.retryCap), m_pause(this)
{
    m_status.id = this->id();
    m_status.title = m_setup.title;
    m_status.delivers = m_setup.delivers;
    m_pause.setSingleShot(true);
    // What was wrong stays in view until a request succeeds.
    connect(&m_pause, &QTimer::timeout, this, [this] { setState(LinkState::Online, m_status.detail); });
}

void RequestConnector::start()
{
    if (std::exchange(m_running, true))
        return;
    setState(LinkState::Online, {});
    begin();
}

void RequestConnector::stop()
{
    if (!std::exchange(m_running, false))
        return;
    halt();
    m_pause.stop();
    abortRequests();
    m_waiting.clear();
    m_taken.clear();
    m_status.state = LinkState::Stopped;
}

void RequestConnector::deliver(const DeliveryBatch& batch)
{
    if (!m_running)
        return;
    DeliveryBatch named;
    std::vector<DeliveryAnswer> nameless;
    for (const DeliveryEntry& entry : batch) {
        if (entry.punch.facts.person.isEmpty())
            nameless.push_back({entry.outboxId, Verdict::Rejected,
                                sentence(QT_TRANSLATE_NOOP("Connector", "The punch names no person")),
                                Milliseconds{0}});
        else
            named.push_back(entry);
    }
    if (!nameless.empty())
        sink().answered(id(), std::move(nameless));
    arrived(named);
    m_waiting.insert(m_waiting.end(), named.begin(), named.end());
    if (m_pause.isActive())
        handBack(m_status.detail, m_pause.remainingTimeAsDuration());
    else
        goOn();
}

void RequestConnector::renewLink()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    setState(LinkState::Online, m_status.detail);
}

void RequestConnector::goOn()
{
    if (m_inWork) // what is settled within `work` does not call it again from inside
        return;
    m_inWork = true;
    // `work` may settle what it took without a request.
    while (m_running && !m_pause.isActive() && m_taken.empty() && !m_waiting.empty()) {
        const std::size_t before = m_waiting.size();
        work();
        if (m_waiting.size() >= before) // it waits for something of its own, and takes them later
            break;
    }
    m_inWork = false;
}

DeliveryBatch RequestConnector::take(int limit)
{
    DeliveryBatch taken;
    while (!m_waiting.empty() && std::cmp_less(taken.size(), limit)) {
        taken.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
        m_taken.insert_or_assign(taken.back().outboxId, taken.back());
    }
    return taken;
}

void RequestConnector::settle(qint64 outboxId, const Judgement& judgement)
{
    if (!m_running || m_taken.erase(outboxId) == 0)
        return;
    sink().answered(id(), {answerTo(outboxId, judgement)});
    goOn();
}

void RequestConnector::settle(const DeliveryBatch& entries, const Judgement& judgement)
{
    std::vector<DeliveryAnswer> answers;
    for (const DeliveryEntry& entry : entries) {
        if (m_running && m_taken.erase(entry.outboxId) != 0)
            answers.push_back(answerTo(entry.outboxId, judgement));
    }
    if (answers.empty())
        return;
    sink().answered(id(), std::move(answers));
    goOn();
}

Judgement RequestConnector::counted(Judgement judgement)
{
    if (judgement.verdict != Verdict::Retry)
        didWell();
    else if (judgement.next == Next::GoOn && ++m_failuresInARow >= kMaxFailuresInARow)
        judgement.next = Next::Pause;
    return judgement;
}

void RequestConnector::working(const QString& detail)
{
    if (!m_running || m_pause.isActive())
        return;
    m_backoff.reset();
    setState(LinkState::Online, detail);
}

void RequestConnector::show(const QString& detail)
{
    if (m_running && !m_pause.isActive())
        setState(LinkState::Online, detail);
}

void RequestConnector::pause(const Judgement& judgement)
{
    if (!m_running)
        return;
    didWell(); // the next try counts from the beginning
    Milliseconds rest = m_backoff.next();
    LinkState state = LinkState::Offline;
    if (judgement.next == Next::Refused || judgement.next == Next::Gone) {
        state = LinkState::Refused;
        rest = judgement.next == Next::Gone ? kGonePause : kRefusedPause;
    }
    qCInfo(lcConnector).noquote() << id().value() << "rests:" << inEnglish(judgement.reason);
    m_pause.start(std::max(rest, judgement.retryAfter));
    // The state first: otherwise the next batch is already on its way.
    setState(state, judgement.reason);
    handBack(judgement.reason, judgement.retryAfter);
}

void RequestConnector::handBack(const QString& reason, Milliseconds retryAfter)
{
    std::vector<DeliveryAnswer> answers;
    for (const auto& [outboxId, entry] : std::exchange(m_taken, {}))
        answers.push_back({outboxId, Verdict::Retry, reason, retryAfter});
    for (const DeliveryEntry& entry : std::exchange(m_waiting, {}))
        answers.push_back({entry.outboxId, Verdict::Retry, reason, retryAfter});
    if (!answers.empty())
        sink().answered(id(), std::move(answers));
}

void RequestConnector::setState(LinkState state, const QString& detail)
{
    if (m_status.state == state && m_status.detail == detail)
        return;
    m_status.state = state;
    m_status.detail = detail;
    sink().stateChanged(m_status);
}

} // namespace rollcall::net
