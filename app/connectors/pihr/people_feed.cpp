#include "connectors/pihr/people_feed.h"

#include "base/logging.h"

#include <algorithm>

namespace rollcall::pihr {

void PeopleFeed::add(RosterChange change)
{
    // What is in flight stays: its answer must find it. Everything older about the same person is overtaken.
    const auto first = m_waiting.begin() + (m_inFlight ? 1 : 0);
    const auto older = std::find_if(first, m_waiting.end(),
                                    [&change](const Item& item) { return item.change.person.id == change.person.id; });
    if (older != m_waiting.end()) {
        m_settled.push_back(older->change.ticket);
        m_waiting.erase(older);
    }
    m_waiting.push_back({std::move(change), 0, 0});
}

void PeopleFeed::settleFirst()
{
    m_settled.push_back(m_waiting.front().change.ticket);
    m_waiting.pop_front();
}

QString PeopleFeed::next(const Speech& speech, const Numbers& numbers, MonotonicTime answerBy)
{
    while (!m_inFlight && !m_waiting.empty()) {
        Item& item = m_waiting.front();
        const std::vector<QString> messages = encodeRosterChange(speech, item.change, numbers);
        if (item.part >= messages.size()) { // all said, or this wire has no word for it
            settleFirst();
            continue;
        }
        m_inFlight = true;
        m_answerBy = answerBy;
        ++item.tries;
        return messages[item.part];
    }
    return {};
}

bool PeopleFeed::answered(Dialect dialect, const Reply& reply)
{
    using Kind = RosterChange::Kind;
    if (!m_inFlight || !answersRosterChange(dialect, m_waiting.front().change.kind, reply))
        return false;
    m_inFlight = false;
    Item& item = m_waiting.front();
    if (reply.accepted || (item.change.kind == Kind::Removed && saysUnknownPerson(reply))) {
        ++item.part;
        item.tries = 0;
    } else if (item.change.kind == Kind::Changed && saysUnknownPerson(reply)) {
        item.change.kind = Kind::Enrolled; // the server does not know them
    } else if (item.tries < kMaxTries && !isPermanentRefusal(reply)) {
        std::rotate(m_waiting.begin(), m_waiting.begin() + 1, m_waiting.end()); // the others need not wait for it
    } else {
        qCWarning(lcConnector).noquote() << "the server does not take a change of a person:" << reply.reason;
        settleFirst();
    }
    return true;
}

void PeopleFeed::lost()
{
    if (!std::exchange(m_inFlight, false) || m_waiting.front().tries < kMaxTries)
        return;
    qCWarning(lcConnector) << "the server does not answer a change of a person";
    settleFirst();
}

void PeopleFeed::drop()
{
    m_inFlight = false;
    while (!m_waiting.empty())
        settleFirst();
}

std::optional<MonotonicTime> PeopleFeed::deadline() const
{
    return m_inFlight ? std::optional<MonotonicTime>(m_answerBy) : std::nullopt;
}

} // namespace rollcall::pihr
