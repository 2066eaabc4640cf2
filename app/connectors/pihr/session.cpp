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

bool isEnough(const Reply& reply, std::size_t sent)
{
    return reply.accepted && (!reply.count || std::cmp_greater_equal(*reply.count, sent));
}

/// Of several acknowledgements of one message, the one that counts: a complete one, else one that at least accepts.
int rank(const Reply& reply, std::size_t sent)
{
    return isEnough(reply, sent) ? 2 : (reply.accepted ? 1 : 0);
}

} // namespace

Session::Session(SessionConfig config) : m_config(std::move(config)) {}

Outputs Session::connected(MonotonicTime now, const DeviceFacts& device)
{
    Outputs out;
    m_phase = Phase::Registering;
    m_device = device;
    m_logIndex = 0;
    m_askedTokens.clear();
    m_pongBy.reset();
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
        handleCommand(*command, out);
    else if (const auto* reply = std::get_if<Reply>(&incoming))
        handleReply(*reply, now, out);
    // Noise is passed over: without knowing what it answers, only the acknowledgement's own timeout can say that none
    // came.
    return out;
}

void Session::handleCommand(const Command& command, Outputs& out)
{
    // PiHR's server has no commands, and one that has not let us in has no say.
    if (m_config.speech.dialect == Dialect::AiFace && m_phase == Phase::Registered)
        out.emplace_back(Obey{command});
    else
        out.emplace_back(SendText{encodeUnknownCommand(m_config.speech, command.name)});
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
    }
    // Anything else answers a heartbeat ("unknown": PiHR's server does not know it) or nothing we sent.
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
    sendRosterChanges(now, out);
}

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
    for (const DeliveryEntry& entry : done.entries)
        note(verdictOn(entry.outboxId, *done.best, done.entries.size()), now);
    sendNext(now, out);
    if (!m_outstanding || now >= m_reportBy)
        report(out);
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
    for (const DeliveryEntry& entry : batch) {
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
    const auto limit = static_cast<std::size_t>(recordsPerMessage(m_config.speech.dialect));
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

void Session::learn(const Numbers& numbers)
{
    m_numbers.insert(numbers.begin(), numbers.end());
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
    if (m_phase == Phase::Closed)
        return out;
    if (m_outstanding && m_outstanding->best && now >= m_outstanding->concludeAt)
        conclude(now, out);
    if (m_outstanding && !m_outstanding->best && now >= m_outstanding->answerBy) {
        fail(LinkState::Offline,
             sentence(QT_TRANSLATE_NOOP("Connector", "The server did not acknowledge a punch in time")), now, out);
        return out;
    }
    if (!m_unreported.empty() && now >= m_reportBy)
        report(out);
    if (const auto by = m_people.deadline(); by && now >= *by) {
        m_people.lost();
        sendRosterChanges(now, out);
    }
    if (m_pongBy && now >= *m_pongBy) {
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
        out.emplace_back(SendText{encodeHeartbeat(m_config.speech)});
    }
    return out;
}

Outputs Session::closed(const QString& why, MonotonicTime now)
{
    Outputs out;
    m_phase = Phase::Closed;
    m_refused = false;
    m_people.lost();
    out.emplace_back(LinkChange{LinkState::Offline, why});
    handBack(why, now);
    report(out);
    return out;
}

void Session::fail(LinkState state, const QString& why, MonotonicTime now, Outputs& out)
{
    m_phase = Phase::Closed;
    m_people.lost();
    m_refused = state == LinkState::Refused;
    // The state goes ahead of the answers: with these in hand the dispatcher would send the next batch into the void.
    out.emplace_back(LinkChange{state, why});
    handBack(why, now);
    report(out);
    out.emplace_back(Abort{why});
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

std::optional<MonotonicTime> Session::nextTick() const
{
    if (m_phase == Phase::Closed)
        return std::nullopt;
    MonotonicTime next = m_pongBy ? std::min(m_pingAt, *m_pongBy) : m_pingAt;
    next = std::min(next, m_phase == Phase::Registering ? m_registerBy : m_heartbeatAt);
    if (m_outstanding)
        next = std::min(next, m_outstanding->best ? m_outstanding->concludeAt : m_outstanding->answerBy);
    if (!m_unreported.empty())
        next = std::min(next, m_reportBy);
    if (const auto by = m_people.deadline())
        next = std::min(next, *by);
    return next;
}

} // namespace rollcall::pihr
