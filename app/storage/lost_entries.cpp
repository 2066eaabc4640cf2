#include "storage/lost_entries.h"

#include "storage/canonical_writer.h"
#include "storage/rows.h"

namespace rollcall {

QByteArray chainHash(const LostEntries& lost)
{
    CanonicalWriter writer;
    writer.text(QStringLiteral("rollcall.lost.1"));
    writer.integer(lost.first);
    writer.integer(lost.last);
    writer.integer(lost.utcMs);
    writer.text(QString::fromLatin1(lost.anchorHash.toHex()));
    return blake2b256(lost.previousHash + writer.take());
}

Status createLostEntries(Database& database)
{
    for (const char* sql : {
             // Columns and their meaning: docs/ledger.md.
             "CREATE TABLE lost_entries ("
             " first INTEGER PRIMARY KEY NOT NULL CHECK (first > 0),"
             " last INTEGER NOT NULL CHECK (last >= first),"
             " utc_ms INTEGER NOT NULL,"
             " anchor_hash BLOB NOT NULL CHECK (length(anchor_hash) = 32),"
             " previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),"
             " hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT",
             "CREATE TRIGGER lost_entries_no_update BEFORE UPDATE ON lost_entries BEGIN"
             " SELECT RAISE(ABORT, 'the ledger is append-only'); END",
             "CREATE TRIGGER lost_entries_no_delete BEFORE DELETE ON lost_entries BEGIN"
             " SELECT RAISE(ABORT, 'the ledger is append-only'); END",
             "CREATE TRIGGER lost_entries_follow_head BEFORE INSERT ON lost_entries"
             " WHEN NOT EXISTS (SELECT 1 FROM ledger_head WHERE NEW.first = sequence + 1 AND NEW.previous_hash = hash)"
             " BEGIN SELECT RAISE(ABORT, 'a ledger entry must follow the newest one'); END",
             "CREATE TRIGGER lost_entries_move_head AFTER INSERT ON lost_entries BEGIN"
             " UPDATE ledger_head SET sequence = NEW.last, hash = NEW.hash; END",
             "DROP TRIGGER IF EXISTS ledger_head_only_forward",
             "CREATE TRIGGER ledger_head_only_forward BEFORE UPDATE ON ledger_head WHEN NEW.sequence <> OLD.sequence + "
             "1"
             " AND NOT EXISTS (SELECT 1 FROM lost_entries WHERE first = OLD.sequence + 1 AND last = NEW.sequence) BEGIN"
             " SELECT RAISE(ABORT, 'the ledger is append-only'); END",
         }) {
        ROLLCALL_TRY(database.run(sql));
    }
    return {};
}

Result<std::vector<LostEntries>> lostEntries(Database& database, qint64 from)
{
    return collectRows<LostEntries>(
        database.prepare("SELECT first, last, utc_ms, anchor_hash, previous_hash, hash FROM lost_entries"
                         " WHERE last >= ? ORDER BY first",
                         from),
        [](const Statement& row) {
            return LostEntries{row.integer(0), row.integer(1), row.integer(2), row.blob(3), row.blob(4), row.blob(5)};
        });
}

Result<AnchorCheck> compareWithAnchor(Database& database, const ChainHead& anchor)
{
    AnchorCheck check;
    check.anchor = anchor;
    ROLLCALL_TRY_ASSIGN(const auto head, ledgerHead(database));
    if (!head || anchor.number == 0)
        return check; // without a head the check of the chain says so
    if (anchor.number > head->number) {
        check.missing = LostEntries{head->number + 1, anchor.number, 0, anchor.hash, head->hash, {}};
        return check;
    }
    ROLLCALL_TRY_ASSIGN(const auto hash, database.scalar("SELECT hash FROM punches WHERE sequence = ? UNION ALL"
                                                         " SELECT hash FROM lost_entries WHERE last = ?",
                                                         anchor.number, anchor.number));
    const QByteArray present = hash              ? hash->toByteArray()
                               : anchor == *head ? head->hash // a cut end, which the check of the chain finds
                                                 : QByteArray();
    // Lost numbers hold the place of an entry that had the anchor's hash.
    ROLLCALL_TRY_ASSIGN(const auto lost,
                        database.scalar("SELECT 1 FROM lost_entries WHERE ? BETWEEN first AND last", anchor.number));
    check.isChanged = present != anchor.hash && !lost;
    return check;
}

Status recordLost(Database& database, LostEntries lost, WallTime now)
{
    lost.utcMs = now.time_since_epoch().count();
    lost.hash = chainHash(lost);
    ROLLCALL_TRY(database.run("INSERT INTO lost_entries VALUES (?, ?, ?, ?, ?, ?)", lost.first, lost.last, lost.utcMs,
                              lost.anchorHash, lost.previousHash, lost.hash));
    return {};
}

} // namespace rollcall
