#include "connectors/net/listening_probe.h"

#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QTcpServer>

#include <algorithm>
#include <mutex>
#include <utility>
#include <vector>

namespace rollcall::net {

namespace {

struct OpenPorts
{
    std::mutex mutex;
    std::vector<std::pair<QHostAddress, quint16>> ports;
};

OpenPorts& openPorts()
{
    static OpenPorts all;
    return all;
}

ConnectorFault faultOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return ConnectorFault::PortTaken;
    case QAbstractSocket::SocketAccessError:
        return ConnectorFault::PortForbidden;
    default:
        return ConnectorFault::AddressNotHere;
    }
}

} // namespace

OpenPort::OpenPort(const QHostAddress& host, quint16 port) : m_host(host), m_port(port)
{
    OpenPorts& open = openPorts();
    const std::lock_guard lock(open.mutex);
    open.ports.emplace_back(m_host, m_port);
}

OpenPort::~OpenPort()
{
    OpenPorts& open = openPorts();
    const std::lock_guard lock(open.mutex);
    std::erase(open.ports, std::pair(m_host, m_port));
}

bool OpenPort::isOpen(const QHostAddress& host, quint16 port)
{
    OpenPorts& open = openPorts();
    const std::lock_guard lock(open.mutex);
    return std::find(open.ports.begin(), open.ports.end(), std::pair(host, port)) != open.ports.end();
}

QString portRefusal(bool isTaken, const QHostAddress& host, quint16 port, const QString& words)
{
    const QString number = QString::number(port);
    return isTaken
               ? sentence(QT_TRANSLATE_NOOP("Connector", "Another program uses port %1 on %2. The kiosk keeps "
                                                         "trying; or choose another port"),
                          {number, host.toString()})
               : sentence(QT_TRANSLATE_NOOP("Connector", "Port %1 on %2 cannot be opened (%3). The kiosk keeps trying"),
                          {number, host.toString(), words});
}

ListeningProbe::ListeningProbe(const QHostAddress& host, quint16 port, Report report)
    : Probe({{ConnectorStage::PortOpen}, 0, false, ConnectorFault::None, host.toString(), port, 0, {}},
            std::move(report)),
      m_host(host), m_port(port)
{}

void ListeningProbe::begin()
{
    if (!OpenPort::isOpen(m_host, m_port)) {
        QTcpServer server;
        if (!server.listen(m_host, m_port)) {
            finish(faultOf(server.serverError()), server.errorString());
            return;
        }
    }
    reached(ConnectorStage::PortOpen);
    finish(ConnectorFault::None);
}

} // namespace rollcall::net
