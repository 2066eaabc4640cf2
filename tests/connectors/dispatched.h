#pragma once

#include "base/clock.h"
#include "base/translatable.h"
#include "connectors/double.h"
#include "connectors/fixtures.h"

#include <QTest>

#include <algorithm>
#include <vector>

namespace rollcall::test {

/// A connector in the test's own thread, and what the dispatcher does with it.
template <class Made> struct Dispatched
{
    ManualClock clock{WallTime{Milliseconds{1'700'000'600'000}}};
    RecordingSink sink;
    Made connector;

    /// `more`: what it takes after the sink.
    template <class Settings, class... More>
    explicit Dispatched(const Settings& settings, More&... more)
        : connector(ConnectorId(QStringLiteral("it")), settings, clock, sink, more...)
    {
        connector.start();
    }
    /// What was not delivered comes again, as one more attempt, until everything is settled.
    [[nodiscard]] bool deliverAll(DeliveryBatch batch, int rounds = 8)
    {
        while (!batch.empty() && rounds-- > 0) {
            if (!waitFor([this] { return sink.state() == LinkState::Online; }, 5'000))
                return false;
            deliver(batch);
            std::erase_if(batch, [this](const DeliveryEntry& entry) {
                return verdict(entry.outboxId) != DeliveryAnswer::Verdict::Retry;
            });
            for (DeliveryEntry& entry : batch)
                ++entry.attempt;
        }
        return batch.empty();
    }
    /// Until each of them has one more answer.
    void deliver(const DeliveryBatch& batch)
    {
        const int before = sink.answerCount;
        connector.deliver(batch);
        QVERIFY(waitFor([&] { return sink.answerCount == before + static_cast<int>(batch.size()); }, 10'000));
    }
    [[nodiscard]] const DeliveryAnswer& last(qint64 id) const { return sink.answers.at(id).back(); }
    [[nodiscard]] DeliveryAnswer::Verdict verdict(qint64 id) const { return last(id).verdict; }
    [[nodiscard]] QString reason(qint64 id) const { return inEnglish(last(id).reason); }
};

/// One punch for each, with the numbers from 1.
inline DeliveryBatch batchOf(const QStringList& people)
{
    DeliveryBatch batch;
    for (qint64 id = 1; id <= people.size(); ++id)
        batch.push_back({id, 0, makePunch(id, people.at(id - 1))});
    return batch;
}

} // namespace rollcall::test
