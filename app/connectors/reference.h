#pragma once

#include "connectors/kind.h"

#include <QString>
#include <QStringList>

namespace rollcall {

// What people read about the registered kinds; all of it follows from their descriptions.

/// Commented-out [[connector]] tables to start from, for the example configuration.
[[nodiscard]] QString connectorExamplesToml();
/// Every kind with its keys as Markdown tables, for the manual.
[[nodiscard]] QString connectorReferenceMarkdown();
/// "required", the default as TOML, or a note about it.
[[nodiscard]] QString fallbackText(const ConnectorSetting& setting);
/// What systems of this kind can do, in a few words each.
[[nodiscard]] QStringList abilitiesOf(const ConnectorKind& kind);
/// One line for each kind: name, title and what it can do.
[[nodiscard]] QString connectorKindsText();
/// The table as lines of comment, without its secrets: "# url = "wss://..."".
[[nodiscard]] QStringList withoutSecrets(const ConnectorSettings& table);

/// The [[connector]] table of an example, as if it had been read from a file; its secrets are in it.
[[nodiscard]] ConnectorSettings exampleTable(const ConnectorKind& kind, const ConnectorExample& example);

} // namespace rollcall
