#include "connectors/adms_server/server_connector.h"

#include "base/logging.h"
#include "connectors/only_receives.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace rollcall::adms_server {

namespace {

/// As often as devices that are collected are read.
constexpr std::chrono::minutes kLookAgain{5};

/// Terminals know no password: every login is a wrong one.
class NoLogins final : public http::Authenticator
{
public:
    void checkToken(const Secret&, Answer answer) override { answer(std::nullopt); }
    void checkPassword(const QString&, const Secret&, Answer answer) override { answer(std::nullopt); }
};

http::Config configOf(const Settings& settings)
{
    http::Config config;
    config.address = settings.host;
    config.port = settings.port;
    config.tls = settings.tls;
    config.limits.connections = settings.connections;
    // A site's terminals may all come through one router.
    config.limits.connectionsPerAddress = settings.connections;
    // A whole log is committed in parts before it is answered.
    config.limits.answer = settings.commitWithin + Milliseconds{5'000};
    config.title = QStringLiteral("Rollcall for terminals");
    return config;
}

} // namespace

ServerConnector::ServerConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink,
                                 SitePort& site)
    : Connector(std::move(id), sink), m_settings(std::move(settings)), m_clock(clock),
      m_collector({this->id(), m_settings.commitWithin}, site, sink),
      m_terminals(m_settings, {clock, site, m_collector, [this] { show(); }}), m_tasks(TaskQueue::ofThisThread()),
      m_noLogins(std::make_unique<NoLogins>()), m_backoff(m_settings.retryBase, m_settings.retryCap), m_retry(this),
      m_nextLook(this)
{
    m_status.id = this->id();
    m_status.delivers = false;
    m_status.listens = true;
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ServerConnector::listen);
    connect(&m_nextLook, &QTimer::timeout, this, &ServerConnector::lookAgain);
}

ServerConnector::~ServerConnector()
{
    stop();
}

void ServerConnector::lookAgain()
{
    for (const auto& [serialNumber, terminal] : m_settings.terminals)
        m_collector.lookAgain(serialNumber, terminal.door);
}

void ServerConnector::start()
{
    if (std::exchange(m_isRunning, true))
        return;
    m_nextLook.start(kLookAgain);
    listen();
}

void ServerConnector::stop()
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_retry.stop();
    m_nextLook.stop();
    m_terminals.stop();
    m_collector.stop();
    m_openPort.reset();
    m_server.reset();
}

void ServerConnector::deliver(const DeliveryBatch& batch)
{
    if (m_isRunning)
        sink().answered(id(), onlyReceives(batch));
}

void ServerConnector::listen()
{
    // Requests come in the server's thread, and are handled in this one; replies may be given from any.
    const auto handle = [tasks = m_tasks, self = QPointer<ServerConnector>(this)](const http::Request& request,
                                                                                  const http::Reply& reply) {
        tasks->post([self, request, reply] {
            if (self && self->m_isRunning)
                self->m_terminals.handle(request, reply);
        });
    };
    m_server = std::make_unique<http::Server>(configOf(m_settings), terminalRoutes(handle), *m_noLogins, m_clock);
    if (const Status started = m_server->start(); !started) {
        m_server.reset();
        setState(LinkState::Refused,
                 sentence(QT_TRANSLATE_NOOP("Connector", "Terminals (port %1)"), {QString::number(m_settings.port)}),
                 net::portRefusal(started.error().code == ErrorCode::AlreadyExists, m_settings.host, m_settings.port,
                                  started.error().message));
        m_retry.start(m_backoff.next());
        return;
    }
    m_openPort.emplace(m_settings.host, m_server->port());
    m_backoff.reset();
    qCInfo(lcConnector).noquote() << id().value() << "is listening on" << m_server->url();
    show();
}

void ServerConnector::show()
{
    if (!m_server)
        return;
    QString detail;
    if (const QStringList strangers = m_terminals.strangers(); !strangers.isEmpty())
        detail = sentence(QT_TRANSLATE_NOOP("Connector", "Refused, because not in the list of terminals: %1. Add the "
                                                         "serial number if it is yours"),
                          {strangers.join(QStringLiteral(", "))});
    else if (!m_terminals.unusable().isEmpty())
        detail = sentence(QT_TRANSLATE_NOOP("Connector", "A terminal sent a line that cannot be used: %1"),
                          {m_terminals.unusable()});
    setState(LinkState::Online,
             sentence(QT_TRANSLATE_NOOP("Connector", "Terminals (listening on %1)"), {m_server->url()}), detail);
}

void ServerConnector::setState(LinkState state, const QString& title, const QString& detail)
{
    if (m_status.state == state && m_status.title == title && m_status.detail == detail)
        return;
    m_status.state = state;
    m_status.title = title;
    m_status.detail = detail;
    sink().stateChanged(m_status);
}

} // namespace rollcall::adms_server
