#include "connectors/zkteco/terminal_sockets.h"

#include "base/logging.h"

#include <QNetworkDatagram>
#include <QRandomGenerator>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace rollcall::zkteco {

namespace {

/// Requests are short; a user's record has 72 bytes.
constexpr qsizetype kMaxRequest = 4'096;
/// What a client may leave unread besides one data set.
constexpr qint64 kMaxUnsent = qint64{1} << 20;
/// A client that takes nothing of what it asked for in this time has gone.
constexpr Milliseconds kStuckAfter{60'000};
constexpr Milliseconds kTidyInterval{5'000};
/// Replies kept for a request that comes twice: those of a plain command.
constexpr std::size_t kMaxKeptReplies = 2;

} // namespace

/// One TCP connection.
class TerminalSockets::StreamClient final
{
public:
    StreamClient(TerminalSockets& owner, QTcpSocket* socket, QString key)
        : m_owner(owner), m_socket(socket), m_key(std::move(key)), m_reader(kMaxRequest),
          m_since(owner.m_clock.monotonic())
    {
        m_socket->setParent(nullptr);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        m_socket->setReadBufferSize(kMaxUnsent);
        m_session = owner.makeSession(
            {TerminalSession::Transport::Stream, owner.m_settings.trusted.contains(m_socket->peerAddress()),
             m_socket->localAddress().toString().remove(QStringLiteral("::ffff:"))},
            m_key, m_socket->peerAddress(),
            {[this](const Packet& packet) { m_socket->write(encodeForStream(packet)); },
             [this] { m_socket->disconnectFromHost(); }, [this] { return m_socket->bytesToWrite() <= kMaxUnsent; }});
        QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_session.get(), [this] { read(); });
        QObject::connect(m_socket.get(), &QTcpSocket::bytesWritten, m_session.get(), [this] {
            m_moved = m_owner.m_clock.monotonic();
            if (m_socket->bytesToWrite() > kMaxUnsent)
                return;
            m_session->resume();
            if (m_isHeld)
                read();
        });
        QObject::connect(m_socket.get(), &QTcpSocket::disconnected, m_session.get(),
                         [this] { m_owner.forgetStream(this); });
        QObject::connect(m_socket.get(), &QTcpSocket::errorOccurred, m_session.get(), [this] {
            if (m_socket->state() != QAbstractSocket::ConnectedState)
                m_owner.forgetStream(this);
        });
    }
    ~StreamClient()
    {
        m_socket->disconnect();
        m_socket->abort();
        m_socket.release()->deleteLater(); // this may be called from one of its signals
        m_session->abandon();
        m_session.release()->deleteLater();
    }
    StreamClient(const StreamClient&) = delete;
    StreamClient& operator=(const StreamClient&) = delete;

    [[nodiscard]] TerminalSession& session() { return *m_session; }
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] bool isOverdue(MonotonicTime now) const
    {
        if (!m_session->isLoggedIn())
            return now - m_since > m_owner.m_settings.loginWithin;
        return m_socket->bytesToWrite() > 0 && now - std::max(m_moved, m_session->lastHeard()) > kStuckAfter;
    }
    void read()
    {
        // A client that does not read is not asked for more either.
        m_isHeld = m_socket->bytesToWrite() > kMaxUnsent;
        if (m_isHeld)
            return;
        m_reader.append(m_socket->readAll());
        for (;;) {
            Result<std::optional<QByteArray>> next = m_reader.next();
            if (!next || (*next && !m_owner.isAllowed(m_key))) {
                m_socket->abort();
                return;
            }
            if (!*next)
                return;
            if (const Result<Packet> packet = decode(**next, Checksum::Ignored))
                m_session->received(*packet);
        }
    }

private:
    TerminalSockets& m_owner;
    std::unique_ptr<QTcpSocket> m_socket;
    const QString m_key;
    StreamReader m_reader;
    std::unique_ptr<TerminalSession> m_session;
    const MonotonicTime m_since;
    MonotonicTime m_moved{};
    bool m_isHeld = false;
};

TerminalSockets::TerminalSockets(const TerminalSettings& settings, const Clock& clock, TerminalData& data,
                                 SitePort& site, Audit audit)
    : m_settings(settings), m_clock(clock), m_data(data), m_site(site), m_audit(std::move(audit)),
      m_gate(settings.gate), m_listener(this), m_tidy(this)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &TerminalSockets::welcomeStream);
    connect(&m_tidy, &QTimer::timeout, this, &TerminalSockets::tidy);
}

