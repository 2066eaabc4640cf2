#include "connectors/pihr/people_feed.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rollcall::pihr {

namespace {

using Kind = RosterChange::Kind;
using Verdict = DeliveryAnswer::Verdict;

/// Ending the connection is the only way to tell a late answer from that to the next message. Not too often: punches
/// use it too.
constexpr std::chrono::seconds kFirstQuiet{30};
constexpr std::chrono::hours kMaxQuiet{1};

} // namespace

void PeopleFeed::add(RosterChange change)
{
    const auto isSame = [&change](const Item& item) { return item.change.ticket == change.ticket; };
    if (m_inFlight && isSame(m_waiting.front()))
        return; // handed over again; its answer is yet to come
    // What is in flight stays: its answer must find it. Everything older about the same person is overtaken.
    const auto first = m_waiting.begin() + (m_inFlight ? 1 : 0);
    const auto older = std::find_if(first, m_waiting.end(),
                                    [&change](const Item& item) { return item.change.person.id == change.person.id; });
    if (older != m_waiting.end()) {
        if (!isSame(*older))
            m_answers.push_back({older->change.ticket, Verdict::Accepted, {}, Milliseconds{0}});
        m_waiting.erase(older);
    }
    const bool removesFirst = change.succeedsAnother;
    m_waiting.push_back({std::move(change), 0, false, removesFirst});
}

void PeopleFeed::finishFirst(Verdict verdict, const QString& reason)
{
    m_inFlight = false;
    m_answers.push_back({m_waiting.front().change.ticket, verdict, reason, Milliseconds{0}});
    m_waiting.pop_front();
}

QString PeopleFeed::next(const Speech& speech, const Numbers& numbers, MonotonicTime now, MonotonicTime answerBy)
{
    if (m_quietUntil && now < *m_quietUntil)
        return {};
    while (!m_inFlight && !m_waiting.empty()) {
        Item& item = m_waiting.front();
        RosterChange said = item.change;
        said.kind = item.kind();
        const std::vector<QString> messages = encodeRosterChange(speech, said, numbers, item.isUnknown);
        if (messages.empty() && std::exchange(item.removesFirst, false)) // this wire has no word for a removal
            continue;
        if (item.part >= messages.size()) { // all said, or this wire has no word for it
            finishFirst(Verdict::Accepted);
            continue;
        }
        m_inFlight = true;
        m_answerBy = answerBy;
        return messages[item.part];
    }
    return {};
}

bool PeopleFeed::answered(Dialect dialect, const Reply& reply)
{
    if (!m_inFlight)
        return false;
    Item& item = m_waiting.front();
    if (!answersRosterChange(dialect, item.kind(), item.isUnknown, reply))
        return false;
    m_silences = 0;
    m_quietUntil.reset();
    const bool isRemoval = item.kind() == Kind::Removed;
    if (reply.accepted || (isRemoval && saysUnknownPerson(reply)) || (!item.isUnknown && saysNothingToChange(reply))) {
        m_inFlight = false;
        if (!std::exchange(item.removesFirst, false))
            ++item.part;
    } else if (!isRemoval && !item.isUnknown && saysUnknownPerson(reply)) {
        m_inFlight = false;
        item.isUnknown = true;
    } else {
        const QString reason =
            reply.reason.isEmpty()
                ? sentence(QT_TRANSLATE_NOOP("Connector", "The server rejected the change without giving a reason"))
                : reply.reason;
        finishFirst(isPermanentRefusal(reply) ? Verdict::Rejected : Verdict::Retry, reason);
    }
    return true;
}

void PeopleFeed::notUnderstood(const Reply& reply)
{
    if (!m_inFlight)
        return;
    m_silences = 0;
    m_quietUntil.reset();
    finishFirst(
        Verdict::Rejected,
        sentence(QT_TRANSLATE_NOOP("Connector", "The server does not take changes of people (%1)"), {reply.reason}));
}

void PeopleFeed::lost(const QString& why)
{
    if (m_inFlight)
        finishFirst(Verdict::Retry,
                    why.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Connector", "There is no connection to the server"))
                                  : why);
}

void PeopleFeed::unanswered(const QString& why, MonotonicTime now)
{
    if (!m_inFlight)
        return;
    finishFirst(Verdict::Retry, why);
    std::chrono::seconds quiet = kFirstQuiet;
    for (int i = 0; i < m_silences && quiet < kMaxQuiet; ++i)
        quiet *= 2;
    ++m_silences;
    m_quietUntil = now + std::min<std::chrono::seconds>(quiet, kMaxQuiet);
}

void PeopleFeed::drop()
{
    m_inFlight = false;
    while (!m_waiting.empty())
        finishFirst(Verdict::Accepted);
}

std::optional<MonotonicTime> PeopleFeed::deadline() const
{
    return m_inFlight ? std::optional<MonotonicTime>(m_answerBy) : std::nullopt;
}

std::optional<MonotonicTime> PeopleFeed::resumesAt() const
{
    return m_inFlight || m_waiting.empty() ? std::nullopt : m_quietUntil;
}

} // namespace rollcall::pihr
