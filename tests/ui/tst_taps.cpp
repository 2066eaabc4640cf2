// How many touches the things take that are done often: real presses on what is on screen. A form that grows by a touch
// fails here.
#include "tests/ui/kiosk_fixture.h"

#include "ui/admin/admin_shell.h"
#include "ui/admin/usual_time.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

constexpr int kMissedCheckOut = 8;
constexpr int kCorrectedName = 4; ///< besides the letters
constexpr int kSetUp = 8;         ///< besides the digits of the PIN

/// A finger that counts.
class Finger
{
public:
    explicit Finger(KioskFixture& kiosk) : m_kiosk(kiosk) {}
    void press(const char* name)
    {
        ++m_taps;
        m_kiosk.click(QLatin1String(name));
    }
    void pressRow(const char* list, int row)
    {
        ++m_taps;
        auto* view = m_kiosk.find<QListView>(QLatin1String(list));
        QVERIFY2(view, list);
        const QRect where = view->visualRect(view->model()->index(row, 0));
        QVERIFY2(view->viewport()->rect().contains(where.center()), "the row is not on screen");
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, where.center());
    }
    [[nodiscard]] int taps() const { return m_taps; }

private:
    KioskFixture& m_kiosk;
    int m_taps = 0;
};

PunchRow punch(qint64 sequence, Direction direction, const QDateTime& at)
{
    PunchRow row;
    row.sequence = sequence;
    row.name = QStringLiteral("Amina");
    row.personId = QStringLiteral("1001");
    row.direction = row.recordedDirection = direction;
    row.localTime = row.recordedTime = at;
    return row;
}

} // namespace

