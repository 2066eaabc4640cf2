#pragma once

#include "base/error.h"

#include <variant>
#include <vector>

namespace rollcall {

class Database;

/// A statement, or what SQL cannot say.
using Step = std::variant<const char*, Status (*)(Database&)>;
/// Steps from the previous version to this one. Never edited once released: a change is a new entry.
using Migration = std::vector<Step>;

/// All, from the first schema on.
[[nodiscard]] const std::vector<Migration>& migrations();

} // namespace rollcall
