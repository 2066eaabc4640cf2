#pragma once

#include "attendance/punch.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace rollcall {

class Statement;

/// A row of `punches` as it is stored, before its words are understood: what the hash chain covers.
struct PunchRow
{
    qint64 sequence = 0;
    QString key; ///< UUID, lower case, without braces
    QString person;
    QString direction;
    QString method;
    qint64 utcMs = 0;
    qint64 zoneOffsetMinutes = 0;
    qint64 monotonicNs = 0;
    QString bootId;
    QString clockQuality;
    QString door;
    double similarity = 0.0;
    qint64 outboxRows = 0; ///< outbox rows written together with this entry
    QByteArray previousHash;
    QByteArray hash;
};

/// Hash of the entry before the first.
[[nodiscard]] QByteArray genesisHash();

/// The bytes that are hashed, format "rollcall.punch.1" (docs/ledger.md):
///   text = length of the UTF-8 bytes as unsigned 32-bit little-endian, then those bytes
///   int  = signed 64-bit little-endian, two's complement;  real = IEEE 754 binary64, little-endian
///   text "rollcall.punch.1", int sequence, text key, text person_id, text direction, text method, int utc_ms, int
///   zone_offset_min, int monotonic_ns, text boot_id, text clock_quality, text door, real similarity, int outbox_rows
[[nodiscard]] QByteArray canonicalBytes(const PunchRow& row);
/// BLAKE2b (RFC 7693) with 32 bytes of output and no key, over `previousHash` followed by the canonical bytes.
[[nodiscard]] QByteArray chainHash(const PunchRow& row);

/// The row for a draft that is to be stored after `previousHash`. Text is cut to its column's limit and made valid
/// Unicode, a similarity that is not a number becomes 0: a punch is never lost because of a detail, and what is hashed
/// is exactly what will be read back.
[[nodiscard]] PunchRow toRow(const PunchDraft& draft, qint64 sequence, qint64 outboxRows,
                             const QByteArray& previousHash);
/// Corrupt when a word in the row is not one of ours.
[[nodiscard]] Result<Punch> toPunch(const PunchRow& row, const QString& personName);

/// Columns of `punches` (alias p), in the order in which `readPunchRow` takes them.
inline constexpr const char* kPunchColumns = "p.sequence, p.key, p.person_id, p.direction, p.method, p.utc_ms, "
                                             "p.zone_offset_min, p.monotonic_ns, p.boot_id, p.clock_quality,"
                                             " p.door, p.similarity, p.outbox_rows, p.previous_hash, p.hash";
inline constexpr int kPunchColumnCount = 15;
/// The same, the name of the person who has the identifier now, empty where none is kept and for a former holder's
/// punches (storage/tenancies.h), the correction of the time and the changed
/// direction, NULL where there is none, and whether the punch was voided; for `readPunch`. Needs `punchSource`, or the
/// same three tables under the same aliases.
inline constexpr const char* kNamedPunchColumns =
    "p.sequence, p.key, p.person_id, p.direction, p.method, p.utc_ms, p.zone_offset_min, p.monotonic_ns, p.boot_id, "
    "p.clock_quality,"
    " p.door, p.similarity, p.outbox_rows, p.previous_hash, p.hash, coalesce(n.display_name, ''), c.number, c.utc_ms, "
    "c.zone_offset_min, (SELECT d.direction FROM corrections d WHERE d.punch_sequence = p.sequence"
    " AND d.kind = 'direction' ORDER BY d.number DESC LIMIT 1),"
    " EXISTS (SELECT 1 FROM corrections v WHERE v.punch_sequence = p.sequence AND v.kind = 'voided')";
inline constexpr int kNamedPunchColumnCount = kPunchColumnCount + 6;
/// A condition on `p`: the punch counts.
inline constexpr const char* kCounts =
    "NOT EXISTS (SELECT 1 FROM corrections v WHERE v.punch_sequence = p.sequence AND v.kind = 'voided')";
[[nodiscard]] QByteArray punchSource();
/// From the statement's current row, the columns beginning at `first`.
[[nodiscard]] PunchRow readPunchRow(const Statement& statement, int first = 0);
[[nodiscard]] Result<Punch> readPunch(const Statement& statement, int first = 0);

} // namespace rollcall