TerminalSockets::~TerminalSockets()
{
    close();
}

Status TerminalSockets::listen()
{
    const auto refused = [this](QAbstractSocket::SocketError error, const QString& words) {
        close();
        return failure(error == QAbstractSocket::AddressInUseError ? ErrorCode::Busy : ErrorCode::Unavailable, words);
    };
    m_listener.setMaxPendingConnections(m_settings.gate.connections);
    if (m_settings.overTcp && !m_listener.listen(m_settings.host, m_settings.port))
        return refused(m_listener.serverError(), m_listener.errorString());
    if (m_settings.overUdp) {
        m_datagrams = std::make_unique<QUdpSocket>();
        const quint16 port = m_settings.overTcp ? m_listener.serverPort() : m_settings.port;
        if (!m_datagrams->bind(m_settings.host, port, QAbstractSocket::DontShareAddress))
            return refused(m_datagrams->error(), m_datagrams->errorString());
        connect(m_datagrams.get(), &QUdpSocket::readyRead, this, &TerminalSockets::readDatagrams);
    }
    m_tidy.start(kTidyInterval);
    return {};
}

void TerminalSockets::close()
{
    m_tidy.stop();
    m_listener.close();
    m_datagrams.reset();
    for (const auto& [client, owned] : m_streams)
        m_gate.left(client->key());
    for (const auto& [number, client] : m_clients)
        m_gate.left(client.key);
    m_streams.clear();
    m_clients.clear();
}

quint16 TerminalSockets::port() const
{
    if (m_listener.isListening())
        return m_listener.serverPort();
    return m_datagrams ? m_datagrams->localPort() : 0;
}

bool TerminalSockets::wantsEvents() const
{
    return std::any_of(m_streams.begin(), m_streams.end(),
                       [](const auto& one) { return one.first->session().wantsEvents(); }) ||
           std::any_of(m_clients.begin(), m_clients.end(),
                       [](const auto& one) { return one.second.session->wantsEvents(); });
}

void TerminalSockets::tell(const AttendanceRecord& record)
{
    for (const auto& [client, owned] : m_streams)
        client->session().tell(record);
    for (const auto& [number, client] : m_clients)
        client.session->tell(record);
}

bool TerminalSockets::isAllowed(const QString& key)
{
    return !m_gate.message(key, m_clock.monotonic());
}

quint16 TerminalSockets::freeNumber() const
{
    // It distinguishes datagrams: not to be guessed, and not one that is in use.
    for (;;) {
        const auto number = static_cast<quint16>(QRandomGenerator::system()->bounded(1, 0x10000));
        if (!m_clients.contains(number))
            return number;
    }
}

std::unique_ptr<TerminalSession> TerminalSockets::makeSession(TerminalSession::Peer peer, const QString& key,
                                                              const QHostAddress& address, TerminalSession::Ports ports)
{
    const QString shown = address.toString().remove(QStringLiteral("::ffff:"));
    LoginGuard guard{[this, key] { return m_gate.isLockedOut(key, m_clock.monotonic()); },
                     [this, key, shown] {
                         const Milliseconds wait = m_gate.loginFailed(key, m_clock.monotonic());
                         const bool isLocked = m_gate.isLockedOut(key, m_clock.monotonic());
                         m_audit(AuditKind::LoginRefused, shown, isLocked ? QStringLiteral("locked") : QString());
                         return wait;
                     },
                     [this, key, shown] {
                         m_gate.loginSucceeded(key);
                         m_audit(AuditKind::LoginAccepted, shown, {});
                     }};
    return std::make_unique<TerminalSession>(freeNumber(), std::move(peer), m_settings, m_clock, m_data, m_site,
                                             std::move(guard), std::move(ports));
}

void TerminalSockets::welcomeStream()
{
    while (QTcpSocket* socket = m_listener.nextPendingConnection()) {
        const QString key = Gatekeeper::keyOf(socket->peerAddress());
        if (m_gate.arrived(key, m_clock.monotonic()) != Gatekeeper::Verdict::Welcome) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto client = std::make_unique<StreamClient>(*this, socket, key);
        StreamClient* const place = client.get();
        m_streams.emplace(place, std::move(client));
        place->read();
    }
}

void TerminalSockets::forgetStream(StreamClient* client)
{
    const auto found = m_streams.find(client);
    if (found == m_streams.end())
        return;
    m_gate.left(client->key());
    m_streams.erase(found);
}

