#pragma once

#include "attendance/punch.h"
#include "base/error.h"

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace rollcall {

/// The append-only record of punches. One implementation (storage); every call from the ledger thread.
class Ledger
{
public:
    virtual ~Ledger() = default;

    /// Appends the punch and its outbox rows in one transaction and returns only after COMMIT has reached the disk.
    /// A key that the ledger has already returns that entry: recording twice is recording once.
    [[nodiscard]] virtual Result<Punch> append(const PunchDraft& draft) = 0;
    /// More than any sequence.
    static constexpr qint64 kEnd = std::numeric_limits<qint64>::max();
    /// The punch of a person with the highest sequence less than `below` that was taken at this kiosk and counts,
    /// whatever its clock said. Empty if there is none.
    [[nodiscard]] virtual Result<std::optional<Punch>> newestTaken(const PersonId& person, qint64 below) const = 0;
    /// The latest punch of a person in time, `when().utc <= notAfter`, that counts, however it got here and whenever it
    /// was written. Empty if there is none.
    [[nodiscard]] virtual Result<std::optional<Punch>> latestByTime(const PersonId& person,
                                                                    WallTime notAfter) const = 0;
    /// Newest first, at most `limit`, those with `from <= when().utc < to`.
    [[nodiscard]] virtual Result<std::vector<Punch>> between(WallTime from, WallTime to, int limit) const = 0;

protected:
    Ledger() = default;
    Ledger(const Ledger&) = default;
    Ledger& operator=(const Ledger&) = default;
};

} // namespace rollcall
