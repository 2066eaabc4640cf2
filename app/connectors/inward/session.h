#pragma once

#include "base/clock.h"
#include "base/gatekeeper.h"
#include "base/secret.h"
#include "connectors/inward/codec.h"
#include "connectors/site_port.h"

#include <deque>
#include <optional>
#include <variant>
#include <vector>

namespace rollcall::inward {

/// Waits of one peer.
struct SessionTimes
{
    Milliseconds login{10'000};   ///< from the connection to the right login
    Milliseconds ping{30'000};    ///< after so long without a word from the peer it is asked whether it lives
    Milliseconds silence{60'000}; ///< after so long it is gone
    /// For the kiosk to do what was asked. A photo takes a second or two; past this something hangs.
    Milliseconds work{30'000};
    Milliseconds farewell{5'000}; ///< for the peer to answer the closing handshake
};

struct SessionConfig
{
    QString serialNumber;
    Secret secret;
    WireTime time = WireTime::Local;
    QString door; ///< stored with collected punches
    SessionTimes times;
    /// Messages that wait behind the one being answered: a client asks one thing at a time, PiHR's own included.
    std::size_t queuedMessages = 16;
    /// All waiting texts together, so that one peer cannot make the kiosk hold many photos. One largest message fits.
    qsizetype queuedCharacters = qsizetype{17} * 1024 * 1024;
};

// What the session wants done, in this order.
struct SendText
{
    QString text;
};
struct SendPing
{};
/// Closing handshake with this code (RFC 6455, 7.4.1). `Abort` follows if the peer does not answer it.
struct CloseWith
{
    int code = 1000;
    QString why;
};
/// Tear the connection down at once.
struct Abort
{
    QString why;
};
/// The login was right: large messages may come from now on.
struct Welcomed
{};
/// For the log: a wrong secret, or an address that is locked out.
struct LoginRefused
{
    bool lockedOut = false;
};
/// For the log: something in a message that cannot be taken.
struct NotTaken
{
    QString what;
};
struct FindPerson
{
    quint64 ticket;
    PersonId id;
};
struct ChangePerson
{
    quint64 ticket;
    PersonChange change;
};
struct RemovePerson
{
    quint64 ticket;
    PersonId id;
};
/// Punches of another device for the ledger; `committed` follows.
struct Collect
{
    quint64 ticket;
    std::vector<PunchDraft> punches;
};
using Output = std::variant<SendText, SendPing, CloseWith, Abort, Welcomed, LoginRefused, NotTaken, FindPerson,
                            ChangePerson, RemovePerson, Collect>;
using Outputs = std::vector<Output>;

/// The conversation with one peer: login, then one request at a time, answered in the order in which they came. Pure:
/// no socket, no timer, no clock of its own. Every call returns what to do; `nextTick` says when to call `tick` at the
/// latest. Answers to tickets that are no longer waited for are passed over.
class Session
{
public:
    /// `config` and `gate` must outlive the session. `address` is the peer's key in it.
    Session(const SessionConfig& config, Gatekeeper& gate, QString address, MonotonicTime now);

    [[nodiscard]] Outputs textReceived(const QString& text, ClockReading now);
    /// Any sign of life that is not a text.
    void heard(MonotonicTime now) { m_heardAt = now; }
    [[nodiscard]] Outputs found(quint64 ticket, const Result<std::optional<Person>>& person, ClockReading now);
    [[nodiscard]] Outputs changed(quint64 ticket, const Status& status, ClockReading now);
    [[nodiscard]] Outputs removed(quint64 ticket, const Status& status, ClockReading now);
    [[nodiscard]] Outputs committed(quint64 ticket, ClockReading now);
    [[nodiscard]] Outputs tick(ClockReading now);
    [[nodiscard]] MonotonicTime nextTick() const;
    [[nodiscard]] bool isWelcome() const noexcept { return m_phase == Phase::Serving; }

private:
    enum class Phase { Greeting, Refusing, Serving, Closing };
    /// The request that the kiosk is working on.
    struct Work
    {
        quint64 ticket = 0;
        MonotonicTime answerBy{};
        std::optional<PersonRequest::Kind> person; ///< nothing: punches
        PersonChange change;
        int punches = 0;    ///< to be acknowledged
        QString notTaken;   ///< why other records of the message are not; empty: all are
        LogReceipt receipt; ///< of a message of punches
    };

    void pump(const ClockReading& now, Outputs& out);
    void handle(const QString& text, const ClockReading& now, Outputs& out);
    void logIn(const Login& login, const ClockReading& now, Outputs& out);
    void serve(PersonRequest request, MonotonicTime now, Outputs& out);
    void serve(PunchLog log, const ClockReading& now, Outputs& out);
    void noteNotTaken(const QString& what, Outputs& out);
    [[nodiscard]] Work& begin(MonotonicTime now);
    [[nodiscard]] bool isCurrent(quint64 ticket) const;
    void finish(const QString& answer, const ClockReading& now, Outputs& out);
    void close(int code, const QString& why, MonotonicTime now, Outputs& out);

    const SessionConfig& m_config;
    Gatekeeper& m_gate;
    const QString m_address;
    Phase m_phase = Phase::Greeting;
    MonotonicTime m_heardAt;
    MonotonicTime m_pingAt;
    MonotonicTime m_phaseEndsAt; ///< Greeting: too late; Refusing: the answer goes; Closing: torn down
    QString m_refusal;
    std::deque<QString> m_queue;
    qsizetype m_queuedCharacters = 0;
    std::optional<MonotonicTime> m_resumeAt; ///< too fast: the queue waits until then
    std::optional<Work> m_work;
    quint64 m_lastTicket = 0;
    QString m_lastNotTaken; ///< a sender that repeats its message fills no log
};

} // namespace rollcall::inward
