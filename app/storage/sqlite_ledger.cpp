#include "storage/sqlite_ledger.h"

#include "base/logging.h"
#include "storage/chain_head.h"
#include "storage/database.h"
#include "storage/ledger_anchor.h"
#include "storage/ledger_verifier.h"
#include "storage/punch_row.h"
#include "storage/rows.h"
#include "storage/tenancies.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rollcall {

namespace {

/// Rows fetched at a time by `forEach`: a page of a few hundred kilobytes.
constexpr int kExportPage = 512;

QByteArray selectPunches(const QByteArray& rest)
{
    return QByteArray("SELECT ") + kNamedPunchColumns + " FROM " + punchSource() + " " + rest;
}

/// Punches by `Punch::when`: those whose recorded time holds, merged with those that were corrected. Each half has an
/// index for its times. The conditions name the columns TIME and SEQUENCE, the order at_ms and at_sequence; whatever
/// they bind is bound twice.
QByteArray selectByTime(const QByteArray& condition, const QByteArray& order)
{
    const auto half = [&condition](const char* time, const QByteArray& source) {
        QByteArray where = condition;
        where.replace("TIME", time).replace("SEQUENCE", "p.sequence");
        return QByteArray("SELECT ") + kNamedPunchColumns + ", " + time + " AS at_ms, p.sequence AS at_sequence FROM " +
               source + " WHERE " + where;
    };
    return half("p.utc_ms", punchSource()) + " AND c.number IS NULL UNION ALL " +
           half("c.utc_ms",
                QByteArray("corrections c CROSS JOIN punches p ON p.sequence = c.punch_sequence") + kHolderJoin) +
           " AND c.kind = 'time' ORDER BY " + order + " LIMIT ?";
}

Result<std::vector<Punch>> readAll(Result<Statement> statement)
{
    return collectRows<Punch>(std::move(statement), [](const Statement& row) { return readPunch(row); });
}

Result<std::optional<Punch>> firstOf(Result<std::vector<Punch>> punches)
{
    if (!punches)
        return failure(punches.error());
    if (punches->empty())
        return std::optional<Punch>();
    return std::optional<Punch>(std::move(punches->front()));
}

} // namespace

std::optional<LedgerBreak> LedgerCheck::problem() const
{
    if (firstBreak || lost.empty())
        return firstBreak;
    const LostEntries& first = lost.front();
    return LedgerBreak{first.first,
                       QStringLiteral("the entries from %1 to %2 were lost to damage; this was recorded on %3")
                           .arg(QString::number(first.first), QString::number(first.last),
                                toDateTimeUtc(first.noticed()).toString(Qt::ISODate))};
}

SqliteLedger::SqliteLedger(Database& database, std::vector<ConnectorId> connectors, LedgerAnchor* anchor)
    : m_database(database), m_anchor(anchor)
{
    setConnectors(std::move(connectors));
}

void SqliteLedger::setConnectors(std::vector<ConnectorId> connectors)
{
    m_connectors = std::move(connectors);
    std::sort(m_connectors.begin(), m_connectors.end());
    m_connectors.erase(std::unique(m_connectors.begin(), m_connectors.end()), m_connectors.end());
}

Status SqliteLedger::checkDraft(const PunchDraft& draft)
{
    const QString& person = draft.person.value();
    if (person.isEmpty() || person.size() > kMaxPersonIdLength)
        return failure(
            ErrorCode::InvalidArgument,
            QStringLiteral("a punch needs a person identifier of 1 to %1 characters").arg(kMaxPersonIdLength));
    if (draft.key.isNull())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("a punch needs an idempotency key"));
    return {};
}

Result<Punch> SqliteLedger::append(const PunchDraft& draft)
{
    ROLLCALL_TRY(checkDraft(draft));
    std::optional<Punch> punch;
    ROLLCALL_TRY(atomically([&]() -> Status {
        ROLLCALL_TRY_ASSIGN(punch, findByKey(draft.key));
        if (!punch) {
            ROLLCALL_TRY_ASSIGN(punch, write(draft));
            m_written = punch;
        }
        return {};
    }));
    return std::move(*punch);
}

