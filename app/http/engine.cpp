#include "http/engine.h"

#include "http/http_log.h"
#include "http/problem.h"

#include <gnutls/gnutls.h>
#include <microhttpd.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace rollcall::http {

using namespace std::chrono_literals;

namespace {

/// How exactly deadlines and penalties are kept; also how often the idle time of libmicrohttpd is looked at.
constexpr Milliseconds kTick{100};
/// Connections above the limit are accepted and closed; at its own limit libmicrohttpd would leave them waiting.
constexpr unsigned int kSpareConnections = 8;
/// Sockets read on after an early answer, all together.
constexpr std::size_t kMaxLingering = 16;

} // namespace

/// All of them are called in the engine's thread, from within `run`.
struct Engine::Callbacks
{
    static MHD_Result mayConnect(void* engine, const sockaddr* address, socklen_t)
    {
        return static_cast<Engine*>(engine)->mayConnect(address) ? MHD_YES : MHD_NO;
    }
    static void connection(void* engine, MHD_Connection* handle, void** context, MHD_ConnectionNotificationCode code)
    {
        if (code == MHD_CONNECTION_NOTIFY_STARTED)
            static_cast<Engine*>(engine)->opened(handle, context);
        else if (*context != nullptr)
            static_cast<Engine*>(engine)->closed(*static_cast<Connection*>(*context));
    }
    static Connection* of(MHD_Connection* handle)
    {
        const auto* info = MHD_get_connection_info(handle, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
        return info == nullptr ? nullptr : static_cast<Connection*>(info->socket_context);
    }
    static void* target(void* engine, const char* target, MHD_Connection* handle)
    {
        if (Connection* connection = of(handle))
            static_cast<Engine*>(engine)->began(*connection, target);
        return nullptr;
    }
    static MHD_Result request(void* engine, MHD_Connection* handle, const char*, const char* method, const char*,
                              const char* data, std::size_t* bytes, void**)
    {
        Connection* connection = of(handle);
        if (connection == nullptr || !connection->exchange)
            return MHD_NO;
        return static_cast<Engine*>(engine)->proceed(*connection, method, data, *bytes) ? MHD_YES : MHD_NO;
    }
    static void completed(void* engine, MHD_Connection* handle, void**, MHD_RequestTerminationCode code)
    {
        if (Connection* connection = of(handle))
            static_cast<Engine*>(engine)->ended(*connection, code == MHD_REQUEST_TERMINATED_COMPLETED_OK);
    }
    /// The target is decoded by `Target`, once.
    static std::size_t unescape(void*, MHD_Connection*, char* text) { return std::char_traits<char>::length(text); }
};

Engine::Engine(const Config& config, const Router& router, Authenticator& authenticator, const Clock& clock)
    : m_config(config), m_limits(config.limits), m_router(router), m_authenticator(authenticator), m_clock(clock),
      m_gate([&config] {
          GateLimits limits = config.gate;
          limits.connections = config.limits.connections;
          limits.connectionsPerAddress = config.limits.connectionsPerAddress;
          return limits;
      }()),
      m_replies(std::make_shared<TaskQueue>(QThread::currentThread()))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { run(); });
    connect(&m_tick, &QTimer::timeout, this, [this] { tick(); });
}

Engine::~Engine()
{
    stop();
}

