#pragma once

#include "outbox/outbox.h"

#include <set>
#include <vector>

namespace rollcall {

class Database;

/// The outbox in table `outbox`; its rows are written by `SqliteLedger::append`.
///
/// Only pending rows are settled: an answer that comes twice, or late, changes nothing. One exception: a row withdrawn
/// while in flight that arrived anyway becomes delivered, because the server has it. Every settled answer
/// counts as one attempt.
class SqliteOutbox final : public Outbox
{
public:
    /// Longest reason of a server that is kept, in characters.
    static constexpr int kMaxReasonLength = 500;

    /// `stats` names each of `connectors`, also while it has no rows.
    SqliteOutbox(Database& database, std::vector<ConnectorId> connectors);

    /// The punches' `facts.at` are what is to be sent: the corrected time, unless the row was handed out before the
    /// correction was known; `facts.direction` is the one that counts now. A row that is handed out with a time that
    /// may still be corrected is marked first, on disk, and keeps that time: what a server may have seen once is sent
    /// the same to the second ever after. Those that are configured from now on.
    void setConnectors(std::vector<ConnectorId> connectors) { m_connectors = std::move(connectors); }
    [[nodiscard]] Result<DeliveryBatch> pending(const ConnectorId& connector, qint64 after, int limit) const override;
    [[nodiscard]] Status settle(const ConnectorId& connector, const std::vector<DeliveryAnswer>& answers,
                                WallTime now) override;
    /// Configured connectors and those that still have rows waiting or parked, by identifier. `oldestPending` is the
    /// punch that was recorded first of those waiting.
    [[nodiscard]] Result<std::vector<OutboxStats>> stats() const override;
    [[nodiscard]] Result<std::vector<OutboxItem>> list(std::optional<OutboxState> state, int offset,
                                                       int limit) const override;
    [[nodiscard]] Result<std::vector<OutboxItem>> overtaken(int limit) const override;
    /// NotFound when no such row is parked.
    [[nodiscard]] Status unpark(qint64 id) override;
    /// The rows stay, as the ledger's entries say how many there are.
    [[nodiscard]] Result<int> drop(const ConnectorId& connector) override;
    /// Systems to which nothing is sent for now; what is for them is kept. Also by another program.
    [[nodiscard]] Result<std::set<ConnectorId>> paused() const;
    [[nodiscard]] Status setPaused(const ConnectorId& connector, bool paused);
    /// How many punches it took in each of the last `hours` hours, the present one last.
    [[nodiscard]] Result<std::vector<int>> deliveredPerHour(const ConnectorId& connector, WallTime now,
                                                            int hours) const;

private:
    [[nodiscard]] Status fixTimes(const std::vector<qint64>& ids) const;

    Database& m_database;
    std::vector<ConnectorId> m_connectors;
};

} // namespace rollcall
