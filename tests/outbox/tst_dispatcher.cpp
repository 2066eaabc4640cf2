#include "outbox/dispatcher.h"
#include "outbox/fake_outbox.h"

#include <QTest>

using namespace rollcall;
using namespace std::chrono_literals;
using Verdict = DeliveryAnswer::Verdict;

namespace {

const ConnectorId kServer(QStringLiteral("server"));
constexpr auto kPastAnyDelay = 61s;

struct Bench
{
    test::FakeOutbox outbox;
    ManualClock clock;
    std::vector<DeliveryBatch> sent;
    Dispatcher dispatcher{outbox, clock,
                          [this](const ConnectorId&, DeliveryBatch batch) { sent.push_back(std::move(batch)); }};

    explicit Bench(int batchLimit = 40, bool online = true)
    {
        dispatcher.addConnector(kServer, batchLimit);
        dispatcher.linkChanged(kServer, online);
    }
    void addRows(int count)
    {
        for (int i = 0; i < count; ++i)
            outbox.add(kServer);
        dispatcher.punchCommitted();
    }
    void answerLast(Verdict verdict, Milliseconds retryAfter = 0ms)
    {
        std::vector<DeliveryAnswer> answers;
        for (const DeliveryEntry& entry : sent.back())
            answers.push_back({entry.outboxId, verdict, {}, retryAfter});
        dispatcher.answered(kServer, answers);
    }
    void advance(std::chrono::nanoseconds by)
    {
        clock.advance(by);
        dispatcher.poll();
    }
};

std::vector<qint64> ids(const DeliveryBatch& batch)
{
    std::vector<qint64> result;
    for (const DeliveryEntry& entry : batch)
        result.push_back(entry.outboxId);
    return result;
}

} // namespace

class TestDispatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsNothingWhileOffline()
    {
        Bench bench(40, false);
        bench.addRows(3);
        bench.advance(kPastAnyDelay);
        QVERIFY(bench.sent.empty());
        bench.dispatcher.linkChanged(kServer, true);
        QCOMPARE(bench.sent.size(), 1U);
        QCOMPARE(ids(bench.sent[0]), (std::vector<qint64>{1, 2, 3}));
    }

    /// Catches: a pause that loses what is in flight, or that outlives the resumption.
    void sendsNothingWhilePaused()
    {
        Bench bench(1);
        bench.addRows(2);
        bench.dispatcher.setPaused({kServer});
        bench.answerLast(Verdict::Accepted);
        bench.advance(kPastAnyDelay);
        QCOMPARE(bench.sent.size(), 1U);
        QVERIFY(bench.outbox.row(kServer, 1).state == OutboxState::Delivered);
        bench.dispatcher.setPaused({});
        QCOMPARE(bench.sent.size(), 2U);
        QCOMPARE(ids(bench.sent[1]), (std::vector<qint64>{2}));
    }

    void oneBatchAtATimeInOrder()
    {
        Bench bench(2);
        bench.addRows(5);
        bench.dispatcher.punchCommitted();
        QCOMPARE(bench.sent.size(), 1U);
        QVERIFY(ids(bench.sent[0]).front() == 1);
        std::vector<qint64> delivered;
        for (std::size_t i = 0; i < bench.sent.size(); ++i) {
            for (const qint64 id : ids(bench.sent[i]))
                delivered.push_back(id);
            bench.answerLast(Verdict::Accepted);
        }
        QCOMPARE(delivered, (std::vector<qint64>{1, 2, 3, 4, 5}));
        QCOMPARE(bench.outbox.count(kServer, OutboxState::Delivered), 5);
    }

    void mixedVerdictsAreWrittenInOneTransaction()
    {
        Bench bench;
        bench.addRows(3);
        bench.dispatcher.answered(kServer, {{1, Verdict::Accepted, {}, 0ms},
                                            {2, Verdict::Rejected, QStringLiteral("no such person"), 0ms},
                                            {3, Verdict::Retry, {}, 0ms}});
        QCOMPARE(bench.outbox.settleCalls, 1);
        QCOMPARE(bench.outbox.row(kServer, 1).state, OutboxState::Delivered);
        QCOMPARE(bench.outbox.row(kServer, 2).state, OutboxState::Parked);
        QCOMPARE(bench.outbox.row(kServer, 2).reason, QStringLiteral("no such person"));
        QCOMPARE(bench.outbox.row(kServer, 3).attempts, 1);
    }

    void aRowInBackoffDoesNotHoldUpOthers()
    {
        Bench bench(1);
        bench.addRows(2);
        QCOMPARE(ids(bench.sent.back()), (std::vector<qint64>{1}));
        bench.answerLast(Verdict::Retry, 3600s);
        bench.advance(kPastAnyDelay);
        QCOMPARE(ids(bench.sent.back()), (std::vector<qint64>{2}));
        bench.answerLast(Verdict::Accepted);
        QCOMPARE(bench.sent.size(), 2U);
        bench.advance(3600s);
        QCOMPARE(bench.sent.size(), 3U);
        QCOMPARE(ids(bench.sent.back()), (std::vector<qint64>{1}));
        QCOMPARE(bench.sent.back().front().attempt, 1);
    }

    /// Catches: a punch that is sent while it can still be undone, one that is never sent, one that holds up others.
    void aPunchThatMayBeUndoneWaits()
    {
        Bench bench(1);
        bench.dispatcher.hold(1, 5s);
        bench.addRows(2);
        QCOMPARE(bench.sent.size(), 1U);
        QCOMPARE(ids(bench.sent[0]), (std::vector<qint64>{2}));
        bench.answerLast(Verdict::Accepted);
        bench.advance(4999ms);
        QCOMPARE(bench.sent.size(), 1U);
        bench.advance(1ms);
        QCOMPARE(bench.sent.size(), 2U);
        QCOMPARE(ids(bench.sent[1]), (std::vector<qint64>{1}));
        QCOMPARE(bench.sent[1].front().attempt, 0);
    }

    /// Catches: memory that grows while the clock stops, or punches held back forever.
    void noMoreAreHeldThanADoorCanTake()
    {
        Bench bench(10'000);
        const int most = DispatcherLimits{}.maxHeld;
        for (int sequence = 1; sequence <= most + 1; ++sequence)
            bench.dispatcher.hold(sequence, 5s);
        bench.addRows(most + 1);
        QCOMPARE(bench.sent.size(), 1U);
        QCOMPARE(ids(bench.sent[0]), (std::vector<qint64>{most + 1}));
    }

    void aServerThatFailsEverythingIsLeftInPeaceMoreAndMore()
    {
        Bench bench(10);
        bench.addRows(500);
        std::size_t answered = 0;
        // Half an hour of a server that refuses everything, looked at every 100 ms.
        for (int i = 0; i < 18'000; ++i) {
            if (bench.sent.size() > answered) {
                answered = bench.sent.size();
                bench.answerLast(Verdict::Retry);
            }
            bench.advance(100ms);
        }
        // Fifty first tries of ten rows; after that every row on its own jittered delay of 30 s in the mean. Without
        // any pause it were 18,000.
        QVERIFY2(bench.sent.size() < 6'000, qPrintable(QString::number(bench.sent.size())));
        QCOMPARE(bench.outbox.count(kServer, OutboxState::Pending), 500);
    }

    void anOldFailureDoesNotDelayALivePunch()
    {
        Bench bench;
        bench.addRows(1);
        for (int i = 0; i < 12; ++i) {
            bench.answerLast(Verdict::Retry);
            bench.advance(kPastAnyDelay);
        }
        const std::size_t before = bench.sent.size();
        bench.answerLast(Verdict::Retry, 3600s);
        bench.addRows(1);
        QCOMPARE(bench.sent.size(), before + 1);
        QCOMPARE(ids(bench.sent.back()), (std::vector<qint64>{2}));
    }

    void unknownAndRepeatedAnswersAreIgnored()
    {
        Bench bench;
        bench.addRows(1);
        bench.dispatcher.answered(kServer, {{99, Verdict::Accepted, {}, 0ms}});
        bench.dispatcher.answered(ConnectorId(QStringLiteral("nobody")), {{1, Verdict::Accepted, {}, 0ms}});
        QCOMPARE(bench.outbox.settleCalls, 0);
        bench.dispatcher.answered(kServer, {{1, Verdict::Retry, {}, 0ms}, {1, Verdict::Accepted, {}, 0ms}});
        QCOMPARE(bench.outbox.row(kServer, 1).state, OutboxState::Pending);
        QCOMPARE(bench.outbox.row(kServer, 1).attempts, 1);
    }

    void aFullDiskLosesNothingAndSendsNothingTwice()
    {
        Bench bench(10);
        bench.addRows(15);
        bench.outbox.failing = true;
        bench.answerLast(Verdict::Accepted);
        for (int i = 0; i < 10; ++i)
            bench.advance(kPastAnyDelay);
        QCOMPARE(bench.sent.size(), 1U);
        QCOMPARE(bench.outbox.count(kServer, OutboxState::Delivered), 0);
        // Bounded work while it lasts.
        QVERIFY(bench.outbox.settleCalls <= 12);
        bench.outbox.failing = false;
        bench.advance(kPastAnyDelay);
        QCOMPARE(bench.outbox.count(kServer, OutboxState::Delivered), 10);
        QCOMPARE(bench.sent.size(), 2U);
        QCOMPARE(ids(bench.sent.back()), (std::vector<qint64>{11, 12, 13, 14, 15}));
    }

    void anUnreadableOutboxIsNotAskedInALoop()
    {
        Bench bench;
        bench.outbox.failing = true;
        const int before = bench.outbox.pendingCalls;
        bench.addRows(1);
        for (int i = 0; i < 1000; ++i)
            bench.dispatcher.poll();
        QCOMPARE(bench.outbox.pendingCalls, before + 1);
        bench.outbox.failing = false;
        bench.advance(kPastAnyDelay);
        QCOMPARE(bench.sent.size(), 1U);
    }

    void aSilentConnectorIsNotWaitedForForEver()
    {
        Bench bench;
        bench.addRows(1);
        bench.advance(119s);
        QCOMPARE(bench.outbox.row(kServer, 1).attempts, 0);
        bench.advance(2s);
        QCOMPARE(bench.outbox.row(kServer, 1).attempts, 1);
        bench.advance(kPastAnyDelay);
        QCOMPARE(bench.sent.size(), 2U);
    }

    void aBatchLeftBehindByALostLinkIsTriedAgain()
    {
        Bench bench;
        bench.addRows(1);
        bench.dispatcher.linkChanged(kServer, false);
        bench.advance(11s);
        QCOMPARE(bench.outbox.row(kServer, 1).attempts, 1);
        QCOMPARE(bench.sent.size(), 1U);
        bench.advance(kPastAnyDelay);
        bench.dispatcher.linkChanged(kServer, true);
        QCOMPARE(bench.sent.size(), 2U);
    }

    void theNextBatchFollowsAtOnceAndABacklogDrains()
    {
        Bench bench(40);
        constexpr int kRows = 50'000;
        for (int i = 0; i < kRows; ++i)
            bench.outbox.add(kServer);
        bench.dispatcher.punchCommitted();
        std::size_t answered = 0;
        while (answered < bench.sent.size()) {
            ++answered;
            bench.answerLast(Verdict::Accepted);
        }
        // Without a tick of the clock: nothing waits between batches.
        QCOMPARE(bench.outbox.count(kServer, OutboxState::Delivered), kRows);
        QCOMPARE(bench.sent.size(), 1250U);
    }

    void itsOwnTimerDoesTheWork()
    {
        test::FakeOutbox outbox;
        SystemClock clock;
        int sends = 0;
        DispatcherLimits limits;
        limits.backoffBase = limits.backoffCap = 20ms;
        Dispatcher dispatcher(
            outbox, clock, [&sends](const ConnectorId&, const DeliveryBatch&) { ++sends; }, limits);
        int observed = 0;
        dispatcher.setObserver([&observed] { ++observed; });
        dispatcher.addConnector(kServer, 1);
        dispatcher.linkChanged(kServer, true);
        outbox.add(kServer);
        dispatcher.punchCommitted();
        QCOMPARE(sends, 1);
        dispatcher.answered(kServer, {{1, Verdict::Retry, {}, 0ms}});
        QTRY_COMPARE(sends, 2);
        QCOMPARE(observed, 1);
    }
};

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