Status SqliteLedger::atomically(const std::function<Status()>& work)
{
    if (m_atomic) // part of the transaction that the caller began
        return work();
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    m_atomic = true;
    m_written.reset();
    const Status done = work();
    m_atomic = false;
    ROLLCALL_TRY(done);
    ROLLCALL_TRY(transaction.commit());
    if (m_written)
        noteConfirmed(*m_written);
    return {};
}

void SqliteLedger::noteConfirmed(const Punch& punch)
{
    // Also in the log, which is kept elsewhere: `rollcallctl verify-ledger --head` takes it.
    qCInfo(lcStorage).noquote().nospace()
        << "ledger head " << punch.sequence << ':' << QString::fromLatin1(punch.hash.toHex());
    if (m_anchor == nullptr)
        return;
    if (const Status noted = m_anchor->note({punch.sequence, punch.hash}); !noted)
        qCWarning(lcStorage).noquote() << noted.error().message;
}

Result<Punch> SqliteLedger::write(const PunchDraft& draft)
{
    // From the head and not from the last row: should the last rows have been cut off, the gap stays visible forever.
    ROLLCALL_TRY_ASSIGN(const auto newest, head());
    const PunchRow row = toRow(draft, newest.sequence + 1, static_cast<qint64>(m_connectors.size()), newest.hash);
    ROLLCALL_TRY(m_database.run(
        "INSERT INTO punches (sequence, key, person_id, direction, method, utc_ms, zone_offset_min, monotonic_ns,"
        " boot_id, clock_quality, door, similarity, outbox_rows, previous_hash, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.sequence, row.key, row.person, row.direction, row.method, row.utcMs, row.zoneOffsetMinutes, row.monotonicNs,
        row.bootId, row.clockQuality, row.door, row.similarity, row.outboxRows, row.previousHash, row.hash));
    for (const ConnectorId& connector : m_connectors) {
        ROLLCALL_TRY(m_database.run("INSERT INTO outbox (connector, punch_sequence) VALUES (?, ?)", connector.value(),
                                    row.sequence));
    }
    static const QByteArray nameOf =
        QByteArray("SELECT n.display_name FROM punches p") + kHolderJoin + " WHERE p.sequence = ?";
    ROLLCALL_TRY_ASSIGN(auto name, m_database.scalar(nameOf, row.sequence));
    return toPunch(row, name ? name->toString() : QString());
}

Result<std::optional<Punch>> SqliteLedger::findByKey(const QUuid& key) const
{
    return firstOf(readAll(m_database.prepare(selectPunches("WHERE p.key = ?"), key.toString(QUuid::WithoutBraces))));
}

Result<std::optional<Punch>> SqliteLedger::find(qint64 sequence) const
{
    return firstOf(readAll(m_database.prepare(selectPunches("WHERE p.sequence = ?"), sequence)));
}

Result<std::optional<Punch>> SqliteLedger::newestTaken(const PersonId& person, qint64 below) const
{
    static const QByteArray sql = selectPunches(
        QByteArray("WHERE p.person_id = ? AND p.sequence < ? AND p.boot_id <> '' AND p.sequence > coalesce((SELECT"
                   " max(t.since_sequence) FROM tenancies t WHERE t.person_id = p.person_id AND t.since_ms > 0"
                   " AND t.since_sequence < ?),"
                   " 0) AND ") +
        kCounts + " ORDER BY p.sequence DESC LIMIT 1");
    return firstOf(readAll(m_database.prepare(sql, person.value(), below, below)));
}

