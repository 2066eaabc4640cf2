#include "tests/ui/fake_people.h"

#include "ui/admin/people_model.h"
#include "ui/widgets/row_delegate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

std::vector<Person> people(int from, int count)
{
    std::vector<Person> result;
    for (int i = from; i < from + count; ++i)
        result.push_back({PersonId(QString::number(i)), QStringLiteral("Person %1").arg(i), true, WallTime{}, 3});
    return result;
}

} // namespace

class TestPeopleModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetchesPageByPage()
    {
        FakePeople asked;
        PeopleModel model(asked);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // this test decides when
        model.search({});
        QCOMPARE(asked.calls, QStringList{QStringLiteral("list '' 0 50")});
        QVERIFY2(!model.canFetchMore({}), "a page is under way: the same one must not be asked for twice");
        asked.lists.answer(PeopleList{people(0, 50), 120});
        QCOMPARE(model.rowCount(), 50);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(asked.calls.last(), QStringLiteral("list '' 50 50"));
        asked.lists.answer(PeopleList{people(50, 50), 120});
        model.fetchMore({});
        QCOMPARE(asked.calls.last(), QStringLiteral("list '' 100 50"));
        asked.lists.answer(PeopleList{people(100, 20), 120});
        QCOMPARE(model.rowCount(), 120);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.data(model.index(119), kTitleRole).toString(), QStringLiteral("Person 119"));
    }

    void anAnswerToAnOlderSearchIsNotShown()
    {
        FakePeople asked;
        PeopleModel model(asked);
        model.search(QStringLiteral("a"));
        model.search(QStringLiteral("ab"));
        asked.lists.answer(PeopleList{people(0, 7), 7});
        QCOMPARE(model.rowCount(), 0);
        asked.lists.answer(PeopleList{people(40, 2), 2});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.personAt(0)->id.value(), QStringLiteral("40"));
    }

    /// Catches: a failure that looks like a kiosk without people, and one that ends all further asking.
    void aFailureIsSaid()
    {
        FakePeople asked;
        PeopleModel model(asked);
        const QSignalSpy failed(&model, &PeopleModel::failed);
        model.search({});
        asked.lists.answer(failure(ErrorCode::Unavailable, QStringLiteral("The disk is full")));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].toString(), QStringLiteral("The disk is full"));
        QVERIFY(!model.isAnswered());
        model.reload();
        asked.lists.answer(PeopleList{people(0, 7), 7});
        QCOMPARE(model.rowCount(), 7);
    }

    void fewerThanAnnouncedEndsTheList()
    {
        FakePeople asked;
        PeopleModel model(asked);
        model.search({});
        asked.lists.answer(PeopleList{people(0, 50), 60});
        model.fetchMore({});
        asked.lists.answer(PeopleList{{}, 60}); // ten were deleted meanwhile
        QVERIFY2(!model.canFetchMore({}), "would ask for ever");
    }
};

QTEST_GUILESS_MAIN(TestPeopleModel)
#include "tst_people_model.moc"
