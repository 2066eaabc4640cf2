// News of people, and questions about them, over the session's connection.
#include "connectors/pihr/session.h"

namespace rollcall::pihr {

namespace {

/// Replies belong to questions by their order alone, so a question counts as unanswered for so long: the person has
/// given up after seconds, and a late answer must not be taken for that to the next question.
constexpr std::chrono::seconds kTokenAnswerAfter{30};
/// A server that answers none of so many is asked no more until they are forgotten.
constexpr std::size_t kMaxAskedTokens = 16;

} // namespace

void Session::sendRosterChanges(MonotonicTime now, Outputs& out)
{
    if (!m_peopleWanted)
        m_people.drop();
    if (m_phase == Phase::Registered) {
        QString message = m_people.next(m_config.speech, m_numbers, now, now + m_config.times.acknowledgement);
        if (!message.isEmpty())
            out.emplace_back(SendText{std::move(message)});
    }
    reportRosterAnswers(out);
}

void Session::reportRosterAnswers(Outputs& out)
{
    if (std::vector<DeliveryAnswer> answers = m_people.takeAnswers(); !answers.empty())
        out.emplace_back(RosterAnswers{std::move(answers)});
}

/// A connection is not ended over a punch in flight.
bool Session::isPeopleAnswerLate(MonotonicTime now) const
{
    const auto by = m_people.deadline();
    return by && now >= *by && !isSending() && !m_readingPaused;
}

std::optional<MonotonicTime> Session::peopleTick() const
{
    if (m_phase != Phase::Registered || m_readingPaused)
        return std::nullopt;
    if (!m_people.isInFlight())
        return m_people.resumesAt();
    return isSending() ? std::nullopt : m_people.deadline();
}

/// PiHR's server does not say what it does not understand: usually a heartbeat, which it does not know.
void Session::handleNotUnderstood(const Reply& reply, MonotonicTime now, Outputs& out)
{
    if (m_openHeartbeats > 0) {
        --m_openHeartbeats;
        return;
    }
    m_people.notUnderstood(reply);
    sendRosterChanges(now, out);
}

Outputs Session::rosterChanged(const std::vector<RosterChange>& changes, MonotonicTime now)
{
    Outputs out;
    for (const RosterChange& item : changes)
        m_people.add(item);
    sendRosterChanges(now, out);
    return out;
}

Outputs Session::ask(const TokenQuestion& question, MonotonicTime now)
{
    Outputs out;
    while (!m_askedTokens.empty() && now - m_askedTokens.front().at >= kTokenAnswerAfter)
        m_askedTokens.pop_front();
    if (m_config.speech.dialect != Dialect::AiFace || !m_config.askTokens || m_phase != Phase::Registered ||
        m_askedTokens.size() >= kMaxAskedTokens)
        return out;
    m_askedTokens.push_back({question.number, now});
    out.emplace_back(SendText{encodeTokenQuestion(m_config.speech, question.token)});
    return out;
}

void Session::handleTokenReply(const Reply& reply, Outputs& out)
{
    if (m_askedTokens.empty())
        return;
    out.emplace_back(TokenAnswer{m_askedTokens.front().question, reply.grantsAccess, reply.person, reply.personId,
                                 reply.personName,
                                 reply.message.isEmpty() && !reply.grantsAccess ? reply.reason : reply.message});
    m_askedTokens.pop_front();
}

} // namespace rollcall::pihr
