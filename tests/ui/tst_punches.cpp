// Attendance on screen: the list of a million rows, and the corrections that the administration asks for.
#include "tests/ui/kiosk_fixture.h"

#include "ui/admin/admin_shell.h"
#include "ui/admin/presence.h"
#include "ui/admin/punch_model.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>

#include <limits>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

PunchRow row(qint64 sequence, Direction direction = Direction::In)
{
    PunchRow punch;
    punch.sequence = sequence;
    punch.name = QStringLiteral("Amina");
    punch.personId = QStringLiteral("1001");
    punch.direction = punch.recordedDirection = direction;
    punch.localTime = punch.recordedTime = QDateTime(QDate(2026, 5, 4), QTime(8, 0)).addSecs(sequence * 60);
    return punch;
}

/// A page as the ledger gives it: numbers below `before`, newest first.
std::vector<PunchRow> page(qint64 before, Direction direction)
{
    std::vector<PunchRow> rows;
    for (qint64 sequence = before - 1; sequence > 0 && std::cmp_less(rows.size(), PunchModel::kPage); --sequence)
        rows.push_back(row(sequence, direction));
    return rows;
}

} // namespace

class TestPunches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: an empty list for those who work past midnight: the attendance day begins at 4.
    void theDayBeforeRunsUntilTheBoundary()
    {
        KioskFixture kiosk;
        kiosk.open();
        const auto at = [&kiosk](const QDate& day, const QTime& time) {
            kiosk.clock.setWall(toWallTime(QDateTime(day, time, Qt::UTC)));
            kiosk.openAdmin();
            kiosk.window->admin().go(AdminShell::Page::People);
            kiosk.window->admin().go(AdminShell::Page::Punches);
            return kiosk.attendance.calls.back();
        };
        QCOMPARE(at(QDate(2026, 5, 5), QTime(0, 39)), QStringLiteral("punchesOn 2026-05-04"));
        QCOMPARE(at(QDate(2026, 5, 5), QTime(3, 59)), QStringLiteral("punchesOn 2026-05-04"));
        QCOMPARE(at(QDate(2026, 5, 5), QTime(4, 0)), QStringLiteral("punchesOn 2026-05-05"));
    }

    /// Catches: a list that reads everything before it shows anything, skips rows between pages, or never ends.
    void aPersonsListIsReadPageByPage()
    {
        UiSettings settings;
        const Theme theme(settings);
        PunchModel model(theme);
        const QSignalSpy asked(&model, &PunchModel::moreWanted);
        model.beginPerson();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toLongLong(), std::numeric_limits<qint64>::max());
        QVERIFY(!model.canFetchMore({})); // one page at a time
        model.addRows(5, {row(4)});       // an answer to something else
        QCOMPARE(model.rowCount(), 0);
        constexpr qint64 kRows = PunchModel::kPage * 2 + 1;
        std::vector<PunchRow> first = page(kRows + 1, Direction::In);
        model.addRows(std::numeric_limits<qint64>::max(), first);
        QCOMPARE(model.rowCount(), PunchModel::kPage);
        for (int fetched = 2; model.canFetchMore({}); ++fetched) {
            model.fetchMore({});
            QCOMPARE(asked.size(), fetched);
            const qint64 before = asked.last()[0].toLongLong();
            model.addRows(before, page(before, Direction::In));
        }
        QCOMPARE(model.rowCount(), static_cast<int>(kRows));
        QCOMPARE(model.punchAt(0)->sequence, kRows);
        QCOMPARE(model.punchAt(model.rowCount() - 1)->sequence, 1);
    }

    /// Catches: records collected from a device, whose numbers are the newest, above those of later times.
    void aPersonsListIsByTime()
    {
        UiSettings settings;
        const Theme theme(settings);
        PunchModel model(theme);
        model.beginPerson();
        const QDateTime morning(QDate(2026, 5, 4), QTime(8, 0));
        std::vector<PunchRow> first;
        for (qint64 sequence = 2 * PunchModel::kPage; sequence > PunchModel::kPage; --sequence) {
            first.push_back(row(sequence));
            first.back().localTime = morning.addSecs(60 * sequence);
        }
        first.front().localTime = morning; // came late
        model.addRows(PunchModel::kNewest, first);
        QCOMPARE(model.punchAt(0)->sequence, 2 * PunchModel::kPage - 1);
        PunchRow latest = row(1);
        latest.localTime = morning.addDays(1);
        model.fetchMore({});
        model.addRows(PunchModel::kPage + 1, {latest});
        QCOMPARE(model.punchAt(0)->sequence, 1);
        QCOMPARE(model.punchAt(model.rowCount() - 1)->sequence, 2 * PunchModel::kPage);
    }

    /// Catches: a filter that finds nothing on the first page and leaves the list empty.
    void aFilterLooksOnThroughThePages()
    {
        UiSettings settings;
        const Theme theme(settings);
        PunchModel model(theme);
        connect(
            &model, &PunchModel::moreWanted, &model,
            [&model](qint64 before) {
                const qint64 from = std::min<qint64>(before, 1001);
                model.addRows(before, page(from, from > 500 ? Direction::In : Direction::Out));
            },
            Qt::QueuedConnection);
        model.setFilter(PunchFilter::Out);
        model.beginPerson();
        QTRY_VERIFY(model.rowCount() > 0);
        QVERIFY(model.punchAt(0)->direction == Direction::Out);
    }

    /// Catches: a forgotten check-out that counts as days of presence, a night shift that counts on one day or on
    /// none, an undone record that counts, and a person still in who has no hours.
    void hoursAreTakenFromEntriesThatGoTogether()
    {
        const QDate monday(2026, 5, 4);
        std::vector<PunchRow> punches;
        const auto at = [&](int day, const QTime& time, Direction direction, bool voided = false) {
            PunchRow punch = row(static_cast<qint64>(punches.size()) + 1, direction);
            punch.localTime = QDateTime(monday.addDays(day), time);
            punch.voided = voided;
            punches.push_back(punch);
        };
        at(0, QTime(8, 0), Direction::In);
        at(0, QTime(12, 0), Direction::Out);
        at(0, QTime(12, 30), Direction::In);
        at(0, QTime(13, 0), Direction::Out, true); // undone
        at(0, QTime(17, 15), Direction::Out);
        at(1, QTime(9, 0), Direction::In);  // forgot to leave,
        at(2, QTime(7, 0), Direction::Out); // and left by another door 22 hours later
        at(2, QTime(22, 0), Direction::In); // a night
        at(3, QTime(6, 0), Direction::Out);
        at(3, QTime(7, 0), Direction::Out);           // of nothing
        at(3, QTime(9, 0), Direction::In);            // forgot to leave, and came in again
        at(4, QTime(8, 0), Direction::In);            // still in
        std::reverse(punches.begin(), punches.end()); // newest first, as the list has them
        const std::vector<Presence> days = presenceOf(punches, QDateTime(monday.addDays(4), QTime(10, 30)), 7);
        QCOMPARE(days.size(), std::size_t{7});
        QCOMPARE(days[0].day, monday.addDays(-2));
        const auto minutes = [&days](int day) { return days[static_cast<std::size_t>(day) + 2].minutes(); };
        QCOMPARE(minutes(-1), 0);
        QCOMPARE(minutes(0), 4 * 60 + 4 * 60 + 45);
        QCOMPARE(minutes(1), 0);
        QCOMPARE(minutes(2), 2 * 60);
        QCOMPARE(minutes(3), 6 * 60);
        QCOMPARE(minutes(4), 2 * 60 + 30);
        QCOMPARE(days[3].loose.size(), std::size_t{1});
        QCOMPARE(days[4].loose.size(), std::size_t{1});
        QVERIFY(days[4].loose[0].direction == Direction::Out);
        QCOMPARE(days[5].loose.size(), std::size_t{2});
        QVERIFY(days[6].spans[0].open);
        QVERIFY(!days[5].spans[0].open);
    }

    /// Catches: a day that is not the one touched, days of the future, and a strip from which the weeks before cannot
    /// be reached.
    void aDayIsChosenFromTheStrip()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::Punches);
        const QDate today = kiosk.clock.read().local().date();
        const auto asked = [&kiosk] { return kiosk.attendance.calls.last(); };
        const auto call = [](const QDate& day) { return QStringLiteral("punchesOn ") + day.toString(Qt::ISODate); };
        QCOMPARE(asked(), call(today));
        QVERIFY(!kiosk.find<>(QStringLiteral("dayLater"))->isEnabled());
        kiosk.click(QStringLiteral("day4")); // the last of seven is today
        QCOMPARE(asked(), call(today.addDays(-2)));
        QVERIFY(kiosk.find<>(QStringLiteral("day4"))->isChecked());
        kiosk.click(QStringLiteral("dayEarlier"));
        QCOMPARE(asked(), call(today.addDays(-9)));
        QVERIFY(kiosk.find<>(QStringLiteral("dayLater"))->isEnabled());
        kiosk.click(QStringLiteral("dayLater"));
        kiosk.click(QStringLiteral("dayLater"));
        QCOMPARE(asked(), call(today)); // no further
    }

    /// Catches: a correction without its reason or its question, or of another entry than the one that was opened.
    void correctionsAreAskedForWithAReason()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::Punches);
        const QDate today = kiosk.clock.read().local().date();
        kiosk.attendance.lists.answer(std::vector{row(1), row(2, Direction::Out)});
        auto* list = kiosk.find<QListView>(QStringLiteral("punchesList"));
        QVERIFY(list);
        Q_EMIT list->clicked(list->model()->index(0, 0)); // the newest: 2
        kiosk.click(QStringLiteral("punchVoid"));
        auto* confirm = kiosk.find<>(QStringLiteral("sheetConfirm"));
        QVERIFY(confirm);
        QVERIFY(!confirm->isEnabled());
        kiosk.click(QStringLiteral("reason1"));
        const QString reason = kiosk.find<>(QStringLiteral("reason1"))->text();
        kiosk.click(QStringLiteral("sheetConfirm"));
        QCOMPARE(kiosk.attendance.calls.last(), QStringLiteral("voidPunch 2 '%1'").arg(reason));
        kiosk.click(QStringLiteral("punchTurn"));
        QVERIFY(!kiosk.find<>(QStringLiteral("sheetConfirm"))->isEnabled()); // asked again
        kiosk.click(QStringLiteral("reason0"));
        kiosk.click(QStringLiteral("sheetConfirm"));
        QVERIFY(kiosk.attendance.calls.last().startsWith(QStringLiteral("changeDirection 2 in '")));
        kiosk.click(QStringLiteral("punchAdd"));
        kiosk.click(QStringLiteral("formOut"));
        kiosk.click(QStringLiteral("dayLess"));
        kiosk.click(QStringLiteral("formNext"));
        kiosk.click(QStringLiteral("reason0"));
        kiosk.click(QStringLiteral("sheetConfirm"));
        const QString added = kiosk.attendance.calls.filter(QStringLiteral("addPunch")).join(QString());
        QVERIFY2(added.startsWith(QStringLiteral("addPunch 1001 out ") + today.addDays(-1).toString(Qt::ISODate)),
                 qPrintable(added));
    }

    /// Catches: rows of a day that was left shown under another day's name, and a list that failed without a word.
    void anAnswerBelongsToItsDay()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::Punches);
        auto* list = kiosk.window->findChild<QListView*>(QStringLiteral("punchesList"));
        kiosk.click(QStringLiteral("day4"));
        kiosk.attendance.lists.answer(std::vector{row(1), row(2)}); // of today, which was left
        QCOMPARE(list->model()->rowCount(), 0);
        kiosk.attendance.lists.answer(std::vector{row(1)});
        QCOMPARE(list->model()->rowCount(), 1);
        kiosk.click(QStringLiteral("day5"));
        kiosk.attendance.lists.answer(failure(ErrorCode::Io, QStringLiteral("The disk is gone.")));
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(kiosk.shows(QStringLiteral("The disk is gone.")));
    }

    /// Catches: a correction that failed without a word, or offers a way back, and a history that is shown of another
    /// punch than the one that is open.
    void theOutcomeOfACorrectionIsShown()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::Punches);
        PunchRow corrected = row(2);
        corrected.corrected = true;
        kiosk.attendance.lists.answer(std::vector{row(1), corrected});
        auto* list = kiosk.find<QListView>(QStringLiteral("punchesList"));
        Q_EMIT list->clicked(list->model()->index(0, 0));
        QCOMPARE(kiosk.attendance.calls.last(), QStringLiteral("history 2"));
        const PunchCorrection undone{
            CorrectionKind::Voided, corrected.localTime, {}, QStringLiteral("admin"), QStringLiteral("A test")};
        Q_EMIT list->clicked(list->model()->index(1, 0));
        kiosk.attendance.histories.answer(PunchHistoryView{corrected, {undone}});
        QVERIFY(!kiosk.shows(QStringLiteral("A test")));
        kiosk.click(QStringLiteral("punchVoid"));
        kiosk.click(QStringLiteral("reason2"));
        kiosk.click(QStringLiteral("sheetConfirm"));
        kiosk.attendance.corrections.answer(failure(ErrorCode::Io, QStringLiteral("The disk is full.")));
        QVERIFY(kiosk.shows(QStringLiteral("The disk is full.")));
        QVERIFY(!kiosk.find<>(QStringLiteral("undo")));
        kiosk.click(QStringLiteral("punchVoid"));
        kiosk.click(QStringLiteral("reason2"));
        kiosk.click(QStringLiteral("sheetConfirm"));
        PunchRow voided = row(1);
        voided.voided = voided.corrected = true;
        const auto asked = kiosk.attendance.calls.filter(QStringLiteral("punchesOn ")).size();
        kiosk.attendance.corrections.answer(PunchHistoryView{voided, {undone}});
        QVERIFY(kiosk.shows(QStringLiteral("A test")));
        QVERIFY(!kiosk.find<>(QStringLiteral("punchVoid")));
        QCOMPARE(kiosk.attendance.calls.filter(QStringLiteral("punchesOn ")).size(), asked + 1); // the list, again
    }

    /// Catches: a punch of the future, which would be the newest of its person until that time has come.
    void nothingIsAddedForLaterThanNow()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::Punches);
        kiosk.attendance.lists.answer(std::vector{row(1)});
        auto* list = kiosk.find<QListView>(QStringLiteral("punchesList"));
        Q_EMIT list->clicked(list->model()->index(0, 0));
        kiosk.click(QStringLiteral("punchAdd"));
        for (const char* step : {"dayMore", "hourMore", "minuteMore"}) {
            for (int i = 0; i < 3; ++i)
                kiosk.click(QLatin1String(step));
        }
        kiosk.click(QStringLiteral("formNext"));
        kiosk.click(QStringLiteral("reason0"));
        kiosk.click(QStringLiteral("sheetConfirm"));
        const QString call = kiosk.attendance.calls.filter(QStringLiteral("addPunch")).value(0);
        const QDateTime at = QDateTime::fromString(call.section(QLatin1Char(' '), 3, 3), Qt::ISODate);
        QVERIFY2(at.isValid(), qPrintable(call));
        const QDateTime now = kiosk.clock.read().local();
        QVERIFY(QDateTime(at.date(), at.time()) <= QDateTime(now.date(), now.time()));
    }
};

QTEST_MAIN(TestPunches)
#include "tst_punches.moc"
