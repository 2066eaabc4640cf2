#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "connectors/connector.h"
#include "connectors/pihr/codec.h"
#include "connectors/pihr/people_feed.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <unordered_map>
#include <variant>
#include <vector>

namespace rollcall::pihr {

/// Waits of one connection. Sources: PROTOCOL.md, "Times".
struct SessionTimes
{
    Milliseconds registration{10'000};      ///< PiHR: no answer to `reg` within this ends the connection
    Milliseconds registrationAgain{20'000}; ///< AiFace: `reg` is sent again after this
    Milliseconds acknowledgement{20'000};   ///< no answer to `sendlog` within this ends the connection
    /// AiFace: some servers acknowledge once per record, without saying which. What still comes within this after a
    /// first acknowledgement belongs to the same message; only then is the next one sent.
    Milliseconds surplus{100};
    Milliseconds heartbeat{30'000};
    Milliseconds ping{30'000};
    Milliseconds pong{10'000};   ///< no sign of life within this after a ping ends the connection
    Milliseconds reportEvery{0}; ///< answers are handed on at least this often: at once, a crash must not forget any
};

struct SessionConfig
{
    Speech speech;
    Secret secret;
    bool askTokens = true; ///< AiFace: ask the server about cards and codes that are unknown here
    SessionTimes times;
    /// Consecutive acknowledgements of fewer records than were sent, after which a record is parked.
    int maxShortAcknowledgements = 10;
};

// What the session wants done, in this order.
struct SendText
{
    QString text;
};
struct SendPing
{};
/// Tear the connection down at once; `closed` is not expected in return.
struct Abort
{
    QString why;
};
struct LinkChange
{
    LinkState state;
    QString detail;
};
struct Answers
{
    std::vector<DeliveryAnswer> answers;
};
/// A registered AiFace server wants something.
struct Obey
{
    Command command;
};
/// What the server said to roster changes, by ticket.
struct RosterAnswers
{
    std::vector<DeliveryAnswer> answers;
};
/// The server's word on a card or code; whose number it is, is still to be looked up.
struct TokenAnswer
{
    quint64 question = 0;
    bool granted = false;
    std::optional<int> person;
    PersonId personId; ///< as in `Reply`
    QString name;
    QString message;
};
using Output = std::variant<SendText, SendPing, Abort, LinkChange, Answers, Obey, RosterAnswers, TokenAnswer>;
using Outputs = std::vector<Output>;

/// The conversation over one connection after another: registration, one punch message at a time, heartbeat, liveness.
/// Pure: no socket, no timer, no clock of its own. Every call returns what to do; `nextTick` says when to call `tick`
/// at the latest.
class Session
{
public:
    explicit Session(SessionConfig config);

    /// The connection is there; what the server says before `connected` registers is kept.
    void opened();
    [[nodiscard]] Outputs connected(MonotonicTime now, const DeviceFacts& device = {});
    [[nodiscard]] Outputs textReceived(const QString& text, MonotonicTime now);
    /// Any sign of life that is not a text.
    void pongReceived(MonotonicTime now);
    [[nodiscard]] Outputs tick(MonotonicTime now);
    /// The connection is gone (or could not be made). Every entry without an answer is answered Retry.
    [[nodiscard]] Outputs closed(const QString& why, MonotonicTime now);
    [[nodiscard]] Outputs deliver(const DeliveryBatch& batch, MonotonicTime now);
    /// What the server sends is left unread, so nothing counts as late meanwhile.
    void readingPaused() { m_readingPaused = true; }
    void readingResumed(MonotonicTime now);
    /// The next message's `logindex` is above `used`: it rises over connections and restarts, as a terminal's does.
    void continueLogIndex(qint64 used) { m_logIndex = std::max(m_logIndex, used); }
    [[nodiscard]] qint64 logIndex() const noexcept { return m_logIndex; }
    /// Most records in the next message.
    [[nodiscard]] int recordsAtOnce() const noexcept { return static_cast<int>(m_recordsAtOnce); }

    [[nodiscard]] Outputs rosterChanged(const std::vector<RosterChange>& changes, MonotonicTime now);
    /// Not asked, and not answered, unless an AiFace server is there.
    [[nodiscard]] Outputs ask(const TokenQuestion& question, MonotonicTime now);
    /// The numbers of people whose identifiers are none; kept until others are learned. Entries of AiFace servers whose
    /// number is not known are answered Retry.
    void learn(const Numbers& numbers);
    /// Those of `people` for whom there is no number yet and one is needed.
    [[nodiscard]] std::vector<PersonId> unnumbered(const std::vector<PersonId>& people) const;
    /// It takes roster changes, as far as is known.
    [[nodiscard]] bool wantsPeople() const noexcept { return m_peopleWanted; }
    [[nodiscard]] const Numbers& numbers() const noexcept { return m_numbers; }

    [[nodiscard]] std::optional<MonotonicTime> nextTick() const;
    /// The server answered, but did not accept this kiosk the last time.
    [[nodiscard]] bool wasRefused() const noexcept { return m_refused; }
    /// Punches are in flight or about to be sent.
    [[nodiscard]] bool isSending() const noexcept { return m_outstanding.has_value() || !m_queue.empty(); }

private:
    enum class Phase { Closed, Opened, Registering, Registered };
    struct Tracked
    {
        int shortAcknowledgements = 0; ///< consecutive ones
        int unanswered = 0;            ///< consecutive times that the connection died over this record
    };
    struct Outstanding
    {
        std::vector<DeliveryEntry> entries;
        qint64 logIndex = 0;
        MonotonicTime answerBy{};
        std::optional<Reply> best;  ///< the best acknowledgement so far
        MonotonicTime concludeAt{}; ///< meaningful once there is `best`
    };

    void handleCommand(const Command& command, MonotonicTime now, Outputs& out);
    void hold(const Command& command, MonotonicTime now, Outputs& out);
    void releaseHeld(Outputs& out);
    void forgetHeld();
    void learnFrom(const Reply& reply, std::size_t sent);
    void handleReply(const Reply& reply, MonotonicTime now, Outputs& out);
    void handleRegistration(const Reply& reply, MonotonicTime now, Outputs& out);
    void handleAcknowledgement(const Reply& reply, MonotonicTime now, Outputs& out);
    void conclude(MonotonicTime now, Outputs& out);
    void sendNext(MonotonicTime now, Outputs& out);
    void sendRosterChanges(MonotonicTime now, Outputs& out);
    void reportRosterAnswers(Outputs& out);
    [[nodiscard]] bool isPeopleAnswerLate(MonotonicTime now) const;
    void handleNotUnderstood(const Reply& reply, MonotonicTime now, Outputs& out);
    [[nodiscard]] std::optional<MonotonicTime> peopleTick() const;
    void handleTokenReply(const Reply& reply, Outputs& out);
    [[nodiscard]] DeliveryAnswer verdictOn(qint64 outboxId, const Reply& reply, std::size_t sent);
    void note(DeliveryAnswer answer, MonotonicTime now);
    void report(Outputs& out);
    void fail(LinkState state, const QString& why, MonotonicTime now, Outputs& out);
    void handBack(const QString& why, MonotonicTime now);
    Tracked& track(qint64 outboxId);

    const SessionConfig m_config;
    Phase m_phase = Phase::Closed;
    bool m_refused = false;
    MonotonicTime m_registerBy{};
    MonotonicTime m_heartbeatAt{};
    MonotonicTime m_pingAt{};
    std::optional<MonotonicTime> m_pongBy;
    std::vector<DeliveryEntry> m_queue; ///< of the batch in flight, not yet sent; the next one is last
    std::optional<Outstanding> m_outstanding;
    std::vector<DeliveryAnswer> m_unreported;
    MonotonicTime m_reportBy{};
    std::unordered_map<qint64, Tracked>
        m_tracked; ///< troubled entries by outbox id: sent one at a time, so that each gets its own verdict
    qint64 m_logIndex = 0;
    /// Most records in one message. More than one only for a server whose acknowledgements carry a count.
    std::size_t m_recordsAtOnce = 1;
    bool m_countsShort = false; ///< it acknowledged fewer of several: one at a time from then on
    std::deque<Command> m_held; ///< came before the answer to the registration
    qsizetype m_heldSize = 0;
    bool m_readingPaused = false;
    DeviceFacts m_device;
    Numbers m_numbers;
    PeopleFeed m_people;
    bool m_peopleWanted = true; ///< the server takes roster changes, as far as is known
    int m_openHeartbeats = 0;   ///< over this connection, without an answer: some servers answer "unknown"
    struct AskedToken
    {
        quint64 question = 0;
        MonotonicTime at{};
    };
    std::deque<AskedToken> m_askedTokens; ///< over this connection, unanswered, the oldest first
};

} // namespace rollcall::pihr
