#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace rollcall::test {

/// Between a client and a server; once, it does something about the answer to what the client says with `trigger` in
/// it.
class CuttingProxy final : public QObject
{
public:
    enum class Fault {
        None,
        CutBefore, ///< the server never hears of it
        CutAfter,  ///< the server has answered, and the client does not hear of it
        HalfAnswer,
        Hang,    ///< the server never hears of it, and the connection stays
        Swallow, ///< the server has it, and the connection stays
    };
    explicit CuttingProxy(quint16 port) : m_port(port)
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* client = m_server.nextPendingConnection())
                serve(client);
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void fail(Fault fault, const QByteArray& trigger)
    {
        m_fault = fault;
        m_trigger = trigger;
    }
    [[nodiscard]] bool hasFailed() const { return m_fault == Fault::None; }

private:
    void serve(QTcpSocket* client)
    {
        auto* server = new QTcpSocket(client);
        const auto fault = std::make_shared<Fault>(Fault::None);
        server->connectToHost(QHostAddress::LocalHost, m_port);
        connect(client, &QTcpSocket::readyRead, server, [this, client, server, fault] {
            const QByteArray bytes = client->readAll();
            if (m_fault != Fault::None && bytes.contains(m_trigger))
                *fault = std::exchange(m_fault, Fault::None);
            if (*fault == Fault::CutBefore)
                client->abort();
            else if (*fault != Fault::Hang)
                server->write(bytes);
        });
        connect(server, &QTcpSocket::readyRead, client, [client, server, fault] {
            const QByteArray bytes = server->readAll();
            if (*fault == Fault::CutAfter) {
                client->abort();
            } else if (*fault == Fault::HalfAnswer) {
                client->write(bytes.left(bytes.size() / 2));
                client->flush();
                client->abort();
            } else if (*fault != Fault::Swallow) {
                client->write(bytes);
            }
        });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QTcpSocket::deleteLater);
    }

    const quint16 m_port;
    QTcpServer m_server;
    Fault m_fault = Fault::None;
    QByteArray m_trigger;
};

} // namespace rollcall::test
