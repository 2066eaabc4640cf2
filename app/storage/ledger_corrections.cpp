// Corrections: entries of their own, chained like the punches they are for.
#include "storage/canonical_writer.h"
#include "storage/chain_head.h"
#include "storage/correction_row.h"
#include "storage/database.h"
#include "storage/delivery_seal.h"
#include "storage/punch_row.h"
#include "storage/rows.h"
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
        "'synchronised' AND NOT EXISTS (SELECT 1 FROM corrections c WHERE c.punch_sequence = p.sequence"
        " AND c.kind = 'time')"
        " ORDER BY p.sequence LIMIT ?",
        bootId, limit);
    return collectRows<Uncorrected>(std::move(rows), [](const Statement& row) {
        return Uncorrected{row.integer(0), row.integer(1), row.blob(2)};
    });
}

Result<ChainHead> existingHead(Database& database)
{
    ROLLCALL_TRY_ASSIGN(const auto head, correctionsHead(database));
    if (!head)
        return failure(ErrorCode::Corrupt, QStringLiteral("the note of the newest correction is missing; run "
                                                          "rollcallctl verify-ledger"));
    return *head;
}

/// Chains `row` after `head` and writes it; `head` is then the row's.
Status appendRow(Database& database, ChainHead& head, CorrectionRow& row, const QByteArray& punchHash)
{
    row.number = head.number + 1;
    row.previousHash = head.hash;
    row.hash = chainHash(row, punchHash);
    const bool isTime = row.kind == toString(CorrectionKind::Time);
    const auto onlyForTime = [isTime](qint64 value) { return isTime ? std::optional(value) : std::nullopt; };
    ROLLCALL_TRY(database.run(
        "INSERT INTO corrections (number, punch_sequence, kind, utc_ms, zone_offset_min,"
        " reference_utc_ms, reference_monotonic_ns, direction, actor, reason, previous_hash, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.number, row.punchSequence, row.kind, row.utcMs, row.zoneOffsetMinutes, onlyForTime(row.referenceUtcMs),
        onlyForTime(row.referenceMonotonicNs), row.direction, row.actor, row.reason, row.previousHash, row.hash));
    head = {row.number, row.hash};
    return {};
}

} // namespace

Result<int> SqliteLedger::correctTimes(const ClockReading& reference, const DecideAgain& decide,
                                       const CorrectionNote& note)
{
    if (reference.bootId.isEmpty())
        return 0;
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(const auto punches, uncorrected(m_database, reference.bootId, kMaxCorrections));
    if (punches.empty())
        return 0;
    ROLLCALL_TRY_ASSIGN(auto head, existingHead(m_database));
    for (const Uncorrected& punch : punches) {
        CorrectionRow row;
        row.kind = toString(CorrectionKind::Time);
        row.punchSequence = punch.sequence;
        row.referenceUtcMs = reference.utc.time_since_epoch().count();
        row.referenceMonotonicNs = reference.monotonic.time_since_epoch().count();
        row.utcMs = utcByReference(punch.monotonicNs, row.referenceUtcMs, row.referenceMonotonicNs);
        row.zoneOffsetMinutes = reference.zoneOffset.count();
        ROLLCALL_TRY(appendRow(m_database, head, row, punch.hash));
    }
    // In the order in which they were taken: each is decided after the one before it is right.
    for (const Uncorrected& corrected : punches) {
        if (!decide)
            break;
        ROLLCALL_TRY_ASSIGN(const Punch punch, existing(corrected.sequence));
        ROLLCALL_TRY_ASSIGN(const std::optional<Direction> direction, decide(punch));
        // What a person has said since, is right.
        if (direction && !punch.voided && !punch.changedDirection && *direction != punch.direction())
            ROLLCALL_TRY(writeCorrection(punch, CorrectionKind::Direction, direction, note));
    }
    ROLLCALL_TRY(transaction.commit());
    return static_cast<int>(punches.size());
}

Status SqliteLedger::writeCorrection(const Punch& punch, CorrectionKind kind, std::optional<Direction> direction,
                                     const CorrectionNote& note)
{
    ROLLCALL_TRY_ASSIGN(auto head, existingHead(m_database));
    CorrectionRow row;
    row.kind = toString(kind);
    row.punchSequence = punch.sequence;
    row.utcMs = note.at.utc.time_since_epoch().count();
    row.zoneOffsetMinutes = note.at.zoneOffset.count();
    row.direction = direction ? toString(*direction) : QString();
    row.actor = storable(note.actor, kMaxActorLength);
    row.reason = storable(note.reason, kMaxNoteLength);
    return appendRow(m_database, head, row, punch.hash);
}

Result<Punch> SqliteLedger::existing(qint64 sequence) const
{
    ROLLCALL_TRY_ASSIGN(auto punch, find(sequence));
    if (!punch)
        return failure(ErrorCode::NotFound, QStringLiteral("there is no punch with the number %1").arg(sequence));
    return std::move(*punch);
}

Result<Punch> SqliteLedger::voidPunch(qint64 sequence, const CorrectionNote& note)
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    auto punch = existing(sequence);
    if (!punch)
        return punch;
    if (punch->voided)
        return failure(ErrorCode::AlreadyExists, QStringLiteral("punch %1 is already voided").arg(sequence));
    ROLLCALL_TRY(writeCorrection(*punch, CorrectionKind::Voided, std::nullopt, note));
    ROLLCALL_TRY(m_database.run("UPDATE outbox SET state = 'withdrawn' WHERE punch_sequence = ?"
                                " AND state IN ('pending', 'parked')",
                                sequence));
    ROLLCALL_TRY(sealWithdrawn(m_database, sequence));
    ROLLCALL_TRY(transaction.commit());
    punch->voided = true;
    return punch;
}

Result<Punch> SqliteLedger::changeDirection(qint64 sequence, Direction direction, const CorrectionNote& note)
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    auto punch = existing(sequence);
    if (!punch)
        return punch;
    if (punch->voided)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("punch %1 is voided; add a new one instead").arg(sequence));
    if (punch->direction() == direction)
        return failure(ErrorCode::AlreadyExists, QStringLiteral("punch %1 already has that direction").arg(sequence));
    ROLLCALL_TRY(writeCorrection(*punch, CorrectionKind::Direction, direction, note));
    ROLLCALL_TRY(transaction.commit());
    punch->changedDirection = direction;
    return punch;
}

Result<Punch> SqliteLedger::enter(const PunchDraft& draft, const CorrectionNote& note)
{
    PunchDraft entered = draft;
    entered.method = VerifyMethod::Manual;
    entered.similarity = 0;
    entered.at.monotonic = {}; // no boot: no clock of ours took it, and none will correct it
    entered.at.bootId.clear();
    entered.at.quality = ClockQuality::Unknown;
    ROLLCALL_TRY(checkDraft(entered));
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(const auto known, findByKey(entered.key));
    if (known)
        return *known;
    auto punch = write(entered);
    if (!punch)
        return punch;
    ROLLCALL_TRY(writeCorrection(*punch, CorrectionKind::Entered, std::nullopt, note));
    ROLLCALL_TRY(transaction.commit());
    noteConfirmed(*punch);
    return punch;
}

Result<std::vector<Correction>> SqliteLedger::history(qint64 sequence) const
{
    auto rows = m_database.prepare(QByteArray("SELECT ") + kCorrectionColumns +
                                       " FROM corrections c WHERE c.punch_sequence = ? ORDER BY c.number",
                                   sequence);
    return collectRows<Correction>(std::move(rows),
                                   [](const Statement& row) { return toCorrection(readCorrectionRow(row)); });
}

} // namespace rollcall
