#include "attendance/direction_policy.h"

#include <QTest>
#include <QTimeZone>

using namespace rollcall;

namespace {

/// What a kiosk in that zone reads at that local time.
ClockReading reading(const QByteArray& local, const QByteArray& zone = "Europe/Berlin")
{
    const QDateTime time(
        QDate::fromString(QString::fromLatin1(local).section(QLatin1Char(' '), 0, 0), Qt::ISODate),
        QTime::fromString(QString::fromLatin1(local).section(QLatin1Char(' '), 1), QStringLiteral("HH:mm")),
        QTimeZone(zone));
    ClockReading at;
    at.utc = toWallTime(time);
    at.zoneOffset = std::chrono::minutes{time.offsetFromUtc() / 60};
    return at;
}

Punch punch(const ClockReading& at, Direction direction)
{
    Punch punch;
    punch.facts.at = at;
    punch.facts.direction = direction;
    return punch;
}

} // namespace

class TestDirectionPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alternate_data()
    {
        QTest::addColumn<QByteArray>("previous"); // "" for none; else "in|out DATE TIME"
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<bool>("in");
        const auto row = [](const char* name, const char* previous, const char* now, bool in) {
            QTest::newRow(name) << QByteArray(previous) << QByteArray(now) << in;
        };
        row("first ever", "", "2026-05-04 08:00", true);
        row("after in", "in 2026-05-04 08:00", "2026-05-04 12:00", false);
        row("after out", "out 2026-05-04 12:00", "2026-05-04 13:00", true);
        row("a new day begins with in, whatever was forgotten", "in 2026-05-04 08:00", "2026-05-05 08:00", true);
        row("night shift: out belongs to in", "in 2026-05-04 20:00", "2026-05-05 03:30", false);
        row("at the boundary hour the new day has begun", "in 2026-05-04 20:00", "2026-05-05 04:00", true);
        row("just before it has not", "in 2026-05-04 20:00", "2026-05-05 03:59", false);
        row("after midnight, both", "in 2026-05-05 00:30", "2026-05-05 03:00", false);
        row("in before the boundary, out after it", "in 2026-05-05 03:30", "2026-05-05 12:00", true);
        // Berlin, 29 March 2026: 02:00 -> 03:00; 25 October 2026: 03:00 -> 02:00.
        row("night of the spring change", "in 2026-03-28 22:00", "2026-03-29 03:30", false);
        row("boundary in the night of the spring change", "in 2026-03-28 22:00", "2026-03-29 04:00", true);
        row("night of the autumn change", "in 2026-10-24 22:00", "2026-10-25 03:59", false);
        row("boundary in the night of the autumn change", "in 2026-10-24 22:00", "2026-10-25 04:00", true);
        row("a clock that was set back", "in 2026-05-04 12:00", "2026-05-04 08:00", false);
    }
    void alternate()
    {
        QFETCH(QByteArray, previous);
        QFETCH(QByteArray, now);
        QFETCH(bool, in);
        std::optional<Punch> before;
        if (!previous.isEmpty()) {
            const qsizetype space = previous.indexOf(' ');
            before =
                punch(reading(previous.mid(space + 1)), previous.left(space) == "in" ? Direction::In : Direction::Out);
        }
        QCOMPARE(decideDirection({}, reading(now), before), std::optional(in ? Direction::In : Direction::Out));
    }

    void dayFollowsTheOffsetOfTheReading()
    {
        // The same instant is another day at two doors.
        ClockReading at = reading("2026-05-04 23:00", "UTC");
        QCOMPARE(attendanceDay(at, 0), QDate(2026, 5, 4));
        at.zoneOffset = std::chrono::minutes{14 * 60};
        QCOMPARE(attendanceDay(at, 0), QDate(2026, 5, 5));
        at.zoneOffset = std::chrono::minutes{-12 * 60};
        QCOMPARE(attendanceDay(at, 12), QDate(2026, 5, 3));
    }

    void fixedAndAsk()
    {
        DirectionPolicyConfig config;
        const ClockReading now = reading("2026-05-04 08:00");
        const Punch before = punch(reading("2026-05-04 07:00"), Direction::Out);
        config.mode = DirectionMode::AlwaysOut;
        QCOMPARE(decideDirection(config, now, before), std::optional(Direction::Out));
        config.mode = DirectionMode::AlwaysIn;
        QCOMPARE(decideDirection(config, now, punch(now, Direction::In)), std::optional(Direction::In));
        config.mode = DirectionMode::Ask;
        QCOMPARE(decideDirection(config, now, before), std::optional<Direction>());
    }

    void byTimeOfDay_data()
    {
        QTest::addColumn<bool>("withPeriods");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<bool>("in");
        QTest::newRow("default, morning") << false << QByteArray("11:59") << true;
        QTest::newRow("default, noon") << false << QByteArray("12:00") << false;
        QTest::newRow("before the first: the last wraps") << true << QByteArray("05:59") << false;
        QTest::newRow("first") << true << QByteArray("06:00") << true;
        QTest::newRow("second") << true << QByteArray("13:00") << false;
        QTest::newRow("third") << true << QByteArray("14:30") << true;
        QTest::newRow("last") << true << QByteArray("23:59") << false;
    }
    void byTimeOfDay()
    {
        QFETCH(bool, withPeriods);
        QFETCH(QByteArray, time);
        QFETCH(bool, in);
        DirectionPolicyConfig config;
        config.mode = DirectionMode::ByTimeOfDay;
        if (withPeriods)
            config.periods = {{QTime(6, 0), Direction::In},
                              {QTime(12, 0), Direction::Out},
                              {QTime(14, 0), Direction::In},
                              {QTime(18, 0), Direction::Out}};
        QCOMPARE(decideDirection(config, reading("2026-05-04 " + time), std::nullopt),
                 std::optional(in ? Direction::In : Direction::Out));
    }

    /// These words are stored and sent: they may never change.
    void words()
    {
        QCOMPARE(toString(Direction::In), QStringLiteral("in"));
        QCOMPARE(toString(Direction::Out), QStringLiteral("out"));
        for (const char* word : {"face", "pin", "qr", "card", "manual"}) {
            const auto method = verifyMethodFromString(QString::fromLatin1(word));
            QVERIFY(method);
            QCOMPARE(toString(*method), QString::fromLatin1(word));
        }
        QCOMPARE(directionFromString(QStringLiteral("out")), std::optional(Direction::Out));
        QVERIFY(!directionFromString(QStringLiteral("OUT")));
        QVERIFY(!verifyMethodFromString(QString()));
    }
};

QTEST_GUILESS_MAIN(TestDirectionPolicy)
#include "tst_direction_policy.moc"
