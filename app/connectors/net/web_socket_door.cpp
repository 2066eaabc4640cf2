#include "connectors/net/web_socket_door.h"

#include "base/logging.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

#include <unistd.h>

namespace rollcall::net {

namespace {

/// Of a request to upgrade: more than any client's headers.
constexpr qint64 kMaxUpgradeBytes = qint64{16} * 1024;
/// After the system ran out of descriptors, so long until the next connection is accepted.
constexpr Milliseconds kAcceptPause{1'000};

} // namespace

WebSocketDoor::WebSocketDoor(DoorConfig config, Gatekeeper& gate, const Clock& clock, Welcome welcome)
    : m_config(std::move(config)), m_gate(gate), m_clock(clock), m_welcome(std::move(welcome)),
      m_listener([this](qintptr descriptor) { arrived(descriptor); }),
      m_upgrader(std::make_unique<QWebSocketServer>(m_config.serverName, m_config.certificates.isEmpty()
                                                                             ? QWebSocketServer::NonSecureMode
                                                                             : QWebSocketServer::SecureMode)),
      m_resume(this)
{
    m_upgrader->setMaxPendingConnections(m_config.pending);
    connect(m_upgrader.get(), &QWebSocketServer::newConnection, this, &WebSocketDoor::upgraded);
    // Qt stops accepting after an error (no descriptors left) until it is asked to go on.
    m_resume.setSingleShot(true);
    connect(&m_resume, &QTimer::timeout, &m_listener, &QTcpServer::resumeAccepting);
    connect(&m_listener, &QTcpServer::acceptError, this, [this] { m_resume.start(kAcceptPause); });
}

WebSocketDoor::~WebSocketDoor()
{
    close();
}

bool WebSocketDoor::listen(const QHostAddress& host, quint16 port)
{
    return m_listener.listen(host, port);
}

bool WebSocketDoor::isPortTaken() const
{
    return m_listener.serverError() == QAbstractSocket::AddressInUseError;
}

void WebSocketDoor::close()
{
    m_resume.stop();
    m_listener.close();
    for (auto& [endpoint, upgrading] : m_upgrading) {
        if (upgrading.socket)
            turnAway(*upgrading.socket);
        m_gate.left(upgrading.key);
    }
    m_upgrading.clear();
}

void WebSocketDoor::arrived(qintptr descriptor)
{
    const bool secure = !m_config.certificates.isEmpty();
    std::unique_ptr<QTcpSocket> socket = secure ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    const QString key = Gatekeeper::keyOf(socket->peerAddress());
    const MonotonicTime now = m_clock.monotonic();
    if (const Gatekeeper::Verdict verdict = m_gate.arrived(key, now); verdict != Gatekeeper::Verdict::Welcome) {
        // Debug level only: rejected clients could fill the log at the speed of the network.
        qCDebug(lcConnector).noquote() << key << "was turned away:"
                                       << (verdict == Gatekeeper::Verdict::LockedOut ? "locked out"
                                                                                     : "too many connections");
        socket->abort();
        return;
    }
    const Endpoint endpoint(socket->peerAddress().toString(), socket->peerPort());
    Upgrading upgrading{key, socket.get(), std::make_unique<QTimer>()};
    upgrading.timer->setSingleShot(true);
    connect(upgrading.timer.get(), &QTimer::timeout, this, [this, endpoint] { forgetUpgrading(endpoint); });
    upgrading.timer->start(m_config.handshake);
    socket->setReadBufferSize(kMaxUpgradeBytes);
    QTcpSocket* raw = socket.release();
    raw->setParent(m_upgrader.get());
    connect(raw, &QTcpSocket::disconnected, this, [this, endpoint] { forgetUpgrading(endpoint); });
    m_upgrading.insert_or_assign(endpoint, std::move(upgrading));
    if (auto* encrypted = qobject_cast<QSslSocket*>(raw)) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients prove themselves by the secret
        tls.setLocalCertificateChain(m_config.certificates);
        tls.setPrivateKey(m_config.privateKey);
        encrypted->setSslConfiguration(tls);
        connect(encrypted, &QSslSocket::encrypted, this,
                [this, encrypted] { m_upgrader->handleConnection(encrypted); });
        connect(encrypted, &QSslSocket::errorOccurred, this, [this, endpoint] { forgetUpgrading(endpoint); });
        encrypted->startServerEncryption();
    } else {
        m_upgrader->handleConnection(raw);
    }
}

void WebSocketDoor::upgraded()
{
    while (QWebSocket* next = m_upgrader->nextPendingConnection()) {
        std::unique_ptr<QWebSocket> socket(next);
        socket->setParent(nullptr);
        const auto it = m_upgrading.find(Endpoint(socket->peerAddress().toString(), socket->peerPort()));
        if (it == m_upgrading.end()) {
            socket->abort();
            socket.release()->deleteLater();
            continue;
        }
        const QString key = it->second.key;
        if (it->second.socket)
            it->second.socket->disconnect(this);
        m_upgrading.erase(it);
        m_welcome(std::move(socket), key);
    }
}

void WebSocketDoor::turnAway(QTcpSocket& socket)
{
    socket.disconnect(this);
    socket.abort();
    socket.deleteLater();
}

void WebSocketDoor::forgetUpgrading(const Endpoint& endpoint)
{
    const auto it = m_upgrading.find(endpoint);
    if (it == m_upgrading.end())
        return;
    if (it->second.socket)
        turnAway(*it->second.socket);
    m_gate.left(it->second.key);
    it->second.timer.release()->deleteLater(); // it may be the one that called
    m_upgrading.erase(it);
}

} // namespace rollcall::net
