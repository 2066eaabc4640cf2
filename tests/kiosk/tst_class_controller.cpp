// The page "Class", through the ledger thread to a real database and back.
#include "kiosk/class_controller.h"

#include "kiosk/running_ledger.h"
#include "storage/filled_ledger.h"
#include "storage/storage_fixture.h"

#include <QLocale>
#include <QTest>

#include <optional>

using namespace rollcall;
using namespace std::chrono_literals;

namespace {

/// A class began an hour ago; the clock of the fixture says now.
struct School
{
    School()
    {
        const auto store = bench::must(fixture.open());
        Person dora;
        dora.id = PersonId(QStringLiteral("4"));
        dora.displayName = QStringLiteral("Dora");
        bench::must(store->roster().enroll(dora, {}));
        punch(*store, "1", 70min);       // before it began
        punch(*store, "1", 10min);       // and once more
        punch(*store, "2", 55min);       // five minutes after it began: not late
        punch(*store, "3", 55min - 1ms); // late
        punch(*store, "5", 1h + 16min);  // too early to be for this class
        punch(*store, "9", 30min);       // not of the class
    }
    void punch(Store& store, const char* person, Milliseconds ago) const
    {
        PunchDraft draft;
        draft.person = PersonId(QLatin1String(person));
        draft.at = fixture.clock.read();
        draft.at.utc -= ago;
        bench::must(store.ledger().append(draft));
    }
    void expect(const QString& title)
    {
        Expectation expectation;
        expectation.origin = ConnectorId(QStringLiteral("roster"));
        expectation.title = title;
        expectation.from = fixture.clock.wall() - 1h;
        expectation.to = fixture.clock.wall() + 30min;
        for (const auto& [id, name] : {std::pair("1", "zoe"), std::pair("2", "Ágnes"), std::pair("3", "Ben"),
                                       std::pair("4", ""), std::pair("5", "")})
            expectation.people.push_back({PersonId(QLatin1String(id)), QString::fromUtf8(name)});
        QVERIFY(book->put(expectation));
    }

    StorageFixture fixture;
    QObject page;
    std::shared_ptr<ExpectationBook> book = std::make_shared<ExpectationBook>();
};

} // namespace

class TestClassController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void thoseWhoAreMissingComeFirst()
    {
        School school;
        school.expect(QStringLiteral("CS101 Algorithms"));
        RunningLedger ledger(school.fixture.config, school.fixture.clock);
        ClassController controller(ledger.thread, school.book, school.fixture.clock);
        std::optional<Result<std::vector<screen::ClassView>>> answer;
        controller.list(&school.page, [&](Result<std::vector<screen::ClassView>> views) { answer = std::move(views); });
        QTRY_VERIFY(answer);
        QVERIFY2(*answer, answer->has_value() ? "" : qPrintable(answer->error().message));
        QCOMPARE(answer->value().size(), 1U);
        const screen::ClassView& view = answer->value().front();
        QCOMPARE(view.title, QStringLiteral("CS101 Algorithms"));
        QVERIFY(!view.isOver());
        QStringList rows;
        for (const screen::ClassPerson& person : view.people)
            rows.append(person.name + (!person.came  ? QStringLiteral(" -")
                                       : person.late ? QStringLiteral(" late")
                                                     : QString()));
        // The name of the kiosk where the server has none, else the identifier.
        QCOMPARE(rows, (QStringList{QStringLiteral("5 -"), QStringLiteral("Dora -"), QStringLiteral("Ágnes"),
                                    QStringLiteral("Ben late"), QStringLiteral("zoe")}));
        const auto& zoe = view.people.back();
        QCOMPARE(zoe.came->toUTC(), toDateTimeUtc(school.fixture.clock.wall() - 70min)); // the first time
    }

    void nothingIsExpected()
    {
        School school;
        RunningLedger ledger(school.fixture.config, school.fixture.clock);
        ClassController controller(ledger.thread, school.book, school.fixture.clock);
        std::optional<Result<std::vector<screen::ClassView>>> answer;
        controller.list(&school.page, [&](Result<std::vector<screen::ClassView>> views) { answer = std::move(views); });
        QTRY_VERIFY(answer);
        QVERIFY(answer->has_value() && answer->value().empty());
    }
};

QTEST_GUILESS_MAIN(TestClassController)
#include "tst_class_controller.moc"
