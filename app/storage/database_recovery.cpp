#include "storage/database_recovery.h"

#include "base/logging.h"
#include "storage/chain_head.h"
#include "storage/database.h"
#include "storage/database_file.h"
#include "storage/database_pages.h"
#include "storage/lost_entries.h"
#include "storage/punch_row.h"
#include "storage/record_shapes.h"
#include "storage/rows.h"
#include "storage/set_aside.h"
#include "storage/sqlite_error.h"
#include "storage/sqlite_roster.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <map>
#include <utility>

namespace rollcall {

namespace {

/// The disk's own trouble ends a recovery; a single record that the schema refuses does not.
bool endsRecovery(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::Io || code == ErrorCode::ReadOnly ||
           code == ErrorCode::Busy || code == ErrorCode::PermissionDenied;
}

bool hashHolds(const std::vector<QVariant>& values)
{
    PunchRow row;
    row.sequence = values[0].toLongLong();
    row.key = values[1].toString();
    row.person = values[2].toString();
    row.direction = values[3].toString();
    row.method = values[4].toString();
    row.utcMs = values[5].toLongLong();
    row.zoneOffsetMinutes = values[6].toLongLong();
    row.monotonicNs = values[7].toLongLong();
    row.bootId = values[8].toString();
    row.clockQuality = values[9].toString();
    row.door = values[10].toString();
    row.similarity = values[11].toDouble();
    row.outboxRows = values[12].toLongLong();
    row.previousHash = values[13].toByteArray();
    row.hash = values[14].toByteArray();
    return chainHash(row) == row.hash;
}

/// The two heads look alike: which one it is shows in the hash.
struct LooseHead
{
    qint64 number = 0;
    QByteArray hash;
};

/// One recovery, inside one transaction of the new database.
class Recovery
{
public:
    Recovery(Database& fresh, const DatabasePages& pages, WallTime now) : m_fresh(fresh), m_pages(pages), m_now(now) {}

    [[nodiscard]] Status takeRecords();
    [[nodiscard]] Status settle(const QStringList& connectors);
    [[nodiscard]] Result<RepairNotice> count() const;

private:
    [[nodiscard]] Status take(RawRecord record, RawPage::Kind kind, const QString& owner);
    [[nodiscard]] Status insert(const TableShape& shape, const std::vector<QVariant>& values);
    [[nodiscard]] Status takeLooseHeads();
    [[nodiscard]] Status completePeople();
    [[nodiscard]] Status completeOutbox(const QStringList& connectors);
    [[nodiscard]] Status completeLost();
    [[nodiscard]] Status completeHead(const char* table, const char* head, const char* number);
    [[nodiscard]] Result<qint64> number(QByteArrayView sql) const;

