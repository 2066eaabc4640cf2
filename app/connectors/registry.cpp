#include "connectors/registry.h"

#include "connectors/inward/inward_connector.h"
#include "connectors/inward/inward_probe.h"
#include "connectors/loopback/loopback_connector.h"
#include "connectors/pihr/pihr_connector.h"
#include "connectors/pihr/pihr_probe.h"

#include <QCoreApplication>
#include <QStringList>

namespace rollcall {

namespace {

/// From a folder's own settings type, its reader and its maker.
template <class Settings, class Make>
ConnectorFactory factory(Result<Settings> (*read)(ConnectorSettings), Make make, bool deliversPunches = true,
                         bool (*takesRosterChanges)(ConnectorSettings) = nullptr)
{
    return {[read](const ConnectorSettings& table) -> Status { return read(table).map([](const Settings&) {}); },
            [read, make](const ConnectorSettings& table, const Clock& clock, ConnectorSink& sink,
                         SitePort& site) -> Result<std::unique_ptr<Connector>> {
                Result<Settings> settings = read(table);
                if (!settings)
                    return failure(settings.error());
                return std::unique_ptr<Connector>(make(table.id(), std::move(*settings), clock, sink, site));
            },
            deliversPunches, takesRosterChanges};
}

/// The same, with a connection that can be tried out.
template <class Settings, class MakeProbe>
ConnectorFactory withProbe(ConnectorFactory factory, Result<Settings> (*read)(ConnectorSettings), MakeProbe make)
{
    factory.probe = [read, make](const ConnectorSettings& table, const Clock& clock, SitePort& site,
                                 Probe::Report report) -> Result<std::unique_ptr<Probe>> {
        Result<Settings> settings = read(table);
        if (!settings)
            return failure(settings.error());
        return std::unique_ptr<Probe>(make(std::move(*settings), clock, site, std::move(report)));
    };
    return factory;
}

} // namespace

const std::map<QString, ConnectorFactory>& connectorFactories()
{
    static const std::map<QString, ConnectorFactory> factories{
        {QStringLiteral("pihr"),
         withProbe(factory(
                       &pihr::readSettings,
                       [](const ConnectorId& id, pihr::Settings settings, const Clock& clock, ConnectorSink& sink,
                          SitePort& site) {
                           return std::make_unique<pihr::PihrConnector>(id, std::move(settings), clock, sink, site);
                       },
                       true, &pihr::takesRosterChanges),
                   &pihr::readSettings,
                   [](pihr::Settings settings, const Clock& clock, SitePort& site, Probe::Report report) {
                       return std::make_unique<pihr::PihrProbe>(std::move(settings), clock, site, std::move(report));
                   })},
        {QStringLiteral("inward"),
         withProbe(factory(
                       &inward::readSettings,
                       [](const ConnectorId& id, inward::Settings settings, const Clock& clock, ConnectorSink& sink,
                          SitePort& site) {
                           return std::make_unique<inward::InwardConnector>(id, std::move(settings), clock, site, sink);
                       },
                       false),
                   &inward::readSettings,
                   [](inward::Settings settings, const Clock&, SitePort&, Probe::Report report) {
                       return std::make_unique<inward::InwardProbe>(std::move(settings), std::move(report));
                   })},
        {QStringLiteral("loopback"),
         factory(&loopback::readSettings,
                 [](const ConnectorId& id, loopback::Settings settings, const Clock&, ConnectorSink& sink, SitePort&) {
                     return std::make_unique<loopback::LoopbackConnector>(id, std::move(settings), sink);
                 })},
    };
    return factories;
}

Result<const ConnectorFactory*> findConnectorFactory(const ConnectorSettings& table)
{
    const auto& factories = connectorFactories();
    if (const auto it = factories.find(table.kind()); it != factories.end())
        return &it->second;
    QStringList kinds;
    for (const auto& [kind, unused] : factories)
        kinds.append(kind);
    return failure(ErrorCode::InvalidArgument,
                   QCoreApplication::translate("rollcall", "Connector \"%1\": there is no kind \"%2\"; known are %3")
                       .arg(table.id().value(), table.kind(), kinds.join(QStringLiteral(", "))));
}

std::vector<ConnectorId> deliveringConnectors(const std::vector<ConnectorSettings>& tables)
{
    std::vector<ConnectorId> ids;
    for (const ConnectorSettings& table : tables) {
        if (const auto found = findConnectorFactory(table); !found || (*found)->deliversPunches)
            ids.push_back(table.id());
    }
    return ids;
}

Subscribers subscribersOf(const std::vector<ConnectorSettings>& tables)
{
    Subscribers subscribers{deliveringConnectors(tables), {}};
    for (const ConnectorSettings& table : tables) {
        const auto found = findConnectorFactory(table);
        if (found && (*found)->takesRosterChanges && (*found)->takesRosterChanges(table))
            subscribers.people.push_back(table.id());
    }
    return subscribers;
}

Status checkConnectors(const std::vector<ConnectorSettings>& tables)
{
    for (const ConnectorSettings& table : tables) {
        const auto found = findConnectorFactory(table);
        if (!found)
            return failure(found.error());
        if (Status checked = (*found)->check(table); !checked)
            return checked;
    }
    return {};
}

QString dropInvalidConnectors(Config& config)
{
    QString problem;
    std::erase_if(config.connectors, [&](const ConnectorSettings& table) {
        const QString name = QStringLiteral("connector.") + table.id().value();
        if (config.originOf(name) != ConfigOrigin::Screen)
            return false;
        const Status usable = checkConnectors({table});
        if (!usable && problem.isEmpty())
            problem = QStringLiteral("The connection \"%1\" that was set at this kiosk cannot be used: %2")
                          .arg(table.id().value(), usable.error().message);
        return !usable;
    });
    return problem;
}

} // namespace rollcall
