#include "base/mailbox.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace rollcall;

class TestMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestWins()
    {
        Mailbox<int> box(2);
        QVERIFY(box.put(1));
        QVERIFY(box.put(2));
        QVERIFY(!box.put(3));
        QCOMPARE(box.takeAll(), (std::vector<int>{2, 3}));
        QCOMPARE(box.droppedCount(), std::uint64_t{1});
    }
    void firstComeIsKept()
    {
        Mailbox<int> box(2, Mailbox<int>::Overflow::DropNewest);
        QVERIFY(box.put(1));
        QVERIFY(box.put(2));
        QVERIFY(!box.put(3));
        QCOMPARE(box.takeAll(), (std::vector<int>{1, 2}));
        QCOMPARE(box.droppedCount(), std::uint64_t{1});
    }
    void takeNewestDiscardsUncounted()
    {
        Mailbox<int> box(3);
        QVERIFY(!box.takeNewest());
        box.put(1);
        box.put(2);
        QCOMPARE(box.takeNewest(), std::optional<int>(2));
        QVERIFY(box.takeAll().empty());
        QCOMPARE(box.droppedCount(), std::uint64_t{0});
    }
    void movesOnlyValues()
    {
        Mailbox<std::unique_ptr<int>> box(1);
        box.put(std::make_unique<int>(5));
        QCOMPARE(**box.takeNewest(), 5);
    }

    /// One queued event for a filled box, however many values: or a slow reader's event queue grows without bound.
    void wakesOncePerFilling()
    {
        for (const auto overflow : {Mailbox<int>::Overflow::DropOldest, Mailbox<int>::Overflow::DropNewest}) {
            Mailbox<int> box(2, overflow);
            int wakes = 0;
            box.onFilled([&wakes] { ++wakes; });
            for (int i = 0; i < 10; ++i)
                box.put(i);
            QCOMPARE(wakes, 1);
            (void)box.takeAll();
            box.put(1);
            QCOMPARE(wakes, 2);
            (void)box.takeNewest();
            box.put(1);
            QCOMPARE(wakes, 3);
            (void)box.takeAll();
            box.silence();
            box.put(1);
            QCOMPARE(wakes, 3);
        }
    }
    void wakeUpMayUseTheBox()
    {
        Mailbox<int> box(4);
        std::vector<int> taken;
        box.onFilled([&] { taken = box.takeAll(); }); // would deadlock if called under the lock
        box.put(7);
        QCOMPARE(taken, std::vector<int>{7});
    }

    /// Nothing lost uncounted, nothing doubled, order kept, and never a value without a wake-up.
    void twoThreads_data()
    {
        QTest::addColumn<bool>("dropOldest");
        QTest::newRow("drop oldest") << true;
        QTest::newRow("drop newest") << false;
    }
    void twoThreads()
    {
        QFETCH(bool, dropOldest);
        constexpr int kValues = 200'000;
        Mailbox<int> box(64, dropOldest ? Mailbox<int>::Overflow::DropOldest : Mailbox<int>::Overflow::DropNewest);
        QSemaphore filled;
        box.onFilled([&filled] { filled.release(); });
        int refused = 0;
        std::thread writer([&] {
            for (int i = 1; i <= kValues; ++i)
                refused += box.put(i) ? 0 : 1;
            filled.release(1'000'000); // the end
        });
        std::uint64_t received = 0;
        int last = 0;
        bool ordered = true;
        const auto drain = [&] {
            for (const int value : box.takeAll()) {
                ordered = ordered && value > last;
                last = value;
                ++received;
            }
        };
        while (filled.tryAcquire(1, 10'000) && filled.available() < 500'000)
            drain();
        writer.join();
        drain();
        QVERIFY(ordered);
        QCOMPARE(received + box.droppedCount(), std::uint64_t{kValues});
        QCOMPARE(static_cast<std::uint64_t>(refused), box.droppedCount());
        if (dropOldest)
            QCOMPARE(last, kValues);
    }

    void wakesInTheReceiversThread()
    {
        QThread thread;
        thread.start();
        auto* receiver = new QObject;
        receiver->moveToThread(&thread);
        Mailbox<int> box(1);
        QSemaphore done;
        std::atomic<QThread*> ranIn = nullptr;
        box.onFilled(wakeIn(receiver, [&](QObject*) {
            ranIn = QThread::currentThread();
            done.release();
        }));
        box.put(1);
        QVERIFY(done.tryAcquire(1, 5'000));
        QCOMPARE(ranIn.load(), &thread);
        box.silence();
        receiver->deleteLater();
        thread.quit();
        QVERIFY(thread.wait(5'000));
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
