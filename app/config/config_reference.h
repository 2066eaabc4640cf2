#pragma once

#include <QString>

namespace rollcall {

/// The configuration file with every key but the connectors' at its default, each explained: packaging/rollcall.toml is
/// this text.
[[nodiscard]] QString exampleConfigToml();
/// The same as Markdown tables, for the manual.
[[nodiscard]] QString configReferenceMarkdown();

/// `text` over lines of at most 110 characters, each begun with "# ".
[[nodiscard]] QString tomlComment(const QString& text);
/// `text` for a cell of a Markdown table.
[[nodiscard]] QString markdownCell(QString text);

} // namespace rollcall
