#pragma once

#include "attendance/correction.h"
#include "attendance/ledger.h"
#include "attendance/receipt.h"
#include "base/ids.h"
#include "storage/lost_entries.h"

#include <functional>
#include <vector>

namespace rollcall {

class Database;
class LedgerAnchor;

/// The first thing in the ledger that is not as it was written.
struct LedgerBreak
{
    qint64 sequence = 0; ///< the entry at fault, or the first one missing
    QString what;        ///< a sentence for a person
};
struct LedgerCheck
{
    qint64 punches = 0; ///< entries found sound, from the first on
    std::optional<LedgerBreak> firstBreak;
    std::vector<LostEntries> lost; ///< numbers that hold the place of punches lost to damage

    /// What a person must know: the first break, else the first loss. Nothing: every punch that was confirmed is there,
    /// as it was written.
    [[nodiscard]] std::optional<LedgerBreak> problem() const;
};
/// Entries looked at, and how many there are to look at. False: not to go on.
using VerifyProgress = std::function<bool(qint64 done, qint64 total)>;
/// The newest entry's number and hash: noted elsewhere, they prove later that nothing before was changed or cut off.
struct LedgerHead
{
    qint64 sequence = 0; ///< 0: empty
    QByteArray hash;     ///< 32 bytes
};

/// The direction of a punch in the light of its right time; nothing: as it is. It may read the ledger.
using DecideAgain = std::function<Result<std::optional<Direction>>(const Punch&)>;

/// What the ledger says about a receipt.
struct ReceiptCheck
{
    enum class Outcome {
        Stands,    ///< as it was written, and nothing was said about it since
        Corrected, ///< as it was written; `history` says what was put right since
        Changed,   ///< the entry with that number was changed in the file after it was written
        Missing,   ///< no such entry; where `punch` is set, the one of that number is another
    } outcome = Outcome::Missing;
    std::optional<Punch> punch;
    std::vector<Correction> history;
};

/// The ledger in `punches`, hash-chained as docs/ledger.md says, names joined from `people` when read: deleting a
/// person removes the name from every entry and leaves the chain whole. Who gets the identifier next has neither the
/// former holder's entries nor their direction (storage/tenancies.h).
///
/// "Newest" is by sequence, "latest" by time: both orders are needed, because a punch taken while the clock was wrong
/// must not precede all later ones, and one that was collected or added manually is written late.
///
/// Nothing is ever rewritten: what is corrected gets an entry in `corrections`, which has a chain of its own.
class SqliteLedger final : public Ledger
{
public:
    /// Every appended punch gets an outbox row for each of `connectors`; one named twice counts once.
    /// With an anchor, an entry is noted there before it is confirmed, and a check compares with it. It must outlive
    /// this.
    SqliteLedger(Database& database, std::vector<ConnectorId> connectors, LedgerAnchor* anchor = nullptr);
    /// For which punches are queued from now on.
    void setConnectors(std::vector<ConnectorId> connectors);

    [[nodiscard]] Result<Punch> append(const PunchDraft& draft) override;
    [[nodiscard]] Status atomically(const std::function<Status()>& work) override;
    [[nodiscard]] Result<std::optional<Punch>> newestTaken(const PersonId& person, qint64 below) const override;
    [[nodiscard]] Result<std::optional<Punch>> latestByTime(const PersonId& person, WallTime notAfter) const override;
    [[nodiscard]] Result<std::vector<Punch>> between(WallTime from, WallTime to, int limit) const override;

