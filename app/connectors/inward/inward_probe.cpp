#include "connectors/inward/inward_probe.h"

#include "connectors/inward/inward_connector.h"

#include <QTcpServer>

#include <utility>

namespace rollcall::inward {

namespace {

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

InwardProbe::InwardProbe(Settings settings, Report report)
    : Probe(
          {{ConnectorStage::PortOpen}, 0, false, ConnectorFault::None, settings.host.toString(), settings.port, 0, {}},
          std::move(report)),
      m_settings(std::move(settings))
{}

void InwardProbe::begin()
{
    // What this kiosk listens on already is open.
    if (!InwardConnector::isListening(m_settings.host, m_settings.port)) {
        QTcpServer server;
        if (!server.listen(m_settings.host, m_settings.port)) {
            finish(faultOf(server.serverError()), server.errorString());
            return;
        }
    }
    reached(ConnectorStage::PortOpen);
    finish(ConnectorFault::None);
}

} // namespace rollcall::inward
