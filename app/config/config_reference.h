#pragma once

#include <QString>

namespace rollcall {

/// The configuration file with every key at its default, each explained: packaging/rollcall.toml is this text.
[[nodiscard]] QString exampleConfigToml();
/// The same as Markdown tables, for the manual.
[[nodiscard]] QString configReferenceMarkdown();

} // namespace rollcall
