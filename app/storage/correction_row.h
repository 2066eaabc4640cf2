#pragma once

#include "base/clock.h"

#include <QByteArray>

namespace rollcall {

class Statement;

/// A row of `corrections` as it is stored: what became known later about the time of one punch.
struct CorrectionRow
{
    qint64 number = 0; ///< 1, 2, 3 ... without gaps
    qint64 punchSequence = 0;
    qint64 utcMs = 0;
    qint64 zoneOffsetMinutes = 0;
    qint64 referenceUtcMs = 0;       ///< a reading of the synchronised clock,
    qint64 referenceMonotonicNs = 0; ///< in the boot in which the punch was taken
    QByteArray previousHash;
    QByteArray hash;
};

/// When a punch with this monotonic time was taken, in milliseconds of UTC, by a reading of the same boot. Rounded to
/// the later millisecond.
[[nodiscard]] qint64 utcByReference(qint64 monotonicNs, qint64 referenceUtcMs, qint64 referenceMonotonicNs);

/// BLAKE2b-256 over `previousHash`, the punch's hash and the canonical bytes, format "rollcall.correction.1"
/// (docs/ledger.md).
[[nodiscard]] QByteArray chainHash(const CorrectionRow& row, const QByteArray& punchHash);

/// Columns of `corrections` (alias c), in the order in which `readCorrectionRow` takes them.
inline constexpr const char* kCorrectionColumns =
    "c.number, c.punch_sequence, c.utc_ms, c.zone_offset_min, c.reference_utc_ms, "
    "c.reference_monotonic_ns, c.previous_hash, c.hash";
inline constexpr int kCorrectionColumnCount = 8;
[[nodiscard]] CorrectionRow readCorrectionRow(const Statement& statement, int first = 0);

} // namespace rollcall
