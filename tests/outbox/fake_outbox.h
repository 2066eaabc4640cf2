#pragma once

#include "outbox/outbox.h"

#include <algorithm>
#include <map>
#include <utility>

namespace rollcall::test {

/// An Outbox in memory whose accesses can be made to fail. Same promises as the real one: rows in id order, settle is
/// all or nothing.
class FakeOutbox final : public Outbox
{
public:
    struct Row
    {
        Punch punch;
        OutboxState state = OutboxState::Pending;
        int attempts = 0;
        QString reason;
    };

    /// Adds a pending row for `connector` and returns its id.
    qint64 add(const ConnectorId& connector, const QString& person = QStringLiteral("1001"))
    {
        Row row;
        row.punch.sequence = ++m_lastId;
        row.punch.facts.person = PersonId(person);
        // One second apart: servers know a repeat by person and time to the second.
        row.punch.facts.at.utc = WallTime{Milliseconds{1'700'000'000'000 + m_lastId * 1000}};
        m_rows[connector].emplace(m_lastId, row);
        return m_lastId;
    }
    [[nodiscard]] const Row& row(const ConnectorId& connector, qint64 id) const { return m_rows.at(connector).at(id); }
    [[nodiscard]] int count(const ConnectorId& connector, OutboxState state) const
    {
        const auto rows = m_rows.find(connector);
        return rows == m_rows.end() ? 0
                                    : static_cast<int>(std::count_if(
                                          rows->second.cbegin(), rows->second.cend(),
                                          [state](const auto& entry) { return entry.second.state == state; }));
    }

    bool failing = false; ///< every access fails as on a full disk
    int settleCalls = 0;
    mutable int pendingCalls = 0;

    [[nodiscard]] Result<DeliveryBatch> pending(const ConnectorId& connector, qint64 after, int limit) const override
    {
        ++pendingCalls;
        if (failing)
            return failure(ErrorCode::DiskFull, QStringLiteral("the disk is full"));
        DeliveryBatch batch;
        const auto rows = m_rows.find(connector);
        if (rows == m_rows.end())
            return batch;
        for (auto it = rows->second.upper_bound(after); it != rows->second.end() && std::cmp_less(batch.size(), limit);
             ++it) {
            if (it->second.state == OutboxState::Pending)
                batch.push_back({it->first, it->second.attempts, it->second.punch});
        }
        return batch;
    }
    [[nodiscard]] Status settle(const ConnectorId& connector, const std::vector<DeliveryAnswer>& answers,
                                WallTime) override
    {
        ++settleCalls;
        if (failing)
            return failure(ErrorCode::DiskFull, QStringLiteral("the disk is full"));
        auto& rows = m_rows[connector];
        for (const DeliveryAnswer& answer : answers) {
            const auto it = rows.find(answer.outboxId);
            if (it == rows.end())
                continue;
            it->second.reason = answer.reason;
            switch (answer.verdict) {
            case DeliveryAnswer::Verdict::Accepted:
                it->second.state = OutboxState::Delivered;
                break;
            case DeliveryAnswer::Verdict::Rejected:
                it->second.state = OutboxState::Parked;
                break;
            case DeliveryAnswer::Verdict::Retry:
                ++it->second.attempts;
                break;
            }
        }
        return {};
    }
    [[nodiscard]] Result<std::vector<OutboxStats>> stats() const override { return std::vector<OutboxStats>{}; }
    [[nodiscard]] Result<std::vector<OutboxItem>> list(std::optional<OutboxState>, int, int) const override
    {
        return std::vector<OutboxItem>{};
    }
    [[nodiscard]] Result<std::vector<OutboxItem>> overtaken(int) const override { return std::vector<OutboxItem>{}; }
    [[nodiscard]] Status unpark(qint64) override { return {}; }
    [[nodiscard]] Result<int> drop(const ConnectorId&) override { return 0; }

private:
    std::map<ConnectorId, std::map<qint64, Row>> m_rows;
    qint64 m_lastId = 0;
};

} // namespace rollcall::test
