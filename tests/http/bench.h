#pragma once

#include "base/clock.h"
#include "http/server.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

namespace rollcall::http::test {

/// Knows two tokens and one password, and answers from the server's thread.
class FakeAuthenticator final : public Authenticator
{
public:
    void checkToken(const Secret& token, Answer answer) override
    {
        ++asked;
        if (token.reveal() == "reader-token")
            answer(Identity{QStringLiteral("rita"), Role::Reader});
        else if (token.reveal() == "manager-token")
            answer(Identity{QStringLiteral("mona"), Role::Manager});
        else
            answer(std::nullopt);
    }
    void checkPassword(const QString& user, const Secret& password, Answer answer) override
    {
        ++asked;
        // From another thread, as a password hash is.
        std::thread([=, known = user == QLatin1String("otto") && password.reveal() == "pass:word"] {
            answer(known ? std::optional(Identity{QStringLiteral("otto"), Role::Operator}) : std::nullopt);
        }).detach();
    }
    std::atomic<int> asked = 0;
};

/// What came back over one socket.
struct Answer
{
    int status = 0;
    QByteArray head; ///< lower case names are not assumed: see `header`
    QByteArray body;
    bool isClosed = false;

    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        for (const QByteArray& line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
                return line.mid(colon + 1).trimmed();
        }
        return {};
    }
};

/// A client that writes bytes as given.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_isConnected = m_socket.waitForConnected(5'000);
    }
    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    RawClient& write(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(5'000)) {
        }
        return *this;
    }
    /// One answer: by Content-Length, or up to the end of the connection. `isHead`: an answer without its body.
    Answer read(int timeout = 10'000, bool isHead = false)
    {
        Answer answer;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < timeout) {
            const qsizetype end = m_received.indexOf("\r\n\r\n");
            if (end >= 0) {
                answer.head = m_received.left(end);
                const qsizetype length = isHead ? 0 : answer.header("Content-Length").toLongLong();
                if (m_received.size() >= end + 4 + length) {
                    answer.status = answer.head.split(' ').value(1).toInt();
                    answer.body = m_received.mid(end + 4, length);
                    m_received.remove(0, end + 4 + length);
                    return answer;
                }
            }
            if (!m_socket.waitForReadyRead(200) && m_socket.state() == QTcpSocket::UnconnectedState &&
                m_socket.bytesAvailable() == 0)
                break;
            m_received += m_socket.readAll();
        }
        answer.isClosed = m_socket.state() == QTcpSocket::UnconnectedState;
        return answer;
    }
    /// Whether the server has closed the connection within `timeout`.
    [[nodiscard]] bool isClosedWithin(int timeout)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < timeout && m_socket.state() != QTcpSocket::UnconnectedState) {
            if (m_socket.waitForReadyRead(100))
                m_received += m_socket.readAll();
        }
        return m_socket.state() == QTcpSocket::UnconnectedState;
    }
    [[nodiscard]] QTcpSocket& socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
    bool m_isConnected = false;
};

inline QByteArray get(const QByteArray& target, const QByteArray& headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: kiosk:8000\r\n" + headers + "\r\n";
}
inline QByteArray post(const QByteArray& target, const QByteArray& body, const QByteArray& headers = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: kiosk:8000\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}
inline QByteArray bearer(const QByteArray& token)
{
    return "Authorization: Bearer " + token + "\r\n";
}

/// A server on a free port of loopback.
struct Bench
{
    explicit Bench(Config config = {}, std::vector<Route> more = {})
    {
        config.port = 0;
        server = std::make_unique<Server>(std::move(config), routes(std::move(more)), authenticator, clock);
        started = server->start();
    }
    ~Bench() { server->stop(); }
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;

    [[nodiscard]] Answer ask(const QByteArray& bytes, int timeout = 10'000) const
    {
        return RawClient(server->port()).write(bytes).read(timeout);
    }
    /// The reply of a route that does not answer by itself, once it was asked.
    [[nodiscard]] Reply heldReply()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 5'000) {
            {
                const std::lock_guard lock(mutex);
                if (!held.empty()) {
                    Reply reply = held.back();
                    held.pop_back();
                    return reply;
                }
            }
            QTest::qWait(5);
        }
        return {};
    }

    SystemClock clock;
    FakeAuthenticator authenticator;
    std::mutex mutex;
    std::vector<Reply> held;
    std::atomic<int> handled = 0;
    std::unique_ptr<Server> server;
    Status started;

private:
    std::vector<Route> routes(std::vector<Route> more)
    {
        const auto echo = [this](const Request& request, const Reply& reply) {
            ++handled;
            QJsonObject values;
            for (const auto& [name, value] : request.parameters)
                values[name] = QJsonValue::fromVariant(value);
            reply({.body = QJsonDocument(QJsonObject{{"user", request.user},
                                                     {"values", values},
                                                     {"json", request.json},
                                                     {"bytes", request.body.size()},
                                                     {"base", QString::fromLatin1(request.base)},
                                                     {"path", request.path}})
                               .toJson(QJsonDocument::Compact)});
        };
        using Place = Parameter::Place;
        using Type = Parameter::Type;
        std::vector<Route> list = {
            {.method = "GET", .path = "/health", .summary = "Health", .role = Role::Anyone, .handle = echo},
            {.method = "GET",
             .path = "/people/{id}",
             .summary = "One person",
             .parameters = {{.name = "id", .place = Place::Path, .maximum = 40}},
             .handle = echo},
            {.method = "GET", .path = "/people/all", .summary = "All", .handle = echo},
            {.method = "DELETE",
             .path = "/people/{id}",
             .summary = "Remove",
             .role = Role::Manager,
             .parameters = {{.name = "id", .place = Place::Path}},
             .handle = echo},
            {.method = "GET",
             .path = "/punches",
             .summary = "Punches",
             .parameters = {{.name = "page", .type = Type::Integer, .fallback = 1, .minimum = 1, .maximum = 500},
                            {.name = "day", .type = Type::Date, .required = true},
                            {.name = "from", .type = Type::Time},
                            {.name = "all", .type = Type::Flag},
                            {.name = "direction", .choices = {"in", "out"}}},
             .handle = echo},
            {.method = "POST",
             .path = "/people/",
             .summary = "Add a person",
             .role = Role::Manager,
             .bodySchema = QJsonDocument::fromJson(R"({"type":"object","required":["name"],
                "properties":{"name":{"type":"string","minLength":1,"maxLength":5},"age":{"type":"integer","minimum":0}},
                "additionalProperties":false})")
                               .object(),
             .handle = echo},
            {.method = "POST",
             .path = "/csv",
             .summary = "Import",
             .role = Role::Anyone,
             .bodyType = "text/csv",
             .handle = echo},
            {.method = "POST",
             .path = "/login",
             .summary = "Log in",
             .role = Role::Anyone,
             .bodySchema =
                 QJsonDocument::fromJson(R"({"type":"object","properties":{"password":{"type":"string"}}})").object(),
             .isLogin = true,
             .handle =
                 [](const Request& request, const Reply& reply) {
                     reply({.status = request.json.value(u"password") == QLatin1String("right") ? 200 : 401});
                 }},
            {.method = "GET",
             .path = "/later",
             .summary = "Answers when the test says so",
             .role = Role::Anyone,
             .handle =
                 [this](const Request&, Reply reply) {
                     const std::lock_guard lock(mutex);
                     held.push_back(std::move(reply));
                 }},
        };
        for (Route& route : more)
            list.push_back(std::move(route));
        return list;
    }
};

} // namespace rollcall::http::test
