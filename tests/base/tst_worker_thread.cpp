#include "base/worker_thread.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <thread>

using namespace rollcall;

namespace {

/// Says where it was built and destroyed.
struct Traces
{
    std::atomic<QThread*> built{nullptr};
    std::atomic<QThread*> destroyed{nullptr};
};

class Worker : public QObject
{
public:
    explicit Worker(std::shared_ptr<Traces> traces) : m_traces(std::move(traces))
    {
        m_traces->built = QThread::currentThread();
    }
    ~Worker() override { m_traces->destroyed = QThread::currentThread(); }

private:
    std::shared_ptr<Traces> m_traces;
};

} // namespace

class TestWorkerThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workerLivesInItsThread()
    {
        const auto traces = std::make_shared<Traces>();
        WorkerThread thread(QStringLiteral("test"));
        QVERIFY(!thread.isRunning());
        QVERIFY(thread.sinceLastBeat() == std::chrono::nanoseconds{0});
        thread.start([traces] { return std::make_unique<Worker>(traces); });
        QTRY_VERIFY(traces->built != nullptr);
        QVERIFY(traces->built != QThread::currentThread());
        QVERIFY(thread.isRunning());
        QVERIFY(thread.stop());
        QVERIFY(traces->destroyed == traces->built);
        QVERIFY(!thread.isRunning());
    }
    void tasksRunInOrderAndBeforeTheEnd()
    {
        const auto traces = std::make_shared<Traces>();
        std::vector<int> order;
        WorkerThread thread(QStringLiteral("test"));
        thread.start([traces] { return std::make_unique<Worker>(traces); });
        bool workerThere = true;
        for (int i = 0; i < 1000; ++i) {
            thread.post([&, i] {
                order.push_back(i);
                workerThere = workerThere && traces->built != nullptr && traces->destroyed == nullptr;
            });
        }
        QVERIFY(thread.stop());
        QCOMPARE(order.size(), std::size_t{1000});
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QVERIFY(workerThere);
        thread.post([] { qFatal("ran after the end"); });
        QVERIFY(thread.stop()); // twice is once
    }
    void destructorStops()
    {
        const auto traces = std::make_shared<Traces>();
        {
            WorkerThread thread(QStringLiteral("test"));
            thread.start([traces] { return std::make_unique<Worker>(traces); });
        }
        QVERIFY(traces->destroyed != nullptr);
    }
    void neverStarted()
    {
        WorkerThread thread(QStringLiteral("test"));
        thread.post([] { qFatal("ran without a thread"); });
        QVERIFY(thread.stop());
    }
    void postsRaceWithStop()
    {
        for (int round = 0; round < 50; ++round) {
            WorkerThread thread(QStringLiteral("test"));
            thread.start([] { return std::make_unique<QObject>(); });
            std::atomic<bool> go{true};
            std::thread poster([&] {
                while (go)
                    thread.post([] {});
            });
            QVERIFY(thread.stop());
            go = false;
            poster.join();
        }
    }

    /// A task that hangs must not hang the program's end, and what it does later must not touch what is gone.
    void stopIsBounded()
    {
        const auto traces = std::make_shared<Traces>();
        const auto release = std::make_shared<QSemaphore>();
        {
            WorkerThread thread(QStringLiteral("stuck"));
            thread.start([traces] { return std::make_unique<Worker>(traces); });
            const auto entered = std::make_shared<QSemaphore>();
            thread.post([entered, release] {
                entered->release();
                release->acquire();
            });
            QVERIFY(entered->tryAcquire(1, 5'000));
            QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("stuck.*did not stop")));
            QElapsedTimer timer;
            timer.start();
            QVERIFY(!thread.stop(Milliseconds{100}));
            QVERIFY(timer.elapsed() < 3'000);
        }
        QVERIFY(traces->destroyed == nullptr);
        release->release();
        QTRY_VERIFY(traces->destroyed != nullptr);
        QVERIFY(traces->destroyed == traces->built);
    }

    void beats()
    {
        WorkerThread thread(QStringLiteral("test"));
        thread.start([] { return std::make_unique<QObject>(); });
        // It beats: after more than one interval the last beat is still younger than one interval and a half.
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(timer.elapsed() > 2'500, 5'000);
        QVERIFY(thread.sinceLastBeat() < std::chrono::milliseconds{2'000});
        // A loop that hangs does not.
        const auto release = std::make_shared<QSemaphore>();
        thread.post([release] { release->acquire(); });
        QTRY_VERIFY_WITH_TIMEOUT(thread.sinceLastBeat() > std::chrono::milliseconds{2'000}, 10'000);
        release->release();
        QTRY_VERIFY(thread.sinceLastBeat() < std::chrono::milliseconds{1'500});
        QVERIFY(thread.stop());
    }
};

QTEST_GUILESS_MAIN(TestWorkerThread)
#include "tst_worker_thread.moc"
