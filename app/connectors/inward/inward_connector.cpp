#include "connectors/inward/inward_connector.h"

#include "base/logging.h"
#include "connectors/inward/peer.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <mutex>
#include <unistd.h>
#include <utility>
#include <vector>

namespace rollcall::inward {

namespace {

/// Of a request to upgrade: more than any client's headers.
constexpr qint64 kMaxUpgradeBytes = qint64{16} * 1024;
/// After the system ran out of descriptors, so long until the next connection is accepted.
constexpr Milliseconds kAcceptPause{1'000};
/// Batches whose commit is waited for, those of peers that have gone included; without a store it never comes.
constexpr std::size_t kMaxCollected = 256;

QString shown(const QHostAddress& host)
{
    return host.protocol() == QAbstractSocket::IPv6Protocol ? QStringLiteral("[%1]").arg(host.toString())
                                                            : host.toString();
}

QByteArray cursorOf(quint64 peer, quint64 ticket)
{
    return QByteArray::number(peer) + ':' + QByteArray::number(ticket);
}

/// What the connectors of this process listen on, each in a thread of its own.
struct OpenPorts
{
    std::mutex mutex;
    std::vector<std::pair<QHostAddress, quint16>> ports;
};

OpenPorts& openPorts()
{
    static OpenPorts all;
    return all;
}

} // namespace

bool InwardConnector::isListening(const QHostAddress& host, quint16 port)
{
    OpenPorts& open = openPorts();
    const std::lock_guard lock(open.mutex);
    return std::find(open.ports.begin(), open.ports.end(), std::pair(host, port)) != open.ports.end();
}

void InwardConnector::stopListening()
{
    if (!m_listener.isListening())
        return;
    OpenPorts& open = openPorts();
    const std::lock_guard lock(open.mutex);
    std::erase(open.ports, std::pair(m_settings.host, m_listener.serverPort()));
    m_listener.close();
}

InwardConnector::InwardConnector(ConnectorId id, Settings settings, const Clock& clock, SitePort& site,
                                 ConnectorSink& sink)
    : Connector(std::move(id), sink), m_settings(std::move(settings)), m_clock(clock), m_site(site),
      m_gate(m_settings.gate), m_backoff(m_settings.retryBase, m_settings.retryCap),
      m_listener([this](qintptr descriptor) { arrived(descriptor); }),
      m_upgrader(std::make_unique<QWebSocketServer>(QStringLiteral("rollcall"), m_settings.isSecure()
                                                                                    ? QWebSocketServer::SecureMode
                                                                                    : QWebSocketServer::NonSecureMode)),
      m_retry(this), m_resume(this)
{
    m_status.id = this->id();
    m_status.delivers = false;
    m_upgrader->setMaxPendingConnections(m_settings.gate.connections);
    connect(m_upgrader.get(), &QWebSocketServer::newConnection, this, &InwardConnector::upgraded);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &InwardConnector::listen);
    // Qt stops accepting after an error (no descriptors left) until it is asked to go on.
    m_resume.setSingleShot(true);
    connect(&m_resume, &QTimer::timeout, &m_listener, &QTcpServer::resumeAccepting);
    connect(&m_listener, &QTcpServer::acceptError, this, [this] { m_resume.start(kAcceptPause); });
}

InwardConnector::~InwardConnector()
{
    m_running = false;
    stopListening();
    m_peers.clear();
}

void InwardConnector::start()
{
    if (!std::exchange(m_running, true))
        listen();
}

void InwardConnector::stop()
{
    if (!std::exchange(m_running, false))
        return;
    m_retry.stop();
    m_resume.stop();
    stopListening();
    for (auto& [endpoint, upgrading] : m_upgrading) {
        if (upgrading.socket)
            turnAway(*upgrading.socket);
        m_gate.left(upgrading.key);
    }
    m_upgrading.clear();
    for (const auto& [number, peer] : m_peers) {
        peer->sayGoodbye();
        m_gate.left(peer->address());
    }
    m_peers.clear();
}

void InwardConnector::deliver(const DeliveryBatch& batch)
{
    std::vector<DeliveryAnswer> answers;
    for (const DeliveryEntry& entry : batch) {
        DeliveryAnswer answer;
        answer.outboxId = entry.outboxId;
        answer.verdict = DeliveryAnswer::Verdict::Rejected;
        answer.reason = sentence(QT_TRANSLATE_NOOP("Connector", "This connection only receives"));
        answers.push_back(std::move(answer));
    }
    if (m_running)
        sink().answered(id(), std::move(answers));
}

void InwardConnector::listen()
{
    const QString scheme = m_settings.isSecure() ? QStringLiteral("wss") : QStringLiteral("ws");
    const QString address = QStringLiteral("%1://%2:%3").arg(scheme, shown(m_settings.host));
    if (m_listener.listen(m_settings.host, m_settings.port)) {
        {
            OpenPorts& open = openPorts();
            const std::lock_guard lock(open.mutex);
            open.ports.emplace_back(m_settings.host, m_listener.serverPort());
        }
        m_backoff.reset();
        const QString where = address.arg(m_listener.serverPort());
        qCInfo(lcConnector).noquote() << id().value() << "is listening on" << where;
        setState(LinkState::Online, sentence(QT_TRANSLATE_NOOP("Connector", "Inward (listening on %1)"), {where}), {});
        return;
    }
    const bool taken = m_listener.serverError() == QAbstractSocket::AddressInUseError;
    const QString port = QString::number(m_settings.port);
    const QString why =
        taken ? sentence(QT_TRANSLATE_NOOP("Connector", "Another program uses port %1 on %2. The kiosk keeps trying; "
                                                        "or choose another port"),
                         {port, m_settings.host.toString()})
              : sentence(QT_TRANSLATE_NOOP("Connector", "Port %1 on %2 cannot be opened (%3). The kiosk keeps trying"),
                         {port, m_settings.host.toString(), m_listener.errorString()});
    setState(LinkState::Refused,
             sentence(QT_TRANSLATE_NOOP("Connector", "Inward (%1)"), {address.arg(m_settings.port)}), why);
    m_retry.start(m_backoff.next());
}

void InwardConnector::arrived(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket =
        m_settings.isSecure() ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
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
    upgrading.timer->start(m_settings.handshake);
    socket->setReadBufferSize(kMaxUpgradeBytes);
    QTcpSocket* raw = socket.release();
    raw->setParent(m_upgrader.get());
    connect(raw, &QTcpSocket::disconnected, this, [this, endpoint] { forgetUpgrading(endpoint); });
    m_upgrading.insert_or_assign(endpoint, std::move(upgrading));
    if (auto* secure = qobject_cast<QSslSocket*>(raw)) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients prove themselves by the secret
        tls.setLocalCertificateChain(m_settings.certificates);
        tls.setPrivateKey(m_settings.privateKey);
        secure->setSslConfiguration(tls);
        connect(secure, &QSslSocket::encrypted, this, [this, secure] { m_upgrader->handleConnection(secure); });
        connect(secure, &QSslSocket::errorOccurred, this, [this, endpoint] { forgetUpgrading(endpoint); });
        secure->startServerEncryption();
    } else {
        m_upgrader->handleConnection(raw);
    }
}

