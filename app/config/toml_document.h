#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

// The one place that includes toml++, for two reasons.
// - Version 3.3 reaches parser states that its own assertions forbid on malformed files ("[&", "[[[a]]]":
// marzer/tomlplusplus#294, #301):
//   an abort with assertions, undefined behavior without. Here a failed assertion, in every build type, throws and
//   becomes an Error.
// - Its parser is compiled once, in toml_document.cpp, instead of in every user.
namespace rollcall::detail {
[[noreturn]] void tomlAssertionFailed();
} // namespace rollcall::detail

#undef TOML_EXCEPTIONS
#define TOML_EXCEPTIONS 1
#undef TOML_SHARED_LIB
#undef TOML_HEADER_ONLY
#define TOML_HEADER_ONLY 0
#define TOML_MAX_NESTED_VALUES 8 // nothing of ours nests deeper than an array of tables
#define TOML_ASSERT(expr) ((expr) ? static_cast<void>(0) : ::rollcall::detail::tomlAssertionFailed())
#pragma push_macro("NDEBUG")
#undef NDEBUG
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")

namespace rollcall {

/// Longest line, bytes: a path of PATH_MAX and its key. toml++ recurses once for each part of a dotted key, so that a
/// longer line could exhaust the stack.
inline constexpr qsizetype kMaxTomlLine = 4096 + 256;

/// Parses a TOML file; the error names the line: "rollcall.toml:3: not valid TOML: ...". Never throws.
[[nodiscard]] Result<toml::table> parseToml(const QByteArray& text, const QString& nameForErrors);

} // namespace rollcall
