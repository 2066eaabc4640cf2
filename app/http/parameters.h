#pragma once

#include "http/problem.h"
#include "http/target.h"

#include <map>

namespace rollcall::http {

/// The values of a route's parameters, by name and of their types, with the fallbacks of those that are absent. What is
/// wrong is added to `problems`. A time without a zone is the kiosk's local time.
[[nodiscard]] std::map<QString, QVariant> checkedParameters(const Route& route, const std::map<QString, QString>& path,
                                                            const Target& target, Problems& problems);

} // namespace rollcall::http
