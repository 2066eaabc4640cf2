#include "connectors/zkteco/device_probe.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::zkteco {

namespace {

ConnectorFault faultOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::PermissionDenied:
        return ConnectorFault::NotAccepted;
    case ErrorCode::Corrupt:
        return ConnectorFault::AnswersSomethingElse;
    case ErrorCode::Timeout:
        return ConnectorFault::NoAnswer;
    default:
        return ConnectorFault::Unreachable;
    }
}

} // namespace

DeviceProbe::DeviceProbe(DeviceSettings settings, Report report)
    : Probe({{ConnectorStage::Answered, ConnectorStage::Accepted},
             0,
             false,
             ConnectorFault::None,
             settings.host,
             settings.port,
             0,
             {}},
            std::move(report)),
      m_client(std::move(settings), {[](const AttendanceRecord&, const QByteArray&) {},
                                     [this](const Error& error) {
                                         if (error.code == ErrorCode::PermissionDenied)
                                             reached(ConnectorStage::Answered);
                                         finish(faultOf(error), error.message);
                                     }})
{}

void DeviceProbe::begin()
{
    m_client.open([this](const Status& opened) {
        if (!opened)
            return;
        reached(ConnectorStage::Accepted);
        const QByteArray key("~SerialNumber");
        m_client.ask(Command::ReadOption, key + QByteArray(1, '\0'), [this, key](const Result<QByteArray>& answer) {
            const QString serial = answer ? optionValue(key, *answer).value_or(QString()) : QString();
            finish(ConnectorFault::None,
                   serial.isEmpty()
                       ? QString()
                       : sentence(QT_TRANSLATE_NOOP("Connector", "The device's serial number is %1"), {serial}));
        });
    });
}

} // namespace rollcall::zkteco
