#pragma once

#include "base/error.h"

#include <QString>

#include <optional>

namespace rollcall {

class Database;

// A delivery that is settled (delivered, or withdrawn) has a seal: a hash over itself and its punch. One that was
// marked as settled by hand, so that its punch is never sent, has none.

/// A step of the migration: the column, and seals for what is settled.
[[nodiscard]] Status createDeliverySeals(Database& database);
/// In the transaction that settled them.
[[nodiscard]] Status sealDelivery(Database& database, qint64 outboxId);
[[nodiscard]] Status sealWithdrawn(Database& database, qint64 punchSequence);
[[nodiscard]] Status sealWithdrawn(Database& database, const QString& connector);
/// All that are settled and have none: for what was settled at once.
[[nodiscard]] Status sealSettled(Database& database);
/// The first punch, from `first` on, with a settled delivery whose seal does not fit.
[[nodiscard]] Result<std::optional<qint64>> firstUnsealed(Database& database, qint64 first);

} // namespace rollcall
