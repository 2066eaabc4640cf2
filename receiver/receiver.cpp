#include "receiver/receiver.h"

#include "base/logging.h"
#include "receiver/file_store.h"
#include "receiver/peer.h"
#include "receiver/pg_store.h"

#include <QWebSocket>

#include <utility>

namespace rollcall::receiver {

namespace {

GateLimits gateLimitsOf(const Limits& limits)
{
    GateLimits gate;
    gate.connections = limits.connections;
    gate.connectionsPerAddress = limits.connectionsPerAddress;
    gate.firstPenalty = limits.wrongCredentials;
    gate.longestPenalty = limits.wrongCredentialsCap;
    return gate;
}

std::unique_ptr<PunchStore> storeFor(const Options& options)
{
    if (options.store)
        return std::make_unique<PgStore>(*options.store, options.erasePunches);
    return std::make_unique<FileStore>(options.database, options.erasePunches ? Store::Removal::ErasesPunches
                                                                              : Store::Removal::KeepsPunches);
}

} // namespace

Receiver::Receiver(Options options, const Clock& clock, Observer observer)
    : m_options(std::move(options)), m_clock(clock), m_observer(std::move(observer)), m_store(storeFor(m_options)),
      m_gate(gateLimitsOf(m_options.limits)),
      m_door({.serverName = QStringLiteral("rollcall-receiver"),
              .certificates = {},
              .privateKey = {},
              .handshake = m_options.limits.authentication,
              .pending = m_options.limits.connections},
             m_gate, m_clock, [this](std::unique_ptr<QWebSocket> socket, const QString& address) {
                 welcome(std::move(socket), address);
             })
{
    if (m_options.store && m_options.forward)
        m_forwarder = std::make_unique<Forwarder>(
            *m_options.forward, *m_options.store,
            Forwarder::Listener{[this](const ForwardRow& row) { reportForward(Event::Kind::Forwarded, row.person); },
                                [this](const ForwardRow& row, const QString& why) {
                                    reportForward(Event::Kind::Parked, row.person, why);
                                },
                                [this](const QString& why) { reportForward(Event::Kind::ForwardFailed, {}, why); }});
    connect(&m_erase, &QTimer::timeout, this, [this] { m_store->finishErasing(); });
}

Receiver::~Receiver()
{
    m_door.close();
    m_peers.clear();
}

Status Receiver::start()
{
    if (m_options.serialNumber.isEmpty() || m_options.secret.isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       tr("A serial number and a secret are required: without them, anyone could send punches"));
    if (Status opened = m_store->open(); !opened)
        return opened;
    if (!m_door.listen(m_options.host, m_options.port)) {
        return failure(ErrorCode::Unavailable,
                       tr("Port %1 on %2 cannot be opened (%3)")
                           .arg(QString::number(m_options.port), m_options.host.toString(), m_door.errorString()));
    }
    m_erase.start(m_options.limits.erase);
    if (m_forwarder)
        m_forwarder->start();
    return {};
}

void Receiver::stop()
{
    m_door.close();
    if (m_forwarder)
        m_forwarder->stop();
    // No peer is forgotten in here: the end of a connection is reported from the event loop.
    for (const auto& [peer, owned] : m_peers)
        peer->sayGoodbye();
}

QUrl Receiver::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("ws"));
    url.setHost(m_door.host().toString());
    url.setPort(m_door.port());
    return url;
}

void Receiver::welcome(std::unique_ptr<QWebSocket> socket, const QString& address)
{
    const QString name =
        QStringLiteral("%1:%2").arg(socket->peerAddress().toString(), QString::number(socket->peerPort()));
    auto peer = std::make_unique<Peer>(*this, std::move(socket), address, name);
    Peer* key = peer.get();
    m_peers.emplace(key, std::move(peer));
}

void Receiver::forget(Peer* peer)
{
    const auto it = m_peers.find(peer);
    if (it == m_peers.end())
        return;
    Peer* gone = it->second.release();
    m_peers.erase(it);
    m_gate.left(gone->address());
    report({Event::Kind::Disconnected, gone->name(), {}, {}, false, {}, {}});
    gone->deleteLater();
}

void Receiver::reportForward(Event::Kind kind, const QString& person, const QString& detail) const
{
    Event event;
    event.kind = kind;
    event.peer = m_options.forward->url.toString();
    event.person = person;
    event.detail = detail;
    report(event);
}

void Receiver::report(const Event& event) const
{
    if (m_observer)
        m_observer(event);
}

bool Receiver::isRightLogin(const Login& login) const
{
    // Both are always compared, so that timing does not reveal which one was wrong.
    const bool rightNumber = Secret(login.serialNumber.toUtf8()) == Secret(m_options.serialNumber.toUtf8());
    const bool rightSecret = Secret(login.secret.toUtf8()) == m_options.secret;
    return rightNumber && rightSecret;
}

} // namespace rollcall::receiver
