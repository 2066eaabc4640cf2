#include "tests/ui/fake_requests.h"

#include "ui/admin/people_model.h"
#include "ui/widgets/row_delegate.h"

#include <QAbstractItemModelTester>
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
        KioskState state;
        FakeRequests requests;
        PeopleModel model(state, requests);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // this test decides when
        model.search({});
        QCOMPARE(requests.calls, QStringList{QStringLiteral("listPeople '' 0 50")});
        QVERIFY2(!model.canFetchMore({}), "a page is under way: the same one must not be asked for twice");
        state.answerPeople(people(0, 50), 120);
        QCOMPARE(model.rowCount(), 50);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(requests.calls.last(), QStringLiteral("listPeople '' 50 50"));
        state.answerPeople(people(50, 50), 120);
        model.fetchMore({});
        QCOMPARE(requests.calls.last(), QStringLiteral("listPeople '' 100 50"));
        state.answerPeople(people(100, 20), 120);
        QCOMPARE(model.rowCount(), 120);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.data(model.index(119), kTitleRole).toString(), QStringLiteral("Person 119"));
    }

    void anAnswerToAnOlderSearchIsNotShown()
    {
        KioskState state;
        FakeRequests requests;
        PeopleModel model(state, requests);
        model.search(QStringLiteral("a"));
        model.search(QStringLiteral("ab"));
        state.answerPeople(people(0, 7), 7);
        QCOMPARE(model.rowCount(), 0);
        state.answerPeople(people(40, 2), 2);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.personAt(0)->id.value(), QStringLiteral("40"));
    }

    void fewerThanAnnouncedEndsTheList()
    {
        KioskState state;
        FakeRequests requests;
        PeopleModel model(state, requests);
        model.search({});
        state.answerPeople(people(0, 50), 60);
        model.fetchMore({});
        state.answerPeople({}, 60); // ten were deleted meanwhile
        QVERIFY2(!model.canFetchMore({}), "would ask for ever");
    }
};

QTEST_GUILESS_MAIN(TestPeopleModel)
#include "tst_people_model.moc"