class TestTaps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// From the administration's first page: yesterday's check-out was forgotten, and is added at the time at which she
    /// usually leaves.
    void aMissedCheckOutIsPutRight()
    {
        KioskFixture kiosk;
        kiosk.clock.setWall(toWallTime(QDateTime(QDate(2026, 5, 6), QTime(9, 0), Qt::UTC)));
        kiosk.open();
        kiosk.openAdmin();
        const QDate yesterday = kiosk.clock.read().local().date().addDays(-1);
        PunchRow missed = punch(9, Direction::In, QDateTime(yesterday, QTime(8, 3, 20)));
        missed.missedOut = true;
        Finger finger(kiosk);
        finger.press("rail2");
        kiosk.attendance.lists.answerAll(std::vector<PunchRow>{});
        finger.press("day5"); // the last of seven is today
        kiosk.attendance.lists.answerAll(std::vector<PunchRow>{missed});
        finger.pressRow("punchesList", 0);
        finger.press("punchCheckOut");
        std::vector<PunchRow> known{missed};
        for (int day = 2; day <= 6; ++day) {
            const QDate date = yesterday.addDays(1 - day);
            known.push_back(punch(9 - day, Direction::In, QDateTime(date, QTime(8, 0))));
            known.push_back(punch(20 - day, Direction::Out, QDateTime(date, QTime(17, 30 + day, 12))));
        }
        kiosk.attendance.lists.answerAll(known); // 17:32 to 17:36: usually 17:34
        QCOMPARE(kiosk.find<QLabel>(QStringLiteral("formTime"))->text(), QStringLiteral("17:34"));
        finger.press("formNext");
        finger.press("sheetConfirm");
        QCOMPARE(kiosk.attendance.calls.last(),
                 QStringLiteral("addPunch 1001 out %1T17:34:00 'Forgot'").arg(yesterday.toString(Qt::ISODate)));
        qInfo("a missed check-out takes %d touches", finger.taps());
        QVERIFY2(finger.taps() <= kMissedCheckOut, qPrintable(QString::number(finger.taps())));
    }

    /// Catches: a minute that cannot be chosen; and a form that moves on its own.
    void everyMinuteCanBeChosen()
    {
        KioskFixture kiosk;
        kiosk.clock.setWall(toWallTime(QDateTime(QDate(2026, 5, 6), QTime(18, 0), Qt::UTC)));
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::Punches);
        const QDate today = kiosk.clock.read().local().date();
        kiosk.attendance.lists.answerAll(
            std::vector<PunchRow>{punch(1, Direction::In, QDateTime(today, QTime(8, 3, 20)))});
        Finger finger(kiosk);
        finger.pressRow("punchesList", 0);
        finger.press("punchAdd");
        const auto time = [&kiosk] { return kiosk.find<QLabel>(QStringLiteral("formTime"))->text(); };
        const QString now = kiosk.clock.read().local().toString(QStringLiteral("HH:mm"));
        QCOMPARE(time(), now);
        kiosk.click(QStringLiteral("minuteMore")); // not later than now
        QCOMPARE(time(), now);
        const QTime was = QTime::fromString(now, QStringLiteral("HH:mm"));
        int minutes = 0;
        for (const auto& [button, change] : std::initializer_list<std::pair<const char*, int>>{
                 {"hourLess", -60}, {"tenLess", -10}, {"minuteLess", -1}, {"minuteLess", -1}, {"tenMore", 10}}) {
            kiosk.click(QLatin1String(button));
            minutes += change;
            QCOMPARE(time(), was.addSecs(minutes * 60).toString(QStringLiteral("HH:mm")));
        }
    }

    /// From the first screen of a new kiosk to its door, taking what is proposed.
    void aKioskIsSetUp()
    {
        KioskFixture kiosk;
        kiosk.settingsAdmin.state = &kiosk.state.settings();
        SettingsView view;
        view.setupDone = false;
        view.language = kiosk.settings.language;
        view.volume = kiosk.settings.soundVolume;
        kiosk.state.settings().set(view);
        kiosk.open();
        kiosk.state.access().set({AccessStage::NeedsFirstPin, 0, std::nullopt});
        QCoreApplication::processEvents();
        Finger finger(kiosk);
        finger.press("setupNext"); // the language
        for (int i = 0; i < 2; ++i) {
            for (const QChar digit : QStringLiteral("704182"))
                kiosk.click(QStringLiteral("pin%1").arg(digit));
            finger.press("pinConfirm");
        }
        QCOMPARE(kiosk.access.calls.last(), QStringLiteral("setFirstPin 704182"));
        kiosk.state.access().set({AccessStage::Open, 0, std::nullopt});
        for (int step = 0; step < 4; ++step) { // door, clock, camera, server
            finger.press("setupNext");
            QCoreApplication::processEvents();
        }
        finger.press("setupDoor");
        QVERIFY(kiosk.settingsAdmin.calls.contains(QStringLiteral("finishSetup")));
        qInfo("the set-up takes %d touches besides the PIN's digits", finger.taps());
        QVERIFY2(finger.taps() <= kSetUp, qPrintable(QString::number(finger.taps())));
    }

    /// From the administration's first page: two letters of a name were mixed up.
    void aNameIsCorrected()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        Person person{PersonId(QStringLiteral("1001")), QStringLiteral("Amnia"), true, {}, 3};
        kiosk.people.lists.answerAll(PeopleList{{person}, 1});
        Finger finger(kiosk);
        finger.pressRow("peopleList", 0);
        finger.press("personEdit");
        auto* name = kiosk.find<QLineEdit>(QStringLiteral("editName"));
        QVERIFY(name && name->hasFocus()); // the keyboard is there without a touch
        QVERIFY(kiosk.find<>(QStringLiteral("key:a")));
        name->clear();
        kiosk.click(QStringLiteral("key:a"));
        QCOMPARE(name->text(), QStringLiteral("a"));
        name->setText(QStringLiteral(" Amina "));
        finger.press("editSave");
        QCOMPARE(kiosk.people.calls.last(), QStringLiteral("rename 1001 'Amina'"));
        kiosk.people.changes.answer();
        QVERIFY(!kiosk.find<QLineEdit>(QStringLiteral("editName")));
        qInfo("a corrected name takes %d touches besides the letters", finger.taps());
        QVERIFY2(finger.taps() <= kCorrectedName, qPrintable(QString::number(finger.taps())));
        kiosk.click(QStringLiteral("undo"));
        QCOMPARE(kiosk.people.calls.filter(QStringLiteral("rename")).last(), QStringLiteral("rename 1001 'Amnia'"));
    }

    /// Catches: a name that was refused and looks stored, and one that is stored for another person.
    void aNameThatIsRefusedStaysOnScreen()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.openPerson({PersonId(QStringLiteral("1001")), QStringLiteral("Amina"), true, {}, 3});
        kiosk.click(QStringLiteral("personEdit"));
        auto* name = kiosk.find<QLineEdit>(QStringLiteral("editName"));
        const auto asked = kiosk.people.calls.size();
        name->clear();
        kiosk.click(QStringLiteral("editSave"));
        QCOMPARE(kiosk.people.calls.size(), asked); // a person without a name is not made by accident
        name->setText(QStringLiteral("Amina Rahman"));
        kiosk.click(QStringLiteral("editSave"));
        kiosk.people.changes.answer(failure(ErrorCode::Io, QStringLiteral("The disk is full.")));
        QVERIFY(kiosk.find<QLineEdit>(QStringLiteral("editName")));
        QCOMPARE(name->text(), QStringLiteral("Amina Rahman"));
        QVERIFY(!kiosk.find<>(QStringLiteral("undo")));
        kiosk.click(QStringLiteral("editCancel"));
        QVERIFY(kiosk.find<>(QStringLiteral("personEdit")));
    }

    /// Catches: an identifier that is changed without a question, or without saying that the PIN goes.
    void anIdentifierIsChangedAfterAQuestion()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        Person person{PersonId(QStringLiteral("1001")), QStringLiteral("Amina"), true, {}, 3};
        person.entryNumber = QStringLiteral("1001");
        kiosk.openPerson(person);
        kiosk.click(QStringLiteral("personEdit"));
        kiosk.click(QStringLiteral("editOther"));
        auto* identifier = kiosk.find<QLineEdit>(QStringLiteral("editIdentifier"));
        QVERIFY(identifier && identifier->hasFocus());
        identifier->setText(QStringLiteral("1010"));
        kiosk.click(QStringLiteral("editSave"));
        QVERIFY(kiosk.people.calls.filter(QStringLiteral("changeIdentifier")).isEmpty());
        bool saysPin = false;
        for (const QLabel* label : kiosk.window->findChildren<QLabel*>())
            saysPin = saysPin || (label->isVisible() && label->text().contains(QStringLiteral("PIN is removed")));
        QVERIFY(saysPin);
        kiosk.click(QStringLiteral("sheetConfirm"));
        QCOMPARE(kiosk.people.calls.last(), QStringLiteral("changeIdentifier 1001 1010"));
        kiosk.people.moves.answer(failure(ErrorCode::AlreadyExists, QStringLiteral("Someone has this identifier.")));
        QVERIFY(kiosk.find<QLineEdit>(QStringLiteral("editIdentifier")));
        kiosk.click(QStringLiteral("editSave"));
        kiosk.click(QStringLiteral("sheetConfirm"));
        kiosk.people.moves.answer(IdentifierView{true, 12});
        QVERIFY(!kiosk.find<QLineEdit>(QStringLiteral("editIdentifier")));
    }

    /// Catches: a proposal in the future, after the next record, before the check-in, or of the morning for a night.
    void aCheckOutIsProposedWhereItFits()
    {
        const QDate monday(2026, 5, 4);
        const auto at = [&monday](int day, int hour, int minute) {
            return QDateTime(monday.addDays(day), QTime(hour, minute, 40));
        };
        const auto whole = [&monday](int day, int hour, int minute) {
            return QDateTime(monday.addDays(day), QTime(hour, minute));
        };
        const PunchRow in = punch(10, Direction::In, at(1, 8, 0));
        const QDateTime later = at(4, 12, 0);
        QVERIFY(!usualCheckOut({in}));
        QCOMPARE(proposedCheckOut(in, {in}, later), whole(1, 16, 0)); // eight hours
        PunchRow undone = punch(11, Direction::Out, at(0, 23, 0));
        undone.voided = true;
        const std::vector<PunchRow> days{in,
                                         undone,
                                         punch(1, Direction::Out, at(-3, 17, 10)),
                                         punch(2, Direction::Out, at(-2, 12, 0)),
                                         punch(3, Direction::Out, at(-2, 17, 0)),
                                         punch(4, Direction::Out, at(-1, 19, 45))};
        QCOMPARE(*usualCheckOut(days), QTime(17, 10, 40)); // of 17:00, 17:10 and 19:45
        QCOMPARE(proposedCheckOut(in, days, later), whole(1, 17, 10));
        QCOMPARE(proposedCheckOut(in, days, at(1, 12, 30)), whole(1, 12, 30)); // not later than now
        std::vector<PunchRow> next = days;
        next.push_back(punch(12, Direction::In, at(1, 13, 0)));
        QCOMPARE(proposedCheckOut(in, next, later), whole(1, 12, 59)); // before the next record
        const std::vector<PunchRow> nights{punch(1, Direction::Out, at(-1, 6, 0)),
                                           punch(2, Direction::Out, at(0, 6, 2))};
        const PunchRow night = punch(10, Direction::In, at(1, 22, 0));
        QCOMPARE(proposedCheckOut(night, nights, later), whole(2, 6, 0));
        QCOMPARE(proposedCheckOut(in, {punch(11, Direction::Out, at(1, 8, 0).addSecs(20))}, later), whole(1, 8, 1));
    }
};

QTEST_MAIN(TestTaps)
#include "tst_taps.moc"
