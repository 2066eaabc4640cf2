#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>
#include <set>
#include <sys/socket.h>
#include <vector>

namespace rollcall::test {

/// A WebSocket server that behaves badly in a chosen way.
class FakeServer : public QObject
{
    Q_OBJECT
public:
    enum class Mode {
        Honest,
        SilentAfterGreeting,      ///< never answers `reg`
        SilentAfterRegistration,  ///< never answers `sendlog`
        Refuses,                  ///< refuses `reg` and closes
        ClosesInsteadOfAnswering, ///< closes when the second punch arrives
        AcknowledgesFewer,        ///< result true, count one less
        RefusesPunches,           ///< result false
        AnswersGarbage,           ///< invalid JSON instead of every acknowledgement
        Chatters,                 ///< other messages in between
        SendsHugeMessage,         ///< 100 MB instead of the first acknowledgement
        PadsWithSpaces,           ///< trailing spaces in keys and `ret`
        AcknowledgesAndCloses,    ///< takes each punch, says so and closes
        RejectsRecords,           ///< refuses every record for what is in it
    };
    Mode mode;
    int connections = 0;
    int registrations = 0;
    std::vector<QJsonObject> received;
    std::multiset<QString> stored; ///< "person time" of every record taken

    explicit FakeServer(Mode behavior = Mode::Honest)
        : mode(behavior), m_server(QStringLiteral("fake"), QWebSocketServer::NonSecureMode)
    {
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            while (QWebSocket* socket = m_server.nextPendingConnection()) {
                ++connections;
                socket->setParent(this);
                m_sockets.push_back(socket);
                connect(socket, &QWebSocket::textMessageReceived, this,
                        [this, socket](const QString& text) { answer(*socket, text); });
            }
        });
        m_server.listen(QHostAddress::LocalHost, 0);
    }
    [[nodiscard]] QString url() const { return m_server.serverUrl().toString(); }
    /// As when the machine loses power: no closing handshake.
    void dropEverybody()
    {
        for (QWebSocket* socket : m_sockets)
            socket->abort();
        m_sockets.clear();
    }
    void sendToEverybody(const QString& text)
    {
        for (QWebSocket* socket : m_sockets)
            socket->sendTextMessage(text);
    }
    /// Of what was sent, as far as nobody has read it.
    [[nodiscard]] qint64 unread() const
    {
        qint64 bytes = 0;
        for (const QWebSocket* socket : m_sockets)
            bytes += socket->bytesToWrite();
        return bytes;
    }
    [[nodiscard]] std::vector<QJsonObject> receivedOf(const QString& key, const QString& value) const
    {
        std::vector<QJsonObject> found;
        for (const QJsonObject& object : received) {
            if (object.value(key).toString() == value)
                found.push_back(object);
        }
        return found;
    }

private:
    void answer(QWebSocket& socket, const QString& text)
    {
        const QJsonObject request = QJsonDocument::fromJson(text.toUtf8()).object();
        received.push_back(request);
        const QString command = request.value(QStringLiteral("cmd")).toString();
        if (command == QLatin1String("reg"))
            answerRegistration(socket);
        else if (command == QLatin1String("sendlog"))
            answerPunches(socket, request);
        else if (command == QLatin1String("enrollment"))
            socket.sendTextMessage(QStringLiteral(R"({"ret":"enrollment","result":true})"));
        else if (command == QLatin1String("update"))
            socket.sendTextMessage(QStringLiteral(R"({"ret":"update","result":false,"reason":"user_not_found"})"));
        else if (command == QLatin1String("heartbeat"))
            socket.sendTextMessage(QStringLiteral(R"({"ret":"unknown","result":false,"reason":"invalid command"})"));
    }
    void answerRegistration(QWebSocket& socket)
    {
        ++registrations;
        switch (mode) {
        case Mode::SilentAfterGreeting:
            return;
        case Mode::Refuses:
            socket.sendTextMessage(QStringLiteral(R"({"ret":"reg","result":false,"reason":"invalid_credentials"})"));
            socket.close();
            return;
        case Mode::PadsWithSpaces:
            socket.sendTextMessage(QStringLiteral(R"({"ret ":"reg ","result ":true})"));
            return;
        case Mode::Chatters:
            socket.sendTextMessage(QStringLiteral(R"({"cmd":"getuserlist","stn":true})"));
            socket.sendTextMessage(QStringLiteral(R"([1,2,3])"));
            break;
        default:
            break;
        }
        socket.sendTextMessage(QStringLiteral(R"({"ret":"reg","result":true,"cloudtime":"nonsense"})"));
    }
    void answerPunches(QWebSocket& socket, const QJsonObject& request)
    {
        const QJsonArray records = request.value(QStringLiteral("record")).toArray();
        const int sent = static_cast<int>(records.size());
        ++m_punchMessages;
        const auto acknowledge = [&](int count) {
            socket.sendTextMessage(QStringLiteral(R"({"ret":"sendlog","result":true,"count":%1})").arg(count));
        };
        switch (mode) {
        case Mode::SilentAfterRegistration:
            return;
        case Mode::ClosesInsteadOfAnswering:
            if (m_punchMessages >= 2) {
                socket.close();
                return;
            }
            break;
        case Mode::AcknowledgesFewer:
            acknowledge(sent - 1);
            return;
        case Mode::RefusesPunches:
            socket.sendTextMessage(QStringLiteral(R"({"ret":"sendlog","result":false,"reason":1})"));
            return;
        case Mode::AnswersGarbage:
            socket.sendTextMessage(QStringLiteral(R"({"ret":"sendlog","result":true,"count":})"));
            return;
        case Mode::Chatters:
            socket.sendTextMessage(QStringLiteral(R"({"cmd":"gettime"})"));
            socket.sendTextMessage(QStringLiteral(R"({"ret":"unknown","result":false,"reason":"invalid command"})"));
            break;
        case Mode::SendsHugeMessage:
            if (m_punchMessages == 1) {
                socket.sendTextMessage(QString(100'000'000, u'x'));
                return;
            }
            break;
        case Mode::AcknowledgesAndCloses:
            take(records);
            acknowledge(sent);
            socket.close();
            return;
        case Mode::RejectsRecords:
            socket.sendTextMessage(QStringLiteral(R"({"ret":"sendlog","result":false,"reason":"Missing id"})"));
            return;
        case Mode::PadsWithSpaces:
            take(records);
            socket.sendTextMessage(QStringLiteral(R"({"ret ":"sendlog  ","result ":true,"count ":%1})").arg(sent));
            return;
        default:
            break;
        }
        take(records);
        acknowledge(sent);
    }
    void take(const QJsonArray& records)
    {
        for (const auto& value : records) {
            const QJsonObject record = value.toObject();
            stored.insert(record.value(QStringLiteral("enrollid")).toString() + u' ' +
                          record.value(QStringLiteral("time")).toString());
        }
    }

    QWebSocketServer m_server;
    std::vector<QWebSocket*> m_sockets;
    int m_punchMessages = 0;
};

