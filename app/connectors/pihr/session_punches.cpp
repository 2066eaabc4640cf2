// Punches on their way to the server: one message at a time, and what its answer says about each.
#include "connectors/pihr/session.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace rollcall::pihr {

namespace {

using Verdict = DeliveryAnswer::Verdict;

/// Entries whose troubles are remembered. More than the dispatcher keeps in back-off; past it the memory starts afresh.
constexpr std::size_t kMaxTracked = 4096;
/// An entry over which the connection died so often goes to the end of its batch, so that it cannot take the others
/// down with it.
constexpr int kSuspectAfter = 2;

/// Records of the first message with more than one: a server that counts otherwise than hoped gets few of them twice.
constexpr std::size_t kTrialRecords = 2;

/// Without a count, one record is acknowledged: some servers answer each record of a message.
bool isEnough(const Reply& reply, std::size_t sent)
{
    return reply.accepted && std::cmp_greater_equal(reply.count.value_or(1), sent);
}

/// Of several acknowledgements of one message, the one that counts: a complete one, else one that at least accepts.
int rank(const Reply& reply, std::size_t sent)
{
    return isEnough(reply, sent) ? 2 : (reply.accepted ? 1 : 0);
}

} // namespace

void Session::handleAcknowledgement(const Reply& reply, MonotonicTime now, Outputs& out)
{
    if (!m_outstanding)
        return;
    // One of an earlier message come late. Servers that always say 0 or a number of their own are believed.
    if (reply.logIndex && *reply.logIndex > 0 && *reply.logIndex < m_outstanding->logIndex)
        return;
    const std::size_t sent = m_outstanding->entries.size();
    if (!m_outstanding->best) {
        const bool mayRepeat = m_config.speech.dialect == Dialect::AiFace;
        m_outstanding->concludeAt = now + (mayRepeat ? m_config.times.surplus : Milliseconds{0});
        m_outstanding->best = reply;
    } else if (rank(reply, sent) > rank(*m_outstanding->best, sent)) {
        m_outstanding->best = reply;
    }
    if (now >= m_outstanding->concludeAt)
        conclude(now, out);
}

void Session::conclude(MonotonicTime now, Outputs& out)
{
    const Outstanding done = std::move(*m_outstanding);
    m_outstanding.reset();
    learnFrom(*done.best, done.entries.size());
    for (const DeliveryEntry& entry : done.entries)
        note(verdictOn(entry.outboxId, *done.best, done.entries.size()), now);
    sendNext(now, out);
    if (!m_outstanding || now >= m_reportBy)
        report(out);
}

/// How many records the server can be trusted with at once.
void Session::learnFrom(const Reply& reply, std::size_t sent)
{
    if (!reply.accepted)
        return;
    const bool counts = reply.count && std::cmp_greater_equal(*reply.count, sent);
    if (!counts && sent > 1)
        m_countsShort = true;
    const auto limit = static_cast<std::size_t>(recordsPerMessage(m_config.speech.dialect));
    if (m_countsShort || limit == 1)
        m_recordsAtOnce = 1;
    else if (counts)
        m_recordsAtOnce = m_recordsAtOnce < kTrialRecords ? kTrialRecords : limit;
}

DeliveryAnswer Session::verdictOn(qint64 outboxId, const Reply& reply, std::size_t sent)
{
    if (isEnough(reply, sent)) {
        m_tracked.erase(outboxId);
        return {outboxId, Verdict::Accepted, {}, Milliseconds{0}};
    }
    Tracked& tracked = track(outboxId);
    tracked.unanswered = 0;
    if (reply.accepted) {
        const QString reason =
            sentence(QT_TRANSLATE_NOOP("Connector", "The server accepted, but acknowledged only %1 of %2 records"),
                     {QString::number(reply.count.value_or(0)), QString::number(sent)});
        if (++tracked.shortAcknowledgements < m_config.maxShortAcknowledgements)
            return {outboxId, Verdict::Retry, reason, Milliseconds{0}};
        m_tracked.erase(outboxId);
        return {outboxId, Verdict::Rejected, reason, Milliseconds{0}};
    }
    tracked.shortAcknowledgements = 0;
    const QString reason =
        reply.reason.isEmpty()
            ? sentence(QT_TRANSLATE_NOOP("Connector", "The server rejected the record without giving a reason"))
            : reply.reason;
    // Of several records in one message it is unknown which is meant; next time they go alone.
    if (sent > 1 || !isPermanentRefusal(reply))
        return {outboxId, Verdict::Retry, reason, Milliseconds{0}};
    m_tracked.erase(outboxId);
    return {outboxId, Verdict::Rejected, reason, Milliseconds{0}};
}

