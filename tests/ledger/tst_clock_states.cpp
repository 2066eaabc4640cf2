// What the kiosk's clock may be up to, times every direction policy, on a real ledger. Expected directions worked out
// by hand: what a person with a right watch would call the punch, as far as it can be known at that moment, and once
// the time has become known.
#include "attendance/service.h"

#include "storage/storage_fixture.h"

#include <QTest>

#include <array>

using namespace rollcall;
using namespace std::chrono_literals;

namespace {

/// Sets of expected directions, one for each: alternate, always in, always out, ask, by time of day.
constexpr std::array kModes{DirectionMode::Alternate, DirectionMode::AlwaysIn, DirectionMode::AlwaysOut,
                            DirectionMode::Ask, DirectionMode::ByTimeOfDay};
constexpr std::array kModeNames{"alternate", "always in", "always out", "ask", "by time of day"};

WallTime utc(const char* text)
{
    return toWallTime(QDateTime::fromString(QString::fromLatin1(text) + QStringLiteral("Z"), Qt::ISODate));
}

/// A punch at the door, by the kiosk's clock: monotonic time in minutes since the boot.
struct AtDoor
{
    const char* boot = "";
    double minutes = 0;
    const char* clock = ""; ///< UTC, as the kiosk has it
    int zone = 0;           ///< minutes
    ClockQuality quality = ClockQuality::Unknown;

    [[nodiscard]] ClockReading reading() const
    {
        ClockReading reading;
        reading.bootId = QString::fromLatin1(boot);
        reading.monotonic = MonotonicTime{std::chrono::duration_cast<std::chrono::nanoseconds>(
            std::chrono::duration<double, std::ratio<60>>(minutes))};
        reading.utc = utc(clock);
        reading.zoneOffset = std::chrono::minutes{zone};
        reading.quality = quality;
        return reading;
    }
};

constexpr auto kSet = ClockQuality::Synchronized;
constexpr auto kNotSet = ClockQuality::Unsynchronized;

/// A person at a kiosk with one direction policy. All are of one ledger; each has boots of its own.
class Kiosk
{
public:
    explicit Kiosk(DirectionMode mode = DirectionMode::Alternate)
        : m_store(theStore()), m_person(QStringLiteral("E-%1").arg(++s_people))
    {
        m_config.direction.mode = mode;
    }
    static Store& theStore()
    {
        static StorageFixture fixture;
        static const std::unique_ptr<Store> store = fixture.open().value();
        return *store;
    }
    /// "in", "out", "ask" or why not. Who is asked says "in".
    QString punch(const ClockReading& at)
    {
        AttendanceService service(m_store.ledger(), m_config);
        PunchRequest request;
        request.person.id = m_person;
        request.at = ofThisPerson(at);
        PunchOutcome outcome = service.record(request);
        if (std::holds_alternative<DirectionNeeded>(outcome)) {
            request.chosen = Direction::In;
            return std::holds_alternative<Punch>(service.record(request)) ? QStringLiteral("ask")
                                                                          : QStringLiteral("lost");
        }
        if (const auto* refusal = std::get_if<Refusal>(&outcome))
            return toString(refusal->reason);
        return toString(std::get<Punch>(outcome).direction());
    }
    /// A record of another device arrives.
    void collect(const char* time, Direction direction)
    {
        PunchDraft draft;
        draft.person = m_person;
        draft.direction = direction;
        draft.at.utc = utc(time);
        QVERIFY(m_store.ledger().append(draft));
    }
    void enter(const char* time, Direction direction)
    {
        PunchDraft draft;
        draft.person = m_person;
        draft.direction = direction;
        draft.at.utc = utc(time);
        QVERIFY(m_store.ledger().enter(draft, {QStringLiteral("admin"), {}, {}}));
    }
    /// The clock is set: what is known then about the punches of that boot.
    void learn(const ClockReading& now)
    {
        const AttendanceService service(m_store.ledger(), m_config);
        const auto decide = [&service](const Punch& punch) { return service.directionByTime(punch); };
        QVERIFY(m_store.ledger().correctTimes(ofThisPerson(now), decide, {QStringLiteral("kiosk"), {}, now}));
        const auto check = m_store.ledger().verify();
        QVERIFY(check && !check->firstBreak);
    }
    [[nodiscard]] QString directions() const
    {
        QStringList words;
        const Status read = m_store.ledger().forEach(WallTime::min(), WallTime::max(), [&](const Punch& punch) {
            if (punch.facts.person == m_person)
                words << toString(punch.direction());
            return true;
        });
        return read ? words.join(u' ') : read.error().message;
    }
    /// What systems collect of this person.
    [[nodiscard]] std::vector<Punch> collected(const char* from, const char* to) const
    {
        std::vector<Punch> punches = m_store.ledger().page(utc(from), utc(to), 0, 1000).value();
        std::erase_if(punches, [this](const Punch& punch) { return punch.facts.person != m_person; });
        return punches;
    }

private:
    [[nodiscard]] ClockReading ofThisPerson(ClockReading reading) const
    {
        reading.bootId += m_person.value();
        return reading;
    }

