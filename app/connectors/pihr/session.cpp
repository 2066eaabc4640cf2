#include "connectors/pihr/session.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace rollcall::pihr {

Session::Session(SessionConfig config) : m_config(std::move(config)) {}

Outputs Session::connected(MonotonicTime now, const DeviceFacts& device)
{
    Outputs out;
    m_phase = Phase::Registering;
    m_device = device;
    m_askedTokens.clear();
    m_pongBy.reset();
    m_readingPaused = false;
    m_openHeartbeats = 0;
    m_pingAt = now + m_config.times.ping;
    const bool terminalServer = m_config.speech.dialect == Dialect::AiFace;
    m_registerBy = now + (terminalServer ? m_config.times.registrationAgain : m_config.times.registration);
    out.emplace_back(SendText{encodeRegistration(m_config.speech, m_config.secret, m_device)});
    return out;
}

Outputs Session::textReceived(const QString& text, MonotonicTime now)
{
    Outputs out;
    if (m_phase == Phase::Closed)
        return out;
    m_pongBy.reset();
    const Incoming incoming = decode(text);
    if (const auto* command = std::get_if<Command>(&incoming))
        handleCommand(*command, now, out);
    else if (const auto* reply = std::get_if<Reply>(&incoming); reply != nullptr && m_phase != Phase::Opened)
        handleReply(*reply, now, out); // before the registration was sent it answers nothing
    // Noise is passed over: without knowing what it answers, only the acknowledgement's own timeout can say that none
    // came.
    return out;
}

void Session::pongReceived(MonotonicTime)
{
    m_pongBy.reset();
}

void Session::handleReply(const Reply& reply, MonotonicTime now, Outputs& out)
{
    if (reply.to == QLatin1String("reg") || reply.to == QLatin1String("auth")) {
        handleRegistration(reply, now, out);
    } else if (reply.to == QLatin1String("sendlog")) {
        handleAcknowledgement(reply, now, out);
    } else if (reply.to.isEmpty() && !reply.accepted) {
        // PiHR's server does not say what it refuses here.
        if (m_phase == Phase::Registering)
            handleRegistration(reply, now, out);
        else if (reply.reason == QLatin1String("not_authenticated"))
            fail(LinkState::Offline,
                 sentence(QT_TRANSLATE_NOOP("Connector", "The server has forgotten this kiosk's registration")), now,
                 out);
        else
            handleAcknowledgement(reply, now, out);
    } else if (answersTokenQuestion(reply)) {
        handleTokenReply(reply, out);
    } else if (m_people.answered(m_config.speech.dialect, reply)) {
        sendRosterChanges(now, out);
    } else if (reply.to == QLatin1String("unknown")) {
        handleNotUnderstood(reply, now, out);
    }
    // Anything else answers nothing we sent.
}

void Session::handleRegistration(const Reply& reply, MonotonicTime now, Outputs& out)
{
    if (!reply.accepted) {
        const QString why =
            reply.reason.isEmpty()
                ? sentence(QT_TRANSLATE_NOOP(
                      "Connector", "The server does not accept this kiosk: check the serial number and the secret"))
                : sentence(QT_TRANSLATE_NOOP("Connector",
                                             "The server does not accept this kiosk (%1): check the serial number and "
                                             "the secret"),
                           {reply.reason});
        fail(LinkState::Refused, why, now, out);
        return;
    }
    if (m_phase == Phase::Registered)
        return;
    m_phase = Phase::Registered;
    m_refused = false;
    m_heartbeatAt = now + m_config.times.heartbeat;
    out.emplace_back(LinkChange{LinkState::Online, {}});
    m_peopleWanted = !reply.wantsNoPeople;
    releaseHeld(out);
    sendRosterChanges(now, out);
}

void Session::learn(const Numbers& numbers)
{
    for (const auto& [person, number] : numbers)
        m_numbers[person] = number;
}

std::vector<PersonId> Session::unnumbered(const std::vector<PersonId>& people) const
{
    std::vector<PersonId> missing;
    if (m_config.speech.dialect == Dialect::Pihr)
        return missing;
    std::copy_if(people.begin(), people.end(), std::back_inserter(missing),
                 [this](const PersonId& person) { return !person.isEmpty() && !numberOf(person, m_numbers); });
    return missing;
}

