#include "storage/ledger_verifier.h"

#include "storage/audit_chain.h"
#include "storage/chain_head.h"
#include "storage/correction_row.h"
#include "storage/database.h"
#include "storage/delivery_seal.h"
#include "storage/punch_row.h"

namespace rollcall {

namespace {

/// Some hundredths of a second's work between two looks at whether to go on.
constexpr qint64 kEntriesBetweenLooks = 2000;

LedgerBreak broken(qint64 sequence, const QString& what)
{
    return {sequence, what};
}

/// Nothing when `row` follows (`sequence`, `hash`).
std::optional<LedgerBreak> compare(const PunchRow& row, qint64 sequence, const QByteArray& hash)
{
    if (row.sequence > sequence + 1)
        return broken(sequence + 1, QStringLiteral("entry %1 is missing").arg(sequence + 1));
    if (row.previousHash != hash)
        return broken(row.sequence, QStringLiteral("entry %1 does not follow the entry before it").arg(row.sequence));
    if (chainHash(row) != row.hash)
        return broken(row.sequence, QStringLiteral("entry %1 was changed after it was written").arg(row.sequence));
    return std::nullopt;
}

/// The link before the first entry that is to be checked.
Result<ChainHead> linkBefore(Database& database, qint64 first)
{
    ROLLCALL_TRY_ASSIGN(
        const auto link,
        firstRow<ChainHead>(
            database.prepare("SELECT * FROM (SELECT sequence, hash FROM punches WHERE sequence < ? ORDER BY sequence"
                             " DESC LIMIT 1) UNION ALL SELECT last, hash FROM lost_entries WHERE last < ?"
                             " ORDER BY 1 DESC LIMIT 1",
                             first, first),
            [](const Statement& row) {
                return ChainHead{row.integer(0), row.blob(1)};
            }));
    return link.value_or(ChainHead{0, genesisHash()});
}

/// Numbers recorded as lost, one after the other, as links of the chain.
class LostLinks
{
public:
    explicit LostLinks(std::vector<LostEntries> lost) : m_lost(std::move(lost)) {}