Result<std::optional<Punch>> SqliteLedger::latestByTime(const PersonId& person, WallTime notAfter) const
{
    // Two indexes, by person and time each: the times as recorded, and those that were corrected.
    static const QByteArray recorded =
        selectPunches(QByteArray("WHERE p.person_id = ? AND p.utc_ms <= ? AND ") + kOfHolderThen +
                      " AND c.number IS NULL AND " + kCounts + " ORDER BY p.utc_ms DESC, p.sequence DESC LIMIT 1");
    static const QByteArray corrected = selectPunches(QByteArray("WHERE p.person_id = ? AND c.utc_ms <= ? AND ") +
                                                      kOfHolderThen + " AND p.clock_quality <> 'synchronised' AND " +
                                                      kCounts + " ORDER BY c.utc_ms DESC, p.sequence DESC LIMIT 1");
    const auto last = static_cast<qint64>(notAfter.time_since_epoch().count());
    ROLLCALL_TRY_ASSIGN(auto first, firstOf(readAll(m_database.prepare(recorded, person.value(), last, last))));
    ROLLCALL_TRY_ASSIGN(auto second, firstOf(readAll(m_database.prepare(corrected, person.value(), last, last))));
    if (!first || !second)
        return first ? first : second;
    const auto place = [](const Punch& punch) { return std::pair(punch.when().utc, punch.sequence); };
    return place(*first) < place(*second) ? second : first;
}

Result<std::vector<Punch>> SqliteLedger::between(WallTime from, WallTime to, int limit) const
{
    static const QByteArray sql = selectByTime("TIME >= ? AND TIME < ?", "at_ms DESC, at_sequence DESC");
    const auto first = static_cast<qint64>(from.time_since_epoch().count());
    const auto end = static_cast<qint64>(to.time_since_epoch().count());
    return readAll(m_database.prepare(sql, first, end, first, end, std::max(limit, 0)));
}

Result<std::vector<Punch>> SqliteLedger::page(WallTime from, WallTime to, qint64 after, int limit) const
{
    static const QByteArray sql =
        selectByTime(QByteArray("SEQUENCE > ? AND TIME >= ? AND TIME < ? AND ") + kCounts, "at_sequence");
    const auto first = static_cast<qint64>(from.time_since_epoch().count());
    const auto end = static_cast<qint64>(to.time_since_epoch().count());
    auto punches = readAll(m_database.prepare(sql, after, first, end, after, first, end, std::max(limit, 0)));
    if (punches) {
        for (Punch& punch : *punches) {
            punch.facts.direction = punch.direction();
            punch.facts.at = punch.when();
        }
    }
    return punches;
}

Result<qint64> SqliteLedger::countAfter(WallTime from, WallTime to, qint64 after) const
{
    static const QByteArray sql =
        "SELECT count(*) FROM (" +
        selectByTime(QByteArray("SEQUENCE > ? AND TIME >= ? AND TIME < ? AND ") + kCounts, "at_sequence") + ")";
    const auto first = static_cast<qint64>(from.time_since_epoch().count());
    const auto end = static_cast<qint64>(to.time_since_epoch().count());
    ROLLCALL_TRY_ASSIGN(const auto count, m_database.scalar(sql, after, first, end, after, first, end,
                                                            std::numeric_limits<qint64>::max()));
    return count ? count->toLongLong() : 0;
}

Result<std::vector<Punch>> SqliteLedger::ofPerson(const PersonId& person, qint64 before, int limit) const
{
    static const QByteArray sql = selectPunches(QByteArray("WHERE p.person_id = ? AND p.sequence < ? AND ") +
                                                kOfHolderOrFree + " ORDER BY p.sequence DESC LIMIT ?");
    return readAll(m_database.prepare(sql, person.value(), before, std::max(limit, 0)));
}

Result<qint64> SqliteLedger::punchCount() const
{
    // Gap-free from 1 but for what was lost: found without counting.
    ROLLCALL_TRY_ASSIGN(const auto highest, m_database.scalar("SELECT coalesce(max(sequence), 0) FROM punches"));
    ROLLCALL_TRY_ASSIGN(const auto lost, m_database.scalar("SELECT coalesce(sum(last - first + 1), 0) FROM lost_entries"
                                                           " WHERE last < (SELECT max(sequence) FROM punches)"));
    return (highest ? highest->toLongLong() : 0) - (lost ? lost->toLongLong() : 0);
}