Outputs Session::deliver(const DeliveryBatch& batch, MonotonicTime now)
{
    Outputs out;
    const auto isKnown = [](const std::vector<DeliveryEntry>& entries, qint64 id) {
        return std::any_of(entries.begin(), entries.end(),
                           [id](const DeliveryEntry& entry) { return entry.outboxId == id; });
    };
    for (const DeliveryEntry& entry : batch) {
        // Handed over again while it is still on its way: its answer is yet to come.
        if (isKnown(m_queue, entry.outboxId) || (m_outstanding && isKnown(m_outstanding->entries, entry.outboxId)))
            continue;
        if (const QString why = whyUnsendable(entry.punch); !why.isEmpty())
            note({entry.outboxId, Verdict::Rejected, why, Milliseconds{0}}, now);
        else if (!unnumbered({entry.punch.facts.person}).empty())
            note({entry.outboxId, Verdict::Retry,
                  sentence(QT_TRANSLATE_NOOP("Connector", "This person has no number yet")), Milliseconds{0}},
                 now);
        else
            m_queue.push_back(entry);
    }
    if (m_phase != Phase::Registered) {
        handBack(sentence(QT_TRANSLATE_NOOP("Connector", "There is no connection to the server")), now);
        report(out);
        return out;
    }
    std::stable_partition(m_queue.begin(), m_queue.end(), [this](const DeliveryEntry& entry) {
        const auto tracked = m_tracked.find(entry.outboxId);
        return tracked == m_tracked.end() || tracked->second.unanswered < kSuspectAfter;
    });
    std::reverse(m_queue.begin(), m_queue.end());
    sendNext(now, out);
    if (!m_outstanding)
        report(out);
    return out;
}

void Session::sendNext(MonotonicTime now, Outputs& out)
{
    if (m_queue.empty() || m_outstanding)
        return;
    Outstanding next;
    const std::size_t limit = m_recordsAtOnce;
    const bool alone = m_tracked.contains(m_queue.back().outboxId);
    do {
        next.entries.push_back(std::move(m_queue.back()));
        m_queue.pop_back();
    } while (!alone && !m_queue.empty() && next.entries.size() < limit && !m_tracked.contains(m_queue.back().outboxId));
    next.logIndex = ++m_logIndex;
    next.answerBy = now + m_config.times.acknowledgement;
    std::vector<const Punch*> punches;
    for (const DeliveryEntry& entry : next.entries)
        punches.push_back(&entry.punch);
    out.emplace_back(SendText{encodePunches(m_config.speech, punches, next.logIndex, m_numbers)});
    m_outstanding = std::move(next);
}

void Session::handBack(const QString& why, MonotonicTime now)
{
    if (m_outstanding) {
        const Outstanding lost = std::move(*m_outstanding);
        m_outstanding.reset();
        for (const DeliveryEntry& entry : lost.entries) {
            if (lost.best) {
                note(verdictOn(entry.outboxId, *lost.best, lost.entries.size()), now);
            } else {
                ++track(entry.outboxId).unanswered;
                note({entry.outboxId, Verdict::Retry, why, Milliseconds{0}}, now);
            }
        }
    }
    for (auto entry = m_queue.crbegin(); entry != m_queue.crend(); ++entry)
        note({entry->outboxId, Verdict::Retry, why, Milliseconds{0}}, now);
    m_queue.clear();
}

Session::Tracked& Session::track(qint64 outboxId)
{
    if (m_tracked.size() >= kMaxTracked && !m_tracked.contains(outboxId))
        m_tracked.clear();
    return m_tracked[outboxId];
}

void Session::note(DeliveryAnswer answer, MonotonicTime now)
{
    if (m_unreported.empty())
        m_reportBy = now + m_config.times.reportEvery;
    m_unreported.push_back(std::move(answer));
}

void Session::report(Outputs& out)
{
    if (!m_unreported.empty())
        out.emplace_back(Answers{std::exchange(m_unreported, {})});
}

} // namespace rollcall::pihr
