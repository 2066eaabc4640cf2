#include "attendance/clock_watch.h"

#include <QTest>

using namespace rollcall;
using namespace std::chrono_literals;

class TestClockWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClockThatRunsIsNoJump()
    {
        ManualClock clock;
        ClockWatch watch;
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!watch.observe(clock.read()));
            clock.advance(1h); // however long between two readings
        }
    }
    void jumpsAreMeasured()
    {
        ManualClock clock;
        ClockWatch watch;
        watch.observe(clock.read());
        clock.advance(1s);
        clock.setWall(clock.wall() + 3600s);
        QCOMPARE(watch.observe(clock.read())->count(), 3'600'000);
        clock.advance(1s);
        clock.setWall(clock.wall() - 2500ms);
        QCOMPARE(watch.observe(clock.read())->count(), -2'500);
        clock.setWall(clock.wall() + 1900ms); // a clock that is being slewed, or two slow readings
        QVERIFY(!watch.observe(clock.read()));
    }
    void anotherBootIsNoJump()
    {
        ManualClock clock;
        ClockWatch watch;
        watch.observe(clock.read());
        clock.setBootId(QStringLiteral("another"));
        clock.setWall(clock.wall() + 24h);
        QVERIFY(!watch.observe(clock.read()));
    }
    void trustTakesTime()
    {
        ManualClock clock;
        ClockWatch watch;
        clock.setQuality(ClockQuality::Unsynchronized);
        watch.observe(clock.read());
        QVERIFY(!watch.isTrustworthy());
        clock.setQuality(ClockQuality::Synchronized);
        watch.observe(clock.read());
        QVERIFY(!watch.isTrustworthy());
        clock.advance(9s);
        clock.setWall(clock.wall() + 1000h); // said so first, set the clock after
        watch.observe(clock.read());
        clock.advance(9s);
        watch.observe(clock.read());
        QVERIFY(!watch.isTrustworthy());
        clock.advance(1s);
        watch.observe(clock.read());
        QVERIFY(watch.isTrustworthy());
        clock.setQuality(ClockQuality::Unsynchronized);
        watch.observe(clock.read());
        QVERIFY(!watch.isTrustworthy());
    }
};

QTEST_GUILESS_MAIN(TestClockWatch)
#include "tst_clock_watch.moc"
