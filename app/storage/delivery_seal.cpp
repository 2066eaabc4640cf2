#include "storage/delivery_seal.h"

#include "storage/canonical_writer.h"
#include "storage/rows.h"

namespace rollcall {

namespace {

/// Rows sealed at a time: some megabytes.
constexpr int kPage = 5'000;

struct Settled
{
    qint64 id = 0;
    qint64 punch = 0;
    QByteArray seal; ///< as it should be
};

constexpr const char* kSettled =
    "SELECT o.id, o.punch_sequence, o.connector, o.state, coalesce(o.delivered_at, -1), p.hash, o.seal"
    " FROM outbox o JOIN punches p ON p.sequence = o.punch_sequence"
    " WHERE o.state IN ('delivered', 'withdrawn')";

/// BLAKE2b-256 over the punch's hash and the canonical bytes, format "rollcall.delivery.1" (docs/ledger.md).
Settled readSettled(const Statement& row)
{
    CanonicalWriter writer;
    writer.text(QStringLiteral("rollcall.delivery.1"));
    writer.integer(row.integer(0));
    writer.integer(row.integer(1));
    writer.text(row.text(2));
    writer.text(row.text(3));
    writer.integer(row.integer(4));
    return {row.integer(0), row.integer(1), blake2b256(row.blob(5) + writer.take())};
}

template <class... Values> Status seal(Database& database, const QByteArray& condition, const Values&... values)
{
    qint64 after = 0;
    for (;;) {
        ROLLCALL_TRY_ASSIGN(const std::vector<Settled> page,
                            collectRows<Settled>(database.prepare(QByteArray(kSettled) + condition +
                                                                      " AND o.id > ? ORDER BY o.id LIMIT ?",
                                                                  values..., after, kPage),
                                                 &readSettled));
        for (const Settled& row : page)
            ROLLCALL_TRY(database.run("UPDATE outbox SET seal = ? WHERE id = ?", row.seal, row.id));
        if (page.size() < static_cast<std::size_t>(kPage))
            return {};
        after = page.back().id;
    }
}

} // namespace

Status createDeliverySeals(Database& database)
{
    ROLLCALL_TRY(database.run("ALTER TABLE outbox ADD COLUMN seal BLOB"));
    return sealSettled(database);
}

Status sealDelivery(Database& database, qint64 outboxId)
{
    return seal(database, " AND o.id = ?", outboxId);
}

Status sealWithdrawn(Database& database, qint64 punchSequence)
{
    return seal(database, " AND o.punch_sequence = ? AND o.state = 'withdrawn'", punchSequence);
}

Status sealWithdrawn(Database& database, const QString& connector)
{
    return seal(database, " AND o.connector = ? AND o.state = 'withdrawn' AND o.seal IS NULL", connector);
}

Status sealSettled(Database& database)
{
    return seal(database, " AND o.seal IS NULL");
}

Result<std::optional<qint64>> firstUnsealed(Database& database, qint64 first)
{
    ROLLCALL_TRY_ASSIGN(auto rows, database.prepare(QByteArray(kSettled) + " AND o.punch_sequence >= ?"
                                                                           " ORDER BY o.punch_sequence",
                                                    first));
    for (;;) {
        ROLLCALL_TRY_ASSIGN(const bool more, rows.step());
        if (!more)
            return std::optional<qint64>();
        const Settled row = readSettled(rows);
        if (rows.blob(6) != row.seal)
            return std::optional(row.punch);
    }
}

} // namespace rollcall
