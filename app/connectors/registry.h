#pragma once

#include "config/config.h"
#include "connectors/connector.h"
#include "connectors/probe.h"
#include "connectors/site_port.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace rollcall {

/// How to make the connectors of one kind of upstream system.
struct ConnectorFactory
{
    /// Whether the table makes sense: keys, values, files it names. Talks to nobody.
    std::function<Status(const ConnectorSettings&)> check;
    /// Called in the connector's own thread. The port outlives the connector and replies in this thread.
    std::function<Result<std::unique_ptr<Connector>>(const ConnectorSettings&, const Clock&, ConnectorSink&, SitePort&)>
        create;
    /// False for a connector that only receives: no punch is queued for it.
    bool deliversPunches = true;
    /// Whether the connector of this table is told of people; empty: no.
    std::function<bool(ConnectorSettings)> takesRosterChanges = {};
    /// Tries the table's connection out, in the calling thread; empty: there is nothing to try. The port replies in
    /// this thread and outlives the probe.
    std::function<Result<std::unique_ptr<Probe>>(const ConnectorSettings&, const Clock&, SitePort&, Probe::Report)>
        probe = {};
};

/// By `kind` in the configuration.
[[nodiscard]] const std::map<QString, ConnectorFactory>& connectorFactories();
/// The factory of the table's kind; the error lists the kinds there are.
[[nodiscard]] Result<const ConnectorFactory*> findConnectorFactory(const ConnectorSettings& table);
/// Those of the tables to which punches are delivered, for which the outbox keeps a row of each punch. A table of an
/// unknown kind counts: its kind may be a typing error, and what is queued is delivered once it is put right.
[[nodiscard]] std::vector<ConnectorId> deliveringConnectors(const std::vector<ConnectorSettings>& tables);
/// The same, and those that are told of people.
[[nodiscard]] Subscribers subscribersOf(const std::vector<ConnectorSettings>& tables);
/// The first problem in the tables.
[[nodiscard]] Status checkConnectors(const std::vector<ConnectorSettings>& tables);
/// Takes out of `config` the connectors set on screen that could not work, for a file that an update or an accident
/// made unusable must not stop the rest. Empty, or a sentence about the first.
[[nodiscard]] QString dropInvalidConnectors(Config& config);

} // namespace rollcall