    Database& m_fresh;
    const DatabasePages& m_pages;
    const WallTime m_now;
    std::vector<TableShape> m_shapes;
    std::map<std::pair<const TableShape*, std::size_t>, Statement> m_insertions;
    std::vector<LooseHead> m_looseHeads;
    std::map<QString, qint64> m_counters; ///< of tables that never give a number twice
    qint64 m_highestSeen = 0;             ///< sequence of a punch, wherever it is named
    qint64 m_withoutName = 0;
    qint64 m_queuedAgain = 0;
};

Result<qint64> Recovery::number(QByteArrayView sql) const
{
    ROLLCALL_TRY_ASSIGN(const auto value, m_fresh.scalar(sql));
    return value ? value->toLongLong() : 0;
}

Status Recovery::takeRecords()
{
    ROLLCALL_TRY_ASSIGN(m_shapes, tableShapes(m_fresh));
    for (const TableShape& shape : m_shapes) // what a new database begins with
        ROLLCALL_TRY(m_fresh.run("DELETE FROM \"" + shape.name + '"'));
    const PageOwners owners(m_pages);
    for (std::uint32_t number = 1; number <= m_pages.count(); ++number) {
        RawPage page = m_pages.page(number);
        for (RawRecord& record : page.records)
            ROLLCALL_TRY(take(std::move(record), page.kind, owners.of(number)));
    }
    m_insertions.clear(); // statements that are open would keep the transaction from ending
    return {};
}

Status Recovery::take(RawRecord record, RawPage::Kind kind, const QString& owner)
{
    if (owner == QLatin1String("sqlite_sequence") && record.values.size() == 2) {
        // A number that was given once is not given again, even if its row is gone.
        m_counters[record.values[0].toString()] = record.values[1].toLongLong();
        return {};
    }
    const TableShape* only = nullptr;
    bool severalFit = false;
    for (const TableShape& shape : m_shapes) {
        if (!shape.fits(record, kind))
            continue;
        if (owner == QLatin1String(shape.name)) {
            only = &shape;
            severalFit = false;
            break;
        }
        // A complete record is rather one of this table than an old one of another that has more columns now.
        const auto isComplete = [&record](const TableShape* of) { return of->columns.size() == record.values.size(); };
        if (only == nullptr || (isComplete(&shape) && !isComplete(only))) {
            only = &shape;
            severalFit = false;
        } else if (isComplete(&shape) == isComplete(only)) {
            severalFit = true;
        }
    }
    if (severalFit) { // taken only where it is known whose page it is
        if (only->name.endsWith("_head"))
            m_looseHeads.push_back({record.values[1].toLongLong(), record.values[2].toByteArray()});
        return {};
    }
    if (only == nullptr)
        return {};
    // A page of an index that is known as such.
    if (only->withoutRowid && !owner.isEmpty() && owner != QLatin1String(only->name))
        return {};
    if (only->rowidColumn >= 0)
        record.values[static_cast<std::size_t>(only->rowidColumn)] = record.rowid;
    if (only->name == "punches") {
        m_highestSeen = std::max(m_highestSeen, record.rowid);
        if (!hashHolds(record.values))
            return {};
    } else if (only->name == "outbox") {
        m_highestSeen = std::max(m_highestSeen, record.values[2].toLongLong());
    }
    return insert(*only, record.values);
}

Status Recovery::insert(const TableShape& shape, const std::vector<QVariant>& values)
{
    const std::pair key(&shape, values.size());
    auto found = m_insertions.find(key);
    if (found == m_insertions.end()) {
        ROLLCALL_TRY_ASSIGN(Statement statement, m_fresh.prepare(shape.insertion(values.size())));
        found = m_insertions.emplace(key, std::move(statement)).first;
    }
    if (const Result<qint64> done = found->second.runWith(values); !done && endsRecovery(done.error().code))
        return failure(done.error());
    return {};
}

Status Recovery::takeLooseHeads()
{
    for (const LooseHead& head : m_looseHeads) {
        ROLLCALL_TRY(m_fresh.run("INSERT OR IGNORE INTO ledger_head SELECT 1, ?, ? WHERE EXISTS"
                                 " (SELECT 1 FROM punches WHERE sequence = ? AND hash = ?)",
                                 head.number, head.hash, head.number, head.hash));
        ROLLCALL_TRY(m_fresh.run("INSERT OR IGNORE INTO corrections_head SELECT 1, ?, ? WHERE EXISTS"
                                 " (SELECT 1 FROM corrections WHERE number = ? AND hash = ?)",
                                 head.number, head.hash, head.number, head.hash));
    }
    return {};
}

Status Recovery::completePeople()
{
    ROLLCALL_TRY_ASSIGN(
        const auto nameless,
        collectRows<QString>(m_fresh.prepare("SELECT person_id FROM templates UNION SELECT person_id FROM pins"
                                             " UNION SELECT person_id FROM tokens EXCEPT SELECT id FROM people"),
                             [](const Statement& row) { return row.text(0); }));
    for (const QString& id : nameless) {
        ROLLCALL_TRY(m_fresh.run("INSERT INTO people (id, display_name, label_key, id_key, enabled, enrolled_at)"
                                 " VALUES (?, '', ?, ?, 1,"
                                 " coalesce((SELECT min(created_at) FROM templates WHERE person_id = ?), 0))",
                                 id, foldedForSearch(id), foldedIdentifier(id), id));
    }
    m_withoutName = static_cast<qint64>(nameless.size());
    for (const char* orphans : {"DELETE FROM person_margins WHERE person_id NOT IN (SELECT id FROM people)",
                                "DELETE FROM pair_margins WHERE first_id NOT IN (SELECT id FROM people)"
                                " OR second_id NOT IN (SELECT id FROM people)",
                                // Galleries that were loaded before are loaded again.
                                "INSERT INTO meta VALUES ('roster_revision', 1) ON CONFLICT (key) DO UPDATE SET"
                                " value = value + 1"}) {
        ROLLCALL_TRY(m_fresh.run(orphans));
    }
    return {};
}

/// A punch says how many deliveries were queued with it; those that are missing are queued again, as far as it is known
/// to whom.
Status Recovery::completeOutbox(const QStringList& connectors)
{
    ROLLCALL_TRY(m_fresh.run("DELETE FROM outbox WHERE punch_sequence NOT IN (SELECT sequence FROM punches)"));
    ROLLCALL_TRY_ASSIGN(auto known, collectRows<QString>(m_fresh.prepare("SELECT DISTINCT connector FROM outbox"),
                                                         [](const Statement& row) { return row.text(0); }));
    for (const QString& connector : connectors) {
        if (std::find(known.begin(), known.end(), connector) == known.end())
            known.push_back(connector);
    }
    for (const QString& connector : known) {
        ROLLCALL_TRY_ASSIGN(
            const qint64 queued,
            m_fresh.run("INSERT OR IGNORE INTO outbox (connector, punch_sequence, state, time_fixed)"
                        " SELECT ?, p.sequence, CASE WHEN EXISTS (SELECT 1 FROM corrections c WHERE"
                        " c.punch_sequence = p.sequence AND c.kind = 'voided') THEN 'withdrawn' ELSE 'pending' END, 1"
                        " FROM punches p WHERE p.outbox_rows >"
                        " (SELECT count(*) FROM outbox o WHERE o.punch_sequence = p.sequence) ORDER BY p.sequence",
                        connector));
        m_queuedAgain += queued;
    }
    return {};
}

/// The newest entry is the head where the head itself is lost.
Status Recovery::completeHead(const char* table, const char* head, const char* number)
{
    const QByteArray t = table;
    const QByteArray h = head;
    const QByteArray n = number;
    ROLLCALL_TRY(m_fresh.run("INSERT OR IGNORE INTO " + h + " VALUES (1, 0, zeroblob(32))"));
    ROLLCALL_TRY(m_fresh.run("UPDATE " + h + " SET (" + n + ", hash) = (SELECT " + n + ", hash FROM " + t +
                             " ORDER BY " + n + " DESC LIMIT 1) WHERE " + n + " < (SELECT max(" + n + ") FROM " + t +
                             ")"));
    return {};
}

/// Numbers of which only traces are left are not given again: they become an entry that says so.
Status Recovery::completeLost()
{
    // Triggers do this otherwise.
    constexpr const char* kFollow = "UPDATE ledger_head SET (sequence, hash) = (SELECT last, hash FROM lost_entries"
                                    " ORDER BY last DESC LIMIT 1)"
                                    " WHERE sequence < (SELECT max(last) FROM lost_entries)";
    ROLLCALL_TRY(m_fresh.run(kFollow));
    ROLLCALL_TRY_ASSIGN(const auto head, ledgerHead(m_fresh));
    if (!head || head->number >= m_highestSeen)
        return {};
    const QByteArray unknown(head->hash.size(), '\0');
    ROLLCALL_TRY(recordLost(m_fresh, {head->number + 1, m_highestSeen, 0, unknown, head->hash, {}}, m_now));
    ROLLCALL_TRY(m_fresh.run(kFollow));
    return {};
}

Status Recovery::settle(const QStringList& connectors)
{
    ROLLCALL_TRY(takeLooseHeads());
    ROLLCALL_TRY(completePeople());
    ROLLCALL_TRY(completeOutbox(connectors));
    ROLLCALL_TRY(completeHead("punches", "ledger_head", "sequence"));
    ROLLCALL_TRY(completeHead("corrections", "corrections_head", "number"));
    ROLLCALL_TRY(completeHead("audit_chain", "audit_head", "id"));
    ROLLCALL_TRY(completeLost());
    for (const auto& [table, highest] : m_counters) {
        ROLLCALL_TRY(m_fresh.run("INSERT INTO sqlite_sequence (name, seq) SELECT ?, 0 WHERE NOT EXISTS"
                                 " (SELECT 1 FROM sqlite_sequence WHERE name = ?)",
                                 table, table));
        ROLLCALL_TRY(m_fresh.run("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", highest, table));
    }
    ROLLCALL_TRY(m_fresh.run("INSERT INTO meta VALUES ('admin_needs_code', '1') ON CONFLICT DO NOTHING"));
    return {};
}

Result<RepairNotice> Recovery::count() const
{
    RepairNotice notice;
    ROLLCALL_TRY_ASSIGN(notice.people, number("SELECT count(*) FROM people"));
    ROLLCALL_TRY_ASSIGN(notice.punches, number("SELECT count(*) FROM punches"));
    ROLLCALL_TRY_ASSIGN(const qint64 head, number("SELECT sequence FROM ledger_head"));
    notice.lostPunches = head - notice.punches;
    notice.withoutName = m_withoutName;
    notice.queuedAgain = m_queuedAgain;
    ROLLCALL_TRY_ASSIGN(const qint64 credential, number("SELECT count(*) FROM admin_credential"));
    notice.how = notice.people + head + credential == 0 ? RepairNotice::How::Replaced : RepairNotice::How::Recovered;
    return notice;
}

Status moveIntoPlace(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure(errnoError(errno, QStringLiteral("the recovered database %1 cannot be renamed").arg(from)));
    return syncDirectoryOf(to);
}

} // namespace

QString recoveryPath(const QString& databasePath)
{
    return databasePath + QStringLiteral("-recovering");
}

Result<RepairNotice> recoverInto(Database& fresh, const QString& damagedPath, const QStringList& connectors,
                                 WallTime now)
{
    DatabasePages pages;
    ROLLCALL_TRY(pages.open(damagedPath));
    ROLLCALL_TRY(fresh.run("PRAGMA foreign_keys=OFF")); // records come in the order of their pages
    ROLLCALL_TRY_ASSIGN(auto transaction, fresh.begin(TransactionMode::Write));
    struct Trigger
    {
        QString name;
        QByteArray sql;
    };
    ROLLCALL_TRY_ASSIGN(
        const auto triggers,
        collectRows<Trigger>(fresh.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"),
                             [](const Statement& row) {
                                 return Trigger{row.text(0), row.text(1).toUtf8()};
                             }));
    for (const Trigger& trigger : triggers)
        ROLLCALL_TRY(fresh.run("DROP TRIGGER " + trigger.name.toUtf8()));

    Recovery recovery(fresh, pages, now);
    ROLLCALL_TRY(recovery.takeRecords());
    ROLLCALL_TRY(recovery.settle(connectors));
    ROLLCALL_TRY_ASSIGN(const RepairNotice notice, recovery.count());

    for (const Trigger& trigger : triggers)
        ROLLCALL_TRY(fresh.run(trigger.sql));
    ROLLCALL_TRY(transaction.commit());
    ROLLCALL_TRY(fresh.run("PRAGMA foreign_keys=ON"));
    return notice;
}

Status finishRecovery(const QString& databasePath)
{
    const QString recovered = recoveryPath(databasePath);
    if (!QFileInfo::exists(recovered))
        return {};
    // It is complete once the damaged one has been moved away, and only then.
    if (!QFileInfo::exists(databasePath)) {
        if (const QStringList aside = setAsideDatabases(databasePath); !aside.isEmpty()) {
            ROLLCALL_TRY(setDatabaseAside(databasePath, aside.last())); // its log, where that is still there
        }
        return publishRecovered(databasePath);
    }
    for (const char* suffix : {"-wal", "-shm", ""})
        ROLLCALL_TRY(removeFileIfPresent(recovered + QString::fromLatin1(suffix)));
    return {};
}

Status publishRecovered(const QString& databasePath)
{
    return moveIntoPlace(recoveryPath(databasePath), databasePath);
}

} // namespace rollcall
