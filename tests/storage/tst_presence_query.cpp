// Who is in, from a real database. Every expected list is worked out by hand from the punches above it.
#include "storage/presence_query.h"
#include "storage_fixture.h"

#include <algorithm>

using namespace rollcall;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours kDay{24};

/// Two doors, one ledger, and a clock that stands at `now`.
class Site
{
public:
    Site()
    {
        auto opened = fixture.open();
        if (opened)
            store = std::move(*opened);
    }
    void enroll(const QString& id, const QString& name)
    {
        Person person;
        person.id = PersonId(id);
        person.displayName = name;
        REQUIRE_OK(store->roster().enroll(person, {}));
    }
    /// A punch that long ago; its number.
    qint64 punch(const QString& person, Direction direction, Milliseconds ago,
                 const QString& door = QStringLiteral("North"))
    {
        PunchDraft draft;
        draft.person = PersonId(person);
        draft.direction = direction;
        draft.at = fixture.clock.read();
        draft.at.utc -= ago;
        draft.door = door;
        const auto written = store->ledger().append(draft);
        return written ? written->sequence : 0;
    }
    [[nodiscard]] CorrectionNote note() const
    {
        return {QStringLiteral("admin"), QStringLiteral("a test"), fixture.clock.read()};
    }
    /// "person door minutes" of each, by person.
    [[nodiscard]] QStringList present()
    {
        const WallTime now = fixture.clock.wall();
        const auto people = presentPeople(store->database(), now - kDay, now);
        if (!people)
            return {people.error().message};
        QStringList lines;
        for (const PresentPerson& person : *people) {
            const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now - person.since.utc);
            lines << QStringLiteral("%1 %2 %3").arg(person.person.value(), person.door).arg(minutes.count());
        }
        lines.sort();
        return lines;
    }

    StorageFixture fixture;
    std::unique_ptr<Store> store;
};

const QString kAda = QStringLiteral("ada");
const QString kBen = QStringLiteral("ben");
const QString kCleo = QStringLiteral("cleo");
const QString kDan = QStringLiteral("dan");
const QString kSouth = QStringLiteral("South");

} // namespace

class TestPresenceQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: a person who has left, or one who left by one door and came back by another, with the first time.
    void theLatestPunchOfAnyDoorCounts()
    {
        Site site;
        site.punch(kAda, Direction::In, 300min);
        site.punch(kBen, Direction::In, 290min);
        site.punch(kCleo, Direction::In, 280min);
        site.punch(kBen, Direction::Out, 100min, kSouth);
        site.punch(kCleo, Direction::Out, 90min);
        site.punch(kCleo, Direction::In, 30min, kSouth);
        QCOMPARE(site.present(), (QStringList{QStringLiteral("ada North 300"), QStringLiteral("cleo South 30")}));
    }

    /// Catches: what another device recorded earlier and delivered later taken for the latest punch.
    void punchesAreOrderedByTimeNotByNumber()
    {
        Site site;
        site.punch(kAda, Direction::Out, 60min);
        site.punch(kBen, Direction::In, 60min);
        site.punch(kAda, Direction::In, 120min, kSouth);  // late
        site.punch(kBen, Direction::Out, 120min, kSouth); // late
        site.punch(kCleo, Direction::In, 10min);
        site.punch(kCleo, Direction::Out, 10min); // at the same millisecond: the later number
        QCOMPARE(site.present(), QStringList{QStringLiteral("ben North 60")});
    }

    /// Catches: a list of what was recorded instead of what counts.
    void correctionsCount()
    {
        Site site;
        SqliteLedger& ledger = site.store->ledger();
        site.punch(kAda, Direction::In, 200min);
        REQUIRE_OK(ledger.voidPunch(site.punch(kAda, Direction::Out, 50min), site.note()));
        REQUIRE_OK(ledger.voidPunch(site.punch(kBen, Direction::In, 190min), site.note()));
        const qint64 cleos = site.punch(kCleo, Direction::Out, 180min);
        REQUIRE_OK(ledger.changeDirection(cleos, Direction::In, site.note()));
        const qint64 dans = site.punch(kDan, Direction::In, 170min);
        REQUIRE_OK(ledger.changeDirection(dans, Direction::Out, site.note()));
        QCOMPARE(site.present(), (QStringList{QStringLiteral("ada North 200"), QStringLiteral("cleo North 180")}));
        REQUIRE_OK(ledger.changeDirection(cleos, Direction::Out, site.note()));
        REQUIRE_OK(ledger.changeDirection(dans, Direction::In, site.note()));
        QCOMPARE(site.present(), (QStringList{QStringLiteral("ada North 200"), QStringLiteral("dan North 170")}));
        // A check-out that was forgotten, and added by hand.
        PunchDraft forgotten;
        forgotten.person = PersonId(kAda);
        forgotten.direction = Direction::Out;
        forgotten.at = site.fixture.clock.read();
        forgotten.at.utc -= 20min;
        REQUIRE_OK(ledger.enter(forgotten, site.note()));
        QCOMPARE(site.present(), QStringList{QStringLiteral("dan North 170")});
    }

    /// Ada and Ben punch in 1970, as a kiosk without a clock battery sees it, Cleo on a day that is wrong; the network
    /// then says what time it was. Catches: recorded times where corrected ones count, in either direction.
    void correctedTimesCount()
    {
        Site site;
        ManualClock& clock = site.fixture.clock;
        const WallTime truth = clock.wall() + 2400h;
        clock.setQuality(ClockQuality::Unsynchronized);
        clock.setWall(WallTime{5s});
        site.punch(kAda, Direction::In, 0min);
        clock.setWall(truth - 1h); // looks as if it were an hour ago
        site.punch(kCleo, Direction::In, 0min);
        clock.advance(30h);
        clock.setWall(WallTime{5s} + 30h);
        site.punch(kBen, Direction::In, 0min);
        clock.advance(1h);
        clock.setWall(truth);
        clock.setQuality(ClockQuality::Synchronized);
        QCOMPARE(site.present(), QStringList{QStringLiteral("cleo North 60")});
        QCOMPARE(*site.store->ledger().correctTimes(clock.read()), 3);
        // Ada and Cleo came 31 hours ago, Ben one.
        QCOMPARE(site.present(), QStringList{QStringLiteral("ben North 60")});
    }

    /// Catches: a person who is in because of a punch that has not happened, or out because of one.
    void futurePunchesDoNotCount()
    {
        Site site;
        site.punch(kAda, Direction::In, -10min);
        site.punch(kBen, Direction::In, 40min);
        site.punch(kBen, Direction::Out, -1ms);
        site.punch(kCleo, Direction::In, 0ms); // just now
        QCOMPARE(site.present(), (QStringList{QStringLiteral("ben North 40"), QStringLiteral("cleo North 0")}));
    }

    /// Catches: a check-out that was forgotten last week, and an evening's check-in that midnight ends.
    void noOneIsInForMoreThanADay()
    {
        Site site;
        site.punch(kAda, Direction::In, kDay);
        site.punch(kBen, Direction::In, kDay + 1ms);
        site.punch(kCleo, Direction::In, 23h);
        site.punch(kDan, Direction::In, 30h);
        site.punch(kDan, Direction::Out, 29h);
        QCOMPARE(site.present(), (QStringList{QStringLiteral("ada North 1440"), QStringLiteral("cleo North 1380")}));
    }

    /// Catches: a person missing from the list because the roster does not know them.
    void namesAreThoseOfTheRoster()
    {
        Site site;
        site.enroll(kAda, QStringLiteral("Ada"));
        site.enroll(kBen, QStringLiteral("Ben"));
        for (const QString& person : {kAda, kBen, kCleo})
            site.punch(person, Direction::In, 10min);
        REQUIRE_OK(site.store->roster().remove(PersonId(kBen)));
        const WallTime now = site.fixture.clock.wall();
        auto people = presentPeople(site.store->database(), now - kDay, now);
        REQUIRE_OK(people);
        std::sort(people->begin(), people->end(),
                  [](const auto& a, const auto& b) { return a.person.value() < b.person.value(); });
        QCOMPARE(people->size(), 3U);
        QCOMPARE(people->at(0).name, QStringLiteral("Ada"));
        QCOMPARE(people->at(1).name, QString()); // deleted
        QCOMPARE(people->at(1).person.value(), kBen);
        QCOMPARE(people->at(2).name, QString()); // never enrolled here
    }

    void namesThatAreNotKeptAreNotShown()
    {
        Site site;
        site.enroll(kAda, QStringLiteral("Ada"));
        site.punch(kAda, Direction::In, 10min);
        site.store.reset();
        site.fixture.config.storeNames = false;
        auto reopened = site.fixture.open();
        REQUIRE_OK(reopened);
        site.store = std::move(*reopened);
        const WallTime now = site.fixture.clock.wall();
        const auto people = presentPeople(site.store->database(), now - kDay, now);
        REQUIRE_OK(people);
        QCOMPARE(people->size(), 1U);
        QCOMPARE(people->front().name, QString());
        QCOMPARE(people->front().person.value(), kAda);
    }
};

QTEST_GUILESS_MAIN(TestPresenceQuery)
#include "tst_presence_query.moc"
