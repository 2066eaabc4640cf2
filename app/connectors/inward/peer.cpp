#include "connectors/inward/peer.h"

#include "base/logging.h"

#include <QPointer>
#include <QWebSocket>

#include <algorithm>
#include <utility>

namespace rollcall::inward {

namespace {

/// A login with the largest `devinfo` seen has some 600 bytes. Who has not logged in cannot make the kiosk hold more.
constexpr quint64 kMaxLoginBytes = 64 * 1024;
/// One photo of `kMaxPhotoBytes` in base64, with the message around it.
constexpr quint64 kMaxMessageBytes = 16 * 1024 * 1024;
/// Header of a WebSocket frame (RFC 6455, 5.2): the socket must be able to hold one whole frame.
constexpr quint64 kFrameOverhead = 14;
/// Answers are short; who lets so many of them lie does not read.
constexpr qint64 kMaxUnsentBytes = 256 * 1024;

} // namespace

Peer::Peer(quint64 number, std::unique_ptr<QWebSocket> socket, const SessionConfig& config, Gatekeeper& gate,
           QString address, PeerPorts ports)
    : m_number(number), m_address(std::move(address)), m_ports(std::move(ports)), m_socket(std::move(socket)),
      m_session(config, gate, m_address, m_ports.clock.monotonic()), m_timer(this)
{
    limitIncoming(kMaxLoginBytes);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString& text) { perform(m_session.textReceived(text, m_ports.clock.read())); });
    // The dialect has text only; what comes in other frames is not JSON text.
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray&) { perform(m_session.textReceived({}, m_ports.clock.read())); });
    connect(m_socket.get(), &QWebSocket::pong, this,
            [this](quint64, const QByteArray&) { m_session.heard(m_ports.clock.monotonic()); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &Peer::end);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { perform(m_session.tick(m_ports.clock.read())); });
    perform(Outputs{});
}

Peer::~Peer()
{
    m_socket->disconnect(this);
    m_socket->abort();
    // Destroyed later: the socket may be the one whose signal led here.
    m_socket.release()->deleteLater();
}

void Peer::committed(quint64 ticket)
{
    perform(m_session.committed(ticket, m_ports.clock.read()));
}

void Peer::sayGoodbye()
{
    m_socket->disconnect(this);
    m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
    m_socket->flush();
}

void Peer::perform(const Outputs& outputs)
{
    for (const Output& output : outputs) {
        if (m_ended)
            return;
        std::visit([this](const auto& what) { perform(what); }, output);
    }
    if (m_ended)
        return;
    const auto left = std::chrono::ceil<Milliseconds>(m_session.nextTick() - m_ports.clock.monotonic());
    m_timer.start(std::max(left, Milliseconds{1}));
}

void Peer::perform(const SendText& output)
{
    m_socket->sendTextMessage(output.text);
    if (m_socket->bytesToWrite() > kMaxUnsentBytes)
        end();
}

void Peer::perform(const SendPing&)
{
    m_socket->ping();
}

void Peer::perform(const CloseWith& output)
{
    if (!output.why.isEmpty())
        qCInfo(lcConnector).noquote() << m_address << "was sent away:" << output.why;
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(output.code), output.why);
}

void Peer::perform(const Abort& output)
{
    qCInfo(lcConnector).noquote() << m_address << "was cut off:" << output.why;
    end();
}

void Peer::perform(const Welcomed&)
{
    limitIncoming(kMaxMessageBytes);
    m_ports.audited(AuditKind::LoginAccepted, m_address, {});
}

void Peer::perform(const LoginRefused& output)
{
    qCWarning(lcConnector).noquote() << m_address << "gave a wrong serial number or secret"
                                     << (output.lockedOut ? "and is locked out for a while" : "");
    m_ports.audited(AuditKind::LoginRefused, m_address, output.lockedOut ? QStringLiteral("locked") : QString());
}

void Peer::perform(const FindPerson& output)
{
    m_ports.site.findPerson(output.id, [self = QPointer<Peer>(this), ticket = output.ticket](const auto& person) {
        if (self)
            self->perform(self->m_session.found(ticket, person, self->m_ports.clock.read()));
    });
}

void Peer::perform(const ChangePerson& output)
{
    m_ports.site.changePerson(
        output.change, [self = QPointer<Peer>(this), ticket = output.ticket](const Result<Person>& person) {
            const Status status = person.map([](const Person&) {});
            if (self)
                self->perform(self->m_session.changed(ticket, status, self->m_ports.clock.read()));
        });
}

void Peer::perform(const RemovePerson& output)
{
    m_ports.site.removePerson({output.id}, [self = QPointer<Peer>(this), ticket = output.ticket](const Status& status) {
        if (self)
            self->perform(self->m_session.removed(ticket, status, self->m_ports.clock.read()));
    });
}

void Peer::perform(const Collect& output)
{
    m_ports.collect(*this, output.ticket, output.punches);
}

void Peer::limitIncoming(quint64 bytes)
{
    m_socket->setMaxAllowedIncomingFrameSize(bytes);
    m_socket->setMaxAllowedIncomingMessageSize(bytes);
    // What the kiosk does not read stays with the sender.
    m_socket->setReadBufferSize(static_cast<qint64>(bytes + kFrameOverhead));
}

void Peer::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_timer.stop();
    // Not from within a signal of the socket, which goes on using itself.
    QMetaObject::invokeMethod(
        this, [this] { m_ports.ended(*this); }, Qt::QueuedConnection);
}

} // namespace rollcall::inward
