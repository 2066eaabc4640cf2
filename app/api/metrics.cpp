#include "api/metrics.h"

namespace rollcall::api {

namespace {

QByteArray escaped(const QString& value)
{
    QString text = value;
    text.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'"', QLatin1String("\\\""))
        .replace(u'\n', QLatin1String("\\n"));
    return text.toUtf8();
}

double seconds(const std::optional<QDateTime>& time)
{
    return static_cast<double>(time->toMSecsSinceEpoch()) / 1000;
}

void writeConnectors(MetricsText& text, const std::vector<ConnectorFacts>& connectors)
{
    const auto each = [&](const QByteArray& name, const char* help, auto value) {
        text.begin(name, "gauge", help);
        for (const ConnectorFacts& connector : connectors) {
            if (const std::optional<double> known = value(connector))
                text.add(*known, {{"connector", connector.id}});
        }
    };
    using Value = std::optional<double>;
    each("rollcall_connector_up", "Whether the system can be reached.",
         [](const ConnectorFacts& c) -> Value { return c.state == QLatin1String("online") ? 1 : 0; });
    each("rollcall_connector_paused", "Whether nothing is sent to the system for now.",
         [](const ConnectorFacts& c) -> Value { return c.isPaused ? 1 : 0; });
    each("rollcall_outbox_queued", "Records that wait for the system.",
         [](const ConnectorFacts& c) -> Value { return c.pending; });
    each("rollcall_outbox_parked", "Records that the system rejected for good.",
         [](const ConnectorFacts& c) -> Value { return c.parked; });
    each("rollcall_outbox_people_queued", "Changes of people that wait for the system.",
         [](const ConnectorFacts& c) -> Value { return c.people; });
    each("rollcall_outbox_oldest_timestamp_seconds", "When the oldest waiting record was taken.",
         [](const ConnectorFacts& c) -> Value { return c.oldestPending ? Value(seconds(c.oldestPending)) : Value(); });
    each("rollcall_connector_last_success_timestamp_seconds", "When the system last accepted a record.",
         [](const ConnectorFacts& c) -> Value { return c.lastSuccess ? Value(seconds(c.lastSuccess)) : Value(); });
}

void writeDevices(MetricsText& text, const std::vector<DeviceFacts>& devices)
{
    if (devices.empty())
        return;
    const auto each = [&](const QByteArray& name, const char* help, auto value) {
        text.begin(name, "gauge", help);
        for (const DeviceFacts& device : devices) {
            if (const std::optional<double> known = value(device))
                text.add(*known, {{"device", device.device}});
        }
    };
    using Value = std::optional<double>;
    each("rollcall_device_users", "People on the device.", [](const DeviceFacts& d) -> Value { return d.users; });
    each("rollcall_device_records", "Records on the device.", [](const DeviceFacts& d) -> Value { return d.records; });
    each("rollcall_device_record_capacity", "Records that the device can hold.",
         [](const DeviceFacts& d) -> Value { return d.recordCapacity; });
    each("rollcall_device_unmatched", "Collected records whose code means no person yet.",
         [](const DeviceFacts& d) -> Value { return d.unmatched; });
    each("rollcall_device_failures", "Failed connections in a row.",
         [](const DeviceFacts& d) -> Value { return d.failures; });
    each("rollcall_device_alert", "Whether the device has failed too often.",
         [](const DeviceFacts& d) -> Value { return d.isAlert ? 1 : 0; });
    each("rollcall_device_clock_difference_seconds", "The device's clock less the kiosk's.",
         [](const DeviceFacts& d) -> Value {
             return d.clockDifferenceSeconds ? Value(static_cast<double>(*d.clockDifferenceSeconds)) : Value();
         });
    each("rollcall_device_last_poll_timestamp_seconds", "When the device's log was last read.",
         [](const DeviceFacts& d) -> Value { return d.lastPoll ? Value(seconds(d.lastPoll)) : Value(); });
}

} // namespace

