#include "connectors/inward/inward_connector.h"

#include "base/logging.h"
#include "connectors/inward/peer.h"
#include "connectors/only_receives.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QWebSocket>

#include <algorithm>
#include <utility>

namespace rollcall::inward {

namespace {

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

} // namespace

void InwardConnector::stopListening()
{
    m_openPort.reset();
    m_door.close();
}

InwardConnector::InwardConnector(ConnectorId id, Settings settings, const Clock& clock, SitePort& site,
                                 ConnectorSink& sink)
    : Connector(std::move(id), sink), m_settings(std::move(settings)), m_clock(clock), m_site(site),
      m_gate(m_settings.gate), m_backoff(m_settings.retryBase, m_settings.retryCap),
      m_door(
          {.serverName = QStringLiteral("rollcall"),
           .certificates = m_settings.certificates,
           .privateKey = m_settings.privateKey,
           .handshake = m_settings.handshake,
           .pending = m_settings.gate.connections},
          m_gate, m_clock,
          [this](std::unique_ptr<QWebSocket> socket, const QString& address) { welcome(std::move(socket), address); }),
      m_retry(this)
{
    m_status.id = this->id();
    m_status.delivers = false;
    m_status.listens = true;
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &InwardConnector::listen);
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
    stopListening();
    for (const auto& [number, peer] : m_peers) {
        peer->sayGoodbye();
        m_gate.left(peer->address());
    }
    m_peers.clear();
}

void InwardConnector::deliver(const DeliveryBatch& batch)
{
    if (m_running)
        sink().answered(id(), onlyReceives(batch));
}

void InwardConnector::listen()
{
    const QString scheme = m_settings.isSecure() ? QStringLiteral("wss") : QStringLiteral("ws");
    const auto address = [this, &scheme](int port) {
        return QStringLiteral("%1://%2:%3").arg(scheme, shown(m_settings.host), QString::number(port));
    };
    if (m_door.listen(m_settings.host, m_settings.port)) {
        m_openPort.emplace(m_settings.host, m_door.port());
        m_backoff.reset();
        const QString where = address(m_door.port());
        qCInfo(lcConnector).noquote() << id().value() << "is listening on" << where;
        setState(LinkState::Online, sentence(QT_TRANSLATE_NOOP("Connector", "Inward (listening on %1)"), {where}), {});
        return;
    }
    setState(LinkState::Refused, sentence(QT_TRANSLATE_NOOP("Connector", "Inward (%1)"), {address(m_settings.port)}),
             net::portRefusal(m_door.isPortTaken(), m_settings.host, m_settings.port, m_door.errorString()));
    m_retry.start(m_backoff.next());
}

void InwardConnector::welcome(std::unique_ptr<QWebSocket> socket, const QString& address)
{
    PeerPorts ports{m_clock, m_site,
                    [this](Peer& peer, quint64 ticket, std::vector<PunchDraft> punches) {
                        collect(peer, ticket, std::move(punches));
                    },
                    [this](AuditKind kind, const QString& from, const QString& outcome) {
                        AuditDetails details;
                        details.outcome = outcome;
                        audit(kind, from, std::move(details));
                    },
                    [this](Peer& peer) { forget(peer); }};
    const quint64 number = ++m_lastPeer;
    m_peers.emplace(number, std::make_unique<Peer>(number, std::move(socket), m_settings.session, m_gate, address,
                                                   std::move(ports)));
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
