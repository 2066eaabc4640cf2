#include "storage/schema_steps.h"

#include "storage/audit_chain.h"
#include "storage/audit_migration.h"
#include "storage/delivery_seal.h"
#include "storage/lost_entries.h"
#include "storage/person_numbers.h"
#include "storage/sqlite_roster.h"
#include "storage/tenancies.h"

namespace rollcall {

namespace {

// clang-format off
const Migration kFirstSchema = {
    "PRAGMA application_id = 1380928588", // Database::kApplicationId

    "CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value ANY NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO meta VALUES ('roster_revision', 0)",

    // label_key and id_key are case-folded and normalised by the program: SQLite's own NOCASE knows ASCII only.
    "CREATE TABLE people ("
    " id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),"
    " display_name TEXT NOT NULL,"
    " label_key TEXT NOT NULL,"
    " id_key TEXT NOT NULL,"
    " enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),"
    " enrolled_at INTEGER NOT NULL) STRICT",
    "CREATE INDEX people_by_label ON people (label_key, id)",

    "CREATE TABLE templates ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,"
    " model TEXT NOT NULL,"
    " dimension INTEGER NOT NULL CHECK (dimension > 0),"
    " quality REAL NOT NULL,"
    " created_at INTEGER NOT NULL,"
    " nonce BLOB NOT NULL CHECK (length(nonce) = 24),"
    " ciphertext BLOB NOT NULL) STRICT",
    "CREATE INDEX templates_by_person ON templates (person_id, model)",

    // The ledger. Columns and their meaning: docs/ledger.md.
    "CREATE TABLE punches ("
    " sequence INTEGER PRIMARY KEY NOT NULL CHECK (sequence > 0),"
    " key TEXT NOT NULL UNIQUE,"
    " person_id TEXT NOT NULL,"
    " direction TEXT NOT NULL,"
    " method TEXT NOT NULL,"
    " utc_ms INTEGER NOT NULL,"
    " zone_offset_min INTEGER NOT NULL,"
    " monotonic_ns INTEGER NOT NULL,"
    " boot_id TEXT NOT NULL,"
    " clock_quality TEXT NOT NULL,"
    " door TEXT NOT NULL,"
    " similarity REAL NOT NULL,"
    " outbox_rows INTEGER NOT NULL,"
    " previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),"
    " hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT",
    "CREATE INDEX punches_by_person ON punches (person_id)", // the rowid, our sequence, is part of every index
    "CREATE INDEX punches_by_time ON punches (utc_ms)",

    // The newest entry once more: without it a ledger whose last entries were cut off would look whole.
    "CREATE TABLE ledger_head ("
    " only INTEGER PRIMARY KEY CHECK (only = 1),"
    " sequence INTEGER NOT NULL,"
    " hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT",
    "INSERT INTO ledger_head VALUES (1, 0, zeroblob(32))",

    "CREATE TRIGGER punches_no_update BEFORE UPDATE ON punches BEGIN"
    " SELECT RAISE(ABORT, 'the ledger is append-only'); END",
    "CREATE TRIGGER punches_no_delete BEFORE DELETE ON punches BEGIN"
    " SELECT RAISE(ABORT, 'the ledger is append-only'); END",
    "CREATE TRIGGER punches_follow_head BEFORE INSERT ON punches"
    " WHEN NOT EXISTS (SELECT 1 FROM ledger_head WHERE NEW.sequence = sequence + 1 AND NEW.previous_hash = hash) BEGIN"
    " SELECT RAISE(ABORT, 'a ledger entry must follow the newest one'); END",
    "CREATE TRIGGER punches_move_head AFTER INSERT ON punches BEGIN"
    " UPDATE ledger_head SET sequence = NEW.sequence, hash = NEW.hash; END",
    "CREATE TRIGGER ledger_head_no_delete BEFORE DELETE ON ledger_head BEGIN"
    " SELECT RAISE(ABORT, 'the ledger is append-only'); END",
    "CREATE TRIGGER ledger_head_only_forward BEFORE UPDATE ON ledger_head WHEN NEW.sequence <> OLD.sequence + 1 BEGIN"
    " SELECT RAISE(ABORT, 'the ledger is append-only'); END",

    "CREATE TABLE outbox ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " connector TEXT NOT NULL,"
    " punch_sequence INTEGER NOT NULL REFERENCES punches (sequence),"
    " state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'parked')),"
    " attempts INTEGER NOT NULL DEFAULT 0,"
    " last_reason TEXT NOT NULL DEFAULT '',"
    " delivered_at INTEGER,"
    " UNIQUE (punch_sequence, connector)) STRICT",
    // Nearly all rows are delivered ones: the two states that are asked for have small indexes of their own.
    "CREATE INDEX outbox_pending ON outbox (connector, id) WHERE state = 'pending'",
    "CREATE INDEX outbox_parked ON outbox (connector, id) WHERE state = 'parked'",
    "CREATE TABLE connector_success (connector TEXT PRIMARY KEY NOT NULL, utc_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID",

    "CREATE TABLE admin_credential ("
    " only INTEGER PRIMARY KEY CHECK (only = 1),"
    " hash TEXT NOT NULL,"
    " set_at INTEGER NOT NULL,"
    " failures INTEGER NOT NULL DEFAULT 0,"
    " lock_ms INTEGER NOT NULL DEFAULT 0,"
    " lock_wall_ms INTEGER NOT NULL DEFAULT 0,"
    " lock_monotonic_ns INTEGER NOT NULL DEFAULT 0,"
    " lock_boot_id TEXT NOT NULL DEFAULT '') STRICT",

    "CREATE TABLE audit ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " utc_ms INTEGER NOT NULL,"
    " actor TEXT NOT NULL,"
    " action TEXT NOT NULL,"
    " subject TEXT NOT NULL,"
    " detail TEXT NOT NULL) STRICT",
    "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN"
    " SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
};

/// Numbers for people whose identifiers are none, for systems that know only numbers.
const Migration kPersonNumbers = {
    "CREATE TABLE person_numbers ("
    " number INTEGER PRIMARY KEY NOT NULL CHECK (number BETWEEN 2000000000 AND 2147483647)," // kFirstGivenNumber
    " person_id TEXT NOT NULL UNIQUE CHECK (length(person_id) BETWEEN 1 AND 64)) STRICT",
};

const Migration kTimeCorrections = {
    // Columns and their meaning: docs/ledger.md.
    "CREATE TABLE corrections ("
    " number INTEGER PRIMARY KEY NOT NULL CHECK (number > 0),"
    " punch_sequence INTEGER NOT NULL UNIQUE REFERENCES punches (sequence),"
    " utc_ms INTEGER NOT NULL,"
    " zone_offset_min INTEGER NOT NULL,"
    " reference_utc_ms INTEGER NOT NULL,"
    " reference_monotonic_ns INTEGER NOT NULL,"
    " previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),"
    " hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT",
    "CREATE INDEX corrections_by_time ON corrections (utc_ms)",
    // Those that a correction may be for: few, or none, on a kiosk with a time service.
    "CREATE INDEX punches_unsynchronised ON punches (boot_id) WHERE clock_quality <> 'synchronised'",
    "CREATE TABLE corrections_head ("
    " only INTEGER PRIMARY KEY CHECK (only = 1),"
    " number INTEGER NOT NULL,"
    " hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT",
    "INSERT INTO corrections_head VALUES (1, 0, zeroblob(32))",
    "CREATE TRIGGER corrections_no_update BEFORE UPDATE ON corrections BEGIN"
    " SELECT RAISE(ABORT, 'the ledger is append-only'); END",
    "CREATE TRIGGER corrections_no_delete BEFORE DELETE ON corrections BEGIN"
    " SELECT RAISE(ABORT, 'the ledger is append-only'); END",
    "CREATE TRIGGER corrections_follow_head BEFORE INSERT ON corrections"
    " WHEN NOT EXISTS (SELECT 1 FROM corrections_head WHERE NEW.number = number + 1 AND NEW.previous_hash = hash) BEGIN"
    " SELECT RAISE(ABORT, 'a correction must follow the newest one'); END",
    "CREATE TRIGGER corrections_move_head AFTER INSERT ON corrections BEGIN"
    " UPDATE corrections_head SET number = NEW.number, hash = NEW.hash; END",
    "CREATE TRIGGER corrections_head_no_delete BEFORE DELETE ON corrections_head BEGIN"
    " SELECT RAISE(ABORT, 'the ledger is append-only'); END",
    "CREATE TRIGGER corrections_head_only_forward BEFORE UPDATE ON corrections_head WHEN NEW.number <> OLD.number + 1 BEGIN"
    " SELECT RAISE(ABORT, 'the ledger is append-only'); END",

    // 1: handed out with the time as recorded, which it keeps for this connector: a resend must be the same to the
    // second.
    "ALTER TABLE outbox ADD COLUMN time_fixed INTEGER NOT NULL DEFAULT 0 CHECK (time_fixed IN (0, 1))",
    "UPDATE outbox SET time_fixed = 1 WHERE state <> 'delivered'",
};

const Migration kWithoutAFace = {
    // Locks against guessing, one row for each thing that can be guessed.
    "CREATE TABLE lockouts ("
    " name TEXT PRIMARY KEY NOT NULL,"
    " failures INTEGER NOT NULL,"
    " lock_ms INTEGER NOT NULL,"
    " wall_ms INTEGER NOT NULL,"
    " monotonic_ns INTEGER NOT NULL,"
    " boot_id TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO lockouts SELECT 'admin', failures, lock_ms, lock_wall_ms, lock_monotonic_ns, lock_boot_id"
    " FROM admin_credential",
    "ALTER TABLE admin_credential DROP COLUMN failures",
    "ALTER TABLE admin_credential DROP COLUMN lock_ms",
    "ALTER TABLE admin_credential DROP COLUMN lock_wall_ms",
    "ALTER TABLE admin_credential DROP COLUMN lock_monotonic_ns",
    "ALTER TABLE admin_credential DROP COLUMN lock_boot_id",

    // 0 user, 1 administrator, 2 super administrator: kept for servers that say so.
    "ALTER TABLE people ADD COLUMN privilege INTEGER NOT NULL DEFAULT 0 CHECK (privilege BETWEEN 0 AND 2)",
    "CREATE TABLE pins ("
    " person_id TEXT PRIMARY KEY NOT NULL REFERENCES people (id) ON DELETE CASCADE,"
    " number TEXT NOT NULL UNIQUE," // what is typed before the PIN
    " hash TEXT NOT NULL) STRICT, WITHOUT ROWID",
    // Cards and QR codes: found by their keyed digest, given back from the ciphertext.
    "CREATE TABLE tokens ("
    " person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,"
    " kind TEXT NOT NULL CHECK (kind IN ('card', 'qr')),"
    " digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),"
    " nonce BLOB NOT NULL CHECK (length(nonce) = 24),"
    " ciphertext BLOB NOT NULL,"
    " PRIMARY KEY (person_id, kind)) STRICT, WITHOUT ROWID",
};

const Migration kRosterNews = {
    // AUTOINCREMENT: a ticket is never used again.
    "CREATE TABLE roster_news ("
    " ticket INTEGER PRIMARY KEY AUTOINCREMENT,"
    " connector TEXT NOT NULL,"
    " person_id TEXT NOT NULL,"
    " kind TEXT NOT NULL CHECK (kind IN ('enrolled', 'changed', 'removed')),"
    " nonce BLOB NOT NULL,"    // both empty without a portrait
    " portrait BLOB NOT NULL,"
    " UNIQUE (connector, person_id)) STRICT",
    "CREATE TABLE connector_memory ("
    " connector TEXT NOT NULL,"
    " key TEXT NOT NULL,"
    " value BLOB NOT NULL,"
    " PRIMARY KEY (connector, key)) STRICT, WITHOUT ROWID",
};

/// Corrections of other kinds than time, and deliveries that are withdrawn with their punch.
const Migration kCorrectionKinds = {
    // Columns and their meaning: docs/ledger.md. Both tables are recreated because SQLite cannot change a constraint.
    "CREATE TABLE corrections_of_all_kinds ("
    " number INTEGER PRIMARY KEY NOT NULL CHECK (number > 0),"
    " punch_sequence INTEGER NOT NULL REFERENCES punches (sequence),"
    " kind TEXT NOT NULL CHECK (kind IN ('time', 'voided', 'direction', 'entered')),"
    " utc_ms INTEGER NOT NULL,"
    " zone_offset_min INTEGER NOT NULL,"
    " reference_utc_ms INTEGER CHECK ((reference_utc_ms IS NOT NULL) = (kind = 'time')),"
    " reference_monotonic_ns INTEGER CHECK ((reference_monotonic_ns IS NOT NULL) = (kind = 'time')),"
    " direction TEXT NOT NULL CHECK ((direction <> '') = (kind = 'direction')),"
    " actor TEXT NOT NULL CHECK ((actor = '') = (kind = 'time')),"
    " reason TEXT NOT NULL CHECK (reason = '' OR kind <> 'time'),"
    " previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),"
    " hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT",
    "INSERT INTO corrections_of_all_kinds SELECT number, punch_sequence, 'time', utc_ms, zone_offset_min, reference_utc_ms,"
    " reference_monotonic_ns, '', '', '', previous_hash, hash FROM corrections",
    "DROP TABLE corrections", // no trigger fires for it; its triggers and indexes go with it
    "ALTER TABLE corrections_of_all_kinds RENAME TO corrections",
    "CREATE UNIQUE INDEX corrections_once ON corrections (punch_sequence, kind) WHERE kind <> 'direction'",
    "CREATE INDEX corrections_by_punch ON corrections (punch_sequence, kind, number)",
    "CREATE INDEX corrections_by_time ON corrections (utc_ms) WHERE kind = 'time'",
    "CREATE INDEX corrections_by_people ON corrections (number) WHERE kind <> 'time'",
    "CREATE TRIGGER corrections_no_update BEFORE UPDATE ON corrections BEGIN"
    " SELECT RAISE(ABORT, 'the ledger is append-only'); END",
    "CREATE TRIGGER corrections_no_delete BEFORE DELETE ON corrections BEGIN"
    " SELECT RAISE(ABORT, 'the ledger is append-only'); END",
    "CREATE TRIGGER corrections_follow_head BEFORE INSERT ON corrections"
    " WHEN NOT EXISTS (SELECT 1 FROM corrections_head WHERE NEW.number = number + 1 AND NEW.previous_hash = hash) BEGIN"
    " SELECT RAISE(ABORT, 'a correction must follow the newest one'); END",
    "CREATE TRIGGER corrections_move_head AFTER INSERT ON corrections BEGIN"
    " UPDATE corrections_head SET number = NEW.number, hash = NEW.hash; END",
    // Punches added manually are ordered by their time.
    "CREATE INDEX punches_by_hand ON punches (person_id, utc_ms) WHERE method = 'manual'",

    "CREATE TABLE outbox_with_withdrawn ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " connector TEXT NOT NULL,"
    " punch_sequence INTEGER NOT NULL REFERENCES punches (sequence),"
    " state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'parked', 'withdrawn')),"
    " attempts INTEGER NOT NULL DEFAULT 0,"
    " last_reason TEXT NOT NULL DEFAULT '',"
    " delivered_at INTEGER,"
    " time_fixed INTEGER NOT NULL DEFAULT 0 CHECK (time_fixed IN (0, 1)),"
    " UNIQUE (punch_sequence, connector)) STRICT",
    "INSERT INTO outbox_with_withdrawn SELECT id, connector, punch_sequence, state, attempts, last_reason, delivered_at,"
    " time_fixed FROM outbox",
    "DROP TABLE outbox",
    "ALTER TABLE outbox_with_withdrawn RENAME TO outbox",
    "CREATE INDEX outbox_pending ON outbox (connector, id) WHERE state = 'pending'",
    "CREATE INDEX outbox_parked ON outbox (connector, id) WHERE state = 'parked'",
    "CREATE INDEX outbox_withdrawn ON outbox (connector, id) WHERE state = 'withdrawn'",
};

/// Extra margin of a person after another one was mistaken for them.
const Migration kPersonMargins = {
    "CREATE TABLE person_margins ("
    " person_id TEXT PRIMARY KEY NOT NULL REFERENCES people (id) ON DELETE CASCADE,"
    " extra REAL NOT NULL CHECK (extra > 0)) STRICT, WITHOUT ROWID",
};

/// The same for two people who were taken for one another. Each pair once, the smaller identifier first.
const Migration kPairMargins = {
    "CREATE TABLE pair_margins ("
    " first_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,"
    " second_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,"
    " extra REAL NOT NULL CHECK (extra > 0),"
    " CHECK (first_id < second_id),"
    " PRIMARY KEY (first_id, second_id)) STRICT, WITHOUT ROWID",
    "CREATE INDEX pair_margins_by_second ON pair_margins (second_id)",
};

/// The audit trail as typed events: a kind and its details as JSON in place of English words.
const Migration kTypedAudit = {
    "ALTER TABLE audit RENAME TO audit_in_words", // its trigger goes with it
    "CREATE TABLE audit ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " utc_ms INTEGER NOT NULL,"
    " actor TEXT NOT NULL,"
    " kind TEXT NOT NULL,"
    " person_id TEXT NOT NULL," // empty: about no person
    " subject TEXT NOT NULL,"
    " details TEXT NOT NULL) STRICT",
    &convertAuditInWords,
    "DROP TABLE audit_in_words",
    "CREATE INDEX audit_by_person ON audit (person_id) WHERE person_id <> ''", // the rowid is part of it
    "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN"
    " SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
};

const Migration kLostEntries = {&createLostEntries};
const Migration kSealedTrails = {&createAuditChain, &createDeliverySeals};
/// A person's latest punch in time, at once.
const Migration kPersonTimes = {
    "CREATE INDEX IF NOT EXISTS punches_by_person_time ON punches (person_id, utc_ms)",
};
/// What became of roster changes that were not taken at once; who is told of changes although it is disconnected; names
/// that came before their people.
const Migration kRosterAttempts = {
    "CREATE TABLE IF NOT EXISTS roster_attempts ("
    " ticket INTEGER PRIMARY KEY NOT NULL REFERENCES roster_news (ticket) ON DELETE CASCADE,"
    " attempts INTEGER NOT NULL,"
    " parked INTEGER NOT NULL CHECK (parked IN (0, 1)),"
    " reason TEXT NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS roster_listeners ("
    " connector TEXT PRIMARY KEY NOT NULL,"
    " system TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID", // which system it is; empty: not known
    "CREATE TABLE IF NOT EXISTS awaited_names ("
    " person_id TEXT PRIMARY KEY NOT NULL,"
    " display_name TEXT NOT NULL) STRICT, WITHOUT ROWID",
};
/// Who an identifier means: former holders, numbers that servers know, identifiers that look the same.
const Migration kIdentities = {
    &createTenancies,
    &createNumberAnnouncements,
    "CREATE INDEX IF NOT EXISTS people_by_id_key ON people (id_key)",
    &renewSearchKeys,
};
/// Which templates a server provides; faces that are sent with punches; to whom nothing is sent for now; a connector's
/// deliveries by time.
const Migration kServerFaces = {
    "CREATE TABLE IF NOT EXISTS template_sources ("
    " template_id INTEGER PRIMARY KEY NOT NULL REFERENCES templates (id) ON DELETE CASCADE,"
    " connector TEXT NOT NULL CHECK (connector <> ''),"
    " source TEXT NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS outbox_evidence ("
    " outbox_id INTEGER PRIMARY KEY NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,"
    " nonce BLOB NOT NULL CHECK (length(nonce) = 24),"
    " ciphertext BLOB NOT NULL) STRICT",
    "CREATE TRIGGER IF NOT EXISTS outbox_evidence_ends AFTER UPDATE OF state ON outbox"
    " WHEN NEW.state IN ('delivered', 'withdrawn') BEGIN"
    " DELETE FROM outbox_evidence WHERE outbox_id = NEW.id; END",
    "CREATE TABLE IF NOT EXISTS connector_pauses (connector TEXT NOT NULL UNIQUE) STRICT",
    "CREATE INDEX IF NOT EXISTS outbox_delivered ON outbox (connector, delivered_at) WHERE state = 'delivered'",
};
/// What devices on the wall have recorded, and whom their codes mean.
const Migration kDeviceRecords = {
    "CREATE TABLE IF NOT EXISTS device_records ("
    " id INTEGER PRIMARY KEY,"
    " device TEXT NOT NULL CHECK (device <> '')," // the connector
    " code TEXT NOT NULL,"
    " local_time TEXT NOT NULL,"
    " utc_ms INTEGER," // NULL: no possible time
    " zone_offset_min INTEGER NOT NULL,"
    " punch INTEGER NOT NULL,"
    " verification INTEGER NOT NULL,"
    " raw TEXT NOT NULL,"
    " collected_ms INTEGER NOT NULL,"
    " punch_sequence INTEGER REFERENCES punches (sequence)," // NULL: it waits for its person
    " UNIQUE (device, code, local_time)) STRICT",
    "CREATE INDEX IF NOT EXISTS device_records_waiting ON device_records (device, code) WHERE punch_sequence IS NULL",
    "CREATE TABLE IF NOT EXISTS device_codes ("
    " id INTEGER PRIMARY KEY,"
    " device TEXT NOT NULL CHECK (device <> ''),"
    " code TEXT NOT NULL,"
    " name TEXT NOT NULL DEFAULT '',"
    " person_id TEXT REFERENCES people (id) ON DELETE CASCADE," // with what the device calls them
    " UNIQUE (device, code)) STRICT",
};
// clang-format on

} // namespace

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> all = {kFirstSchema,    kPersonNumbers,   kTimeCorrections, kWithoutAFace,
                                               kRosterNews,     kCorrectionKinds, kPersonMargins,   kPairMargins,
                                               kTypedAudit,     kLostEntries,     kSealedTrails,    kPersonTimes,
                                               kRosterAttempts, kIdentities,      kServerFaces,     kDeviceRecords};
    return all;
}

} // namespace rollcall
