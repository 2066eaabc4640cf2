#pragma once

#include "config/connector_config.h"
#include "connectors/connector.h"
#include "connectors/registry.h"

#include <map>
#include <utility>
#include <vector>

namespace rollcall::test {

/// A punch at 2023-11-14 22:13:20 UTC plus `sequence` seconds, in a zone two hours east.
inline Punch makePunch(qint64 sequence, const QString& person = QStringLiteral("1001"),
                       Direction direction = Direction::In)
{
    Punch punch;
    punch.sequence = sequence;
    punch.facts.person = PersonId(person);
    punch.facts.direction = direction;
    punch.facts.at.utc = WallTime{Milliseconds{1'700'000'000'000 + sequence * 1000}};
    punch.facts.at.zoneOffset = std::chrono::minutes{120};
    return punch;
}

inline DeliveryBatch makeBatch(qint64 firstId, int count)
{
    DeliveryBatch batch;
    for (qint64 id = firstId; id < firstId + count; ++id)
        batch.push_back({id, 0, makePunch(id)});
    return batch;
}

/// A [[connector]] table as the loader would hand it over.
inline ConnectorSettings table(const QString& kind, const std::vector<std::pair<QString, QVariant>>& values,
                               const QString& id = QStringLiteral("it"))
{
    std::vector<ConnectorSettings::Value> lines;
    int line = 1;
    for (const auto& [key, value] : values)
        lines.push_back({key, value, ++line});
    return {ConnectorId(id), kind, std::move(lines), 1};
}

/// The table as its kind reads it; it must be good.
inline SettingsTable values(const ConnectorSettings& table)
{
    return (*findConnectorKind(table))->read(table).value();
}

/// Remembers what a connector reports. For connectors that run in the test's own thread.
class RecordingSink final : public ConnectorSink
{
public:
    std::map<qint64, std::vector<DeliveryAnswer>> answers; ///< by outbox id
    std::vector<ConnectorStatus> states;
    int answerCount = 0;

    void answered(const ConnectorId&, std::vector<DeliveryAnswer> batch) override
    {
        for (DeliveryAnswer& answer : batch) {
            ++answerCount;
            answers[answer.outboxId].push_back(std::move(answer));
        }
    }
    void stateChanged(ConnectorStatus status) override { states.push_back(std::move(status)); }
    void punchesCollected(const ConnectorId&, std::vector<PunchDraft>, QByteArray) override {}
    void rosterAnswered(const ConnectorId&, std::vector<DeliveryAnswer> said) override
    {
        for (DeliveryAnswer& answer : said) {
            if (answer.verdict == DeliveryAnswer::Verdict::Accepted)
                settled.push_back(answer.outboxId);
            rosterAnswers.push_back(std::move(answer));
        }
    }
    void tokenJudged(const ConnectorId&, TokenVerdict verdict) override { verdicts.push_back(std::move(verdict)); }

    std::vector<qint64> settled; ///< roster changes that the system has
    std::vector<DeliveryAnswer> rosterAnswers;
    std::vector<TokenVerdict> verdicts;
    [[nodiscard]] LinkState state() const { return states.empty() ? LinkState::Stopped : states.back().state; }
    [[nodiscard]] int count(DeliveryAnswer::Verdict verdict) const
    {
        int total = 0;
        for (const auto& [id, list] : answers) {
            for (const DeliveryAnswer& answer : list)
                total += answer.verdict == verdict ? 1 : 0;
        }
        return total;
    }
    /// Whether each of the entries `first` .. `first + count - 1` has exactly one answer and no other entry has any.
    [[nodiscard]] bool eachAnsweredOnce(qint64 first, int count) const
    {
        if (std::cmp_not_equal(answers.size(), count))
            return false;
        for (qint64 id = first; id < first + count; ++id) {
            const auto it = answers.find(id);
            if (it == answers.end() || it->second.size() != 1)
                return false;
        }
        return true;
    }
};

} // namespace rollcall::test