void TerminalSockets::readDatagrams()
{
    while (m_datagrams && m_datagrams->hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_datagrams->receiveDatagram(kMaxRequest);
        readDatagram(datagram.data(), datagram.senderAddress(), static_cast<quint16>(datagram.senderPort()));
    }
}

void TerminalSockets::readDatagram(const QByteArray& bytes, const QHostAddress& address, quint16 port)
{
    const Result<Packet> packet = decode(bytes, Checksum::Required);
    if (!packet || !isAllowed(Gatekeeper::keyOf(address)))
        return;
    if (packet->command == Command::Connect) {
        const auto same = std::find_if(m_clients.begin(), m_clients.end(), [&](const auto& one) {
            return one.second.address == address && one.second.port == port && one.second.lastRequest == bytes;
        });
        if (same != m_clients.end()) { // the reply was lost
            for (const QByteArray& reply : same->second.lastReplies)
                m_datagrams->writeDatagram(reply, address, port);
            return;
        }
        if (DatagramClient* client = greetDatagram(address, port)) {
            client->lastRequest = bytes;
            client->session->received(*packet);
        }
        return;
    }
    const auto found = m_clients.find(packet->session);
    const bool isTheirs = found != m_clients.end() && found->second.address == address && found->second.port == port;
    if (!isTheirs) {
        m_datagrams->writeDatagram(encode({Command::Unauthorized, packet->session, packet->reply, {}}), address, port);
        return;
    }
    DatagramClient& client = found->second;
    if (bytes == client.lastRequest && !client.lastReplies.empty() && client.lastReplies.size() <= kMaxKeptReplies) {
        for (const QByteArray& reply : client.lastReplies)
            m_datagrams->writeDatagram(reply, address, port);
        return;
    }
    if (packet->command != Command::Ok) {
        client.lastRequest = bytes;
        client.lastReplies.clear();
    }
    client.session->received(*packet);
}

TerminalSockets::DatagramClient* TerminalSockets::greetDatagram(const QHostAddress& address, quint16 port)
{
    const auto same = std::find_if(m_clients.begin(), m_clients.end(), [&](const auto& one) {
        return one.second.address == address && one.second.port == port;
    });
    if (same != m_clients.end())
        forgetDatagram(same->first); // it begins again
    const QString key = Gatekeeper::keyOf(address);
    if (m_gate.arrived(key, m_clock.monotonic()) != Gatekeeper::Verdict::Welcome)
        return nullptr;
    DatagramClient client;
    client.address = address;
    client.port = port;
    client.key = key;
    // The number is known once the session is made, which sends nothing before it has received something.
    const auto number = std::make_shared<quint16>(0);
    client.session =
        makeSession({TerminalSession::Transport::Datagrams, m_settings.trusted.contains(address),
                     m_datagrams->localAddress().toString().remove(QStringLiteral("::ffff:"))},
                    key, address,
                    {[this, number](const Packet& packet) {
                         const auto found = m_clients.find(*number);
                         if (found == m_clients.end() || !m_datagrams)
                             return;
                         const QByteArray bytes = encode(packet);
                         DatagramClient& to = found->second;
                         if (packet.command != Command::RegisterEvents && to.lastReplies.size() <= kMaxKeptReplies)
                             to.lastReplies.push_back(bytes);
                         m_datagrams->writeDatagram(bytes, to.address, to.port);
                     },
                     [this, number] { forgetDatagram(*number); }});
    *number = client.session->number();
    return &m_clients.emplace(*number, std::move(client)).first->second;
}

void TerminalSockets::forgetDatagram(quint16 number)
{
    const auto found = m_clients.find(number);
    if (found == m_clients.end())
        return;
    m_gate.left(found->second.key);
    found->second.session->abandon();
    found->second.session.release()->deleteLater(); // it may be what calls
    m_clients.erase(found);
}

void TerminalSockets::tidy()
{
    const MonotonicTime now = m_clock.monotonic();
    std::vector<StreamClient*> stuck;
    for (const auto& [client, owned] : m_streams) {
        if (client->isOverdue(now))
            stuck.push_back(client);
    }
    for (StreamClient* client : stuck)
        forgetStream(client);
    std::vector<quint16> silent;
    for (const auto& [number, client] : m_clients) {
        const auto patience = client.session->isLoggedIn() ? m_settings.forgetAfter : m_settings.loginWithin;
        // One that waits for events has nothing to say but that it got them.
        if (now - client.session->lastHeard() > (client.session->wantsEvents() ? 6 * patience : patience))
            silent.push_back(number);
    }
    for (const quint16 number : silent)
        forgetDatagram(number);
}

} // namespace rollcall::zkteco
