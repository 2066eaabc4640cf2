#include "connectors/kind.h"

#include "connectors/zkteco/device_connector.h"
#include "connectors/zkteco/device_probe.h"
#include "connectors/zkteco/device_scan.h"
#include "connectors/zkteco/device_settings.h"

#include <QCoreApplication>

#include <limits>

namespace rollcall::zkteco {

namespace {

using Type = ConnectorSetting::Type;

/// Where devices listen unless it was changed on them.
constexpr quint16 kPort = 4370;

std::vector<ConnectorSetting> settings()
{
    return {
        {.key = "host",
         .help = "the device's address or name",
         .required = true,
         .maximum = 253,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Address of the device"),
         .placeholder = "192.0.2.20"},
        {.key = "port",
         .type = Type::Integer,
         .help = "its port",
         .fallback = kPort,
         .minimum = 1,
         .maximum = std::numeric_limits<quint16>::max(),
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Port")},
        {.key = "transport",
         .type = Type::Choice,
         .help = "tcp, or udp for older devices",
         .fallback = "tcp",
         .choices = {{"tcp", "TCP"}, {"udp", QT_TRANSLATE_NOOP("ConnectorForm", "UDP (older devices)")}},
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Connection")},
        {.key = "comm_key",
         .type = Type::Secret,
         .help = "the device's communication key, a number up to 4294967295, where it has one",
         .maximum = 10,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Communication key"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "As set on the device; empty where it has none"),
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "A number up to 4294967295")},
        {.key = "door",
         .help = "where the device is; stored with its punches",
         .maximum = 64,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Location"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Where the device is; shown with its records")},
        {.key = "zone",
         .help = "the time zone of the device's clock, such as Asia/Dhaka",
         .fallbackNote = "this kiosk's",
         .maximum = 64,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Time zone of the device"),
         .hint = QT_TRANSLATE_NOOP("ConnectorForm", "Empty: the same as this kiosk's"),
         .placeholder = "Asia/Dhaka",
         .constraint = QT_TRANSLATE_NOOP("ConnectorForm", "A time zone such as Asia/Dhaka")},
        {.key = "realtime",
         .type = Type::Flag,
         .help = "whether records are also taken as they happen, and not only every poll_minutes",
         .fallback = true,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Take records as they happen")},
        {.key = "set_time",
         .type = Type::Flag,
         .help = "whether the device's clock is set where it differs from this kiosk's",
         .fallback = false,
         .advanced = true,
         .label = QT_TRANSLATE_NOOP("ConnectorForm", "Set the device's clock")},
        {.key = "poll_minutes",
         .type = Type::Integer,
         .help = "how often the whole log is read",
         .fallback = 5,
         .minimum = 1,
         .maximum = 1440},
    };
}

ConnectorFinder finder()
{
    return {.title = QT_TRANSLATE_NOOP("ConnectorForm", "Find devices in this network"),
            .advice =
                QT_TRANSLATE_NOOP("ConnectorForm", "Check that the device is on and connected to this network, and "
                                                   "that its port (4370, or the one in the form) is not blocked."),
            .create = [](std::vector<QHostAddress> addresses, const std::map<QString, QString>& values,
                         Search::Report report) -> std::unique_ptr<Search> {
                const auto port = values.find(QStringLiteral("port"));
                const quint16 entered = port == values.end() ? quint16{0} : port->second.toUShort();
                return std::make_unique<DeviceScan>(std::move(addresses), entered == 0 ? kPort : entered,
                                                    std::move(report));
            }};
}

ConnectorKind describe()
{
    ConnectorKind kind{.name = "zkteco",
                       .title = "A ZKTeco device on the wall: its records are collected over port 4370",
                       .settings = settings(),
                       .profiles = {{.name = "zkteco",
                                     .title = QT_TRANSLATE_NOOP("ConnectorForm", "ZKTeco device"),
                                     .sentence = QT_TRANSLATE_NOOP(
                                         "ConnectorForm", "This kiosk collects the records of a device on the wall."),
                                     .icon = "listen",
                                     .shown = {{.key = "host"},
                                               {.key = "port"},
                                               {.key = "door"},
                                               {.key = "comm_key"},
                                               {.key = "transport"},
                                               {.key = "zone"},
                                               {.key = "realtime"},
                                               {.key = "set_time"}}}},
                       .examples = {{"back-door",
                                     "A device on the wall, whose records this kiosk collects.",
                                     {{"host", "192.0.2.20"}, {"door", "Back door"}, {"zone", "Asia/Dhaka"}}}},
                       .deliversPunches = false,
                       .collectsPunches = true};
    setConnector(
        kind, &readDeviceSettings,
        [](const ConnectorId& id, DeviceSettings settings, const Clock& clock, ConnectorSink& sink, SitePort& site) {
            return std::make_unique<DeviceConnector>(id, std::move(settings), clock, site, sink);
        });
    setProbe(kind, &readDeviceSettings, [](DeviceSettings settings, const Clock&, SitePort&, Probe::Report report) {
        return std::make_unique<DeviceProbe>(std::move(settings), std::move(report));
    });
    kind.finder = finder();
    return kind;
}

} // namespace

const ConnectorKind& kind()
{
    static const ConnectorKind described = describe();
    return described;
}

} // namespace rollcall::zkteco
