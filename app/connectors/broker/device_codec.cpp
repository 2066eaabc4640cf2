#include "connectors/broker/device_codec.h"

#include "connectors/net/http_answer.h"
#include "connectors/wire_json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall::broker {

namespace {

constexpr double kPercent = 100.0;

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void insertShare(QJsonObject& object, const char* name, const std::optional<double>& share)
{
    if (share)
        object.insert(QLatin1String(name), *share * kPercent);
}

QJsonObject metricsOf(const SiteFacts& facts)
{
    QJsonObject metrics{{QStringLiteral("uptime_s"), static_cast<qint64>(facts.uptime.count())},
                        {QStringLiteral("version"), facts.version}};
    insertShare(metrics, "cpu_percent", facts.processorLoad);
    insertShare(metrics, "memory_percent", facts.memoryUsedShare);
    insertShare(metrics, "disk_percent", facts.storageUsedShare);
    if (facts.processorCelsius)
        metrics.insert(QStringLiteral("temperature_c"), *facts.processorCelsius);
    return metrics;
}

} // namespace

net::HttpRequest registrationRequest(const Settings& settings, const QUrl& url)
{
    return requestTo(settings, url,
                     compact({{QStringLiteral("device_id"), settings.content.deviceId},
                              {QStringLiteral("display_name"), settings.displayName},
                              {QStringLiteral("location_label"), settings.location},
                              {QStringLiteral("capability"), QStringLiteral("face_recognition")},
                              {QStringLiteral("status"), QStringLiteral("provisioning")},
                              {QStringLiteral("device_category"), QStringLiteral("camera")}}));
}

net::HttpRequest heartbeatRequest(const Settings& settings, const SiteFacts& facts, WallTime now)
{
    return requestTo(settings, settings.heartbeat,
                     compact({{QStringLiteral("timestamp"), wireTime(now)},
                              {QStringLiteral("status"), QStringLiteral("operational")},
                              {QStringLiteral("metrics"), metricsOf(facts)},
                              {QStringLiteral("cv_stats"), QJsonObject{{QStringLiteral("enrolled"), facts.people},
                                                                       {QStringLiteral("model"), facts.model}}},
                              {QStringLiteral("queue_depth"), facts.queued}}));
}

QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isDouble() && isExactInteger(value.toDouble()))
        return QString::number(value.toInteger());
    return {};
}

QString enrollmentVersionIn(const net::HttpResponse& response)
{
    const auto json = net::readJson(response);
    return json ? textOf(json->object().value(QLatin1String("enrollment_version"))) : QString();
}

} // namespace rollcall::broker
