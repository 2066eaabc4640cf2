#include "connectors/net/served_socket.h"

#include "connectors/wire_json.h"

#include <QWebSocket>

#include <utility>

namespace rollcall::net {

namespace {

/// Header of a WebSocket frame (RFC 6455, 5.2): the socket must be able to hold one whole frame.
constexpr quint64 kFrameOverhead = 14;

} // namespace

ServedSocket::ServedSocket(std::unique_ptr<QWebSocket> socket, ServedSocketLimits limits, Ports ports)
    : m_limits(limits), m_ports(std::move(ports)), m_socket(std::move(socket))
{
    limitIncoming(m_limits.loginBytes);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &ServedSocket::received);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray& bytes) { received(textOfBinary(bytes)); });
    connect(m_socket.get(), &QWebSocket::pong, this, [this](quint64, const QByteArray&) { m_ports.pong(); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &ServedSocket::end);
}

ServedSocket::~ServedSocket()
{
    m_socket->disconnect(this);
    m_socket->abort();
    // Destroyed later: the socket may be the one whose signal led here.
    m_socket.release()->deleteLater();
}

void ServedSocket::received(const QString& text)
{
    if (!m_ended && !m_saidGoodbye)
        m_ports.text(text);
}

void ServedSocket::send(const QString& text)
{
    if (m_ended)
        return;
    m_socket->sendTextMessage(text);
    if (m_socket->bytesToWrite() > m_limits.unsentBytes)
        end();
}

void ServedSocket::ping()
{
    m_socket->ping();
}

void ServedSocket::close(int code, const QString& why)
{
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), why);
}

void ServedSocket::allowLargeMessages()
{
    limitIncoming(m_limits.messageBytes);
}

void ServedSocket::sayGoodbye()
{
    m_saidGoodbye = true;
    m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
    m_socket->flush();
}

void ServedSocket::end()
{
    if (std::exchange(m_ended, true))
        return;
    // Not from within a signal of the socket, which goes on using itself.
    QMetaObject::invokeMethod(
        this, [this] { m_ports.ended(); }, Qt::QueuedConnection);
}

void ServedSocket::limitIncoming(quint64 bytes)
{
    m_socket->setMaxAllowedIncomingFrameSize(bytes);
    m_socket->setMaxAllowedIncomingMessageSize(bytes);
    // What is not read stays with the sender.
    m_socket->setReadBufferSize(static_cast<qint64>(bytes + kFrameOverhead));
}

} // namespace rollcall::net