Status Engine::start(int listener)
{
    m_listener = listener;
    unsigned int flags = MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME;
    std::vector<MHD_OptionItem> options = {
        {MHD_OPTION_LISTEN_SOCKET, listener, nullptr},
        {MHD_OPTION_CONNECTION_LIMIT, static_cast<intptr_t>(m_limits.connections) + kSpareConnections, nullptr},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, static_cast<intptr_t>(m_limits.connectionMemory), nullptr},
        {MHD_OPTION_CONNECTION_TIMEOUT, std::max<intptr_t>(1, m_limits.idle / 1s), nullptr},
        {MHD_OPTION_STRICT_FOR_CLIENT, 1, nullptr},
        {MHD_OPTION_NOTIFY_CONNECTION, reinterpret_cast<intptr_t>(&Callbacks::connection), this},
        {MHD_OPTION_NOTIFY_COMPLETED, reinterpret_cast<intptr_t>(&Callbacks::completed), this},
        {MHD_OPTION_URI_LOG_CALLBACK, reinterpret_cast<intptr_t>(&Callbacks::target), this},
        {MHD_OPTION_UNESCAPE_CALLBACK, reinterpret_cast<intptr_t>(&Callbacks::unescape), this},
    };
    QByteArray certificates;
    QByteArray key;
    if (m_config.tls) {
        flags |= MHD_USE_TLS;
        certificates = m_config.tls->certificates;
        key = m_config.tls->key.reveal();
        options.push_back({MHD_OPTION_HTTPS_MEM_CERT, 0, certificates.data()});
        options.push_back({MHD_OPTION_HTTPS_MEM_KEY, 0, key.data()});
        static std::array<char, 64> priorities{"NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2"};
        options.push_back({MHD_OPTION_HTTPS_PRIORITIES, 0, priorities.data()});
    }
    options.push_back({MHD_OPTION_END, 0, nullptr});
    m_daemon = MHD_start_daemon(flags, 0, &Callbacks::mayConnect, this, &Callbacks::request, this, MHD_OPTION_ARRAY,
                                options.data(), MHD_OPTION_END);
    if (m_daemon == nullptr) {
        ::close(m_listener);
        return failure(ErrorCode::InvalidArgument,
                       m_config.tls ? QStringLiteral("The certificate and the key of the HTTP server do not fit; "
                                                     "check both files")
                                    : QStringLiteral("The HTTP server could not be started"));
    }
    m_ready = std::make_unique<QSocketNotifier>(MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd,
                                                QSocketNotifier::Read);
    connect(m_ready.get(), &QSocketNotifier::activated, this, [this] { run(); });
    m_tick.start(kTick);
    run();
    return {};
}

void Engine::run()
{
    if (m_daemon == nullptr || m_isRunning)
        return;
    m_isRunning = true;
    MHD_run(m_daemon);
    m_isRunning = false;
    MHD_UNSIGNED_LONG_LONG wait = 0;
    if (MHD_get_timeout(m_daemon, &wait) == MHD_YES && wait == 0)
        m_again.start(0);
}

void Engine::tick()
{
    const MonotonicTime now = m_clock.monotonic();
    for (auto& [key, connection] : m_connections) {
        Exchange* exchange = connection->exchange.get();
        if (exchange != nullptr && exchange->resumeAt && now >= *exchange->resumeAt) {
            exchange->resumeAt.reset();
            resume(*connection);
        } else if (!connection->isCut && now >= connection->deadline) {
            expired(*connection);
        }
    }
    std::erase_if(m_lingering, [now](const Lingering& lingering) {
        std::array<char, 16 * 1024> dropped{};
        ssize_t got = 0;
        while ((got = ::recv(lingering.descriptor, dropped.data(), dropped.size(), MSG_DONTWAIT)) > 0 &&
               now < lingering.until) {
        }
        const bool isOver = now >= lingering.until || got == 0 || (errno != EAGAIN && errno != EWOULDBLOCK);
        if (isOver)
            ::close(lingering.descriptor);
        return isOver;
    });
    run();
}

void Engine::expired(Connection& connection)
{
    Exchange* exchange = connection.exchange.get();
    const auto stage = exchange == nullptr ? Exchange::Stage::Headers : exchange->stage;
    switch (stage) {
    case Exchange::Stage::Headers:
    case Exchange::Stage::Body:
        answerRaw(connection, 408, "Request Timeout");
        cut(connection);
        break;
    case Exchange::Stage::Login:
    case Exchange::Stage::Handling:
        exchange->answer = refusal(503, QStringLiteral("The kiosk did not answer in time; try again"));
        exchange->answer->headers.emplace_back("Retry-After", "10");
        exchange->resumeAt.reset();
        if (stage == Exchange::Stage::Handling)
            exchange->stage = Exchange::Stage::Answer;
        connection.deadline = m_clock.monotonic() + m_limits.send;
        resume(connection);
        break;
    case Exchange::Stage::Answer:
    case Exchange::Stage::Draining:
        cut(connection);
        break;
    }
}

void Engine::stop()
{
    if (m_daemon == nullptr)
        return;
    m_isStopping = true;
    m_replies->close();
    ::close(MHD_quiesce_daemon(m_daemon));
    for (auto& [key, connection] : m_connections) {
        Exchange* exchange = connection->exchange.get();
        if (exchange != nullptr &&
            (exchange->stage == Exchange::Stage::Login || exchange->stage == Exchange::Stage::Handling)) {
            exchange->answer = refusal(503, QStringLiteral("The kiosk is shutting down"));
            exchange->answer->headers.emplace_back("Connection", "close");
            if (exchange->stage == Exchange::Stage::Handling)
                exchange->stage = Exchange::Stage::Answer;
            resume(*connection);
        } else if (exchange == nullptr || exchange->stage != Exchange::Stage::Answer) {
            cut(*connection);
        }
    }
    // No clock that a test may have stopped: this wait must end.
    const int descriptor = static_cast<int>(m_ready->socket());
    m_ready.reset();
    constexpr int kStepMs = 20;
    for (auto left = m_limits.farewell; left > 0ms && !m_connections.empty(); left -= Milliseconds{kStepMs}) {
        MHD_run(m_daemon);
        if (m_connections.empty())
            break;
        pollfd ready{descriptor, POLLIN, 0};
        (void)::poll(&ready, 1, kStepMs);
    }
    MHD_stop_daemon(m_daemon);
    m_daemon = nullptr;
    for (const Lingering& lingering : m_lingering)
        ::close(lingering.descriptor);
    m_lingering.clear();
}

