#include "ledger/roster_delivery.h"

#include "base/logging.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rollcall {

namespace {

using Verdict = DeliveryAnswer::Verdict;

/// As for punches.
constexpr Milliseconds kBackoffBase{1'000};
constexpr Milliseconds kBackoffCap{60'000};
/// With so many changes in back-off the server is ill, not the changes.
constexpr std::size_t kMaxWaiting = 1'000;
/// Rows that one list shows.
constexpr int kMaxRows = 5'000;

} // namespace

RosterDelivery::RosterDelivery(Store& store, ConnectorHost& host, AuditTrail& audit, const Clock& clock)
    : m_store(store), m_host(host), m_audit(audit), m_clock(clock), m_delay(kBackoffBase, kBackoffCap)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { send(); });
}

void RosterDelivery::add(const ConnectorId& id, const QString& system)
{
    if (const Status inherited = m_store.news().inherit(id, system); !inherited)
        qCWarning(lcKiosk).noquote() << "roster changes of a removed system stay there:" << inherited.error().message;
    m_lanes[id] = {};
    send();
}

void RosterDelivery::send()
{
    const auto paused = m_store.outbox().paused();
    for (auto& [id, lane] : m_lanes) {
        if (!paused || !paused->contains(id))
            send(id, lane);
    }
    arm();
}

void RosterDelivery::send(const ConnectorId& id, Lane& lane)
{
    const MonotonicTime now = m_clock.monotonic();
    std::erase_if(lane.waiting, [now](const auto& entry) { return entry.second <= now; });
    const int room = kMaxRosterChanges - static_cast<int>(lane.inFlight.size());
    if (room <= 0 || lane.waiting.size() >= kMaxWaiting)
        return;
    // Those in flight and in back-off are pending too: read past them.
    const int passed = static_cast<int>(lane.inFlight.size() + lane.waiting.size());
    Result<std::vector<qint64>> tickets = m_store.news().tickets(id, room + passed);
    if (!tickets) {
        qCWarning(lcKiosk).noquote() << "roster changes cannot be read:" << tickets.error().message;
        return;
    }
    std::erase_if(*tickets,
                  [&lane](qint64 ticket) { return lane.inFlight.contains(ticket) || lane.waiting.contains(ticket); });
    tickets->resize(std::min(tickets->size(), static_cast<std::size_t>(room)));
    std::vector<RosterChange> changes;
    for (const qint64 ticket : *tickets) {
        Result<std::vector<RosterChange>> change = m_store.roster().news(id, ticket - 1, 1);
        if (!change) {
            qCWarning(lcKiosk).noquote() << "a roster change cannot be read:" << change.error().message;
            lane.waiting[ticket] = now + kBackoffCap;
            continue;
        }
        if (change->empty() || change->front().ticket != ticket)
            continue; // replaced meanwhile, by another program
        lane.inFlight.emplace(ticket, change->front().attempts);
        changes.push_back(std::move(change->front()));
    }
    if (!changes.empty())
        m_host.rosterChanged(id, std::move(changes));
}

void RosterDelivery::answered(const ConnectorId& id, const std::vector<DeliveryAnswer>& answers)
{
    const auto found = m_lanes.find(id);
    if (found == m_lanes.end())
        return;
    Lane& lane = found->second;
    const MonotonicTime now = m_clock.monotonic();
    // What cannot be written down is asked again: every message may be repeated.
    const Status written = m_store.news().settle(id, answers);
    if (!written)
        qCWarning(lcKiosk).noquote() << "answers to roster changes cannot be stored:" << written.error().message;
    for (const DeliveryAnswer& answer : answers) {
        const auto sent = lane.inFlight.find(answer.outboxId);
        const int attempts = sent == lane.inFlight.end() ? 0 : sent->second;
        if (sent != lane.inFlight.end())
            lane.inFlight.erase(sent);
        if (!written || answer.verdict == Verdict::Retry)
            lane.waiting[answer.outboxId] = now + std::max(answer.retryAfter, m_delay.delayFor(attempts));
    }
    send(id, lane);
    arm();
}

Status RosterDelivery::retry(qint64 ticket)
{
    ROLLCALL_TRY(m_store.news().unpark(ticket));
    m_audit.note(otherEvent(kAdminActor, AuditKind::DeliveryRetried, rosterRowName(ticket)));
    for (auto& [id, lane] : m_lanes)
        lane.waiting.erase(ticket);
    send();
    return {};
}

Result<std::vector<RosterItem>> RosterDelivery::list() const
{
    ROLLCALL_TRY_ASSIGN(std::vector<RosterItem> items, m_store.news().troubled(kMaxRows));
    std::erase_if(items, [this](const RosterItem& item) { return !m_lanes.contains(item.connector); });
    return items;
}

Result<int> RosterDelivery::sendOthers(const ConnectorId& id)
{
    ROLLCALL_TRY_ASSIGN(const int added, m_store.news().addOthers(id));
    AuditDetails details;
    details.count = added;
    m_audit.note(otherEvent(kAdminActor, AuditKind::PeopleSent, id.value(), std::move(details)));
    send();
    return added;
}

Status RosterDelivery::drop(const ConnectorId& id)
{
    ROLLCALL_TRY(m_store.news().drop(id));
    return {};
}

void RosterDelivery::arm()
{
    std::optional<MonotonicTime> next;
    for (const auto& [id, lane] : m_lanes) {
        for (const auto& [ticket, due] : lane.waiting)
            next = next ? std::min(*next, due) : due;
    }
    if (!next) {
        m_timer.stop();
        return;
    }
    // At least a millisecond: whatever goes wrong above, the thread never spins.
    m_timer.start(std::max(std::chrono::ceil<Milliseconds>(*next - m_clock.monotonic()), Milliseconds{1}));
}

} // namespace rollcall
