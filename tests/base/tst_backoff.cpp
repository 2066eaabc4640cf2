#include "base/backoff.h"

#include <QTest>

#include <limits>

using namespace rollcall;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ceilingDoublesUpToTheCap()
    {
        const Backoff backoff(Milliseconds{1000}, Milliseconds{60'000});
        QCOMPARE(backoff.ceiling(0), Milliseconds{1000});
        QCOMPARE(backoff.ceiling(1), Milliseconds{2000});
        QCOMPARE(backoff.ceiling(5), Milliseconds{32'000});
        QCOMPARE(backoff.ceiling(6), Milliseconds{60'000});
        QCOMPARE(backoff.ceiling(std::numeric_limits<int>::max()), Milliseconds{60'000}); // a row tried for years
        QCOMPARE(backoff.ceiling(-1), Milliseconds{1000});
    }

    /// Full jitter: uniform over [0, ceiling], or all kiosks of a building come back to the server at once.
    void delaysAreUniform()
    {
        const Backoff backoff(Milliseconds{1000}, Milliseconds{60'000});
        constexpr int kDraws = 20'000;
        constexpr int kBins = 10;
        std::array<int, kBins> bins{};
        for (int i = 0; i < kDraws; ++i) {
            const qint64 delay = backoff.delayFor(3).count();
            QVERIFY(delay >= 0 && delay <= 8000);
            ++bins[static_cast<std::size_t>(std::min<qint64>(delay * kBins / 8000, kBins - 1))];
        }
        double chiSquare = 0;
        for (const int count : bins)
            chiSquare += (count - kDraws / kBins) * (count - kDraws / kBins) / static_cast<double>(kDraws / kBins);
        QVERIFY2(chiSquare < 40, qPrintable(QString::number(chiSquare))); // 9 degrees of freedom: p < 1e-5
    }

    void countsTriesAndResets()
    {
        Backoff backoff(Milliseconds{10}, Milliseconds{1000});
        for (int i = 0; i < 4; ++i)
            QVERIFY(backoff.next() <= Milliseconds{10 << i});
        QCOMPARE(backoff.attempt(), 4);
        backoff.reset();
        QCOMPARE(backoff.attempt(), 0);
        for (int i = 0; i < 100; ++i) {
            backoff.reset();
            QVERIFY(backoff.next() <= Milliseconds{10});
        }
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
