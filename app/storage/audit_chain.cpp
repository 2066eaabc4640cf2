#include "storage/audit_chain.h"

#include "storage/canonical_writer.h"
#include "storage/punch_row.h"
#include "storage/rows.h"

#include <algorithm>

namespace rollcall {

namespace {

/// BLAKE2b-256 over the hash before and the canonical bytes, format "rollcall.audit.1" (docs/ledger.md).
QByteArray linkOf(const AuditRowBytes& row, const QByteArray& previous)
{
    CanonicalWriter writer;
    writer.text(QStringLiteral("rollcall.audit.1"));
    writer.integer(row.id);
    writer.integer(row.utcMs);
    for (const QString* text : {&row.actor, &row.kind, &row.person, &row.subject, &row.details})
        writer.text(*text);
    return blake2b256(previous + writer.take());
}

AuditRowBytes readRow(const Statement& row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)};
}

Result<std::optional<ChainHead>> auditHead(Database& database)
{
    return firstRow<ChainHead>(database.prepare("SELECT id, hash FROM audit_head"), [](const Statement& row) {
        return ChainHead{row.integer(0), row.blob(1)};
    });
}

constexpr const char* kColumns = "a.id, a.utc_ms, a.actor, a.kind, a.person_id, a.subject, a.details";

} // namespace

Status createAuditChain(Database& database)
{
    for (const char* sql : {
             "CREATE TABLE audit_chain ("
             " id INTEGER PRIMARY KEY NOT NULL," // of the entry in `audit`
             " hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT",
             "CREATE TABLE audit_head ("
             " only INTEGER PRIMARY KEY CHECK (only = 1),"
             " id INTEGER NOT NULL,"
             " hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT",
             "INSERT INTO audit_head VALUES (1, 0, zeroblob(32))",
         }) {
        ROLLCALL_TRY(database.run(sql));
    }
    ChainHead head{0, genesisHash()};
    ROLLCALL_TRY_ASSIGN(auto link, database.prepare("INSERT INTO audit_chain VALUES (?, ?)"));
    ROLLCALL_TRY(forEachRow(database.prepare(QByteArray("SELECT ") + kColumns + " FROM audit a ORDER BY a.id"),
                            [&](const Statement& row) -> Status {
                                const AuditRowBytes bytes = readRow(row);
                                head = {bytes.id, linkOf(bytes, head.hash)};
                                ROLLCALL_TRY(link.runAgain(head.number, head.hash));
                                return {};
                            }));
    ROLLCALL_TRY(database.run("UPDATE audit_head SET id = ?, hash = ?", head.number, head.hash));
    for (const char* sql : {
             "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN"
             " SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
             "CREATE TRIGGER audit_chain_no_update BEFORE UPDATE ON audit_chain BEGIN"
             " SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
             "CREATE TRIGGER audit_chain_no_delete BEFORE DELETE ON audit_chain BEGIN"
             " SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
             "CREATE TRIGGER audit_head_only_forward BEFORE UPDATE ON audit_head WHEN NEW.id <= OLD.id BEGIN"
             " SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
             "CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head BEGIN"
             " SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
         }) {
        ROLLCALL_TRY(database.run(sql));
    }
    return {};
}

Status appendAuditLink(Database& database, const AuditRowBytes& row)
{
    ROLLCALL_TRY_ASSIGN(const auto head, auditHead(database));
    // Without a head the trail was tampered with; the chain begins again, and the check says so.
    const QByteArray hash = linkOf(row, head ? head->hash : genesisHash());
    ROLLCALL_TRY(database.run("INSERT INTO audit_chain VALUES (?, ?)", row.id, hash));
    ROLLCALL_TRY(database.run("UPDATE audit_head SET id = ?, hash = ?", row.id, hash));
    return {};
}

Result<std::optional<QString>> verifyAuditChain(Database& database, qint64 entries)
{
    ROLLCALL_TRY_ASSIGN(const auto head, auditHead(database));
    if (!head)
        return std::optional(QStringLiteral("the note of the newest audit entry is missing"));
    const qint64 after = head->number - std::min(entries, head->number);
    ROLLCALL_TRY_ASSIGN(
        const auto before,
        firstRow<ChainHead>(
            database.prepare("SELECT id, hash FROM audit_chain WHERE id <= ? ORDER BY id DESC LIMIT 1", after),
            [](const Statement& row) {
                return ChainHead{row.integer(0), row.blob(1)};
            }));
    ChainHead last = before.value_or(ChainHead{0, genesisHash()});
    ROLLCALL_TRY_ASSIGN(auto rows, database.prepare(QByteArray("SELECT ") + kColumns +
                                                        ", c.hash FROM audit a LEFT JOIN audit_chain c ON c.id = a.id"
                                                        " WHERE a.id > ? ORDER BY a.id",
                                                    last.number));
    for (;;) {
        ROLLCALL_TRY_ASSIGN(const bool more, rows.step());
        if (!more)
            break;
        const AuditRowBytes row = readRow(rows);
        if (rows.isNull(7))
            return std::optional(QStringLiteral("audit entry %1 was not written by Rollcall").arg(row.id));
        if (linkOf(row, last.hash) != rows.blob(7))
            return std::optional(
                QStringLiteral("audit entry %1 was changed, or entries before it were removed").arg(row.id));
        last = {row.id, rows.blob(7)};
    }
    if (last != *head)
        return std::optional(QStringLiteral("the audit trail ends at entry %1, and the newest one written was %2")
                                 .arg(QString::number(last.number), QString::number(head->number)));
    return std::optional<QString>();
}

} // namespace rollcall
