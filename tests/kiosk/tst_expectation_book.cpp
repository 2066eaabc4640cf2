#include "kiosk/expectation_book.h"

#include <QTest>

using namespace rollcall;
using std::chrono::minutes;

namespace {

constexpr WallTime kNine{Milliseconds{1'768'467'600'000}}; // 2026-01-15 09:00:00 UTC

Expectation lesson(const char* origin, const char* title)
{
    Expectation expectation;
    expectation.title = QString::fromUtf8(title);
    expectation.from = kNine;
    expectation.to = kNine + minutes(90);
    expectation.people = {{PersonId(QStringLiteral("S001")), QStringLiteral("Ada")},
                          {PersonId(QStringLiteral("S002")), {}}};
    expectation.origin = ConnectorId(QString::fromUtf8(origin));
    return expectation;
}

} // namespace

class TestExpectationBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesOnlyTheSameConnectorsList()
    {
        ExpectationBook book;
        int changes = 0;
        book.onChange([&] { ++changes; });
        QVERIFY(book.put(lesson("b", "CS101")));
        QVERIFY(book.put(lesson("a", "MA200")));
        QVERIFY(book.put(lesson("b", "CS102")));
        QCOMPARE(book.all().size(), std::size_t{2});
        QCOMPARE(book.all()[0]->title, QStringLiteral("MA200"));
        QCOMPARE(book.all()[1]->title, QStringLiteral("CS102"));
        QVERIFY(book.put(lesson("b", "")));
        QVERIFY(book.put(lesson("c", ""))); // there was nothing
        QCOMPARE(book.all().size(), std::size_t{1});
        QCOMPARE(changes, 4);
    }

    void runsFromAQuarterBeforeToTheEnd()
    {
        ExpectationBook book;
        QVERIFY(book.put(lesson("a", "CS101")));
        QVERIFY(book.running(kNine - minutes(15) - Milliseconds(1)).empty());
        QCOMPARE(book.running(kNine - minutes(15)).size(), std::size_t{1});
        QCOMPARE(book.running(kNine + minutes(90)).size(), std::size_t{1});
        QVERIFY(book.running(kNine + minutes(90) + Milliseconds(1)).empty());
        QCOMPARE(book.all().size(), std::size_t{1});
    }

    void isBounded()
    {
        ExpectationBook book;
        const auto refused = [&book](const Expectation& expectation) {
            const Status put = book.put(expectation);
            return !put && put.error().code == ErrorCode::InvalidArgument && !put.error().message.isEmpty();
        };
        Expectation big = lesson("a", "CS101");
        big.people.resize(ExpectationBook::kMaxPeople + 1, {PersonId(QStringLiteral("S1")), {}});
        QVERIFY(refused(big));
        Expectation endless = lesson("a", "CS101");
        endless.to = endless.from + std::chrono::hours(25);
        QVERIFY(refused(endless));
        Expectation backwards = lesson("a", "CS101");
        backwards.to = backwards.from;
        QVERIFY(refused(backwards));
        Expectation nobody = lesson("a", "CS101");
        nobody.people.clear();
        nobody.onlyThese = true;
        QVERIFY(refused(nobody));
        QVERIFY(book.all().empty());
        for (std::size_t i = 0; i < ExpectationBook::kMaxOrigins; ++i)
            QVERIFY(book.put(lesson(qPrintable(QStringLiteral("c%1").arg(i)), "CS101")));
        const Status more = book.put(lesson("one more", "CS101"));
        QVERIFY(!more && more.error().code == ErrorCode::Busy);
        QVERIFY(book.put(lesson("c0", "CS102"))); // has its place
    }

    void keepsEachPersonOnceAndNamesClean()
    {
        ExpectationBook book;
        Expectation expectation = lesson("a", "CS\n101");
        expectation.people = {{PersonId(QStringLiteral(" S001 ")), QStringLiteral("Ada\tL")},
                              {PersonId(QStringLiteral("S001")), QStringLiteral("again")},
                              {PersonId(QString()), QStringLiteral("nobody")}};
        QVERIFY(book.put(expectation));
        const auto kept = book.all().front();
        QCOMPARE(kept->title, QStringLiteral("CS 101"));
        QCOMPARE(kept->people.size(), std::size_t{1});
        QCOMPARE(kept->people[0].id, PersonId(QStringLiteral("S001")));
        QCOMPARE(kept->people[0].name, QStringLiteral("Ada L"));
    }
};

QTEST_GUILESS_MAIN(TestExpectationBook)
#include "tst_expectation_book.moc"