Outputs Session::tick(MonotonicTime now)
{
    Outputs out;
    if (m_phase == Phase::Closed || m_phase == Phase::Opened)
        return out;
    if (m_outstanding && m_outstanding->best && now >= m_outstanding->concludeAt)
        conclude(now, out);
    if (m_outstanding && !m_outstanding->best && !m_readingPaused && now >= m_outstanding->answerBy) {
        fail(LinkState::Offline,
             sentence(QT_TRANSLATE_NOOP("Connector", "The server did not acknowledge a punch in time")), now, out);
        return out;
    }
    if (!m_unreported.empty() && now >= m_reportBy)
        report(out);
    if (isPeopleAnswerLate(now)) {
        const QString why =
            sentence(QT_TRANSLATE_NOOP("Connector", "The server did not answer a change of a person in time"));
        m_people.unanswered(why, now);
        fail(LinkState::Offline, why, now, out);
        return out;
    }
    sendRosterChanges(now, out);
    if (m_pongBy && !m_readingPaused && now >= *m_pongBy) {
        fail(LinkState::Offline, sentence(QT_TRANSLATE_NOOP("Connector", "The server stopped responding")), now, out);
        return out;
    }
    if (now >= m_pingAt) {
        m_pingAt = now + m_config.times.ping;
        m_pongBy = now + m_config.times.pong;
        out.emplace_back(SendPing{});
    }
    if (m_phase == Phase::Registering && now >= m_registerBy) {
        const QString why = sentence(QT_TRANSLATE_NOOP("Connector", "The server did not answer the registration"));
        if (m_config.speech.dialect == Dialect::Pihr) {
            fail(LinkState::Offline, why, now, out);
            return out;
        }
        m_registerBy = now + m_config.times.registrationAgain;
        out.emplace_back(LinkChange{LinkState::Connecting, why});
        out.emplace_back(SendText{encodeRegistration(m_config.speech, m_config.secret, m_device)});
    }
    if (m_phase == Phase::Registered && now >= m_heartbeatAt) {
        m_heartbeatAt = now + m_config.times.heartbeat;
        ++m_openHeartbeats;
        out.emplace_back(SendText{encodeHeartbeat(m_config.speech)});
    }
    return out;
}

Outputs Session::closed(const QString& why, MonotonicTime now)
{
    Outputs out;
    m_phase = Phase::Closed;
    m_refused = false;
    forgetHeld();
    m_people.lost(why);
    out.emplace_back(LinkChange{LinkState::Offline, why});
    reportRosterAnswers(out);
    handBack(why, now);
    report(out);
    return out;
}

void Session::fail(LinkState state, const QString& why, MonotonicTime now, Outputs& out)
{
    m_phase = Phase::Closed;
    forgetHeld();
    m_people.lost(why);
    m_refused = state == LinkState::Refused;
    // The state goes ahead of the answers: with these in hand the dispatcher would send the next batch into the void.
    out.emplace_back(LinkChange{state, why});
    reportRosterAnswers(out);
    handBack(why, now);
    report(out);
    out.emplace_back(Abort{why});
}

std::optional<MonotonicTime> Session::nextTick() const
{
    if (m_phase == Phase::Closed || m_phase == Phase::Opened)
        return std::nullopt;
    MonotonicTime next = m_pongBy && !m_readingPaused ? std::min(m_pingAt, *m_pongBy) : m_pingAt;
    next = std::min(next, m_phase == Phase::Registering ? m_registerBy : m_heartbeatAt);
    if (m_outstanding && m_outstanding->best)
        next = std::min(next, m_outstanding->concludeAt);
    else if (m_outstanding && !m_readingPaused)
        next = std::min(next, m_outstanding->answerBy);
    if (!m_unreported.empty())
        next = std::min(next, m_reportBy);
    if (const auto at = peopleTick())
        next = std::min(next, *at);
    return next;
}

} // namespace rollcall::pihr