Result<qint64> SqliteLedger::countBetween(WallTime from, WallTime to) const
{
    static const QByteArray sql =
        "SELECT count(*) FROM (" + selectByTime("TIME >= ? AND TIME < ?", "at_ms, at_sequence") + ")";
    const auto first = static_cast<qint64>(from.time_since_epoch().count());
    const auto end = static_cast<qint64>(to.time_since_epoch().count());
    ROLLCALL_TRY_ASSIGN(const auto count,
                        m_database.scalar(sql, first, end, first, end, std::numeric_limits<qint64>::max()));
    return count ? count->toLongLong() : 0;
}

Result<LedgerHead> SqliteLedger::head() const
{
    ROLLCALL_TRY_ASSIGN(const auto newest, ledgerHead(m_database));
    if (!newest)
        return failure(ErrorCode::Corrupt,
                       QStringLiteral("the ledger's head is missing; run rollcallctl verify-ledger"));
    return LedgerHead{newest->number, newest->hash};
}

Status SqliteLedger::forEach(WallTime from, WallTime to, const std::function<bool(const Punch&)>& callback) const
{
    // Pages by (time, sequence) instead of one long statement: a slow reader must not keep the write-ahead log from
    // being emptied.
    static const QByteArray sql = selectByTime("(TIME, SEQUENCE) > (?, ?) AND TIME < ?", "at_ms, at_sequence");
    const auto end = static_cast<qint64>(to.time_since_epoch().count());
    qint64 time = from.time_since_epoch().count();
    qint64 sequence = 0;
    for (;;) {
        ROLLCALL_TRY_ASSIGN(const auto page,
                            readAll(m_database.prepare(sql, time, sequence, end, time, sequence, end, kExportPage)));
        for (const Punch& punch : page) {
            if (!callback(punch))
                return {};
        }
        if (page.size() < static_cast<std::size_t>(kExportPage))
            return {};
        time = page.back().when().utc.time_since_epoch().count();
        sequence = page.back().sequence;
    }
}

Result<LedgerCheck> SqliteLedger::verify(const VerifyProgress& progress) const
{
    std::optional<ChainHead> anchor;
    if (m_anchor != nullptr) {
        ROLLCALL_TRY_ASSIGN(const LedgerAnchor::Reading reading, m_anchor->read());
        anchor = reading.head;
    }
    ROLLCALL_TRY_ASSIGN(LedgerCheck check, verifyLedger(m_database, std::numeric_limits<qint64>::max(), progress));
    if (anchor && !check.firstBreak) {
        ROLLCALL_TRY_ASSIGN(const AnchorCheck compared, compareWithAnchor(m_database, *anchor));
        check.firstBreak = anchorBreak(compared);
    }
    return check;
}

Result<LedgerCheck> SqliteLedger::verifyTail(int count) const
{
    return verifyLedger(m_database, std::max(count, 1));
}

Result<ReceiptCheck> SqliteLedger::check(const Receipt& receipt) const
{
    ROLLCALL_TRY_ASSIGN(const auto snapshot, m_database.begin(TransactionMode::Read));
    ROLLCALL_TRY_ASSIGN(const auto row,
                        firstRow<PunchRow>(m_database.prepare(QByteArray("SELECT ") + kPunchColumns +
                                                                  " FROM punches p WHERE p.sequence = ?",
                                                              receipt.sequence),
                                           [](const Statement& found) { return readPunchRow(found); }));
    ReceiptCheck check;
    if (!row)
        return check;
    if (chainHash(*row) != row->hash) {
        check.outcome = ReceiptCheck::Outcome::Changed;
        return check;
    }
    ROLLCALL_TRY_ASSIGN(check.punch, existing(receipt.sequence));
    if (!receipt.isOf(*check.punch))
        return check;
    ROLLCALL_TRY_ASSIGN(check.history, history(receipt.sequence));
    check.outcome = check.history.empty() ? ReceiptCheck::Outcome::Stands : ReceiptCheck::Outcome::Corrected;
    return check;
}

} // namespace rollcall