    static inline int s_people = 0;
    Store& m_store;
    PersonId m_person;
    AttendanceConfig m_config;
};

} // namespace

class TestClockStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matrix_data()
    {
        QTest::addColumn<std::vector<AtDoor>>("punches");
        QTest::addColumn<std::optional<AtDoor>>("learned"); // a right reading of both clocks of the last boot
        QTest::addColumn<int>("policy");
        QTest::addColumn<QString>("atTheDoor");
        QTest::addColumn<QString>("later"); // once the time is known
        using Expected = std::array<std::pair<const char*, const char*>, kModes.size()>;
        const auto state = [](const char* name, const std::vector<AtDoor>& punches,
                              const std::optional<AtDoor>& learned, const Expected& expected) {
            for (std::size_t i = 0; i < kModes.size(); ++i)
                QTest::addRow("%s, %s", name, kModeNames[i])
                    << punches << learned << static_cast<int>(i) << QString::fromLatin1(expected[i].first)
                    << QString::fromLatin1(expected[i].second);
        };
        const auto two = [](const char* alternate, const char* byTime) {
            return Expected{{{alternate, alternate},
                             {"in in", "in in"},
                             {"out out", "out out"},
                             {"ask ask", "in in"},
                             {byTime, byTime}}};
        };
        const auto twoLater = [&two](const char* alternate, const char* alternateLater, const char* byTime,
                                     const char* byTimeLater) {
            Expected expected = two(alternate, byTime);
            expected.front().second = alternateLater;
            expected.back().second = byTimeLater;
            return expected;
        };
        const AtDoor morning{"a", 60, "2026-05-04T06:00:00", 120, kSet}; // 08:00 in Berlin

        state("right", {morning, {"a", 600, "2026-05-04T15:00:00", 120, kSet}}, {}, two("in out", "in out"));
        // Power cut, no battery; the way home at 17:00.
        state("unset after a power cut", {morning, {"b", 2, "1970-01-01T00:02:00", 60, kNotSet}},
              AtDoor{"b", 5, "2026-05-04T15:03:00", 120, kSet}, two("in out", "in out"));
        // The clock begins at four minutes past midnight; nine hours later its day has changed at 04:00.
        state("unset all day",
              {{"b", 4, "1970-01-01T00:04:00", 60, kNotSet}, {"b", 544, "1970-01-01T09:04:00", 60, kNotSet}},
              AtDoor{"b", 545, "2026-05-04T15:01:00", 120, kSet}, two("in out", "in out"));
        // Nothing says that a night has passed, until the time is known: 08:00 of the next day.
        state("unset, and out forgotten the day before", {morning, {"b", 2, "1970-01-01T00:02:00", 60, kNotSet}},
              AtDoor{"b", 5, "2026-05-05T06:03:00", 120, kSet}, twoLater("in out", "in in", "in out", "in in"));
        // In one boot, more than a day apart.
        state("unset for two days",
              {{"b", 4, "1970-01-01T00:04:00", 60, kNotSet}, {"b", 2884, "1970-01-03T00:04:00", 60, kNotSet}},
              AtDoor{"b", 2885, "2026-05-06T06:01:00", 120, kSet}, two("in in", "in in"));
        state("unset in two boots",
              {{"a", 4, "1970-01-01T00:04:00", 60, kNotSet}, {"b", 3, "1970-01-01T00:03:00", 60, kNotSet}}, {},
              two("in out", "in out"));
        // Set back while it runs, by two days and two hours; 17:00 in truth.
        state("set back", {morning, {"a", 600, "2026-05-02T13:00:00", 120, kNotSet}}, {}, two("in out", "in out"));
        state("set back over a boot", {morning, {"b", 10, "2026-04-24T07:00:00", 120, kNotSet}},
              AtDoor{"b", 11, "2026-05-04T15:01:00", 120, kSet}, two("in out", "in out"));
        // Set ahead by two days and 13 hours: 06:00 of the third day, 17:00 in truth.
        state("set ahead", {morning, {"a", 600, "2026-05-07T04:00:00", 120, kNotSet}}, {}, two("in out", "in out"));
        state("set ahead over a boot", {morning, {"b", 10, "2027-05-04T07:00:00", 120, kNotSet}},
              AtDoor{"b", 11, "2026-05-04T15:01:00", 120, kSet}, two("in out", "in out"));
        // Berlin: 02:00 becomes 03:00. In at 22:00, out at 03:30: five and a half hours on paper, four and a half.
        state("summer time begins",
              {{"a", 60, "2026-03-28T21:00:00", 60, kSet}, {"a", 330, "2026-03-29T01:30:00", 120, kSet}}, {},
              two("in out", "out in"));
        // 03:00 becomes 02:00. In at 22:00, out at 02:30, the second one.
        state("summer time ends",
              {{"a", 60, "2026-10-24T20:00:00", 120, kSet}, {"a", 390, "2026-10-25T01:30:00", 60, kSet}}, {},
              two("in out", "out in"));
        // 04:30 after the change: a new day.
        state("summer time ends, the day after",
              {{"a", 60, "2026-10-24T20:00:00", 120, kSet}, {"a", 510, "2026-10-25T03:30:00", 60, kSet}}, {},
              two("in in", "out in"));
        // 08:00 in Berlin; then the zone is Dhaka's: 16:00 there.
        state("another zone", {morning, {"a", 300, "2026-05-04T10:00:00", 360, kSet}}, {}, two("in out", "in out"));
        // 20:00 on 28 February to 03:30 on 29 February 2028; both of the 28th.
        state("leap day's night",
              {{"a", 60, "2028-02-28T20:00:00", 0, kSet}, {"a", 510, "2028-02-29T03:30:00", 0, kSet}}, {},
              two("in out", "out in"));
        state("leap day", {{"a", 60, "2028-02-29T08:00:00", 0, kSet}, {"a", 1200, "2028-03-01T03:00:00", 0, kSet}}, {},
              two("in out", "in in"));
        state("after leap day",
              {{"a", 60, "2028-02-29T08:00:00", 0, kSet}, {"a", 1500, "2028-03-01T08:00:00", 0, kSet}}, {},
              two("in in", "in in"));
    }
    void matrix()
    {
        QFETCH(std::vector<AtDoor>, punches);
        QFETCH(std::optional<AtDoor>, learned);
        QFETCH(int, policy);
        QFETCH(QString, atTheDoor);
        QFETCH(QString, later);
        Kiosk kiosk(kModes.at(static_cast<std::size_t>(policy)));
        QStringList words;
        for (const AtDoor& punch : punches)
            words << kiosk.punch(punch.reading());
        QCOMPARE(words.join(u' '), atTheDoor);
        if (learned)
            kiosk.learn(learned->reading());
        QCOMPARE(QStringList(kiosk.directions().split(u' ')).size(), punches.size());
        if (learned || kModes.at(static_cast<std::size_t>(policy)) == DirectionMode::Ask)
            QCOMPARE(kiosk.directions(), later);
    }

    /// Catches: a late upload of yesterday's way home that turns today's.
    void lateUploadsTurnNothing()
    {
        Kiosk kiosk;
        QCOMPARE(kiosk.punch(AtDoor{"a", 60, "2026-05-04T06:00:00", 120, kSet}.reading()), "in");
        kiosk.collect("2026-05-03T15:00:00", Direction::Out);
        QCOMPARE(kiosk.punch(AtDoor{"a", 600, "2026-05-04T15:00:00", 120, kSet}.reading()), "out");
        // The same on a clock that is right and was never synchronized, and out of order in one message.
        Kiosk offline;
        offline.collect("2026-05-04T06:00:00", Direction::In);
        offline.collect("2026-05-03T15:00:00", Direction::Out);
        QCOMPARE(offline.punch(AtDoor{"a", 600, "2026-05-04T15:00:00", 120, kNotSet}.reading()), "out");
    }

    /// Catches: one record of a device whose clock is ahead that decides for a day.
    void theFutureDecidesNothing()
    {
        for (const ClockQuality quality : {kSet, kNotSet}) {
            Kiosk kiosk;
            kiosk.collect("2026-05-05T05:00:00", Direction::In); // 23 hours ahead
            QCOMPARE(kiosk.punch(AtDoor{"a", 60, "2026-05-04T06:00:00", 120, quality}.reading()), "in");
            QCOMPARE(kiosk.punch(AtDoor{"a", 600, "2026-05-04T15:00:00", 120, quality}.reading()), "out");
        }
    }

    void repeats_data()
    {
        QTest::addColumn<AtDoor>("second");
        QTest::addColumn<QString>("outcome");
        // The first: boot a, minute 60, 08:00 in Berlin.
        QTest::newRow("30 s later") << AtDoor{"a", 60.5, "2026-05-04T06:00:30", 120, kSet} << "duplicate";
        QTest::newRow("60 s later") << AtDoor{"a", 61, "2026-05-04T06:01:00", 120, kSet} << "out";
        QTest::newRow("30 s later, set back") << AtDoor{"a", 60.5, "2026-05-03T06:00:30", 120, kNotSet} << "duplicate";
        QTest::newRow("30 s later, set ahead") << AtDoor{"a", 60.5, "2026-05-09T06:00:30", 120, kNotSet} << "duplicate";
        QTest::newRow("an hour later, set back an hour")
            << AtDoor{"a", 120, "2026-05-04T06:00:10", 120, kNotSet} << "out";
        QTest::newRow("another boot, both right") << AtDoor{"b", 1, "2026-05-04T06:00:30", 120, kSet} << "duplicate";
        // The clock goes on where it was before the power cut: nothing says how long that was.
        QTest::newRow("another boot, not set") << AtDoor{"b", 1, "2026-05-04T06:00:11", 120, kNotSet} << "out";
        QTest::newRow("another boot, 1970") << AtDoor{"b", 1, "1970-01-01T00:01:00", 60, kNotSet} << "out";
    }
    void repeats()
    {
        QFETCH(AtDoor, second);
        QFETCH(QString, outcome);
        Kiosk kiosk;
        QCOMPARE(kiosk.punch(AtDoor{"a", 60, "2026-05-04T06:00:00", 120, kSet}.reading()), "in");
        QCOMPARE(kiosk.punch(second.reading()), outcome);
    }
    void repeatsOfOtherDevices()
    {
        Kiosk kiosk;
        kiosk.collect("2026-05-04T05:59:40", Direction::In);
        QCOMPARE(kiosk.punch(AtDoor{"a", 60, "2026-05-04T06:00:00", 120, kSet}.reading()), "duplicate");
        QCOMPARE(kiosk.punch(AtDoor{"a", 61, "2026-05-04T06:01:00", 120, kSet}.reading()), "out");
    }
    /// Catches: one second of the autumn that is an hour to the repeat window.
    void repeatsInTheRepeatedHour()
    {
        Kiosk kiosk;
        QCOMPARE(kiosk.punch(AtDoor{"a", 60, "2026-10-25T00:59:50", 120, kSet}.reading()), "in");         // 02:59:50
        QCOMPARE(kiosk.punch(AtDoor{"a", 60.4, "2026-10-25T01:00:14", 60, kSet}.reading()), "duplicate"); // 02:00:14
        QCOMPARE(kiosk.punch(AtDoor{"a", 120, "2026-10-25T01:59:50", 60, kSet}.reading()), "out");        // 02:59:50
    }

    /// A direction that is decided again follows what was entered by hand meanwhile.
    void whatWasEnteredByHandCounts()
    {
        Kiosk kiosk;
        QCOMPARE(kiosk.punch(AtDoor{"a", 60, "2026-05-04T06:00:00", 120, kSet}.reading()), "in");
        QCOMPARE(kiosk.punch(AtDoor{"b", 2, "1970-01-01T00:02:00", 60, kNotSet}.reading()), "out");
        kiosk.enter("2026-05-05T06:01:00", Direction::In);                       // 08:01 of the next day
        kiosk.learn(AtDoor{"b", 5, "2026-05-05T06:05:00", 120, kSet}.reading()); // it was at 08:02
        QCOMPARE(kiosk.directions(), "in in out");
    }

    /// What systems collect has the right time, and is found by it.
    void whatIsCollectedHasTheRightTime()
    {
        Kiosk kiosk;
        QCOMPARE(kiosk.punch(AtDoor{"b", 2, "1970-01-01T00:02:00", 60, kNotSet}.reading()), "in");
        kiosk.learn(AtDoor{"b", 5, "2026-05-04T06:03:00", 120, kSet}.reading());
        const auto punches = kiosk.collected("2026-05-04T06:00:00", "2026-05-04T06:00:01");
        QCOMPARE(punches.size(), 1U);
        QCOMPARE(punches.front().facts.at.utc, utc("2026-05-04T06:00:00"));
        QCOMPARE(punches.front().facts.at.zoneOffset, 120min);
        QVERIFY(kiosk.collected("1970-01-01T00:00:00", "1971-01-01T00:00:00").empty());
    }
};

QTEST_GUILESS_MAIN(TestClockStates)
#include "tst_clock_states.moc"
