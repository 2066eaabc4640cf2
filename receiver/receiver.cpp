#include "receiver/receiver.h"

#include "base/logging.h"
#include "receiver/peer.h"

#include <QWebSocket>

#include <algorithm>
#include <utility>

namespace rollcall::receiver {

namespace {

/// Addresses whose wrong logins are remembered; past it the memory starts afresh.
constexpr std::size_t kMaxRememberedAddresses = 1024;
constexpr int kMaxDoublings = 10;

} // namespace

Receiver::Receiver(Options options, const Clock& clock, Observer observer)
    : m_options(std::move(options)), m_clock(clock), m_observer(std::move(observer)),
      m_server(QStringLiteral("rollcall-receiver"), QWebSocketServer::NonSecureMode)
{
    m_server.setMaxPendingConnections(m_options.limits.connections);
    m_server.setHandshakeTimeout(m_options.limits.authentication);
    connect(&m_server, &QWebSocketServer::newConnection, this, &Receiver::acceptPeers);
}

Receiver::~Receiver()
{
    m_server.close();
    m_peers.clear();
}

Status Receiver::start()
{
    if (m_options.serialNumber.isEmpty() || m_options.secret.isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       tr("A serial number and a secret are required: without them, anyone could send punches"));
    if (Status opened = m_store.open(m_options.database); !opened)
        return opened;
    if (!m_server.listen(m_options.host, m_options.port)) {
        return failure(ErrorCode::Unavailable, tr("Port %1 on %2 cannot be opened (%3)")
                                                   .arg(m_options.port)
                                                   .arg(m_options.host.toString(), m_server.errorString()));
    }
    return {};
}

void Receiver::stop()
{
    m_server.close();
    for (const auto& [peer, owned] : m_peers)
        peer->sayGoodbye();
}

void Receiver::acceptPeers()
{
    while (QWebSocket* socket = m_server.nextPendingConnection()) {
        std::unique_ptr<QWebSocket> owned(socket);
        owned->setParent(nullptr);
        if (std::cmp_greater_equal(m_peers.size(), m_options.limits.connections)) {
            qCWarning(lcReceiver) << "too many connections; one from" << owned->peerAddress().toString()
                                  << "was rejected";
            owned->abort();
            continue;
        }
        auto peer = std::make_unique<Peer>(*this, std::move(owned));
        Peer* key = peer.get();
        m_peers.emplace(key, std::move(peer));
    }
}

void Receiver::forget(Peer* peer)
{
    const auto it = m_peers.find(peer);
    if (it == m_peers.end())
        return;
    std::unique_ptr<Peer> gone = std::move(it->second);
    m_peers.erase(it);
    report({Event::Kind::Disconnected, gone->objectName(), {}, {}, false, {}, {}});
    gone.release()->deleteLater();
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

Milliseconds Receiver::penalty(const QString& address)
{
    if (m_failures.size() >= kMaxRememberedAddresses && !m_failures.contains(address))
        m_failures.clear();
    int& failures = m_failures[address];
    const Milliseconds wait = m_options.limits.wrongCredentials * (1 << std::min(failures, kMaxDoublings));
    ++failures;
    return std::min(wait, m_options.limits.wrongCredentialsCap);
}

} // namespace rollcall::receiver
