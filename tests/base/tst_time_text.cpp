// Expected values worked out by hand from the calendar and the published rules of each zone.
#include "base/time_text.h"

#include <QTest>

using namespace rollcall;
using namespace std::chrono_literals;
using Kind = ResolvedTime::Kind;

namespace {

QString utcOf(const ResolvedTime& time)
{
    return toDateTimeUtc(time.utc).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

} // namespace

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { useTimeZone({}); }

    /// In Dhaka, six hours ahead of UTC all the year.
    void forms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ifLocal"); // in UTC; empty: refused
        QTest::addColumn<QString>("ifUtc");
        const auto row = [](const char* name, const char* text, const char* ifLocal, const char* ifUtc = nullptr) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(ifLocal)
                                << QString::fromLatin1(ifUtc != nullptr ? ifUtc : ifLocal);
        };
        const auto eight = [row](const char* name, const char* text) {
            row(name, text, "2025-01-31 02:00:00.000", "2025-01-31 08:00:00.000");
        };
        eight("blank", "2025-01-31 08:00:00");
        eight("T", "2025-01-31T08:00:00");
        eight("small t", "2025-01-31t08:00:00");
        eight("many blanks", "2025-01-31    08:00:00");
        eight("tab", "2025-01-31\t08:00:00");
        eight("blanks around", "  2025-01-31 08:00:00 \n");
        eight("slashes", "2025/01/31 08:00:00");
        eight("slashes and T", "2025/01/31T08:00:00");
        eight("dots", "2025.01.31 08:00:00");
        eight("one-digit hour", "2025-01-31 8:00:00");
        eight("one-digit month", "2025-1-31 8:00");
        eight("no seconds", "2025-01-31 08:00");
        eight("milliseconds of zero", "2025-01-31 08:00:00.000");
        eight("without signs", "20250131T080000");
        eight("Arabic digits", "٢٠٢٥-٠١-٣١ ٠٨:٠٠:٠٠");
        eight("Bengali digits", "২০২৫-০১-৩১ ০৮:০০:০০");
        row("one-digit everything", "2025-1-1 8:00", "2025-01-01 02:00:00.000", "2025-01-01 08:00:00.000");
        row("milliseconds", "2025-01-31 08:00:00.25", "2025-01-31 02:00:00.250", "2025-01-31 08:00:00.250");
        row("comma", "2025-01-31T08:00:00,007", "2025-01-31 02:00:00.007", "2025-01-31 08:00:00.007");
        row("microseconds", "2025-01-31T08:00:00.123999", "2025-01-31 02:00:00.123", "2025-01-31 08:00:00.123");
        row("Z", "2025-01-31T08:00:00Z", "2025-01-31 08:00:00.000");
        row("small z", "2025-01-31T08:00:00z", "2025-01-31 08:00:00.000");
        row("blank Z", "2025-01-31 08:00:00 Z", "2025-01-31 08:00:00.000");
        row("UTC", "2025-01-31 08:00:00 UTC", "2025-01-31 08:00:00.000");
        row("milliseconds and Z", "2025-01-31T08:00:00.500Z", "2025-01-31 08:00:00.500");
        row("east", "2025-01-31T08:00:00+05:45", "2025-01-31 02:15:00.000");
        row("west", "2025-01-31 08:00:00 -03:30", "2025-01-31 11:30:00.000");
        row("no colon", "2025-01-31T08:00:00+0600", "2025-01-31 02:00:00.000");
        row("hours", "2025-01-31T08:00+06", "2025-01-31 02:00:00.000");
        row("offset into another year", "2025-01-01T01:00:00+14:00", "2024-12-31 11:00:00.000");
        row("without signs, Z", "20250131T080000Z", "2025-01-31 08:00:00.000");
        row("HTTP", "Fri, 31 Jan 2025 08:00:00 GMT", "2025-01-31 08:00:00.000");
        row("end of the day", "2025-01-31 24:00:00", "2025-01-31 18:00:00.000", "2025-02-01 00:00:00.000");
        row("end of the year", "2024-12-31 24:00", "2024-12-31 18:00:00.000", "2025-01-01 00:00:00.000");
        row("leap second", "2016-12-31T23:59:60Z", "2016-12-31 23:59:59.000");
        row("leap day", "2024-02-29 08:00:00", "2024-02-29 02:00:00.000", "2024-02-29 08:00:00.000");
        row("date", "2025-1-31", "2025-01-30 18:00:00.000", "2025-01-31 00:00:00.000");
        row("seconds", "1738310400", "2025-01-31 08:00:00.000"); // 20,119 days and 8 hours
        row("milliseconds since 1970", "1738310400250", "2025-01-31 08:00:00.250");
        row("nine digits", "946684800", "2000-01-01 00:00:00.000");
        row("1970", "1970-01-01 00:00:00", "1969-12-31 18:00:00.000", "1970-01-01 00:00:00.000");
        for (const char* text : {"",
                                 " ",
                                 "soon",
                                 "2025-02-29 08:00:00",
                                 "2025-02-30 08:00:00",
                                 "2025-13-01 08:00:00",
                                 "2025-00-10 08:00:00",
                                 "2025-01-31 25:00:00",
                                 "2025-01-31 24:00:01",
                                 "2025-01-31 08:60:00",
                                 "2025-01-31 08:00:61",
                                 "2025-01-31 08",
                                 "31/01/2025 08:00:00",
                                 "01/02/2025",
                                 "25-01-31 08:00:00",
                                 "2025-01/31 08:00:00",
                                 "2025-01-31 08:00:00 PST",
                                 "2025-01-31T08:00:00+15:00",
                                 "2025-01-31T08:00:00+06:75",
                                 "2025-01-31 08:00:00 x",
                                 "-1738310400",
                                 "+1738310400",
                                 "17383104",
                                 "20250131",
                                 "20250131080000",
                                 "17383104000",
                                 "1e9",
                                 "0",
                                 "2025-01-31 08:00:00\x01",
                                 "Fri, 31 Foo 2025 08:00:00 GMT"})
            row(text, text, "");
        row("long", QByteArray(100, '1').constData(), "");
    }
    void forms()
    {
        QFETCH(QString, text);
        QFETCH(QString, ifLocal);
        QFETCH(QString, ifUtc);
        useTimeZone(QStringLiteral("Asia/Dhaka"));
        const auto read = readTimeText(text);
        QCOMPARE(read.has_value(), !ifLocal.isEmpty());
        if (!read)
            return;
        QCOMPARE(utcOf(read->resolve(WireTime::Local)), ifLocal);
        QCOMPARE(utcOf(read->resolve(WireTime::Utc)), ifUtc);
        QCOMPARE(read->resolve(WireTime::Local).zoneOffset, 360min);
        QVERIFY(read->resolve(WireTime::Local).kind == Kind::Exact);
        QCOMPARE(read->isDateOnly, text == QStringLiteral("2025-1-31"));
    }

    void valuesOfJson()
    {
        QCOMPARE(utcOf(readTimeValue(1'738'310'400)->resolve(WireTime::Local)), "2025-01-31 08:00:00.000");
        QCOMPARE(utcOf(readTimeValue(1'738'310'400.75)->resolve(WireTime::Local)), "2025-01-31 08:00:00.000");
        QCOMPARE(utcOf(readTimeValue(1'738'310'400'250.0)->resolve(WireTime::Local)), "2025-01-31 08:00:00.250");
        QCOMPARE(utcOf(readTimeValue(QStringLiteral("2025-01-31T08:00Z"))->resolve(WireTime::Local)),
                 "2025-01-31 08:00:00.000");
        for (const QJsonValue& nonsense : {QJsonValue(), QJsonValue(true), QJsonValue(-5), QJsonValue(0),
                                           QJsonValue(20250131), QJsonValue(1e300), QJsonValue(17'383'104'000.0)})
            QVERIFY(!readTimeValue(nonsense));
    }

    /// Catches: a time that a clock change skips refused, read differently by different parts, or UTC read as if it
    /// were local first, so that it lands in the gap of a zone that it has nothing to do with.
    void clockChanges_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* zone, const char* text, const char* utc, int offset, Kind kind) {
            QTest::addRow("%s %s", zone, text) << zone << text << utc << offset << static_cast<int>(kind);
        };
        // Berlin: 02:00 becomes 03:00 on 29 March 2026, 03:00 becomes 02:00 on 25 October.
        row("Europe/Berlin", "2026-03-29 01:59:59", "2026-03-29 00:59:59.000", 60, Kind::Exact);
        row("Europe/Berlin", "2026-03-29 02:00:00", "2026-03-29 01:00:00.000", 60, Kind::Skipped);
        row("Europe/Berlin", "2026-03-29 02:30:00", "2026-03-29 01:30:00.000", 60, Kind::Skipped);
        row("Europe/Berlin", "2026-03-29 03:00:00", "2026-03-29 01:00:00.000", 120, Kind::Exact);
        row("Europe/Berlin", "2026-03-29 02:30:00Z", "2026-03-29 02:30:00.000", 120, Kind::Exact);
        row("Europe/Berlin", "2026-03-29 02:30:00+01:00", "2026-03-29 01:30:00.000", 120, Kind::Exact);
        row("Europe/Berlin", "2026-10-25 01:59:59", "2026-10-24 23:59:59.000", 120, Kind::Exact);
        row("Europe/Berlin", "2026-10-25 02:30:00", "2026-10-25 00:30:00.000", 120, Kind::Repeated);
        row("Europe/Berlin", "2026-10-25 02:30:00+01:00", "2026-10-25 01:30:00.000", 60, Kind::Exact);
        row("Europe/Berlin", "2026-10-25 03:00:00", "2026-10-25 02:00:00.000", 60, Kind::Exact);
        // New York: 02:00 becomes 03:00 on 8 March 2026, 02:00 becomes 01:00 on 1 November.
        row("America/New_York", "2026-03-08 02:30:00", "2026-03-08 07:30:00.000", -300, Kind::Skipped);
        row("America/New_York", "2026-11-01 01:30:00", "2026-11-01 05:30:00.000", -240, Kind::Repeated);
        // London: 01:00 becomes 02:00 on 29 March 2026.
        row("Europe/London", "2026-03-29 01:30:00", "2026-03-29 01:30:00.000", 0, Kind::Skipped);
        // Lord Howe: half an hour, on 4 October 2026 at 02:00, from +10:30 to +11:00.
        row("Australia/Lord_Howe", "2026-10-04 02:15:00", "2026-10-03 15:45:00.000", 630, Kind::Skipped);
        // Samoa left out 30 December 2011, from -10:00 to +14:00.
        row("Pacific/Apia", "2011-12-30 12:00:00", "2011-12-30 22:00:00.000", -600, Kind::Skipped);
        row("UTC", "2026-03-29 02:30:00", "2026-03-29 02:30:00.000", 0, Kind::Exact);
    }
    void clockChanges()
    {
        QFETCH(QString, zone);
        QFETCH(QString, text);
        QFETCH(QString, utc);
        QFETCH(int, offset);
        QFETCH(int, kind);
        useTimeZone(zone);
        const auto read = readTimeText(text);
        QVERIFY(read);
        const ResolvedTime time = read->resolve(WireTime::Local);
        QCOMPARE(utcOf(time), utc);
        QCOMPARE(time.zoneOffset.count(), offset);
        QCOMPARE(static_cast<int>(time.kind), kind);
        if (!read->offset) {
            QCOMPARE(toDateTimeUtc(time.utc + time.zoneOffset).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), text);
            QCOMPARE(read->wireText(WireTime::Local), text);
        }
        // Without a zone, UTC is UTC, whatever the clocks here do.
        if (!read->offset)
            QCOMPARE(utcOf(read->resolve(WireTime::Utc)), text + QStringLiteral(".000"));
    }

    void wireTextIsOfTheZone()
    {
        useTimeZone(QStringLiteral("Asia/Dhaka"));
        QCOMPARE(readTimeText(u"2025-1-31T08:00Z")->wireText(WireTime::Local), "2025-01-31 14:00:00");
        QCOMPARE(readTimeText(u"2025-1-31T08:00+06")->wireText(WireTime::Utc), "2025-01-31 02:00:00");
        QCOMPARE(readTimeText(u"2025/1/31 8:00")->wireText(WireTime::Utc), "2025-01-31 08:00:00");
    }

    void timesOfDay()
    {
        QCOMPARE(readTimeOfDay(u"08:00"), std::optional(QTime(8, 0)));
        QCOMPARE(readTimeOfDay(u" 8:05 "), std::optional(QTime(8, 5)));
        QCOMPARE(readTimeOfDay(u"23:59:58"), std::optional(QTime(23, 59, 58)));
        for (const QStringView text : {u"", u"8", u"24:00", u"8:60", u"8:0", u"08:00 PM", u"-8:00"})
            QVERIFY(!readTimeOfDay(text));
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_time_text.moc"
