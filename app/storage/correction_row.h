#pragma once

#include "attendance/correction.h"
#include "base/error.h"

#include <QByteArray>

namespace rollcall {

class Statement;

/// A row of `corrections` as it is stored, before its words are understood: what became known, or was decided, later
/// about one punch. Which columns mean something depends on the kind (docs/ledger.md).
struct CorrectionRow
{
    qint64 number = 0; ///< 1, 2, 3 ... without gaps
    qint64 punchSequence = 0;
    QString kind;
    qint64 utcMs = 0; ///< time: the corrected time; otherwise when the correction was made
    qint64 zoneOffsetMinutes = 0;
    qint64 referenceUtcMs = 0;       ///< time: a reading of the synchronised clock,
    qint64 referenceMonotonicNs = 0; ///< in the boot in which the punch was taken
    QString direction;               ///< direction: the new one
    QString actor;                   ///< not for time
    QString reason;
    QByteArray previousHash;
    QByteArray hash;
};

/// Longest reason that is kept, in characters: a sentence or two.
inline constexpr int kMaxNoteLength = 500;
/// As for the audit trail's fields.
inline constexpr int kMaxActorLength = 100;

/// When a punch with this monotonic time was taken, in milliseconds of UTC, by a reading of the same boot. Rounded to
/// the later millisecond.
[[nodiscard]] qint64 utcByReference(qint64 monotonicNs, qint64 referenceUtcMs, qint64 referenceMonotonicNs);

/// BLAKE2b-256 over `previousHash`, the punch's hash and the canonical bytes: format "rollcall.correction.1" for a
/// correction of time, "rollcall.correction.2" forevery other (docs/ledger.md).
[[nodiscard]] QByteArray chainHash(const CorrectionRow& row, const QByteArray& punchHash);

/// Columns of `corrections` (alias c), in the order in which `readCorrectionRow` takes them.
inline constexpr const char* kCorrectionColumns =
    "c.number, c.punch_sequence, c.kind, c.utc_ms, c.zone_offset_min, c.reference_utc_ms, "
    "c.reference_monotonic_ns, c.direction, c.actor, c.reason, c.previous_hash, c.hash";
inline constexpr int kCorrectionColumnCount = 12;
[[nodiscard]] CorrectionRow readCorrectionRow(const Statement& statement, int first = 0);
/// Corrupt when a word in the row is not one of ours.
[[nodiscard]] Result<Correction> toCorrection(const CorrectionRow& row);

} // namespace rollcall
