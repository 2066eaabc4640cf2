#pragma once

#include "storage/sqlite_ledger.h"

namespace rollcall {

/// Checks the newest `entries` ledger entries (a number beyond the count: all of them) in one snapshot and constant
/// memory: numbers without gaps, each hash right and chained to the one before, the last one equal to the stored head,
/// and as many outbox rows as each entry says; then the newest corrections in the same way. Numbers that are recorded
/// as lost are links of the chain like entries. `progress`, if set, is called now and then; returning false ends the
/// check with Cancelled.
[[nodiscard]] Result<LedgerCheck> verifyLedger(Database& database, qint64 entries, const VerifyProgress& progress = {});

/// What a comparison with the anchor found, as a break; nothing when the entry confirmed last is there.
[[nodiscard]] std::optional<LedgerBreak> anchorBreak(const AnchorCheck& check);

} // namespace rollcall
