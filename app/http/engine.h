#pragma once

#include "base/gatekeeper.h"
#include "base/task_queue.h"
#include "http/exchange.h"
#include "http/router.h"
#include "http/server.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <unordered_map>

struct MHD_Daemon;
struct sockaddr;

namespace rollcall::http {

/// The server inside its thread: libmicrohttpd, which parses and sends, and all that it lacks. Everything happens in
/// this thread, so that nothing needs a lock; replies of other threads come through the thread's task queue.
class Engine final : public QObject
{
    Q_OBJECT
public:
    Engine(const Config& config, const Router& router, Authenticator& authenticator, const Clock& clock);
    ~Engine() override;

    /// Takes over the listening socket.
    [[nodiscard]] Status start(int listener);

private:
    struct Callbacks; ///< what libmicrohttpd calls
    friend struct Callbacks;

    void run();
    void tick();
    void expired(Connection& connection);
    void stop();

    [[nodiscard]] bool mayConnect(const sockaddr* address);
    void opened(MHD_Connection* handle, void** context);
    void closed(Connection& connection);
    void began(Connection& connection, const char* target);
    void ended(Connection& connection, bool isComplete);
    /// libmicrohttpd asks what to do next; false closes the connection.
    [[nodiscard]] bool proceed(Connection& connection, const char* method, const char* data, std::size_t& bytes);

    /// The headers are complete: an answer without having read the body, or nothing.
    [[nodiscard]] std::optional<Response> judgeHead(Connection& connection, const QByteArray& method);
    [[nodiscard]] std::optional<Response> judgeLockOut(const Connection& connection) const;
    [[nodiscard]] bool afterHead(Connection& connection);
    void askForLogin(Connection& connection, const Credentials& credentials);
    void loggedIn(quint64 id, const std::optional<Identity>& identity);
    [[nodiscard]] bool takeBody(Connection& connection, const char* data, std::size_t bytes);
    [[nodiscard]] bool bodyEnded(Connection& connection);
    void replied(quint64 id, Response response);
    void countLogin(Connection& connection, Response& response);
    [[nodiscard]] bool send(Connection& connection);
    void resume(Connection& connection);
    /// Past libmicrohttpd, which can answer only before or after a body.
    void answerRaw(Connection& connection, int status, const QByteArray& reason);
    void cut(Connection& connection);
    void lingerOn(Connection& connection);
    [[nodiscard]] Connection* find(quint64 id, Exchange::Stage stage) const;

    const Config& m_config;
    const Limits& m_limits;
    const Router& m_router;
    Authenticator& m_authenticator;
    const Clock& m_clock;
    Gatekeeper m_gate;
    MHD_Daemon* m_daemon = nullptr;
    int m_listener = -1;
    std::unique_ptr<QSocketNotifier> m_ready;
    QTimer m_again; ///< libmicrohttpd has more to do at once
    QTimer m_tick;  ///< deadlines
    std::shared_ptr<TaskQueue> m_replies;
    std::unordered_map<Connection*, std::unique_ptr<Connection>> m_connections;
    std::unordered_map<quint64, Connection*> m_exchanges;
    struct Lingering
    {
        int descriptor;
        MonotonicTime until;
    };
    std::vector<Lingering> m_lingering;
    quint64 m_lastId = 0;
    bool m_isStopping = false;
    bool m_isRunning = false; ///< within libmicrohttpd
};

} // namespace rollcall::http
