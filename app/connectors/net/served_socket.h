#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QWebSocket;

namespace rollcall::net {

struct ServedSocketLimits
{
    /// A login with the largest `devinfo` seen has some 600 bytes. A client that has not logged in cannot make the
    /// server hold more.
    quint64 loginBytes = quint64{64} * 1024;
    quint64 messageBytes =
        quint64{16} * 1024 * 1024;           ///< once logged in: one photo in base64, with the message around it
    qint64 unsentBytes = qint64{256} * 1024; ///< answers are short; a client with so many unread does not read
};

/// The server's end of one WebSocket connection: bounded memory before and after the login, and an end that is reported
/// once and never from within a call of the socket or of its owner.
class ServedSocket final : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        /// Binary messages too: some clients send their JSON in them.
        std::function<void(const QString&)> text;
        std::function<void()> pong;
        /// The connection is over; called once, from the event loop, so that the owner may let go of it.
        std::function<void()> ended;
    };
    ServedSocket(std::unique_ptr<QWebSocket> socket, ServedSocketLimits limits, Ports ports);
    ~ServedSocket() override;

    void send(const QString& text);
    void ping();
    /// Closing handshake (RFC 6455, 7.4.1).
    void close(int code, const QString& why);
    /// The login was right.
    void allowLargeMessages();
    /// A closing frame "going away", so far as it fits into the socket now. Texts that arrive later are not taken.
    void sayGoodbye();
    /// Tears the connection down.
    void end();
    [[nodiscard]] bool hasEnded() const noexcept { return m_ended; }

private:
    void limitIncoming(quint64 bytes);
    void received(const QString& text);

    const ServedSocketLimits m_limits;
    const Ports m_ports;
    std::unique_ptr<QWebSocket> m_socket;
    bool m_saidGoodbye = false;
    bool m_ended = false;
};

} // namespace rollcall::net
