#pragma once

#include "attendance/correction.h"
#include "base/error.h"
#include "outbox/delivery.h"

#include <optional>

namespace rollcall {

/// Withdrawn: the punch was voided before it was delivered, or what waited for a system that was taken out was dropped;
/// it never will be.
enum class OutboxState { Pending, Delivered, Parked, Withdrawn };

/// One row as the administration shows it.
struct OutboxItem
{
    qint64 id = 0;
    ConnectorId connector;
    qint64 punchSequence = 0;
    PersonId person;
    WallTime punchTime{};
    OutboxState state = OutboxState::Pending;
    int attempts = 0;
    QString lastReason;
    /// Corrected after the server had it: no protocol can withdraw it, so the operator must be contacted.
    std::optional<CorrectionKind> overtakenBy;
    bool dropped = false; ///< Withdrawn by an administrator, not with its punch
};

struct OutboxStats
{
    ConnectorId connector;
    int pending = 0;
    int parked = 0;
    std::optional<WallTime> oldestPending; ///< capture time of the oldest punch that waits
    std::optional<WallTime> lastSuccess;
    int people = 0; ///< roster changes that wait; not known to the outbox of punches
};

/// Rows of (punch, connector), written by the ledger in the punch's own transaction. One implementation (storage);
/// ledger thread only. When a row is due again is not stored: a wall clock may jump. The dispatcher keeps it in memory;
/// after a restart everything is due.
class Outbox
{
public:
    virtual ~Outbox() = default;
    /// Pending rows with id > `after`, in id order, at most `limit`.
    [[nodiscard]] virtual Result<DeliveryBatch> pending(const ConnectorId& connector, qint64 after,
                                                        int limit) const = 0;
    /// Writes the verdicts in one transaction: Accepted -> Delivered, Rejected -> Parked, Retry -> attempts + 1.
    /// Unknown ids are ignored.
    [[nodiscard]] virtual Status settle(const ConnectorId& connector, const std::vector<DeliveryAnswer>& answers,
                                        WallTime now) = 0;
    [[nodiscard]] virtual Result<std::vector<OutboxStats>> stats() const = 0;
    /// Newest first; `state` empty: all.
    [[nodiscard]] virtual Result<std::vector<OutboxItem>> list(std::optional<OutboxState> state, int offset,
                                                               int limit) const = 0;
    /// Rows that were delivered before their punch was voided or its direction changed, the newest correction first.
    [[nodiscard]] virtual Result<std::vector<OutboxItem>> overtaken(int limit) const = 0;
    /// Parked -> Pending, attempts 0.
    [[nodiscard]] virtual Status unpark(qint64 id) = 0;
    /// Pending and Parked -> Withdrawn, all of one connector: it is gone for good. How many there were.
    [[nodiscard]] virtual Result<int> drop(const ConnectorId& connector) = 0;

protected:
    Outbox() = default;
    Outbox(const Outbox&) = default;
    Outbox& operator=(const Outbox&) = default;
};

} // namespace rollcall
