#pragma once

#include "config/config.h"
#include "connectors/kind.h"

#include <vector>

namespace rollcall {

/// Every kind of upstream system, in the order in which the screen offers them.
[[nodiscard]] const std::vector<const ConnectorKind*>& connectorKinds();
/// Null when there is none of this name.
[[nodiscard]] const ConnectorKind* findConnectorKind(const QString& name);
/// The kind of the table; the error lists the kinds there are.
[[nodiscard]] Result<const ConnectorKind*> findConnectorKind(const ConnectorSettings& table);
/// Whether the table makes sense: its keys, their values, the files it names. No network.
[[nodiscard]] Status checkConnector(const ConnectorSettings& table);
/// The first problem in the tables.
[[nodiscard]] Status checkConnectors(const std::vector<ConnectorSettings>& tables);
/// All that is wrong with a table, by line.
[[nodiscard]] std::vector<Error> connectorProblems(const ConnectorSettings& table);

/// Those of the tables to which punches are delivered, for which the outbox keeps a row of each punch. A table of an
/// unknown kind counts: its kind may be a typing error, and what is queued is delivered once it is put right.
[[nodiscard]] std::vector<ConnectorId> deliveringConnectors(const std::vector<ConnectorSettings>& tables);
/// The same, and those that take roster changes.
[[nodiscard]] Subscribers subscribersOf(const std::vector<ConnectorSettings>& tables);
/// Empty, or a sentence about the first connector set on screen that cannot be started. It stays in the configuration:
/// what waits for it, and is punched meanwhile, is delivered once it is put right.
[[nodiscard]] QString invalidScreenConnector(const Config& config);

} // namespace rollcall
