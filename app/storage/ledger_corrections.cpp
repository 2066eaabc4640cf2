// Corrections of time: entries of their own, chained like the punches they are for.
#include "storage/correction_row.h"
#include "storage/database.h"
#include "storage/punch_row.h"
#include "storage/sqlite_ledger.h"

namespace rollcall {

namespace {

struct Uncorrected
{
    qint64 sequence = 0;
    qint64 monotonicNs = 0;
    QByteArray hash;
};

Result<std::vector<Uncorrected>> uncorrected(Database& database, const QString& bootId, int limit)
{
    auto rows = database.prepare(
        // The quality written out, not bound: only a literal lets SQLite use the partial index.
        "SELECT p.sequence, p.monotonic_ns, p.hash FROM punches p WHERE p.boot_id = ? AND p.clock_quality <> "
        "'synchronised' AND NOT EXISTS (SELECT 1 FROM corrections c WHERE c.punch_sequence = p.sequence)"
        " ORDER BY p.sequence LIMIT ?",
        bootId, limit);
    if (!rows)
        return failure(rows.error());
    std::vector<Uncorrected> found;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return found;
        found.push_back({rows->integer(0), rows->integer(1), rows->blob(2)});
    }
}

struct Head
{
    qint64 number = 0;
    QByteArray hash;
};

Result<Head> correctionsHead(Database& database)
{
    auto statement = database.prepare("SELECT number, hash FROM corrections_head");
    if (!statement)
        return failure(statement.error());
    const auto row = statement->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(ErrorCode::Corrupt, QStringLiteral("the note of the newest correction is missing; run "
                                                          "rollcallctl verify-ledger"));
    return Head{statement->integer(0), statement->blob(1)};
}

} // namespace

Result<int> SqliteLedger::correctTimes(const ClockReading& reference)
{
    if (reference.bootId.isEmpty())
        return 0;
    auto transaction = m_database.begin(TransactionMode::Write);
    if (!transaction)
        return failure(transaction.error());
    const auto punches = uncorrected(m_database, reference.bootId, kMostCorrections);
    if (!punches)
        return failure(punches.error());
    if (punches->empty())
        return 0;
    auto head = correctionsHead(m_database);
    if (!head)
        return failure(head.error());
    for (const Uncorrected& punch : *punches) {
        CorrectionRow row;
        row.number = head->number + 1;
        row.punchSequence = punch.sequence;
        row.referenceUtcMs = reference.utc.time_since_epoch().count();
        row.referenceMonotonicNs = reference.monotonic.time_since_epoch().count();
        row.utcMs = utcByReference(punch.monotonicNs, row.referenceUtcMs, row.referenceMonotonicNs);
        row.zoneOffsetMinutes = reference.zoneOffset.count();
        row.previousHash = head->hash;
        row.hash = chainHash(row, punch.hash);
        auto inserted = m_database.run("INSERT INTO corrections (number, punch_sequence, utc_ms, zone_offset_min,"
                                       " reference_utc_ms, reference_monotonic_ns, previous_hash, hash)"
                                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                                       row.number, row.punchSequence, row.utcMs, row.zoneOffsetMinutes,
                                       row.referenceUtcMs, row.referenceMonotonicNs, row.previousHash, row.hash);
        if (!inserted)
            return failure(inserted.error());
        *head = {row.number, row.hash};
    }
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return static_cast<int>(punches->size());
}

} // namespace rollcall
