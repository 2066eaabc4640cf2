#include "base/clock.h"

#include <QTest>

using namespace rollcall;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advanceMovesBothClocks()
    {
        ManualClock clock;
        const ClockReading before = clock.read();
        clock.advance(1500ms);
        QCOMPARE(clock.wall() - before.utc, Milliseconds{1500});
        QVERIFY(clock.monotonic() - before.monotonic == 1500ms);
    }
    /// Frames of 33.333333 ms: wall time must not lag behind by fractions of a millisecond.
    void fractionsOfAMillisecondAddUp()
    {
        ManualClock clock;
        const ClockReading before = clock.read();
        for (int i = 0; i < 3000; ++i)
            clock.advance(33'333'333ns);
        QVERIFY(clock.monotonic() - before.monotonic == 99'999'999'000ns);
        QCOMPARE(clock.wall() - before.utc, Milliseconds{99'999});
    }
    void settingTheWallClockLeavesTheMonotonicOne()
    {
        ManualClock clock;
        const MonotonicTime before = clock.monotonic();
        clock.setWall(WallTime{0ms});
        QVERIFY(clock.monotonic() == before);
        QCOMPARE(clock.wall(), WallTime{0ms});
        clock.setBootId(QStringLiteral("b"));
        clock.setQuality(ClockQuality::Unsynchronized);
        QCOMPARE(clock.read().bootId, QStringLiteral("b"));
        QVERIFY(clock.read().quality == ClockQuality::Unsynchronized);
    }
    void localTimeUsesTheReadingsOffset()
    {
        ClockReading reading;
        reading.utc = WallTime{Milliseconds{1'772'000'000'000}}; // 2026-02-25 06:13:20 UTC
        reading.zoneOffset = 345min;                             // Nepal
        QCOMPARE(reading.local().toString(Qt::ISODate), QStringLiteral("2026-02-25T11:58:20+05:45"));
        reading.zoneOffset = -210min;
        QCOMPARE(reading.local().toString(Qt::ISODate), QStringLiteral("2026-02-25T02:43:20-03:30"));
    }
    void wallTimeGoesThroughQDateTimeUnchanged()
    {
        for (const qint64 milliseconds : {qint64{0}, qint64{-1}, qint64{1'772'000'000'123}}) {
            const WallTime time{Milliseconds{milliseconds}};
            QCOMPARE(toWallTime(toDateTimeUtc(time)), time);
        }
    }
    void systemClockIsTheSystems()
    {
        const SystemClock clock;
        const ClockReading first = clock.read();
        QVERIFY(std::abs(toDateTimeUtc(first.utc).secsTo(QDateTime::currentDateTimeUtc())) < 5);
        QVERIFY(!first.bootId.isEmpty());
        QCOMPARE(static_cast<int>(std::chrono::seconds(first.zoneOffset).count()),
                 QDateTime::currentDateTime().offsetFromUtc());
        const MonotonicTime second = clock.monotonic();
        QVERIFY(second >= first.monotonic);
        QVERIFY(second - first.monotonic < 5s);
    }
    /// One setting for the clock, for the start of a day and for what is shown.
    void zoneOfTheProgramIsUsedEverywhere()
    {
        const SystemClock clock;
        const auto before = clock.read().zoneOffset;
        useTimeZone(QStringLiteral("Asia/Kathmandu")); // +05:45 all the year
        QCOMPARE(clock.read().zoneOffset, 345min);
        QCOMPARE(QDateTime(QDate(2026, 2, 25), QTime(4, 0)).toUTC().time(), QTime(22, 15));
        QCOMPARE(toDateTimeUtc(WallTime{Milliseconds{1'772'000'000'000}}).toLocalTime().time(), QTime(11, 58, 20));
        useTimeZone(QStringLiteral("America/Panama")); // -05:00
        QCOMPARE(clock.read().zoneOffset, -300min);
        useTimeZone({});
        QCOMPARE(clock.read().zoneOffset, before);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