void MetricsText::begin(const QByteArray& name, const char* type, const char* help)
{
    m_name = name;
    m_text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void MetricsText::add(double value, const Labels& labels, const char* suffix)
{
    m_text += m_name + suffix;
    for (std::size_t i = 0; i < labels.size(); ++i)
        m_text += (i == 0 ? '{' : ',') + labels[i].first + "=\"" + escaped(labels[i].second) + '"';
    if (!labels.empty())
        m_text += '}';
    constexpr int kDigits = 15; // what a double holds exactly: times in milliseconds need 13
    m_text += ' ' + QByteArray::number(value, 'g', kDigits) + '\n';
}

void Metrics::count(const QByteArray& endpoint, int status, std::chrono::nanoseconds duration)
{
    const double seconds = std::chrono::duration<double>(duration).count();
    const std::lock_guard lock(m_mutex);
    Endpoint& counted = m_endpoints[endpoint];
    for (std::size_t i = 0; i < kBounds.size(); ++i)
        counted.buckets.at(i) += seconds <= kBounds.at(i) ? 1 : 0;
    ++counted.count;
    counted.seconds += seconds;
    ++counted.byStatus[status];
}

void Metrics::write(MetricsText& text) const
{
    const std::lock_guard lock(m_mutex);
    text.begin("api_request_duration_seconds", "histogram", "Time from a request to its answer.");
    for (const auto& [name, endpoint] : m_endpoints) {
        const QString label = QString::fromUtf8(name);
        for (std::size_t i = 0; i < kBounds.size(); ++i)
            text.add(static_cast<double>(endpoint.buckets.at(i)),
                     {{"endpoint", label}, {"le", QString::number(kBounds.at(i))}}, "_bucket");
        text.add(static_cast<double>(endpoint.count), {{"endpoint", label}, {"le", QStringLiteral("+Inf")}}, "_bucket");
        text.add(endpoint.seconds, {{"endpoint", label}}, "_sum");
        text.add(static_cast<double>(endpoint.count), {{"endpoint", label}}, "_count");
    }
    text.begin("rollcall_api_requests_total", "counter", "Requests that were answered.");
    for (const auto& [name, endpoint] : m_endpoints) {
        for (const auto& [status, count] : endpoint.byStatus)
            text.add(static_cast<double>(count),
                     {{"endpoint", QString::fromUtf8(name)}, {"status", QString::number(status)}});
    }
}

void writeKiosk(MetricsText& text, const KioskFacts& facts, const Gauges& gauges)
{
    text.begin("rollcall_info", "gauge", "Which kiosk this is.");
    text.add(1, {{"version", facts.version}, {"door", facts.door}, {"serial", facts.serial}});
    text.begin("attendance_records_total", "counter", "Records in the ledger.");
    text.add(static_cast<double>(gauges.punches));
    text.begin("rollcall_attendance_records_today", "gauge", "Records of this attendance day.");
    text.add(static_cast<double>(gauges.punchesToday));
    text.begin("rollcall_people", "gauge", "People who are enrolled.");
    text.add(facts.people);
    text.begin("rollcall_camera_up", "gauge", "Whether the camera delivers.");
    text.add(facts.isCameraRunning ? 1 : 0);
    text.begin("rollcall_frames_examined_total", "counter", "Frames that recognition has examined.");
    text.add(static_cast<double>(facts.framesExamined));
    text.begin("rollcall_clock_trusted", "gauge", "Whether the clock is known to be right.");
    text.add(facts.isClockTrusted ? 1 : 0);
    text.begin("rollcall_problems", "gauge", "Conditions that keep the kiosk from working.");
    text.add(static_cast<double>(facts.problems.size()));
    writeConnectors(text, facts.connectors);
    writeDevices(text, gauges.devices);
    text.begin("rollcall_database_bytes", "gauge", "Size of the database.");
    text.add(static_cast<double>(gauges.databaseBytes));
    text.begin("rollcall_disk_free_bytes", "gauge", "Free space where the data is.");
    text.add(static_cast<double>(gauges.diskFreeBytes));
    text.begin("process_resident_memory_bytes", "gauge", "Memory of this program.");
    text.add(static_cast<double>(gauges.memoryBytes));
    text.begin("process_start_time_seconds", "gauge", "When this program was started.");
    text.add(seconds(facts.started));
}

} // namespace rollcall::api
