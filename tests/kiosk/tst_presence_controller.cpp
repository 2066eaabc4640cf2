// The page "Who is in", through the ledger thread to a real database and back; its file; the count at the door.
#include "kiosk/presence_controller.h"

#include "kiosk/export_controller.h"
#include "kiosk/running_ledger.h"
#include "storage/audit_lines.h"
#include "storage/filled_ledger.h"
#include "storage/storage_fixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace rollcall;
using namespace std::chrono_literals;

namespace {

/// It is 22:13:20 of 14 November 2023, UTC. Attendance days begin at 4.
struct Office
{
    Office()
    {
        const auto store = bench::must(fixture.open());
        for (const auto& [id, name] :
             {std::pair("1", "zoe"), std::pair("2", "Ágnes"), std::pair("3", "=Ben,Jr"), std::pair("4", "Dora")}) {
            Person person;
            person.id = PersonId(QLatin1String(id));
            person.displayName = QString::fromUtf8(name);
            bench::must(store->roster().enroll(person, {}));
        }
        punch(*store, "1", Direction::In, 5h);          // 17:13:20
        punch(*store, "2", Direction::In, 19h);         // 03:13:20: of the day before
        punch(*store, "3", Direction::In, 18h + 13min); // 04:00:20
        punch(*store, "4", Direction::In, 6h);
        punch(*store, "4", Direction::Out, 1h);
        punch(*store, "9", Direction::In, 2h); // 20:13:20, not enrolled here
    }
    void punch(Store& store, const char* person, Direction direction, Milliseconds ago) const
    {
        PunchDraft draft;
        draft.person = PersonId(QLatin1String(person));
        draft.direction = direction;
        draft.at = fixture.clock.read();
        draft.at.utc -= ago;
        draft.door = QStringLiteral("North");
        bench::must(store.ledger().append(draft));
    }
    void open()
    {
        AttendanceConfig attendance;
        attendance.direction.dayBoundaryHour = 4;
        ledger = std::make_unique<RunningLedger>(fixture.config, fixture.clock, attendance);
        threads.start();
        exports = std::make_unique<ExportController>(ExportSetup{fixture.config, 4, folder.path()}, fixture.clock,
                                                     threads, ledger->thread);
        controller = std::make_unique<PresenceController>(ledger->thread, *exports);
    }
    ~Office() { threads.stop(); }

    StorageFixture fixture;
    QTemporaryDir folder;
    QObject page;
    BackgroundThreads threads;
    std::unique_ptr<RunningLedger> ledger;
    std::unique_ptr<ExportController> exports;
    std::unique_ptr<PresenceController> controller;
};

} // namespace

class TestPresenceController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC"); // attendance days are the computer's
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    }

    /// Catches: names in the order of identifiers, "yesterday" that begins at midnight instead of at four, a person
    /// without a name left out.
    void everyoneWhoIsInIsListedByName()
    {
        Office office;
        office.open();
        std::optional<Result<screen::PresenceView>> answer;
        office.controller->list(&office.page, [&](Result<screen::PresenceView> view) { answer = std::move(view); });
        QVERIFY2(!answer, "answered within the call");
        QTRY_VERIFY(answer);
        REQUIRE_OK(*answer);
        const screen::PresenceView& view = answer->value();
        QCOMPARE(view.takenAt, office.fixture.clock.read().local());
        QCOMPARE(view.rows.size(), 4U);
        QStringList lines;
        for (const screen::PresenceRow& row : view.rows)
            lines << QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(row.personId, row.name, row.since.toString(QStringLiteral("HH:mm:ss")), row.door,
                              row.sinceYesterday ? QStringLiteral("yesterday") : QStringLiteral("today"));
        QCOMPARE(lines, (QStringList{QStringLiteral("3 =Ben,Jr 04:00:20 North today"),
                                     QStringLiteral("9 9 20:13:20 North today"),
                                     QString::fromUtf8("2 Ágnes 03:13:20 North yesterday"),
                                     QStringLiteral("1 zoe 17:13:20 North today")}));
    }

    /// Written by hand, after RFC 4180 and OWASP's "CSV Injection". Catches: a name that runs as a formula, a file that
    /// no one hears of, a page that is left and gets an answer.
    void theFileIsSavedAndAudited()
    {
        Office office;
        office.open();
        std::optional<Result<QString>> answer;
        office.controller->saveCsv(&office.page, [&](Result<QString> path) { answer = std::move(path); });
        QTRY_VERIFY(answer);
        REQUIRE_OK(*answer);
        QCOMPARE(QFileInfo(answer->value()).fileName(), QStringLiteral("presence_2023-11-14_22-13-20.csv"));
        QFile file(answer->value());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 6); // the last one is empty
        QCOMPARE(lines.takeFirst(), QByteArray("\xef\xbb\xbfperson,name,since,door,local_time\r"));
        QVERIFY(lines.contains("3,\"'=Ben,Jr\",2023-11-14T04:00:20.000Z,North,2023-11-14 04:00:20\r"));
        QVERIFY(lines.contains("2,Ágnes,2023-11-14T03:13:20.000Z,North,2023-11-14 03:13:20\r"));
        const auto audited = [&office] { return test::auditLines(*bench::must(office.fixture.open()), 1).value(0); };
        QTRY_VERIFY(audited().contains(QStringLiteral("\"count\":4")));
        QVERIFY2(audited().contains(QStringLiteral("presence_2023-11-14_22-13-20.csv")), qPrintable(audited()));

        // Written all the same when the page is left.
        office.fixture.clock.advance(1s);
        auto left = std::make_unique<QObject>();
        bool told = false;
        office.controller->saveCsv(left.get(), [&told](const Result<QString>&) { told = true; });
        left.reset();
        QTRY_COMPARE(QDir(office.folder.path()).entryList(QDir::Files).size(), 2);
        QTRY_VERIFY(audited().contains(QStringLiteral("presence_2023-11-14_22-13-21.csv")));
        QVERIFY(!told);
    }

    /// Catches: a count where none is configured, one that stays after a punch, one that is told when nothing changed.
    void theCountFollowsThePunches()
    {
        Office office;
        office.open();
        screen::KioskState state;
        QVERIFY(!office.controller->count().value());
        QSignalSpy changed(&office.controller->count(), &screen::Observable::changed);
        office.controller->startCounting(state);
        QTRY_COMPARE(office.controller->count().value(), std::optional(4));
        QCOMPARE(changed.size(), 1);
        office.punch(*bench::must(office.fixture.open()), "4", Direction::In, 0ms);
        state.confirm({});
        QTRY_COMPARE_WITH_TIMEOUT(office.controller->count().value(), std::optional(5), 15'000);
        QCOMPARE(changed.size(), 2);
    }

    /// Catches: a page that waits for ever, or says that no one is in, while there is no database.
    void withoutAStoreTheAnswerSaysSo()
    {
        Office office;
        office.fixture.config.dataDirectory = office.fixture.root.filePath(QStringLiteral("a file"));
        QFile inTheWay(office.fixture.config.dataDirectory);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        office.open();
        std::optional<Result<screen::PresenceView>> list;
        std::optional<Result<QString>> file;
        office.controller->list(&office.page, [&](Result<screen::PresenceView> view) { list = std::move(view); });
        office.controller->saveCsv(&office.page, [&](Result<QString> path) { file = std::move(path); });
        QTRY_VERIFY(list && file);
        QVERIFY(!list->has_value() && !list->error().message.isEmpty());
        QVERIFY(!file->has_value() && !file->error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPresenceController)
#include "tst_presence_controller.moc"
