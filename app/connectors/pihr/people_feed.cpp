#include "connectors/pihr/people_feed.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

namespace rollcall::pihr {

void PeopleFeed::add(PersonNews news)
{
    using Kind = PersonNews::Kind;
    // What is under way stays: its answer must find it. Everything older about the same person is overtaken.
    const auto first = m_waiting.begin() + (m_underWay ? 1 : 0);
    const auto older =
        std::find_if(first, m_waiting.end(), [&news](const Item& item) { return item.news.id == news.id; });
    if (older != m_waiting.end()) {
        if (news.kind == Kind::Changed && older->news.kind == Kind::Enrolled) {
            older->news.name = news.name; // still to be enrolled there, now under the new name
            return;
        }
        m_waiting.erase(older);
    }
    if (m_waiting.size() >= kMost) {
        qCWarning(lcConnector) << "too much news of people waits for the server; the oldest was dropped";
        m_waiting.erase(m_waiting.begin() + (m_underWay ? 1 : 0));
    }
    m_waiting.push_back({std::move(news), 0});
}

QString PeopleFeed::next(const Speech& speech, const Numbers& numbers, MonotonicTime answerBy)
{
    while (!m_underWay && !m_waiting.empty()) {
        QString message = encodeNews(speech, m_waiting.front().news, numbers);
        if (message.isEmpty()) {
            m_waiting.pop_front(); // this wire has no word for it
            continue;
        }
        m_underWay = true;
        m_answerBy = answerBy;
        ++m_waiting.front().tries;
        return message;
    }
    return {};
}

bool PeopleFeed::answered(Dialect dialect, const Reply& reply)
{
    if (!m_underWay || !answersNews(dialect, m_waiting.front().news.kind, reply))
        return false;
    m_underWay = false;
    Item item = std::move(m_waiting.front());
    m_waiting.pop_front();
    using Kind = PersonNews::Kind;
    if (reply.accepted || (item.news.kind == Kind::Removed && saysUnknownPerson(reply)))
        return true;
    if (item.news.kind == Kind::Changed && saysUnknownPerson(reply)) {
        item.news.kind = Kind::Enrolled; // it has never heard of them
        m_waiting.push_front(std::move(item));
    } else if (item.tries < kMostTries && !isPermanentRefusal(reply)) {
        m_waiting.push_back(std::move(item));
    } else {
        qCWarning(lcConnector).noquote() << "the server does not take news of a person:" << reply.reason;
    }
    return true;
}

void PeopleFeed::lost()
{
    if (!std::exchange(m_underWay, false) || m_waiting.front().tries < kMostTries)
        return;
    qCWarning(lcConnector) << "the server does not answer news of a person";
    m_waiting.pop_front();
}

std::optional<MonotonicTime> PeopleFeed::deadline() const
{
    return m_underWay ? std::optional<MonotonicTime>(m_answerBy) : std::nullopt;
}

} // namespace rollcall::pihr
