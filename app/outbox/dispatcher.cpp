#include "outbox/dispatcher.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

/// The timer runs on another clock than the injected one (which may stop while suspended, or be moved by tests):
/// look again at least this often.
constexpr Milliseconds kMaxNap{60'000};

using Verdict = DeliveryAnswer::Verdict;

} // namespace

Dispatcher::Dispatcher(Outbox& outbox, const Clock& clock, Send send, DispatcherLimits limits)
    : m_outbox(outbox), m_clock(clock), m_send(std::move(send)), m_limits(limits),
      m_entryDelay(limits.backoffBase, limits.backoffCap), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Dispatcher::poll);
}

void Dispatcher::addConnector(const ConnectorId& id, int batchLimit)
{
    const auto [it, isNew] = m_lanes.try_emplace(id, std::max(1, batchLimit), m_limits);
    if (!isNew)
        it->second.batchLimit = std::max(1, batchLimit);
}

void Dispatcher::linkChanged(const ConnectorId& id, bool online)
{
    const auto it = m_lanes.find(id);
    if (it == m_lanes.end() || it->second.online == online)
        return;
    Lane& lane = it->second;
    const MonotonicTime now = m_clock.monotonic();
    lane.online = online;
    if (online) {
        // A new session deserves a try at once; how fast sessions may follow each other is the connector's own
        // back-off.
        if (lane.unwritten.empty())
            lane.pausedUntil = now;
    } else if (!lane.inFlight.empty()) {
        lane.answerBy = std::min(lane.answerBy, now + m_limits.offlineGrace);
    }
    work(id, lane, now);
    arm();
}

void Dispatcher::answered(const ConnectorId& id, const std::vector<DeliveryAnswer>& answers)
{
    const auto it = m_lanes.find(id);
    if (it == m_lanes.end())
        return;
    Lane& lane = it->second;
    const MonotonicTime now = m_clock.monotonic();
    std::vector<DeliveryAnswer> verdicts;
    for (const DeliveryAnswer& answer : answers) {
        const auto entry = lane.inFlight.find(answer.outboxId);
        if (entry == lane.inFlight.end())
            continue;
        if (answer.verdict == Verdict::Retry)
            lane.waiting[answer.outboxId] = now + std::max(answer.retryAfter, m_entryDelay.delayFor(entry->second));
        lane.inFlight.erase(entry);
        verdicts.push_back(answer);
    }
    if (verdicts.empty())
        return;
    lane.answerBy = now + (lane.online ? m_limits.answerTimeout : m_limits.offlineGrace);
    conclude(id, lane, std::move(verdicts), now);
    work(id, lane, now);
    arm();
}

void Dispatcher::hold(qint64 punchSequence, Milliseconds duration)
{
    const MonotonicTime now = m_clock.monotonic();
    std::erase_if(m_held, [now](const auto& entry) { return entry.second <= now; });
    if (duration > Milliseconds{0} && std::cmp_less(m_held.size(), m_limits.maxHeld))
        m_held[punchSequence] = now + duration;
}

void Dispatcher::poll()
{
    const MonotonicTime now = m_clock.monotonic();
    for (auto& [id, lane] : m_lanes)
        work(id, lane, now);
    arm();
}

void Dispatcher::setPaused(std::set<ConnectorId> paused)
{
    if (m_paused == paused)
        return;
    m_paused = std::move(paused);
    if (m_observer)
        m_observer();
    poll();
}

void Dispatcher::work(const ConnectorId& id, Lane& lane, MonotonicTime now)
{
    if (!lane.inFlight.empty() && now >= lane.answerBy) {
        qCWarning(lcOutbox) << "connector" << id.value() << "left" << lane.inFlight.size()
                            << "entries unanswered; retrying them";
        std::vector<DeliveryAnswer> verdicts;
        for (const auto& [outboxId, attempt] : lane.inFlight) {
            lane.waiting[outboxId] = now + m_entryDelay.delayFor(attempt);
            verdicts.push_back({outboxId, Verdict::Retry, tr("The connector gave no answer"), Milliseconds{0}});
        }
        lane.inFlight.clear();
        conclude(id, lane, std::move(verdicts), now);
    }
    if (now < lane.pausedUntil)
        return;
    if (!writeDown(id, lane, now))
        return;
    if (lane.online && lane.inFlight.empty() && !m_paused.contains(id))
        sendNext(id, lane, now);
}