    /// What counts of those with `from <= when().utc < to` and a number above `after`, by number, at most `limit`, with
    /// the time and direction that count in their facts: for upstream systems that collect.
    [[nodiscard]] Result<std::vector<Punch>> page(WallTime from, WallTime to, qint64 after, int limit) const;
    /// How many `page` has in all.
    [[nodiscard]] Result<qint64> countAfter(WallTime from, WallTime to, qint64 after) const;
    /// One person's, without a former holder's, those numbered below `before`, the newest number first, at most
    /// `limit`: a page of a list that is as quick at its end as at its beginning.
    [[nodiscard]] Result<std::vector<Punch>> ofPerson(const PersonId& person, qint64 before, int limit) const;
    [[nodiscard]] Result<qint64> punchCount() const;
    /// Those that `forEach` goes through.
    [[nodiscard]] Result<qint64> countBetween(WallTime from, WallTime to) const;
    [[nodiscard]] Result<LedgerHead> head() const;
    /// Every punch with `from <= when().utc < to`, oldest first, in constant memory. The callback returns false to
    /// stop. It may use the database: no statement is open while it runs.
    [[nodiscard]] Status forEach(WallTime from, WallTime to, const std::function<bool(const Punch&)>& callback) const;

    /// Most corrections made in one transaction: a second's work at worst.
    static constexpr int kMaxCorrections = 500;
    /// Appends a correction forevery punch of the reading's boot that was taken while the clock was not synchronised
    /// and has none yet, the oldest first, at most `kMaxCorrections`. `reference` must be a reading of a clock that
    /// can be trusted. Returns how many were made.
    ///
    /// Then each of them is shown to `decide`, the earliest first and with its right time; a direction that it answers
    /// is entered, with `note`, where it differs. All in one transaction.
    [[nodiscard]] Result<int> correctTimes(const ClockReading& reference, const DecideAgain& decide = {},
                                           const CorrectionNote& note = {});

    /// The punch no longer counts. What has not been delivered of it is withdrawn in the same transaction. NotFound
    /// when there is no such punch, AlreadyExists when it is void already.
    [[nodiscard]] Result<Punch> voidPunch(qint64 sequence, const CorrectionNote& note);
    /// AlreadyExists when it went that way anyway, InvalidArgument when it is void, NotFound when there is none.
    [[nodiscard]] Result<Punch> changeDirection(qint64 sequence, Direction direction, const CorrectionNote& note);
    /// A punch added manually: its method becomes Manual, and a correction records who added it and why. `draft.at` was
    /// entered by a person, not read from a clock: only its wall time and zone are kept.
    [[nodiscard]] Result<Punch> enter(const PunchDraft& draft, const CorrectionNote& note);
    /// All that was said about one punch, the oldest first.
    [[nodiscard]] Result<std::vector<Correction>> history(qint64 sequence) const;
    [[nodiscard]] Result<std::optional<Punch>> find(qint64 sequence) const;
    [[nodiscard]] Result<std::optional<Punch>> findByKey(const QUuid& key) const;

    /// Walks the whole chain in constant memory, compares its end with the head and the outbox with what each entry
    /// says, then does the same with the corrections. An Error means that the ledger could not be read; what is wrong
    /// *in* it is the answer.
    [[nodiscard]] Result<LedgerCheck> verify(const VerifyProgress& progress = {}) const;
    /// The same for the newest `count` entries: cheap enough forevery start.
    [[nodiscard]] Result<LedgerCheck> verifyTail(int count) const;
    /// Looks up the entry of a receipt and recomputes its hash. Other entries are not checked.
    [[nodiscard]] Result<ReceiptCheck> check(const Receipt& receipt) const;

private:
    [[nodiscard]] static Status checkDraft(const PunchDraft& draft);
    /// Inside the caller's transaction.
    [[nodiscard]] Result<Punch> write(const PunchDraft& draft);
    [[nodiscard]] Status writeCorrection(const Punch& punch, CorrectionKind kind, std::optional<Direction> direction,
                                         const CorrectionNote& note);
    [[nodiscard]] Result<Punch> existing(qint64 sequence) const;
    /// After the commit. The punch is on disk: an anchor that cannot be written holds up nothing.
    void noteConfirmed(const Punch& punch);

    Database& m_database;
    std::vector<ConnectorId> m_connectors;
    bool m_atomic = false;          ///< inside `atomically`
    std::optional<Punch> m_written; ///< in there
    LedgerAnchor* m_anchor;
};

} // namespace rollcall