bool Engine::mayConnect(const sockaddr* address)
{
    if (m_isStopping)
        return false;
    const QHostAddress from(address);
    const auto perAddress = from.isLoopback() ? Gatekeeper::PerAddress::Unlimited : Gatekeeper::PerAddress::Limited;
    return m_gate.connected(Gatekeeper::keyOf(from), m_clock.monotonic(), perAddress) == Gatekeeper::Verdict::Welcome;
}

void Engine::opened(MHD_Connection* handle, void** context)
{
    auto connection = std::make_unique<Connection>();
    connection->handle = handle;
    connection->descriptor = MHD_get_connection_info(handle, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    connection->from = QHostAddress(MHD_get_connection_info(handle, MHD_CONNECTION_INFO_CLIENT_ADDRESS)->client_addr);
    connection->key = Gatekeeper::keyOf(connection->from);
    connection->deadline = m_clock.monotonic() + m_limits.request;
    *context = connection.get();
    m_connections.emplace(connection.get(), std::move(connection));
}

void Engine::closed(Connection& connection)
{
    m_gate.left(connection.key);
    if (connection.exchange)
        m_exchanges.erase(connection.exchange->id);
    m_connections.erase(&connection);
}

void Engine::began(Connection& connection, const char* target)
{
    if (connection.exchange)
        m_exchanges.erase(connection.exchange->id);
    connection.exchange = std::make_unique<Exchange>();
    connection.exchange->id = ++m_lastId;
    connection.exchange->rawTarget = target;
    m_exchanges.emplace(m_lastId, &connection);
}

void Engine::ended(Connection& connection, bool isComplete)
{
    if (!connection.exchange)
        return;
    const Exchange& exchange = *connection.exchange;
    const bool isEarly = exchange.stage == Exchange::Stage::Draining ||
                         (exchange.stage == Exchange::Stage::Answer && exchange.head.hasBody() &&
                          exchange.received < exchange.head.contentLength.value_or(exchange.received + 1));
    if (isEarly && isComplete)
        lingerOn(connection);
    m_exchanges.erase(exchange.id);
    connection.exchange.reset();
    connection.deadline = m_clock.monotonic() + m_limits.request;
}

Connection* Engine::find(quint64 id, Exchange::Stage stage) const
{
    const auto found = m_exchanges.find(id);
    return found != m_exchanges.end() && found->second->exchange->stage == stage ? found->second : nullptr;
}

void Engine::resume(Connection& connection)
{
    MHD_resume_connection(connection.handle);
    m_again.start(0);
}

void Engine::answerRaw(Connection& connection, int status, const QByteArray& reason)
{
    const QByteArray body = refusal(status, QString::fromLatin1(reason)).body;
    const QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason +
                             "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: " +
                             QByteArray::number(body.size()) + "\r\n\r\n" + body;
    // One short write, of which nothing is repeated: a client that does not take it has lost the sentence.
    if (!m_config.tls)
        (void)::send(connection.descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()),
                     MSG_DONTWAIT | MSG_NOSIGNAL);
    else if (connection.exchange) // else the handshake may not be over
        (void)gnutls_record_send(
            static_cast<gnutls_session_t>(
                MHD_get_connection_info(connection.handle, MHD_CONNECTION_INFO_GNUTLS_SESSION)->tls_session),
            bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

void Engine::cut(Connection& connection)
{
    connection.isCut = true;
    ::shutdown(connection.descriptor, SHUT_RDWR);
}

void Engine::lingerOn(Connection& connection)
{
    if (m_lingering.size() >= kMaxLingering || m_config.tls)
        return;
    // The kernel resets a connection that is closed with unread bytes, and the client may never see the answer.
    if (const int copy = ::dup(connection.descriptor); copy >= 0)
        m_lingering.push_back({copy, m_clock.monotonic() + m_limits.linger});
}

} // namespace rollcall::http
