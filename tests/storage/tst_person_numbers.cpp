#include "attendance/person_number.h"
#include "storage/storage_fixture.h"

using namespace rollcall;

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
