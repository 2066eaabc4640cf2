#include "http/server.h"

#include "http/certificate.h"
#include "http/document_routes.h"
#include "http/engine.h"
#include "http/http_log.h"
#include "http/router.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <future>
#include <iterator>

namespace rollcall::http {

Q_LOGGING_CATEGORY(lcHttp, "rollcall.http", QtInfoMsg)

namespace {

/// Waiting to be accepted; those above the limit are accepted too, and closed.
constexpr int kBacklog = 128;

struct Listener
{
    int descriptor = -1;
    quint16 port = 0;
};

Error bindError(int error, const QHostAddress& address, quint16 port)
{
    const QString place = QStringLiteral("%1 port %2").arg(address.toString(), QString::number(port));
    if (error == EADDRINUSE)
        return {ErrorCode::AlreadyExists,
                QStringLiteral("Another program uses %1; choose another port for the HTTP server").arg(place),
                {}};
    if (error == EACCES)
        return {ErrorCode::PermissionDenied,
                QStringLiteral("The HTTP server may not use %1; choose a port above 1023").arg(place),
                {}};
    if (error == EADDRNOTAVAIL)
        return {ErrorCode::InvalidArgument,
                QStringLiteral("%1 is not an address of this kiosk").arg(address.toString()),
                {}};
    return {
        ErrorCode::Io,
        QStringLiteral("The HTTP server cannot use %1: %2").arg(place, QString::fromLocal8Bit(std::strerror(error))),
        {}};
}

Result<Listener> listenOn(const QHostAddress& address, quint16 port)
{
    sockaddr_storage storage{};
    socklen_t size = 0;
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    const bool isAny = address == QHostAddress(QHostAddress::Any);
    if (isIpv4 && !isAny && address.protocol() != QAbstractSocket::IPv6Protocol) {
        auto* in = reinterpret_cast<sockaddr_in*>(&storage);
        in->sin_family = AF_INET;
        in->sin_port = htons(port);
        in->sin_addr.s_addr = htonl(ipv4);
        size = sizeof *in;
    } else {
        auto* in6 = reinterpret_cast<sockaddr_in6*>(&storage);
        in6->sin6_family = AF_INET6;
        in6->sin6_port = htons(port);
        if (!isAny) {
            const Q_IPV6ADDR bytes = address.toIPv6Address();
            std::memcpy(&in6->sin6_addr, bytes.c, sizeof in6->sin6_addr);
        }
        size = sizeof *in6;
    }
    const int descriptor = ::socket(storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return failure(bindError(errno, address, port));
    const int on = 1;
    const int only = isAny ? 0 : 1;
    (void)::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (storage.ss_family == AF_INET6)
        (void)::setsockopt(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &only, sizeof only);
    auto* name = reinterpret_cast<sockaddr*>(&storage);
    if (::bind(descriptor, name, size) != 0 || ::listen(descriptor, kBacklog) != 0 ||
        ::getsockname(descriptor, name, &size) != 0) {
        const int error = errno;
        ::close(descriptor);
        return failure(bindError(error, address, port));
    }
    const quint16 bound = storage.ss_family == AF_INET ? reinterpret_cast<sockaddr_in*>(&storage)->sin_port
                                                       : reinterpret_cast<sockaddr_in6*>(&storage)->sin6_port;
    return Listener{descriptor, ntohs(bound)};
}

std::vector<Route> withDocuments(std::vector<Route> routes, const Config& config)
{
    std::vector<Route> documents = documentRoutes(routes, config.title, config.docsDirectory);
    routes.insert(routes.end(), std::make_move_iterator(documents.begin()), std::make_move_iterator(documents.end()));
    return routes;
}

/// Owns what the engine refers to, in the engine's thread, so that an abandoned thread keeps it.
class Holder final : public QObject
{
public:
    Holder(Config config, std::vector<Route> routes, Authenticator& authenticator, const Clock& clock)
        : m_config(std::move(config)), m_router(std::move(routes)), m_engine(m_config, m_router, authenticator, clock)
    {}
    [[nodiscard]] Status start(int listener) { return m_engine.start(listener); }

private:
    const Config m_config;
    const Router m_router;
    Engine m_engine;
};

} // namespace

Server::Server(Config config, std::vector<Route> routes, Authenticator& authenticator, const Clock& clock)
    : m_config(std::move(config)), m_routes(withDocuments(std::move(routes), m_config)), m_authenticator(authenticator),
      m_clock(clock), m_fingerprint(m_config.tls ? fingerprintOf(m_config.tls->certificates) : QString())
{}

Server::~Server()
{
    stop();
}

Status Server::start()
{
    Q_ASSERT(!m_worker);
    ROLLCALL_TRY(Router(m_routes).check());
    ROLLCALL_TRY_ASSIGN(const Listener listener, listenOn(m_config.address, m_config.port));
    auto worker = std::make_unique<WorkerThread>(QStringLiteral("http"));
    const auto started = std::make_shared<std::promise<Status>>();
    std::future<Status> outcome = started->get_future();
    worker->start([this, started, descriptor = listener.descriptor] {
        auto holder = std::make_unique<Holder>(m_config, m_routes, m_authenticator, m_clock);
        started->set_value(holder->start(descriptor));
        return holder;
    });
    ROLLCALL_TRY(outcome.get());
    m_worker = std::move(worker);
    m_port = listener.port;
    qCInfo(lcHttp).noquote() << "HTTP server at" << url();
    return {};
}

void Server::stop()
{
    if (m_worker)
        m_worker->stop();
    m_worker.reset();
}

QString Server::url() const
{
    const bool isAny = m_config.address == QHostAddress(QHostAddress::Any) ||
                       m_config.address == QHostAddress(QHostAddress::AnyIPv4) ||
                       m_config.address == QHostAddress(QHostAddress::AnyIPv6);
    QString host = isAny ? QStringLiteral("localhost") : m_config.address.toString();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return QStringLiteral("%1://%2:%3")
        .arg(m_config.tls ? QStringLiteral("https") : QStringLiteral("http"), host, QString::number(m_port));
}

std::chrono::nanoseconds Server::sinceLastBeat() const
{
    return m_worker ? m_worker->sinceLastBeat() : std::chrono::nanoseconds{0};
}

} // namespace rollcall::http
