#include "storage/correction_row.h"

#include "attendance/punch.h"
#include "storage/canonical_writer.h"
#include "storage/database.h"

namespace rollcall {

qint64 utcByReference(qint64 monotonicNs, qint64 referenceUtcMs, qint64 referenceMonotonicNs)
{
    const std::chrono::nanoseconds since{referenceMonotonicNs - monotonicNs};
    return referenceUtcMs - std::chrono::floor<Milliseconds>(since).count();
}

QByteArray chainHash(const CorrectionRow& row, const QByteArray& punchHash)
{
    CanonicalWriter writer;
    if (row.kind == toString(CorrectionKind::Time)) {
        writer.text(QStringLiteral("rollcall.correction.1"));
        writer.integer(row.number);
        writer.integer(row.punchSequence);
        writer.integer(row.utcMs);
        writer.integer(row.zoneOffsetMinutes);
        writer.integer(row.referenceUtcMs);
        writer.integer(row.referenceMonotonicNs);
    } else {
        writer.text(QStringLiteral("rollcall.correction.2"));
        writer.integer(row.number);
        writer.integer(row.punchSequence);
        writer.text(row.kind);
        writer.integer(row.utcMs);
        writer.integer(row.zoneOffsetMinutes);
        writer.text(row.direction);
        writer.text(row.actor);
        writer.text(row.reason);
    }
    return blake2b256(row.previousHash + punchHash + writer.take());
}

CorrectionRow readCorrectionRow(const Statement& statement, int first)
{
    CorrectionRow row;
    int column = first;
    row.number = statement.integer(column++);
    row.punchSequence = statement.integer(column++);
    row.kind = statement.text(column++);
    row.utcMs = statement.integer(column++);
    row.zoneOffsetMinutes = statement.integer(column++);
    row.referenceUtcMs = statement.integer(column++);
    row.referenceMonotonicNs = statement.integer(column++);
    row.direction = statement.text(column++);
    row.actor = statement.text(column++);
    row.reason = statement.text(column++);
    row.previousHash = statement.blob(column++);
    row.hash = statement.blob(column++);
    return row;
}

Result<Correction> toCorrection(const CorrectionRow& row)
{
    const auto kind = correctionKindFromString(row.kind);
    if (!kind)
        return failure(ErrorCode::Corrupt, QStringLiteral("correction %1 contains an unknown word").arg(row.number));
    return Correction{row.number,
                      row.punchSequence,
                      *kind,
                      WallTime{Milliseconds{row.utcMs}},
                      std::chrono::minutes{row.zoneOffsetMinutes},
                      directionFromString(row.direction),
                      row.actor,
                      row.reason};
}

} // namespace rollcall
