#include "connectors/zkteco/device_report.h"

#include "connectors/zkteco/device_settings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall::zkteco {

namespace {

QString word(DeviceReport::Realtime realtime)
{
    switch (realtime) {
    case DeviceReport::Realtime::Off:
        return QStringLiteral("off");
    case DeviceReport::Realtime::Waiting:
        return QStringLiteral("waiting");
    case DeviceReport::Realtime::Live:
        return QStringLiteral("live");
    case DeviceReport::Realtime::Suspended:
        return QStringLiteral("suspended");
    }
    Q_UNREACHABLE();
}

} // namespace

bool DeviceReport::isAlert() const
{
    return failures >= kFailuresBeforeAlert;
}

QByteArray DeviceReport::toJson() const
{
    QJsonObject object{{QStringLiteral("connected"), isConnected},
                       {QStringLiteral("realtime"), word(realtime)},
                       {QStringLiteral("serial"), serial},
                       {QStringLiteral("platform"), platform},
                       {QStringLiteral("name"), name},
                       {QStringLiteral("firmware"), firmware},
                       {QStringLiteral("users"), sizes.users},
                       {QStringLiteral("user_capacity"), sizes.userCapacity},
                       {QStringLiteral("records"), sizes.records},
                       {QStringLiteral("record_capacity"), sizes.recordCapacity},
                       {QStringLiteral("faces"), sizes.faces},
                       {QStringLiteral("failures"), failures},
                       {QStringLiteral("alert"), isAlert()},
                       {QStringLiteral("last_error"), lastError},
                       {QStringLiteral("unmatched"), unmatched}};
    if (lastPoll.isValid())
        object.insert(QStringLiteral("last_poll"), lastPoll.toUTC().toString(Qt::ISODate));
    if (clockDifferenceSeconds)
        object.insert(QStringLiteral("clock_difference"), *clockDifferenceSeconds);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace rollcall::zkteco