void InwardConnector::upgraded()
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
        PeerPorts ports{m_clock, m_site,
                        [this](Peer& peer, quint64 ticket, std::vector<PunchDraft> punches) {
                            collect(peer, ticket, std::move(punches));
                        },
                        [this](AuditKind kind, const QString& address, const QString& outcome) {
                            AuditDetails details;
                            details.outcome = outcome;
                            audit(kind, address, std::move(details));
                        },
                        [this](Peer& peer) { forget(peer); }};
        const quint64 number = ++m_lastPeer;
        m_peers.emplace(number, std::make_unique<Peer>(number, std::move(socket), m_settings.session, m_gate, key,
                                                       std::move(ports)));
    }
}

void InwardConnector::turnAway(QTcpSocket& socket)
{
    socket.disconnect(this);
    socket.abort();
    socket.deleteLater();
}

void InwardConnector::forgetUpgrading(const Endpoint& endpoint)
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

void InwardConnector::collect(Peer& peer, quint64 ticket, std::vector<PunchDraft> punches)
{
    if (!m_running)
        return;
    QByteArray cursor = cursorOf(peer.number(), ticket);
    if (m_collected.size() >= kMaxCollected)
        m_collected.erase(m_collected.begin());
    m_collected.insert_or_assign(cursor, Collected{peer.address(), static_cast<qint64>(punches.size())});
    sink().punchesCollected(id(), std::move(punches), std::move(cursor));
}

void InwardConnector::audit(AuditKind kind, const QString& address, AuditDetails details)
{
    if (m_running)
        sink().audited(id(), otherEvent(AuditActor::ofServer(id()), kind, address, std::move(details)));
}

void InwardConnector::confirm(const QByteArray& cursor)
{
    if (const auto collected = m_collected.extract(cursor)) {
        AuditDetails details;
        details.count = collected.mapped().punches;
        audit(AuditKind::PunchesCollected, collected.mapped().address, std::move(details));
    }
    const qsizetype colon = cursor.indexOf(':');
    const auto peer = m_peers.find(cursor.left(colon).toULongLong());
    if (peer != m_peers.end()) // otherwise it has gone, and asks again
        peer->second->committed(cursor.mid(colon + 1).toULongLong());
}

void InwardConnector::forget(Peer& peer)
{
    const auto it = m_peers.find(peer.number());
    if (it == m_peers.end())
        return;
    m_gate.left(peer.address());
    it->second.release()->deleteLater();
    m_peers.erase(it);
}

void InwardConnector::setState(LinkState state, const QString& title, const QString& detail)
{
    if (m_status.state == state && m_status.title == title && m_status.detail == detail)
        return;
    m_status.state = state;
    m_status.title = title;
    m_status.detail = detail;
    sink().stateChanged(m_status);
}

} // namespace rollcall::inward