/// A TCP server that accepts and never says a word, or closes its sending half at once: a peer that hangs in the
/// handshake.
class MuteServer : public QObject
{
    Q_OBJECT
public:
    int connections = 0;

    explicit MuteServer(bool halfClose = false)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this, halfClose] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                ++connections;
                if (halfClose)
                    ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
            }
        });
        m_server.listen(QHostAddress::LocalHost, 0);
    }
    [[nodiscard]] QString url() const { return QStringLiteral("ws://127.0.0.1:%1").arg(m_server.serverPort()); }

private:
    QTcpServer m_server;
};

/// A line between a client and a server that goes bad on demand.
class BadLine : public QObject
{
    Q_OBJECT
public:
    bool forwarding = true; ///< false: nothing passes while the connection stays open, as when a router forgets it
    int connections = 0;
    int cuts = 0;

    explicit BadLine(quint16 serverPort)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this, serverPort] {
            while (QTcpSocket* client = m_server.nextPendingConnection()) {
                ++connections;
                auto* upstream = new QTcpSocket(client);
                upstream->connectToHost(QHostAddress::LocalHost, serverPort);
                connect(client, &QTcpSocket::readyRead, upstream,
                        [this, client, upstream] { pass(*client, *upstream); });
                connect(upstream, &QTcpSocket::readyRead, client,
                        [this, client, upstream] { passBack(*upstream, *client); });
                connect(upstream, &QTcpSocket::connected, client,
                        [this, client, upstream] { pass(*client, *upstream); });
                connect(upstream, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
            }
        });
        m_server.listen(QHostAddress::LocalHost, 0);
    }
    [[nodiscard]] QString url() const { return QStringLiteral("ws://127.0.0.1:%1").arg(m_server.serverPort()); }
    /// The next thing that the server says ends after so many of its bytes, and the connection with it.
    void cutNextAnswerAfter(qint64 bytes) { m_cutAfter = bytes; }
    /// Instead of the server's next answer comes the end of its half of the connection; the other half stays open.
    void halfCloseAtNextAnswer() { m_halfClose = true; }

private:
    void pass(QTcpSocket& from, QTcpSocket& to)
    {
        if (to.state() != QAbstractSocket::ConnectedState)
            return;
        const QByteArray bytes = from.readAll();
        if (forwarding)
            to.write(bytes);
    }
    void passBack(QTcpSocket& from, QTcpSocket& to)
    {
        if (m_cutAfter >= 0) {
            to.write(from.readAll().left(m_cutAfter));
            to.flush();
            m_cutAfter = -1;
            ++cuts;
            to.disconnectFromHost();
        } else if (m_halfClose) {
            from.readAll();
            m_halfClose = false;
            ++cuts;
            ::shutdown(static_cast<int>(to.socketDescriptor()), SHUT_WR);
        } else {
            pass(from, to);
        }
    }
    QTcpServer m_server;
    qint64 m_cutAfter = -1;
    bool m_halfClose = false;
};

} // namespace rollcall::test
