#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "storage/chain_head.h"

#include <optional>
#include <vector>

namespace rollcall {

/// Numbers whose punches were confirmed and are lost to damage. A link of the ledger's chain in their place: it follows
/// entry `first - 1`, and entry `last + 1` follows it.
struct LostEntries
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 utcMs = 0;        ///< when the loss was noticed
    QByteArray anchorHash;   ///< the hash of the lost entry `last`, as confirmed; zeros where it is not known
    QByteArray previousHash; ///< of the chain
    QByteArray hash;

    [[nodiscard]] WallTime noticed() const { return WallTime{Milliseconds{utcMs}}; }
};

/// BLAKE2b-256 over `previousHash` and the canonical bytes, format "rollcall.lost.1" (docs/ledger.md).
[[nodiscard]] QByteArray chainHash(const LostEntries& lost);

/// A step of the migration.
[[nodiscard]] Status createLostEntries(Database& database);
/// Those that end at `from` or later, in order.
[[nodiscard]] Result<std::vector<LostEntries>> lostEntries(Database& database, qint64 from = 0);

/// What the ledger says about the entry that was confirmed last.
struct AnchorCheck
{
    std::optional<LostEntries> missing; ///< confirmed numbers that the ledger does not have
    bool isChanged = false;             ///< that entry has another hash than when it was confirmed
    ChainHead anchor;                   ///< that entry
};
/// Read-only. The anchor must have been read before: the ledger may go on meanwhile.
[[nodiscard]] Result<AnchorCheck> compareWithAnchor(Database& database, const ChainHead& anchor);
/// Records them, so that numbering goes on after them.
[[nodiscard]] Status recordLost(Database& database, LostEntries lost, WallTime now);

} // namespace rollcall