    /// Goes on from `last` over what follows it; a break where that was changed.
    std::optional<LedgerBreak> follow(ChainHead& last)
    {
        for (; m_next < m_lost.size() && m_lost[m_next].first == last.number + 1; ++m_next) {
            const LostEntries& link = m_lost[m_next];
            if (link.previousHash != last.hash || chainHash(link) != link.hash)
                return broken(link.first,
                              QStringLiteral("the record that the entries from %1 to %2 are lost was changed")
                                  .arg(QString::number(link.first), QString::number(link.last)));
            last = {link.last, link.hash};
        }
        return std::nullopt;
    }
    /// At the end of the chain.
    [[nodiscard]] std::optional<LedgerBreak> notFollowed() const
    {
        if (m_next == m_lost.size())
            return std::nullopt;
        return broken(
            m_lost[m_next].first,
            QStringLiteral("the entries from %1 are recorded as lost but are not missing").arg(m_lost[m_next].first));
    }
    [[nodiscard]] std::vector<LostEntries> take() { return std::move(m_lost); }

private:
    std::vector<LostEntries> m_lost;
    std::size_t m_next = 0;
};

std::optional<LedgerBreak> compareHead(const std::optional<ChainHead>& head, const ChainHead& last)
{
    if (!head)
        return broken(last.number, QStringLiteral("the note of the newest entry is missing"));
    if (head->number > last.number)
        return broken(last.number + 1, QStringLiteral("the entries from %1 to %2 are missing at the end")
                                           .arg(QString::number(last.number + 1), QString::number(head->number)));
    if (head->number < last.number)
        return broken(head->number + 1, QStringLiteral("entry %1 was not added by the kiosk").arg(head->number + 1));
    if (head->hash != last.hash)
        return broken(last.number,
                      QStringLiteral("entry %1 is not the newest one that the kiosk wrote").arg(last.number));
    return std::nullopt;
}

/// What is wrong with a correction that should follow (`number`, `hash`); empty when nothing is.
QString faultOf(const CorrectionRow& row, qint64 number, const QByteArray& hash, const PunchRow& punch)
{
    if (row.number > number + 1)
        return QStringLiteral("correction %1 is missing").arg(number + 1);
    if (punch.sequence != row.punchSequence)
        return QStringLiteral("correction %1 is for a punch that does not exist").arg(row.number);
    if (row.previousHash != hash)
        return QStringLiteral("correction %1 does not follow the correction before it").arg(row.number);
    if (chainHash(row, punch.hash) != row.hash)
        return QStringLiteral("correction %1 was changed after it was written").arg(row.number);
    if (row.kind == toString(CorrectionKind::Time) &&
        utcByReference(punch.monotonicNs, row.referenceUtcMs, row.referenceMonotonicNs) != row.utcMs)
        return QStringLiteral("correction %1 is wrongly calculated").arg(row.number);
    return {};
}

/// The newest `entries` corrections and their head.
Result<std::optional<LedgerBreak>> verifyCorrections(Database& database, qint64 entries)
{
    ROLLCALL_TRY_ASSIGN(const auto head, correctionsHead(database));
    if (!head)
        return std::optional(broken(0, QStringLiteral("the note of the newest correction is missing")));
    const qint64 newest = head->number;
    qint64 number = newest - std::min(entries, newest);
    QByteArray hash = genesisHash();
    if (number > 0) {
        ROLLCALL_TRY_ASSIGN(const auto before,
                            database.scalar("SELECT hash FROM corrections WHERE number = ?", number));
        if (before)
            hash = before->toByteArray();
    }
    ROLLCALL_TRY_ASSIGN(auto rows,
                        database.prepare(QByteArray("SELECT ") + kCorrectionColumns + ", " + kPunchColumns +
                                             " FROM corrections c LEFT JOIN punches p ON p.sequence = c.punch_sequence"
                                             " WHERE c.number > ? ORDER BY c.number",
                                         number));
    for (;;) {
        ROLLCALL_TRY_ASSIGN(const auto more, rows.step());
        if (!more)
            break;
        const CorrectionRow row = readCorrectionRow(rows);
        const PunchRow punch = readPunchRow(rows, kCorrectionColumnCount);
        if (const QString fault = faultOf(row, number, hash, punch); !fault.isEmpty())
            return std::optional(broken(row.punchSequence, fault));
        number = row.number;
        hash = row.hash;
    }
    if (number != newest || hash != head->hash)
        return std::optional(
            broken(0, QStringLiteral("the last correction is not the newest one that the kiosk wrote")));
    return std::optional<LedgerBreak>();
}

} // namespace

Result<LedgerCheck> verifyLedger(Database& database, qint64 entries, const VerifyProgress& progress)
{
    auto snapshot = database.begin(TransactionMode::Read); // the kiosk may go on appending
    if (!snapshot)
        return failure(snapshot.error());
    ROLLCALL_TRY_ASSIGN(const auto head, ledgerHead(database));
    ROLLCALL_TRY_ASSIGN(const auto highest, database.scalar("SELECT coalesce(max(sequence), 0) FROM punches"));
    const qint64 first = std::max<qint64>(1, highest->toLongLong() - std::min(entries, highest->toLongLong()) + 1);
    ROLLCALL_TRY_ASSIGN(auto last, linkBefore(database, first));
    ROLLCALL_TRY_ASSIGN(auto losses, lostEntries(database, last.number + 1));
    LostLinks lost(std::move(losses));

    LedgerCheck check;
    ROLLCALL_TRY_ASSIGN(auto rows, database.prepare(QByteArray("SELECT ") + kPunchColumns +
                                                        " FROM punches p WHERE p.sequence >= ? ORDER BY p.sequence",
                                                    first));
    while (!check.firstBreak) {
        ROLLCALL_TRY_ASSIGN(const auto more, rows.step());
        check.firstBreak = lost.follow(last);
        if (check.firstBreak)
            break;
        if (!more) {
            check.firstBreak = lost.notFollowed();
            if (!check.firstBreak)
                check.firstBreak = compareHead(head, last);
            break;
        }
        const PunchRow row = readPunchRow(rows);
        check.firstBreak = compare(row, last.number, last.hash);
        if (progress && row.sequence % kEntriesBetweenLooks == 0 &&
            !progress(row.sequence - first + 1, highest->toLongLong() - first + 1))
            return failure(ErrorCode::Cancelled, QStringLiteral("the ledger check was canceled"));
        if (!check.firstBreak) {
            ++check.punches;
            last = {row.sequence, row.hash};
        }
    }

    ROLLCALL_TRY_ASSIGN(
        const auto unqueued,
        database.scalar(
            "SELECT p.sequence FROM punches p WHERE p.sequence >= ? AND p.outbox_rows <>"
            " (SELECT count(*) FROM outbox o WHERE o.punch_sequence = p.sequence) ORDER BY p.sequence LIMIT 1",
            first));
    if (unqueued && (!check.firstBreak || unqueued->toLongLong() < check.firstBreak->sequence)) {
        const qint64 sequence = unqueued->toLongLong();
        check.punches = std::min(check.punches, sequence - first);
        check.firstBreak = broken(sequence, QStringLiteral("entry %1 has lost or gained a delivery").arg(sequence));
    }
    if (!check.firstBreak) {
        ROLLCALL_TRY_ASSIGN(check.firstBreak, verifyCorrections(database, entries));
    }
    if (!check.firstBreak) {
        ROLLCALL_TRY_ASSIGN(const std::optional<qint64> unsealed, firstUnsealed(database, first));
        if (unsealed)
            check.firstBreak = broken(
                *unsealed, QStringLiteral("a delivery of entry %1 was marked as settled by hand").arg(*unsealed));
    }
    if (!check.firstBreak) {
        ROLLCALL_TRY_ASSIGN(const std::optional<QString> fault, verifyAuditChain(database, entries));
        if (fault)
            check.firstBreak = broken(0, *fault);
    }
    check.lost = lost.take();
    return check;
}

std::optional<LedgerBreak> anchorBreak(const AnchorCheck& check)
{
    if (check.missing)
        return broken(check.missing->first,
                      QStringLiteral("the entries from %1 to %2 were confirmed and are missing")
                          .arg(QString::number(check.missing->first), QString::number(check.missing->last)));
    if (check.isChanged)
        return broken(check.anchor.number,
                      QStringLiteral("entry %1 is not the one that was confirmed").arg(check.anchor.number));
    return std::nullopt;
}

} // namespace rollcall
