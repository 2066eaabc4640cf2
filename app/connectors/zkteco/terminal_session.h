#pragma once

#include "base/clock.h"
#include "connectors/zkteco/packet.h"
#include "connectors/zkteco/terminal_data.h"
#include "connectors/zkteco/terminal_settings.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace rollcall::zkteco {

/// Who is asked when a client logs in.
struct LoginGuard
{
    /// True: this address is turned away, whatever it says.
    std::function<bool()> isLockedOut;
    /// How long to wait with the answer to a wrong key.
    std::function<Milliseconds()> failed;
    std::function<void()> succeeded;
};

/// The kiosk's end of a conversation with one client: one command after the other, each with its reply, and events in
/// between. Knows nothing of sockets.
class TerminalSession final : public QObject
{
    Q_OBJECT
public:
    enum class Transport { Stream, Datagrams };
    struct Peer
    {
        Transport transport = Transport::Stream;
        bool isTrusted = false; ///< needs no key
        QString localAddress;   ///< the kiosk's, as the client reached it
    };
    struct Ports
    {
        std::function<void(const Packet&)> send;
        /// Nothing more is wanted of the client; called once, from the event loop.
        std::function<void()> ended;
        /// Whether the client has read enough of what it was sent to be sent more. Empty: always.
        std::function<bool()> hasRoom = {};
    };

    /// All references must outlive the session.
    TerminalSession(quint16 number, Peer peer, const TerminalSettings& settings, const Clock& clock, TerminalData& data,
                    SitePort& site, LoginGuard guard, Ports ports);

    void received(const Packet& packet);
    /// The client has read something.
    void resume() { work(); }
    /// The client has gone: nothing more is sent or reported.
    void abandon();
    /// A punch has been recorded.
    void tell(const AttendanceRecord& record);

    [[nodiscard]] quint16 number() const noexcept { return m_number; }
    [[nodiscard]] bool isLoggedIn() const noexcept { return m_state == State::LoggedIn; }
    [[nodiscard]] bool wantsEvents() const noexcept { return m_wantsEvents; }
    [[nodiscard]] MonotonicTime lastHeard() const noexcept { return m_lastHeard; }
    /// Bytes kept for the client to fetch.
    [[nodiscard]] qsizetype preparedBytes() const noexcept { return m_prepared.size(); }

private:
    enum class State { New, WaitsForKey, LoggedIn, Ended };

    void work();
    void handle(const Packet& request);
    void connectClient(const Packet& request);
    void authenticate(const Packet& request);
    void readOption(const Packet& request);
    void sendSizes(const Packet& request);
    void readSet(const Packet& request, Command set);
    void sendSet(const Packet& request, const Result<QByteArray>& records);
    void streamOut(const Packet& request, const QByteArray& bytes);
    void readChunk(const Packet& request);
    void setTime(const Packet& request);
    void writeUser(const Packet& request);
    void deleteUser(const Packet& request);

    void reply(const Packet& request, Command command, const QByteArray& data = {});
    /// After a reply that comes later: on with the next command.
    void done();
    void pause(Milliseconds time);
    void end();
    void sendEvents();
    template <class T> [[nodiscard]] std::function<void(Result<T>)> inSession(std::function<void(Result<T>)> then);

    const quint16 m_number;
    const Peer m_peer;
    const TerminalSettings& m_settings;
    const Clock& m_clock;
    TerminalData& m_data;
    SitePort& m_site;
    const LoginGuard m_guard;
    const Ports m_ports;

    State m_state = State::New;
    std::deque<Packet> m_requests; ///< those that came while one is being answered
    qsizetype m_requestBytes = 0;
    bool m_isBusy = false;
    bool m_isAbandoned = false;
    QByteArray m_prepared;          ///< a data set that is fetched in pieces
    std::optional<int> m_saidUsers; ///< the count that the client has received, until it reads them
    std::optional<int> m_saidRecords;
    bool m_wantsEvents = false;
    std::deque<QByteArray> m_events;
    MonotonicTime m_lastHeard;
    MonotonicTime m_quietUntil{}; ///< no event before
    QTimer m_eventTimer;
    QTimer m_pause;
};

template <class T> std::function<void(Result<T>)> TerminalSession::inSession(std::function<void(Result<T>)> then)
{
    return [self = QPointer(this), then = std::move(then)](Result<T> answer) {
        if (self != nullptr && self->m_state != State::Ended)
            then(std::move(answer));
    };
}

} // namespace rollcall::zkteco
