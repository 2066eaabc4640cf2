#include "connectors/adms/people_sender.h"

#include "connectors/adms/codec.h"

#include <algorithm>
#include <utility>

namespace rollcall::adms {

namespace {

const net::Judgement kDone{DeliveryAnswer::Verdict::Accepted, net::Next::GoOn, {}, Milliseconds{0}};

} // namespace

void PeopleSender::add(const RosterChange& change)
{
    const auto first = m_waiting.begin() + (m_isInFlight ? 1 : 0);
    if (m_isInFlight && m_waiting.front().ticket == change.ticket)
        return; // its answer is yet to come
    const auto older = std::find_if(
        first, m_waiting.end(), [&change](const RosterChange& other) { return other.person.id == change.person.id; });
    if (older != m_waiting.end()) {
        if (older->ticket != change.ticket)
            answer(older->ticket, kDone);
        m_waiting.erase(older);
    }
    m_waiting.push_back(change);
}

std::optional<QByteArray> PeopleSender::next()
{
    while (!m_isInFlight && !m_waiting.empty()) {
        QByteArray lines = m_settings.sendsPeople ? encodeChange(m_settings, m_waiting.front()) : QByteArray();
        if (!lines.isEmpty()) {
            m_isInFlight = true;
            return lines;
        }
        const qint64 ticket = m_waiting.front().ticket;
        m_waiting.pop_front();
        answer(ticket, kDone);
    }
    return std::nullopt;
}

void PeopleSender::answered(const net::Judgement& judgement)
{
    if (!std::exchange(m_isInFlight, false))
        return;
    const qint64 ticket = m_waiting.front().ticket;
    m_waiting.pop_front();
    answer(ticket, judgement);
}

void PeopleSender::handBack(const net::Judgement& judgement)
{
    m_isInFlight = false;
    for (const RosterChange& change : std::exchange(m_waiting, {}))
        answer(change.ticket, {DeliveryAnswer::Verdict::Retry, judgement.next, judgement.reason, judgement.retryAfter});
}

void PeopleSender::drop()
{
    m_isInFlight = false;
    m_waiting.clear();
}

void PeopleSender::answer(qint64 ticket, const net::Judgement& judgement)
{
    m_answer({ticket, judgement.verdict, judgement.reason, judgement.retryAfter});
}

} // namespace rollcall::adms
