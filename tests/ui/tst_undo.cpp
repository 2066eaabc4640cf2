// What was done in the administration can be taken back for eight seconds.
#include "tests/ui/kiosk_fixture.h"

#include "ui/admin/admin_shell.h"
#include "ui/pages/more_page.h"
#include "ui/screen_names.h"
#include "ui/widgets/undo_bar.h"

#include <QAbstractItemView>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

Person amina(bool enabled = true)
{
    return {PersonId(QStringLiteral("1042")), QStringLiteral("Amina"), enabled, {}, 3};
}

struct Bench : KioskFixture
{
    explicit Bench(QSize size = {1280, 800}, double dotsPerInch = 149) : KioskFixture(size, dotsPerInch)
    {
        open();
        openAdmin();
        settingsAdmin.state = &state.settings();
    }
    [[nodiscard]] UndoBar* bar() const { return find<UndoBar>(QStringLiteral("undoBar")); }
    [[nodiscard]] QString words() const { return bar() != nullptr ? bar()->accessibleName() : QString(); }
    void openSettings(const char* page) const
    {
        window->admin().go(AdminShell::Page::More);
        click(QStringLiteral("more:") + QLatin1String(page));
    }
    void openAmina()
    {
        window->admin().go(AdminShell::Page::People);
        openPerson(amina());
    }
    /// Disables her, as an administrator would.
    void disableAmina()
    {
        openAmina();
        click(QStringLiteral("personEnable"));
        QCOMPARE(people.calls.filter(QStringLiteral("setEnabled")).last(), QStringLiteral("setEnabled 1042 off"));
        people.changes.answer();
    }
    PunchRow openPunch()
    {
        window->admin().go(AdminShell::Page::Punches);
        const QDateTime at(clock.read().local().date(), QTime(8, 15), Qt::OffsetFromUTC, 0);
        PunchRow row{12,
                     QStringLiteral("Amina"),
                     QStringLiteral("1042"),
                     Direction::In,
                     VerifyMethod::Face,
                     at,
                     {},
                     at,
                     Direction::In};
        row.corrected = true; // it has a history
        attendance.lists.answer(std::vector{row});
        auto* list = find<QAbstractItemView>(QStringLiteral("punchesList"));
        Q_EMIT list->clicked(list->model()->index(0, 0));
        return row;
    }
};

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: an offer for what has not been done, one that undoes something else, and one that is offered forever.
    void whoWasDisabledIsEnabledAgain()
    {
        Bench kiosk;
        kiosk.disableAmina();
        QVERIFY(kiosk.bar());
        QVERIFY2(kiosk.words().contains(QStringLiteral("Amina")), qPrintable(kiosk.words()));
        kiosk.click(QStringLiteral("undo"));
        QCOMPARE(kiosk.people.calls.filter(QStringLiteral("setEnabled")).last(), QStringLiteral("setEnabled 1042 on"));
        QVERIFY(!kiosk.bar());
        kiosk.people.changes.answer();
        QVERIFY2(!kiosk.bar(), "what was undone must not be offered to be undone");
    }
    void whatFailedIsNotOffered()
    {
        Bench kiosk;
        kiosk.openAmina();
        kiosk.click(QStringLiteral("personEnable"));
        QVERIFY(!kiosk.bar());
        kiosk.people.changes.answer(failure(ErrorCode::DiskFull, QStringLiteral("The disk is full.")));
        QVERIFY(!kiosk.bar());
    }

    /// Catches: an offer on another page that undoes something not visible there, or for the next administrator.
    void theOfferLeavesWithThePageAndTheLock()
    {
        Bench kiosk;
        kiosk.disableAmina();
        kiosk.window->admin().go(AdminShell::Page::Connections);
        QVERIFY(!kiosk.bar());
        kiosk.window->admin().go(AdminShell::Page::People);
        QVERIFY(!kiosk.bar());
        kiosk.disableAmina();
        QVERIFY(kiosk.bar());
        kiosk.state.access().set({});
        QVERIFY(!kiosk.bar());
        kiosk.openAdmin();
        QVERIFY(!kiosk.bar());
        kiosk.openSettings("screen");
        kiosk.click(QStringLiteral("receipt"));
        QTRY_VERIFY(kiosk.bar());
        kiosk.openSettings("system");
        QVERIFY(!kiosk.bar());
    }

    void anOfferEndsByItself()
    {
        const Theme theme(UiSettings{});
        UndoBar bar(theme);
        int undone = 0;
        bar.offer({QStringLiteral("a"), QStringLiteral("Done"), [&undone] { ++undone; }});
        QVERIFY(bar.isVisible());
        QVERIFY(QTest::qWaitFor([&bar] { return !bar.isVisible(); }, UndoBar::kOfferedFor + 4'000));
        QVERIFY(!bar.standing());
        QCOMPARE(undone, 0);
    }

    /// Catches: two offers at once, and three steps of one thing of which only the last is taken back.
    void oneOfferAtATime()
    {
        const Theme theme(UiSettings{});
        UndoBar bar(theme);
        QStringList undone;
        const auto offer = [&](const char* subject, const char* words) {
            bar.offer(
                {QLatin1String(subject), QLatin1String(words), [&undone, words] { undone << QLatin1String(words); }});
        };
        offer("volume", "60");
        offer("volume", "50");
        QCOMPARE(bar.accessibleName(), QStringLiteral("50"));
        bar.findChild<QAbstractButton*>(QStringLiteral("undo"))->click();
        QCOMPARE(undone, QStringList{QStringLiteral("60")});
        QVERIFY(!bar.isVisible());
        offer("volume", "40");
        offer("theme", "light");
        bar.findChild<QAbstractButton*>(QStringLiteral("undo"))->click();
        QCOMPARE(undone, QStringList({QStringLiteral("60"), QStringLiteral("light")}));
    }

    void aMarginThatWasResetComesBack()
    {
        Bench kiosk;
        kiosk.openSettings("recognition");
        RecognitionView view;
        view.margins = {{PersonId(QStringLiteral("1004")), QStringLiteral("Dipu"), 2.5,
                         PersonId(QStringLiteral("1009")), QStringLiteral("Imran")}};
        kiosk.recognition.reads.answer(view);
        QTRY_VERIFY(kiosk.find<>(QStringLiteral("reset10041009"))); // laid out
        kiosk.click(QStringLiteral("reset10041009"));
        kiosk.recognition.margins.answer();
        QVERIFY2(kiosk.words().contains(QStringLiteral("Dipu")), qPrintable(kiosk.words()));
        kiosk.click(QStringLiteral("undo"));
        QCOMPARE(kiosk.recognition.calls.last(), QStringLiteral("setMargin 1004 '1009' 2.5"));
    }

    /// Catches: an entry that is taken back by rewriting, and one that is taken back as another person's or at another
    /// time.
    void aVoidedEntryIsAddedAgain()
    {
        Bench kiosk;
        PunchRow row = kiosk.openPunch();
        kiosk.click(QStringLiteral("punchVoid"));
        kiosk.click(QStringLiteral("reason0"));
        kiosk.click(QStringLiteral("sheetConfirm"));
        QVERIFY(kiosk.attendance.calls.last().startsWith(QStringLiteral("voidPunch 12")));
        QVERIFY(!kiosk.bar());
        row.voided = true;
        kiosk.attendance.corrections.answer(PunchHistoryView{row, {}});
        QVERIFY(kiosk.bar());
        kiosk.click(QStringLiteral("undo"));
        const QString added = kiosk.attendance.calls.filter(QStringLiteral("addPunch")).last();
        QVERIFY2(added.startsWith(QStringLiteral("addPunch 1042 in %1").arg(row.localTime.toString(Qt::ISODate))),
                 qPrintable(added));
    }
    /// Catches: a wrong record undone because it was looked up at the wrong moment.
    void anAddedEntryIsVoided()
    {
        Bench kiosk;
        const PunchRow other = kiosk.openPunch();
        kiosk.click(QStringLiteral("punchAdd"));
        kiosk.click(QStringLiteral("formOut"));
        kiosk.click(QStringLiteral("formNext"));
        kiosk.click(QStringLiteral("reason0"));
        kiosk.click(QStringLiteral("sheetConfirm"));
        const QString asked = kiosk.attendance.calls.filter(QStringLiteral("addPunch")).last();
        kiosk.attendance.histories.answer(PunchHistoryView{other, {}});
        QVERIFY(!kiosk.bar());
        PunchRow added = other;
        added.sequence = 13;
        added.method = VerifyMethod::Manual;
        added.direction = Direction::Out;
        added.localTime = QDateTime::fromString(asked.section(u' ', 3, 3), Qt::ISODate);
        kiosk.attendance.corrections.answer(PunchHistoryView{added, {}});
        QVERIFY(kiosk.bar());
        kiosk.click(QStringLiteral("undo"));
        QVERIFY2(kiosk.attendance.calls.last().startsWith(QStringLiteral("voidPunch 13")),
                 qPrintable(kiosk.attendance.calls.last()));
    }
    void aTurnedEntryIsTurnedBack()
    {
        Bench kiosk;
        PunchRow row = kiosk.openPunch();
        kiosk.click(QStringLiteral("punchTurn"));
        kiosk.click(QStringLiteral("reason0"));
        kiosk.click(QStringLiteral("sheetConfirm"));
        row.direction = Direction::Out;
        kiosk.attendance.corrections.answer(PunchHistoryView{row, {}});
        kiosk.click(QStringLiteral("undo"));
        QVERIFY2(kiosk.attendance.calls.filter(QStringLiteral("changeDirection"))
                     .last()
                     .startsWith(QStringLiteral("changeDirection 12 in")),
                 qPrintable(kiosk.attendance.calls.last()));
    }

    /// Catches: a switch that cannot be taken back, one whose way back is lost when the whole screen changes its
    /// colors, and an undo that offers to be undone.
    void aSettingIsSwitchedBack()
    {
        Bench kiosk;
        kiosk.openSettings("screen");
        QStringList& calls = kiosk.settingsAdmin.calls;
        kiosk.click(QStringLiteral("receipt"));
        QTRY_VERIFY(kiosk.bar());
        QVERIFY2(kiosk.words().contains(QStringLiteral("Yes")), qPrintable(kiosk.words()));
        kiosk.click(QStringLiteral("undo"));
        QCOMPARE(calls.last(), QStringLiteral("setReceipt 0"));
        QCoreApplication::sendPostedEvents();
        QVERIFY(!kiosk.bar());

        kiosk.click(QStringLiteral("theme1"));
        QTRY_VERIFY(kiosk.words().contains(QStringLiteral("Light")));
        kiosk.click(QStringLiteral("theme2")); // the same subject: back to where it began
        QTRY_VERIFY(kiosk.words().contains(QStringLiteral("High contrast")));
        kiosk.click(QStringLiteral("undo"));
        QCOMPARE(calls.last(), QStringLiteral("setTheme 0"));
        QCoreApplication::sendPostedEvents();
        QVERIFY(!kiosk.bar());
        QVERIFY(kiosk.window->view() == MainWindow::View::Admin);
    }
    void theLoudnessGoesBackToWhereItBegan()
    {
        Bench kiosk;
        kiosk.openSettings("screen");
        for (int i = 0; i < 3; ++i) {
            kiosk.click(QStringLiteral("volumeLess"));
            QCoreApplication::sendPostedEvents();
        }
        QTRY_VERIFY(kiosk.words().contains(QStringLiteral("40")));
        kiosk.click(QStringLiteral("undo"));
        QCOMPARE(kiosk.settingsAdmin.calls.last(), QStringLiteral("setVolume 70"));
    }

    /// Catches: a bar that is too small for a finger, is cut off, or covers what is above it.
    void itFitsEveryScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("density");
        QTest::newRow("10 inch") << QSize(1280, 800) << 149.0;
        QTest::newRow("7 inch") << QSize(800, 480) << 133.0;
        QTest::newRow("7 inch upright") << QSize(480, 800) << 133.0;
    }
    void itFitsEveryScreen()
    {
        QFETCH(QSize, size);
        QFETCH(double, density);
        for (const char* language : {"en_GB", "ar"}) {
            Bench kiosk(size, density);
            kiosk.state.access().set({});
            kiosk.window->speak(QLatin1String(language));
            kiosk.openAdmin();
            kiosk.disableAmina();
            auto* undo = kiosk.find<>(QStringLiteral("undo"));
            QVERIFY(undo);
            const Theme& theme = kiosk.window->theme();
            QVERIFY(theme.millimeters(undo->height()) >= 12 && theme.millimeters(undo->width()) >= 12);
            QVERIFY(undo->accessibleName().contains(kiosk.words()));
            QTRY_VERIFY(kiosk.window->rect().contains(QRect(undo->mapTo(kiosk.window.get(), QPoint()), undo->size())));
            QTRY_VERIFY(kiosk.bar()->height() >= kiosk.bar()->sizeHint().height());
        }
    }
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
