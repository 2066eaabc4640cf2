#include "connectors/zkteco/device_report.h"

#include "connectors/zkteco/device_settings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace rollcall::zkteco {

namespace {

constexpr std::array<std::pair<DeviceReport::Realtime, const char*>, 4> kRealtime{{
    {DeviceReport::Realtime::Off, "off"},
    {DeviceReport::Realtime::Waiting, "waiting"},
    {DeviceReport::Realtime::Live, "live"},
    {DeviceReport::Realtime::Suspended, "suspended"},
}};

} // namespace

QString wordOf(DeviceReport::Realtime realtime)
{
    for (const auto& [value, word] : kRealtime) {
        if (value == realtime)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

bool DeviceReport::isAlert() const
{
    return failures >= kFailuresBeforeAlert;
}

QByteArray DeviceReport::toJson() const
{
    QJsonObject object{{QStringLiteral("connected"), isConnected},
                       {QStringLiteral("realtime"), wordOf(realtime)},
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

std::optional<DeviceReport> DeviceReport::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return std::nullopt;
    const auto text = [&object](const char* key) { return object.value(QLatin1String(key)).toString(); };
    const auto number = [&object](const char* key) { return object.value(QLatin1String(key)).toInt(); };
    DeviceReport report;
    report.isConnected = object.value(QLatin1String("connected")).toBool();
    for (const auto& [value, word] : kRealtime) {
        if (text("realtime") == QLatin1String(word))
            report.realtime = value;
    }
    report.lastPoll = QDateTime::fromString(text("last_poll"), Qt::ISODate);
    report.serial = text("serial");
    report.platform = text("platform");
    report.name = text("name");
    report.firmware = text("firmware");
    report.sizes.users = number("users");
    report.sizes.userCapacity = number("user_capacity");
    report.sizes.records = number("records");
    report.sizes.recordCapacity = number("record_capacity");
    report.sizes.faces = number("faces");
    if (const QJsonValue difference = object.value(QLatin1String("clock_difference")); difference.isDouble())
        report.clockDifferenceSeconds = difference.toInteger();
    report.failures = number("failures");
    report.lastError = text("last_error");
    report.unmatched = number("unmatched");
    return report;
}

} // namespace rollcall::zkteco
