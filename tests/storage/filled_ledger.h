#pragma once

#include "storage/delivery_seal.h"
#include "storage/punch_row.h"
#include "storage/store.h"

#include <cstdio>
#include <cstdlib>

/// A ledger as a year leaves it, for what measures rather than tests.
namespace rollcall::bench {

/// A measurement of something that failed is worth nothing.
template <class T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A million punches are a year of a large site.
inline constexpr int kMillion = 1'000'000;
inline constexpr std::chrono::seconds kBetweenPunches{31};

struct Filling
{
    qint64 punches = kMillion; ///< so many in the ledger afterwards
    qint64 queued = 0;         ///< the newest of them, still to be delivered; the rest is
    int people = 1;            ///< E-0, E-1, ... in turn
    std::chrono::seconds between = kBetweenPunches;
    std::chrono::seconds ago{0}; ///< the newest
};

inline PunchDraft draftOf(qint64 number, int people, const Clock& clock)
{
    PunchDraft draft;
    draft.person = PersonId(QStringLiteral("E-%1").arg(number % people));
    draft.at = clock.read();
    draft.door = QStringLiteral("Main entrance");
    draft.similarity = 0.7123;
    return draft;
}

/// The same rows as `append` makes, in one transaction.
inline void fillLedger(Store& store, const ConnectorId& connector, const Filling& filling, const Clock& clock)
{
    Database& database = store.database();
    auto transaction = must(database.begin(TransactionMode::Write));
    LedgerHead head = must(store.ledger().head());
    while (head.sequence < filling.punches) {
        const qint64 left = filling.punches - head.sequence;
        PunchDraft draft = draftOf(head.sequence, filling.people, clock);
        draft.at.utc -= filling.between * left + filling.ago;
        const PunchRow row = toRow(draft, head.sequence + 1, 1, head.hash);
        must(database.run("INSERT INTO punches VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row.sequence,
                          row.key, row.person, row.direction, row.method, row.utcMs, row.zoneOffsetMinutes,
                          row.monotonicNs, row.bootId, row.clockQuality, row.door, row.similarity, row.outboxRows,
                          row.previousHash, row.hash));
        must(database.run("INSERT INTO outbox (connector, punch_sequence, state) VALUES (?, ?, ?)", connector.value(),
                          row.sequence,
                          left <= filling.queued ? QStringLiteral("pending") : QStringLiteral("delivered")));
        head = {row.sequence, row.hash};
    }
    must(sealSettled(database));
    must(transaction.commit());
}

} // namespace rollcall::bench
