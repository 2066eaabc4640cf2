#include "http/engine.h"

#include "http/http_log.h"
#include "http/parameters.h"
#include "http/problem.h"

#include <microhttpd.h>
#include <sys/socket.h>

#include <algorithm>

// What happens to one request, step by step.
namespace rollcall::http {

using namespace std::chrono_literals;

namespace {

std::optional<QByteArray> headerOf(const Response& response, const char* name)
{
    for (const auto& [key, value] : response.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

Response unauthorized(const QString& detail)
{
    Response response = refusal(401, detail);
    response.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"rollcall\"");
    response.headers.emplace_back("WWW-Authenticate", "Basic realm=\"rollcall\", charset=\"UTF-8\"");
    return response;
}

/// An answer for browsers that is not meant for them: not framed, not guessed at, not kept.
void addSecurityHeaders(Response& response)
{
    const std::pair<const char*, const char*> headers[] = {
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Cache-Control", "no-store"},
        {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
    };
    for (const auto& [name, value] : headers) {
        if (!headerOf(response, name))
            response.headers.emplace_back(name, value);
    }
}

} // namespace

bool Engine::proceed(Connection& connection, const char* method, const char* data, std::size_t& bytes)
{
    Exchange& exchange = *connection.exchange;
    switch (exchange.stage) {
    case Exchange::Stage::Headers: {
        exchange.answer = judgeHead(connection, method);
        if (exchange.answer || exchange.stage == Exchange::Stage::Login)
            return exchange.answer ? afterHead(connection) : true;
        return afterHead(connection);
    }
    case Exchange::Stage::Login: // resumed
        return afterHead(connection);
    case Exchange::Stage::Body:
        if (bytes == 0)
            return bodyEnded(connection);
        return takeBody(connection, data, std::exchange(bytes, 0));
    case Exchange::Stage::Answer:
        return send(connection);
    case Exchange::Stage::Draining:
        if (bytes == 0)
            return false;
        bytes = 0;
        return true;
    case Exchange::Stage::Handling:
        break;
    }
    return false;
}

std::optional<Response> Engine::judgeLockOut(const Connection& connection) const
{
    const auto locked = m_gate.lockedFor(connection.key, m_clock.monotonic());
    if (!locked)
        return std::nullopt;
    Response response = refusal(429, QStringLiteral("Too many wrong logins from this address; try again later"));
    response.headers.emplace_back("Retry-After",
                                  QByteArray::number(qint64{std::chrono::ceil<std::chrono::seconds>(*locked).count()}));
    return response;
}

std::optional<Response> Engine::judgeHead(Connection& connection, const QByteArray& method)
{
    Exchange& exchange = *connection.exchange;
    exchange.head = readHead(connection.handle);
    const Head& head = exchange.head;
    if (head.bytes > m_limits.headerBytes)
        return refusal(431, QStringLiteral("The headers are too large"));
    if (!head.fault.isEmpty())
        return refusal(400, QString::fromLatin1(head.fault));
    std::optional<Target> target = Target::parse(exchange.rawTarget);
    if (!target)
        return refusal(400, QStringLiteral("The address of the request is malformed"));
    exchange.target = *std::move(target);
    Router::Match match = m_router.find(method, exchange.target.segments);
    if (match.route == nullptr) {
        if (match.allowed.isEmpty())
            return refusal(404, QStringLiteral("Not Found"));
        const bool asks = method == "OPTIONS";
        Response response = asks ? Response{.status = 204} : refusal(405, QStringLiteral("Method Not Allowed"));
        response.headers.emplace_back("Allow", match.allowed);
        return response;
    }
    exchange.route = match.route;
    exchange.pathValues = std::move(match.parameters);
    const Route& route = *exchange.route;
    exchange.maxBodyBytes = route.maxBodyBytes > 0 ? route.maxBodyBytes : m_limits.bodyBytes;
    if (route.isLogin)
        exchange.maxBodyBytes = std::min(exchange.maxBodyBytes, m_limits.loginBytes);

    Request& request = exchange.request;
    request.method = method;
    request.path = exchange.target.path();
    request.contentType = head.contentType;
    request.from = connection.from;
    request.base =
        (m_config.tls ? "https://" : "http://") + (head.host.isEmpty() ? QByteArray("localhost") : head.host);

    if (route.isLogin || route.role != Role::Anyone) {
        if (auto locked = judgeLockOut(connection))
            return locked;
    }
    if (!route.isLogin && route.role != Role::Anyone) {
        if (head.authorization.isEmpty())
            return unauthorized(QStringLiteral("Authentication credentials were not provided."));
        const std::optional<Credentials> credentials = readCredentials(head.authorization);
        if (!credentials)
            return unauthorized(QStringLiteral("The header Authorization is not understood; send Bearer or Basic"));
        askForLogin(connection, *credentials);
    }
    return std::nullopt;
}

void Engine::askForLogin(Connection& connection, const Credentials& credentials)
{
    Exchange& exchange = *connection.exchange;
    exchange.stage = Exchange::Stage::Login;
    connection.deadline = m_clock.monotonic() + m_limits.answer;
    MHD_suspend_connection(connection.handle);
    const auto answer = [this, replies = m_replies, id = exchange.id](const std::optional<Identity>& identity) {
        replies->post([this, id, identity] { loggedIn(id, identity); });
    };
    if (credentials.isPassword)
        m_authenticator.checkPassword(credentials.user, Secret(credentials.password), answer);
    else
        m_authenticator.checkToken(Secret(credentials.token), answer);
}

void Engine::loggedIn(quint64 id, const std::optional<Identity>& identity)
{
    Connection* connection = find(id, Exchange::Stage::Login);
    if (connection == nullptr || connection->exchange->answer)
        return;
    Exchange& exchange = *connection->exchange;
    const MonotonicTime now = m_clock.monotonic();
    if (auto locked = judgeLockOut(*connection)) { // by another request in the meantime
        exchange.answer = std::move(locked);
    } else if (!identity) {
        exchange.answer = unauthorized(QStringLiteral("The token or password is wrong"));
        exchange.resumeAt = now + m_gate.loginFailed(connection->key, now);
        connection->deadline = *exchange.resumeAt + m_limits.answer;
        return;
    } else {
        m_gate.loginSucceeded(connection->key);
        exchange.request.user = identity->user;
        exchange.request.role = identity->role;
        if (identity->role < exchange.route->role)
            exchange.answer = refusal(403, QStringLiteral("This user may not do that"));
    }
    resume(*connection);
}

bool Engine::afterHead(Connection& connection)
{
    Exchange& exchange = *connection.exchange;
    exchange.stage = Exchange::Stage::Body;
    connection.deadline = m_clock.monotonic() + m_limits.request;
    if (!exchange.answer && exchange.head.contentLength.value_or(0) > exchange.maxBodyBytes)
        exchange.answer =
            refusal(413, QStringLiteral("The body must have at most %1 bytes").arg(exchange.maxBodyBytes));
    if (!exchange.answer || !exchange.head.hasBody())
        return true; // the answer follows when the request has ended: so the connection can be kept
    exchange.answer->headers.emplace_back("Connection", "close");
    exchange.stage = Exchange::Stage::Answer;
    return send(connection);
}

bool Engine::takeBody(Connection& connection, const char* data, std::size_t bytes)
{
    Exchange& exchange = *connection.exchange;
    exchange.received += static_cast<qint64>(bytes);
    if (exchange.received > exchange.maxBodyBytes) {
        answerRaw(connection, 413, "Content Too Large");
        ::shutdown(connection.descriptor, SHUT_WR);
        exchange.stage = Exchange::Stage::Draining;
        exchange.request.body = {};
        connection.deadline = m_clock.monotonic() + m_limits.linger;
    } else if (!exchange.route->bodySchema.isEmpty() || !exchange.route->bodyType.isEmpty()) {
        exchange.request.body.append(data, static_cast<qsizetype>(bytes));
    }
    return true;
}

bool Engine::bodyEnded(Connection& connection)
{
    Exchange& exchange = *connection.exchange;
    if (!exchange.answer) {
        Problems problems;
        exchange.request.parameters =
            checkedParameters(*exchange.route, exchange.pathValues, exchange.target, problems);
        if (problems.empty())
            exchange.answer = bodyFault(exchange);
        else
            exchange.answer = refusal(problems);
    }
    if (exchange.answer) {
        exchange.stage = Exchange::Stage::Answer;
        return send(connection);
    }
    exchange.stage = Exchange::Stage::Handling;
    connection.deadline = m_clock.monotonic() + m_limits.answer;
    MHD_suspend_connection(connection.handle);
    exchange.route->handle(exchange.request, [this, replies = m_replies, id = exchange.id](Response response) {
        replies->post([this, id, response = std::move(response)]() mutable { replied(id, std::move(response)); });
    });
    return true;
}

void Engine::replied(quint64 id, Response response)
{
    Connection* connection = find(id, Exchange::Stage::Handling);
    if (connection == nullptr || connection->exchange->answer)
        return; // the client has gone, or was answered in the meantime
    Exchange& exchange = *connection->exchange;
    exchange.request = {};
    exchange.answer = std::move(response);
    if (exchange.route->isLogin)
        countLogin(*connection, *exchange.answer);
    if (exchange.resumeAt)
        return;
    exchange.stage = Exchange::Stage::Answer;
    resume(*connection);
}

void Engine::countLogin(Connection& connection, Response& response)
{
    Exchange& exchange = *connection.exchange;
    const MonotonicTime now = m_clock.monotonic();
    if (auto locked = judgeLockOut(connection)) {
        response = *std::move(locked);
    } else if (response.status / 100 == 2) {
        m_gate.loginSucceeded(connection.key);
    } else if (response.status == 401 || response.status == 400) {
        // Some clients know a wrong password as 400 (Django REST framework).
        exchange.resumeAt = now + m_gate.loginFailed(connection.key, now);
        connection.deadline = *exchange.resumeAt + m_limits.answer;
        exchange.stage = Exchange::Stage::Answer;
    }
}

bool Engine::send(Connection& connection)
{
    Response& response = *connection.exchange->answer;
    addSecurityHeaders(response);
    const auto seconds = std::chrono::seconds(response.body.size() / std::max<qint64>(1, m_limits.slowestPace));
    connection.deadline = m_clock.monotonic() + m_limits.send + seconds;
    auto* body = new QByteArray(std::move(response.body));
    MHD_Response* reply = MHD_create_response_from_buffer_with_free_callback_cls(
        static_cast<std::size_t>(body->size()), const_cast<char*>(body->constData()),
        [](void* bytes) { delete static_cast<QByteArray*>(bytes); }, body);
    if (reply == nullptr) {
        delete body;
        return false;
    }
    bool isGood = true;
    if (response.status != 204 && response.status != 304)
        isGood = MHD_add_response_header(reply, "Content-Type", response.contentType.constData()) == MHD_YES;
    for (const auto& [name, value] : response.headers) {
        // Refuses line ends, so that no value can begin another header.
        if (MHD_add_response_header(reply, name.constData(), value.constData()) != MHD_YES)
            qCWarning(lcHttp) << "a header of an answer was left out:" << name;
    }
    isGood =
        isGood && MHD_queue_response(connection.handle, static_cast<unsigned int>(response.status), reply) == MHD_YES;
    MHD_destroy_response(reply);
    return isGood;
}

} // namespace rollcall::http
