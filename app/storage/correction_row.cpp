#include "storage/correction_row.h"

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
    writer.text(QStringLiteral("rollcall.correction.1"));
    writer.integer(row.number);
    writer.integer(row.punchSequence);
    writer.integer(row.utcMs);
    writer.integer(row.zoneOffsetMinutes);
    writer.integer(row.referenceUtcMs);
    writer.integer(row.referenceMonotonicNs);
    return blake2b256(row.previousHash + punchHash + writer.take());
}

CorrectionRow readCorrectionRow(const Statement& statement, int first)
{
    CorrectionRow row;
    int column = first;
    row.number = statement.integer(column++);
    row.punchSequence = statement.integer(column++);
    row.utcMs = statement.integer(column++);
    row.zoneOffsetMinutes = statement.integer(column++);
    row.referenceUtcMs = statement.integer(column++);
    row.referenceMonotonicNs = statement.integer(column++);
    row.previousHash = statement.blob(column++);
    row.hash = statement.blob(column++);
    return row;
}

} // namespace rollcall