/// Entries have just left `inFlight`; their verdicts are to be written and decide whether the connector rests.
void Dispatcher::conclude(const ConnectorId& id, Lane& lane, std::vector<DeliveryAnswer> verdicts, MonotonicTime now)
{
    lane.batchProgressed |= std::any_of(verdicts.cbegin(), verdicts.cend(),
                                        [](const DeliveryAnswer& answer) { return answer.verdict != Verdict::Retry; });
    lane.unwritten.insert(lane.unwritten.end(), std::make_move_iterator(verdicts.begin()),
                          std::make_move_iterator(verdicts.end()));
    if (!writeDown(id, lane, now) || !lane.inFlight.empty())
        return;
    // A batch of old failures says nothing new about the server: it must not hold up the next live punch.
    if (std::exchange(lane.batchProgressed, false))
        lane.pause.reset();
    else if (lane.batchFresh)
        lane.pausedUntil = now + lane.pause.next();
}

bool Dispatcher::writeDown(const ConnectorId& id, Lane& lane, MonotonicTime now)
{
    if (lane.unwritten.empty())
        return true;
    if (now < lane.pausedUntil)
        return false;
    if (const Status written = m_outbox.settle(id, lane.unwritten, m_clock.wall()); !written) {
        storeFailed(id, lane, written.error(), now);
        return false;
    }
    lane.unwritten.clear();
    lane.storePause.reset();
    if (m_observer)
        m_observer();
    return true;
}

void Dispatcher::sendNext(const ConnectorId& id, Lane& lane, MonotonicTime now)
{
    std::erase_if(lane.waiting, [now](const auto& entry) { return entry.second <= now; });
    std::erase_if(m_held, [now](const auto& entry) { return entry.second <= now; });
    const int waiting = static_cast<int>(lane.waiting.size());
    if (waiting >= m_limits.maxWaiting)
        return;
    // Rows in back-off and rows held back are pending too: read past as many as there can be of them.
    const int held = static_cast<int>(m_held.size());
    Result<DeliveryBatch> pending = m_outbox.pending(id, 0, lane.batchLimit + waiting + held);
    if (!pending) {
        storeFailed(id, lane, pending.error(), now);
        return;
    }
    lane.storePause.reset();
    DeliveryBatch batch;
    lane.batchFresh = false;
    for (DeliveryEntry& entry : *pending) {
        if (std::cmp_greater_equal(batch.size(), lane.batchLimit))
            break;
        if (lane.waiting.contains(entry.outboxId) || m_held.contains(entry.punch.sequence))
            continue;
        lane.inFlight.emplace(entry.outboxId, entry.attempt);
        lane.batchFresh |= entry.attempt == 0;
        batch.push_back(std::move(entry));
    }
    if (batch.empty())
        return;
    lane.batchProgressed = false;
    lane.answerBy = now + m_limits.answerTimeout;
    m_send(id, std::move(batch));
}

void Dispatcher::storeFailed(const ConnectorId& id, Lane& lane, const Error& error, MonotonicTime now)
{
    // Once per streak: a full disk must not also fill the log.
    if (lane.storePause.attempt() == 0)
        qCWarning(lcOutbox).noquote() << "outbox of" << id.value() << "cannot be used, trying again:" << error.message;
    lane.pausedUntil = now + std::max(m_limits.backoffBase, lane.storePause.next());
}

std::optional<MonotonicTime> Dispatcher::nextDeadline(const Lane& lane) const
{
    if (!lane.inFlight.empty())
        return lane.unwritten.empty() ? lane.answerBy : std::min(lane.answerBy, lane.pausedUntil);
    if (!lane.unwritten.empty())
        return lane.pausedUntil;
    if (!lane.online)
        return std::nullopt;
    const MonotonicTime now = m_clock.monotonic();
    if (lane.pausedUntil > now)
        return lane.pausedUntil;
    std::optional<MonotonicTime> next;
    for (const auto* delays : {&lane.waiting, &m_held}) {
        for (const auto& [id, due] : *delays)
            next = next ? std::min(*next, due) : due;
    }
    return next;
}

void Dispatcher::arm()
{
    std::optional<MonotonicTime> next;
    for (const auto& [id, lane] : m_lanes) {
        if (const auto deadline = nextDeadline(lane))
            next = next ? std::min(*next, *deadline) : *deadline;
    }
    if (!next) {
        m_timer.stop();
        return;
    }
    // At least a millisecond: whatever goes wrong above, the thread never spins.
    const auto left = std::chrono::ceil<Milliseconds>(*next - m_clock.monotonic());
    m_timer.start(std::clamp(left, Milliseconds{1}, kMaxNap));
}

} // namespace rollcall
