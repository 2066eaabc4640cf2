#include "attendance/person_number.h"
#include "storage/storage_fixture.h"

using namespace rollcall;

namespace {

const ConnectorId kServer{QStringLiteral("pihr")};
const ConnectorId kOther{QStringLiteral("campus")};

PersonId id(const char* text)
{
    return PersonId(QString::fromUtf8(text));
}

} // namespace

class TestPersonNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: a person who becomes another one for a server after a restart or a removal.
    void aNumberOnceGivenStays()
    {
        StorageFixture fixture;
        const std::vector<PersonId> people{PersonId(QStringLiteral("E-1")), PersonId(QStringLiteral("17")),
                                           PersonId(QStringLiteral("0017")), PersonId(QStringLiteral("E-1"))};
        std::vector<int> first;
        {
            auto store = fixture.open();
            REQUIRE_OK(store);
            const auto numbers = (*store)->personNumbers().numbersOf(people);
            REQUIRE_OK(numbers);
            first = *numbers;
            Person person;
            person.id = people[0];
            REQUIRE_OK((*store)->roster().enroll(person, {}));
            REQUIRE_OK((*store)->roster().remove(people[0]));
        }
        QCOMPARE(first[1], 17);
        QCOMPARE(first[0], first[3]);
        QVERIFY(first[0] >= kFirstGivenNumber && first[2] >= kFirstGivenNumber && first[0] != first[2]);
        auto store = fixture.open();
        REQUIRE_OK(store);
        const auto again = (*store)->personNumbers().numbersOf({people[2], people[0]});
        REQUIRE_OK(again);
        QCOMPARE((*again)[0], first[2]);
        QCOMPARE((*again)[1], first[0]);
        const auto person = (*store)->personNumbers().personOf(first[2]);
        REQUIRE_OK(person);
        QCOMPARE(**person, people[2]);
    }

    /// Catches: an organization's own number that goes out as an invented one, and "007" that becomes person 7.
    void numbersOfTheOrganizationAreItsOwn()
    {
        StorageFixture fixture;
        auto store = fixture.open();
        REQUIRE_OK(store);
        PersonNumbers& numbers = (*store)->personNumbers();
        const std::vector<PersonId> people{id("2026009999"), id("2147483647"), id("7"),
                                           id("007"),        id("2147483648"), id("2140000000")};
        const auto given = numbers.numbersOf(people);
        REQUIRE_OK(given);
        QCOMPARE((*given)[0], 2'026'009'999);
        QCOMPARE((*given)[1], 2'147'483'647);
        QCOMPARE((*given)[2], 7);
        QCOMPARE((*given)[3], 2'140'000'000); // asked before the person whose identifier it is
        QCOMPARE((*given)[4], 2'140'000'001);
        QVERIFY((*given)[5] != (*given)[3]);
        for (std::size_t i = 0; i < people.size(); ++i)
            QCOMPARE(**numbers.personOf((*given)[i]), people[i]);
        QCOMPARE(**numbers.personOf(2'026'000'001), id("2026000001")); // not enrolled, and not given
    }

    /// Catches: numbers given out by earlier versions that change with the upgrade, or that another person gets.
    void numbersGivenByEarlierVersionsStay()
    {
        StorageFixture fixture;
        fixture.open()->reset();
        {
            RawDatabase raw(fixture.path());
            QCOMPARE(raw.run(QStringLiteral("INSERT INTO person_numbers VALUES (2000000000, 'E-1')")), QString());
            QCOMPARE(raw.run(QStringLiteral("INSERT INTO person_numbers VALUES (2000000001, '2026009999')")),
                     QString());
            QCOMPARE(raw.run(QStringLiteral("DROP TABLE number_announcements")), QString());
            QCOMPARE(raw.run(QStringLiteral("PRAGMA user_version = 13")), QString());
        }
        auto store = fixture.open();
        REQUIRE_OK(store);
        PersonNumbers& numbers = (*store)->personNumbers();
        const auto given = numbers.numbersOf({id("E-1"), id("2026009999"), id("2000000001"), id("E-2")});
        REQUIRE_OK(given);
        QCOMPARE((*given)[0], 2'000'000'000);
        QCOMPARE((*given)[1], 2'000'000'001);
        QVERIFY((*given)[2] >= kFirstGivenNumber);
        QVERIFY((*given)[3] >= kFirstGivenNumber && (*given)[3] != (*given)[2]);
        QCOMPARE(**numbers.personOf(2'000'000'000, kServer), id("E-1")); // every server may have heard of it
        QCOMPARE(**numbers.personOf(2'026'009'999, kServer), id("2026009999"));
    }

    /// Catches: a server's own person of a number that the kiosk gave to another one, who is then renamed or deleted.
    void aNumberMeansWhomTheServerHasHeardOf()
    {
        StorageFixture fixture;
        auto store = fixture.open();
        REQUIRE_OK(store);
        PersonNumbers& numbers = (*store)->personNumbers();
        const auto given = numbers.numbersOf({id("E-1"), id("E-2")});
        REQUIRE_OK(given);
        const int first = (*given)[0];
        const int second = (*given)[1];
        QVERIFY(!*numbers.personOf(first, kServer));
        REQUIRE_OK(numbers.announce({id("E-2")}, kServer));
        QCOMPARE(**numbers.personOf(second, kServer), id("E-2"));
        QVERIFY(!*numbers.personOf(second, kOther));
        // A server that knows whom the kiosk means means the same.
        std::optional<PersonId> moved;
        QCOMPARE(**numbers.claim(second, kServer, &moved), id("E-2"));
        QVERIFY(!moved);
        // One that does not has a person of its own.
        QCOMPARE(**numbers.claim(first, kServer, &moved), PersonId(QString::number(first)));
        QCOMPARE(*moved, id("E-1"));
        QCOMPARE(**numbers.personOf(first, kServer), PersonId(QString::number(first)));
        QCOMPARE(*numbers.numbersOf({PersonId(QString::number(first))}), std::vector{first});
        const auto again = numbers.numbersOf({id("E-1")});
        REQUIRE_OK(again);
        QVERIFY(again->front() != first && again->front() != second && again->front() >= kFirstGivenNumber);
        // Two servers cannot mean two people: the first one's stays.
        REQUIRE_ERROR(numbers.claim(second, kOther), ErrorCode::AlreadyExists);
        QCOMPARE(**numbers.personOf(second, kServer), id("E-2"));
        QVERIFY(!*numbers.claim(2'147'000'000, kServer)); // given to no one
    }

    void unassignedNumbersBelongToNoOne()
    {
        StorageFixture fixture;
        auto store = fixture.open();
        REQUIRE_OK(store);
        PersonNumbers& numbers = (*store)->personNumbers();
        for (const int nobody : {0, -1, kFirstGivenNumber, 2'147'483'647}) {
            const auto person = numbers.personOf(nobody);
            REQUIRE_OK(person);
            QVERIFY(!*person);
        }
        const auto plain = numbers.personOf(5);
        REQUIRE_OK(plain);
        QCOMPARE(**plain, PersonId(QStringLiteral("5")));
        REQUIRE_ERROR(numbers.numbersOf({PersonId()}), ErrorCode::InvalidArgument);
        // Nothing is written when one of them cannot have a number.
        REQUIRE_ERROR(numbers.numbersOf({PersonId(QStringLiteral("E-9")), PersonId(QString(65, u'x'))}),
                      ErrorCode::InvalidArgument);
        QVERIFY(!*numbers.personOf(kFirstGivenNumber));
    }
};

QTEST_GUILESS_MAIN(TestPersonNumbers)
#include "tst_person_numbers.moc"
