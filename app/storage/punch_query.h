#pragma once

#include "attendance/punch.h"
#include "base/error.h"

#include <limits>
#include <optional>
#include <vector>

namespace rollcall {

class Database;

/// A page of the punches that programs ask for.
struct PunchFilter
{
    enum class Order { Number, NewestNumber, Time, LatestTime };
    std::optional<PersonId> person = std::nullopt; ///< without a former holder's
    std::optional<Direction> direction = std::nullopt;
    std::optional<WallTime> from = std::nullopt; ///< `from <= when().utc < to`
    std::optional<WallTime> to = std::nullopt;
    qint64 after = 0;            ///< numbers above this one
    bool withVoided = false;     ///< also those that no longer count
    Order order = Order::Number; ///< of equal times: by number, in the same sense
    qint64 offset = 0;
    qint64 limit = std::numeric_limits<qint64>::max();
};

[[nodiscard]] Result<std::vector<Punch>> findPunches(Database& database, const PunchFilter& filter);
/// How many there are without `offset` and `limit`.
[[nodiscard]] Result<qint64> countPunches(Database& database, const PunchFilter& filter);

} // namespace rollcall
