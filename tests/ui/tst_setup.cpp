// The first run and the settings' pages, by touch, from the first screen to the last.
#include "tests/ui/kiosk_fixture.h"

#include "screen/setting_words.h"
#include "ui/admin/admin_shell.h"
#include "ui/language.h"
#include "ui/pages/more_page.h"
#include "ui/pin/pin_view.h"
#include "ui/setup/setup_view.h"
#include "ui/widgets/keyboard.h"
#include "ui/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

using View = MainWindow::View;
using Step = SetupView::Step;

/// A kiosk whose settings take effect, as stored ones do.
struct SetupFixture : KioskFixture
{
    explicit SetupFixture(QSize size = {1280, 800}, double dotsPerInch = 149) : KioskFixture(size, dotsPerInch)
    {
        settingsAdmin.state = &state.settings();
        SettingsView view;
        view.setupDone = false;
        view.language = settings.language;
        view.volume = settings.soundVolume;
        view.door.name = QString();
        state.settings().set(view);
    }
    [[nodiscard]] QStringList& asked() { return settingsAdmin.calls; }
    /// Takes what was asked since the last time.
    [[nodiscard]] QStringList taken() { return std::exchange(asked(), {}); }
    void beginFirstRun()
    {
        state.access().set({AccessStage::NeedsFirstPin, 0, std::nullopt});
        QCoreApplication::processEvents();
    }
    void stored(int step)
    {
        SettingsView view = state.settings().view();
        view.setupStep = step;
        state.settings().set(view);
    }
    void finishSetup()
    {
        SettingsView view = state.settings().view();
        view.setupDone = true;
        state.settings().set(view);
    }
    void press(const QString& digits) const
    {
        for (const QChar digit : digits)
            click(QStringLiteral("pin%1").arg(digit));
        click(QStringLiteral("pinConfirm"));
    }
    void openSettings(int entry)
    {
        openAdmin();
        window->admin().go(AdminShell::Page::More);
        window->admin().more().open(entry);
    }
    void settle() const { QCoreApplication::processEvents(); }
};

} // namespace

class TestSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    /// Catches: a step that cannot be left, a value that is not stored, a wrong order.
    void firstRunFromTheFirstScreenToTheLast()
    {
        SetupFixture kiosk;
        kiosk.settingsAdmin.cameras = {{QStringLiteral("v4l2:/dev/video0"), QStringLiteral("BRIO")}};
        kiosk.open();
        QVERIFY(kiosk.window->view() == View::Door); // nothing is known yet of PIN and people
        kiosk.beginFirstRun();
        QVERIFY(kiosk.window->view() == View::Setup);
        QVERIFY(kiosk.window->setup().step() == Step::Language);
        kiosk.click(QStringLiteral("setupNext"));
        QCOMPARE(kiosk.taken(), QStringList({QStringLiteral("setSetupStep 1")}));

        kiosk.press(QStringLiteral("704182"));
        kiosk.press(QStringLiteral("704182"));
        QCOMPARE(kiosk.access.calls, QStringList({QStringLiteral("setFirstPin 704182")}));
        QVERIFY(kiosk.window->setup().step() == Step::Pin); // it is not set before the ledger says so
        kiosk.state.access().set({AccessStage::Open, 0, std::nullopt});
        QVERIFY(kiosk.window->setup().step() == Step::Door);
        QCOMPARE(kiosk.taken(), QStringList({QStringLiteral("setSetupStep 2")}));

        auto* name = kiosk.find<QLineEdit>(QStringLiteral("doorName"));
        QVERIFY(name);
        QTest::mouseClick(name, Qt::LeftButton);
        QTest::keyClicks(name, QStringLiteral("Gate"));
        kiosk.click(QStringLiteral("rule3"));
        QCOMPARE(kiosk.taken(), QStringList({QStringLiteral("setDoor 'Gate' 3")}));
        kiosk.click(QStringLiteral("setupNext"));
        QCOMPARE(kiosk.taken().last(), QStringLiteral("setSetupStep 3"));

        kiosk.click(QStringLiteral("clockChange"));
        auto* date = kiosk.find<QLineEdit>(QStringLiteral("clockDateField"));
        auto* time = kiosk.find<QLineEdit>(QStringLiteral("clockTimeField"));
        QVERIFY(date && time);
        date->setText(QStringLiteral("2026-2-30"));
        kiosk.click(QStringLiteral("clockSet"));
        QVERIFY(kiosk.clockAdmin.calls.isEmpty()); // no such day
        date->setText(QStringLiteral("2026/3/1"));
        time->setText(QStringLiteral("8:05"));
        kiosk.click(QStringLiteral("clockSet"));
        QCOMPARE(kiosk.clockAdmin.calls.size(), 1);
        QCOMPARE(kiosk.clockAdmin.calls.front(),
                 QStringLiteral("setTime ") + QDateTime(QDate(2026, 3, 1), QTime(8, 5)).toUTC().toString(Qt::ISODate));
        QVERIFY(!kiosk.find<>(QStringLiteral("clockSet"))->isEnabled()); // one at a time
        kiosk.clockAdmin.answers.answer(failure(ErrorCode::PermissionDenied, QStringLiteral("Not allowed.")));
        QVERIFY(kiosk.find<>(QStringLiteral("clockSet"))->isEnabled());
        kiosk.click(QStringLiteral("clockBack"));
        kiosk.click(QStringLiteral("zoneChange"));
        auto* search = kiosk.find<QLineEdit>(QStringLiteral("zoneSearch"));
        QVERIFY(search);
        QTest::mouseClick(search, Qt::LeftButton);
        QTest::keyClicks(search, QStringLiteral("dhaka"));
        auto* zones = kiosk.find<QListView>(QStringLiteral("zoneList"));
        QVERIFY(zones);
        QCOMPARE(zones->model()->rowCount(), 1);
        kiosk.settle();
        QTest::mouseClick(zones->viewport(), Qt::LeftButton, {},
                          zones->visualRect(zones->model()->index(0, 0)).center());
        QCOMPARE(kiosk.taken(), QStringList({QStringLiteral("setZone 'Asia/Dhaka'")}));
        kiosk.click(QStringLiteral("setupNext"));
        QCOMPARE(kiosk.taken(), QStringList({QStringLiteral("setSetupStep 4"), QStringLiteral("listCameras")}));

        kiosk.settle(); // the rows of what was found are laid out
        kiosk.click(QStringLiteral("camera1"));
        kiosk.click(QStringLiteral("cameraRotate"));
        kiosk.click(QStringLiteral("cameraMirror"));
        QCOMPARE(kiosk.taken(), QStringList({QStringLiteral("setCamera v4l2:/dev/video0 0 plain"),
                                             QStringLiteral("setCamera v4l2:/dev/video0 90 plain"),
                                             QStringLiteral("setCamera v4l2:/dev/video0 90 mirrored")}));
        kiosk.click(QStringLiteral("setupNext"));
        QVERIFY(kiosk.window->setup().step() == Step::Link);
        QCOMPARE(kiosk.taken(), QStringList({QStringLiteral("setSetupStep 5")}));
        QCOMPARE(kiosk.find<>(QStringLiteral("setupNext"))->text(), QStringLiteral("Later"));
        kiosk.click(QStringLiteral("setupNext"));
        QVERIFY(kiosk.window->setup().step() == Step::Done);
        kiosk.click(QStringLiteral("setupEnroll"));
        QCOMPARE(kiosk.taken().last(), QStringLiteral("finishSetup"));
        kiosk.settle();
        QVERIFY(kiosk.window->view() == View::Admin);
        QVERIFY(kiosk.find<QLineEdit>(QStringLiteral("enrollId")));
    }

    /// Catches: a form without a way back, a draft that is stored without being asked to, a setup that goes on over a
    /// half-filled form, and one that says "Later" though a server is connected.
    void aServerIsConnected()
    {
        SetupFixture kiosk;
        ConnectorForm form;
        form.name = QStringLiteral("hook");
        form.title = QStringLiteral("Webhook");
        FormField address;
        address.key = QStringLiteral("url");
        address.label = QStringLiteral("Address");
        address.required = true;
        form.fields = {address};
        kiosk.state.connections().setForms({form});
        kiosk.stored(5);
        kiosk.open();
        kiosk.state.access().set({AccessStage::Open, 0, std::nullopt});
        QVERIFY(kiosk.window->setup().step() == Step::Link);
        const QStringList& calls = kiosk.connections.calls;
        const auto press = [&kiosk](const char* name) { kiosk.find<>(QLatin1String(name))->click(); };
        press("setupLink");
        QVERIFY(!kiosk.find<>(QStringLiteral("setupNext")));
        press("kindCancel");
        QVERIFY(kiosk.find<>(QStringLiteral("setupNext")));
        press("setupLink");
        press("kind:hook");
        kiosk.find<QLineEdit>(QStringLiteral("field:url"))->setText(QStringLiteral("https://hr.example"));
        press("formTest");
        QCOMPARE(calls.last(), QStringLiteral("testDraft hook url=https://hr.example"));
        press("formSave");
        QCOMPARE(calls.last(), QStringLiteral("save hook url=https://hr.example"));
        kiosk.state.connections().setConnections({{QStringLiteral("hook-1"), false, true, QStringLiteral("hook"), {}}});
        kiosk.connections.saved.answer({});
        QCOMPARE(kiosk.find<>(QStringLiteral("setupNext"))->text(), QStringLiteral("Continue"));
        QVERIFY(kiosk.find<>(QStringLiteral("setupLink")));
        press("setupNext");
        QVERIFY(kiosk.window->setup().step() == Step::Done);
    }

    /// Catches: a pad that starts over without a word.
    void pinThatIsNotTakenIsExplained()
    {
        SetupFixture kiosk;
        kiosk.stored(1);
        kiosk.open();
        kiosk.beginFirstRun();
        kiosk.press(QStringLiteral("1111"));
        kiosk.press(QStringLiteral("1111"));
        // As the controller shows what the ledger says.
        kiosk.state.access().set({AccessStage::Checking, 0, std::nullopt});
        AccessView again{AccessStage::NeedsFirstPin, 0, std::nullopt};
        again.problem = QStringLiteral("Too easy");
        kiosk.state.access().set(again);
        bool shown = false;
        for (const PinView* pad : kiosk.window->findChildren<PinView*>())
            shown = shown || (pad->isVisible() && pad->message() == QStringLiteral("Too easy"));
        QVERIFY(shown);
        QVERIFY(kiosk.window->setup().step() == Step::Pin);
    }

    /// Catches: a language chosen first of all that shows only after a restart, and one that loses the step.
    void languageIsSpokenAtOnce()
    {
        SetupFixture kiosk;
        kiosk.open();
        kiosk.beginFirstRun();
        kiosk.click(QStringLiteral("speak:ar"));
        kiosk.settle();
        QCOMPARE(kiosk.window->language(), QStringLiteral("ar"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(kiosk.window->view() == View::Setup);
        QVERIFY(kiosk.window->setup().step() == Step::Language);
    }

    /// Catches: "en_GB" replaced by the English of another country because what was chosen already was touched.
    void whatIsSpokenAlreadyStaysAsItIs()
    {
        SetupFixture kiosk;
        kiosk.settings.language = QStringLiteral("en_GB");
        kiosk.open();
        kiosk.beginFirstRun();
        kiosk.click(QStringLiteral("speak:en"));
        QCOMPARE(kiosk.taken(), QStringList());
    }

    /// Nothing that was set is asked again, and the setup does not go on without the PIN that has been set.
    void goesOnAfterAPowerCut()
    {
        SetupFixture kiosk;
        kiosk.stored(3);
        kiosk.open();
        QVERIFY(kiosk.window->view() == View::Pin);
        kiosk.press(QStringLiteral("704182"));
        kiosk.state.access().set({AccessStage::Open, 0, std::nullopt});
        QVERIFY(kiosk.window->view() == View::Setup);
        QVERIFY(kiosk.window->setup().step() == Step::Clock);
    }
    void goesOnBeforeThePin()
    {
        SetupFixture kiosk;
        kiosk.stored(1);
        kiosk.open();
        kiosk.beginFirstRun();
        QVERIFY(kiosk.window->view() == View::Setup);
        QVERIFY(kiosk.window->setup().step() == Step::Pin);
    }
    /// The PIN reached the disk, the step did not.
    void pinIsNotSetTwice()
    {
        SetupFixture kiosk;
        kiosk.stored(1);
        kiosk.open();
        QVERIFY(kiosk.window->view() == View::Pin);
        kiosk.state.access().set({AccessStage::Open, 0, std::nullopt});
        QVERIFY(kiosk.window->view() == View::Setup);
        QVERIFY(kiosk.window->setup().step() == Step::Door);
        kiosk.click(QStringLiteral("setupBack"));
        QVERIFY(kiosk.window->setup().step() == Step::Language);
        kiosk.click(QStringLiteral("setupNext"));
        QVERIFY(kiosk.window->setup().step() == Step::Door);
    }

    /// A kiosk that was in use before there was a setup keeps its door.
    void kioskInUseHasNoSetup()
    {
        SetupFixture people;
        people.state.setPeopleCount(12);
        people.open();
        people.beginFirstRun();
        QVERIFY(people.window->view() == View::Door);

        SetupFixture pin;
        pin.open();
        pin.state.access().set({AccessStage::Wrong, 4, std::nullopt});
        pin.state.access().set({AccessStage::Locked, 0, std::nullopt});
        QVERIFY(pin.window->view() == View::Door);
        pin.openAdmin();
        QVERIFY(pin.window->view() == View::Admin);
    }
    /// A server sends people while the setup is left alone: the door is theirs.
    void peopleWhoComeTakeTheDoor()
    {
        SetupFixture kiosk;
        kiosk.open();
        kiosk.beginFirstRun();
        QVERIFY(kiosk.window->view() == View::Setup);
        kiosk.state.setPeopleCount(3);
        QVERIFY(kiosk.window->view() == View::Door);
    }

    void untouchedItLocksItself()
    {
        SetupFixture kiosk;
        kiosk.settings.adminIdleSeconds = 1;
        kiosk.stored(4);
        kiosk.open();
        kiosk.state.access().set({AccessStage::Open, 0, std::nullopt});
        QVERIFY(kiosk.window->view() == View::Setup);
        QTRY_VERIFY(kiosk.access.calls.contains(QStringLiteral("leave")));
        kiosk.state.access().set({AccessStage::Locked, 0, std::nullopt});
        QVERIFY(kiosk.window->view() == View::Door);
        // The way back is that of the administration.
        kiosk.openAdmin();
        QVERIFY(kiosk.window->view() == View::Setup);
        QVERIFY(kiosk.window->setup().step() == Step::Camera);
    }

    /// On the smallest screen too the line that is typed into stays above the keyboard.
    void keyboardHidesNothingThatIsTyped_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("landscape") << QSize(800, 480);
        QTest::newRow("portrait") << QSize(480, 800);
    }
    void keyboardHidesNothingThatIsTyped()
    {
        QFETCH(QSize, size);
        SetupFixture kiosk(size, 133);
        kiosk.stored(2);
        kiosk.open();
        kiosk.state.access().set({AccessStage::Open, 0, std::nullopt});
        for (const char* field : {"doorName", "zoneSearch"}) {
            if (field == QLatin1String("zoneSearch")) {
                kiosk.click(QStringLiteral("setupNext"));
                kiosk.click(QStringLiteral("zoneChange"));
            }
            auto* edit = kiosk.find<QLineEdit>(QLatin1String(field));
            QVERIFY2(edit, field);
            QTest::mouseClick(edit, Qt::LeftButton);
            kiosk.window->grab(); // settles the layouts
            kiosk.settle();
            kiosk.window->grab();
            const Keyboard* keyboard = nullptr;
            for (const Keyboard* each : kiosk.window->findChildren<Keyboard*>()) {
                if (each->isVisible())
                    keyboard = each;
            }
            QVERIFY2(keyboard, field);
            const QRect line(edit->mapTo(kiosk.window.get(), QPoint(0, 0)), edit->size());
            const QRect keys(keyboard->mapTo(kiosk.window.get(), QPoint(0, 0)), keyboard->size());
            QVERIFY2(!line.intersects(keys) && kiosk.window->rect().contains(line) &&
                         kiosk.window->rect().contains(keys),
                     field);
            QVERIFY(edit->visibleRegion().boundingRect().height() == edit->height());
            for (const char* name : {"setupNext"}) { // hidden under nothing either
                if (auto* button = kiosk.find<>(QLatin1String(name)))
                    QVERIFY(!QRect(button->mapTo(kiosk.window.get(), QPoint(0, 0)), button->size()).intersects(keys));
            }
            if (field == QLatin1String("doorName"))
                Q_EMIT const_cast<Keyboard*>(keyboard)->hideRequested();
        }
    }

    /// The whole screen follows, and the administrator stays where they were.
    void themeIsSeenAtOnce()
    {
        SetupFixture kiosk;
        kiosk.finishSetup();
        kiosk.open();
        kiosk.openSettings(1);
        const QColor before = kiosk.window->theme().color(Color::Background);
        kiosk.click(QStringLiteral("theme1"));
        kiosk.settle();
        QVERIFY(kiosk.window->theme().color(Color::Background) != before);
        QVERIFY(kiosk.window->view() == View::Admin);
        QCOMPARE(kiosk.window->admin().more().openEntry(), 1);
        auto* tile = kiosk.find<>(QStringLiteral("theme1"));
        QVERIFY(tile && tile->isChecked());
    }
    void volumeHasEnds()
    {
        SetupFixture kiosk;
        kiosk.finishSetup();
        kiosk.open();
        kiosk.openSettings(1);
        QVERIFY(!kiosk.find<>(QStringLiteral("volumeLess"))->isEnabled()); // it is silent
        (void)kiosk.taken();
        for (int i = 0; i < 12; ++i)
            kiosk.click(QStringLiteral("volumeMore"));
        QCOMPARE(kiosk.taken().size(), 10);
        QCOMPARE(kiosk.state.settings().view().volume, 100);
    }
    void languagesOfTheDoor()
    {
        SetupFixture kiosk;
        kiosk.finishSetup();
        kiosk.open();
        kiosk.openSettings(1);
        (void)kiosk.taken();
        kiosk.find<>(QStringLiteral("offer:en"))->click();
        kiosk.settle();
        kiosk.find<>(QStringLiteral("offer:ar"))->click();
        kiosk.settle();
        QCOMPARE(kiosk.taken(), QStringList({QStringLiteral("setLanguages en"), QStringLiteral("setLanguages en ar")}));
        Q_EMIT kiosk.window->admin().left();
        kiosk.window->live().sleep();
        QVERIFY(kiosk.find<>(QStringLiteral("language:ar")));
    }

    /// A change that could not be stored is reported, and the form shows what is in effect.
    void refusedChangeIsNotShownAsDone()
    {
        SetupFixture kiosk;
        kiosk.finishSetup();
        kiosk.open();
        kiosk.openSettings(0);
        kiosk.settingsAdmin.refusal = QStringLiteral("the disk is full");
        kiosk.click(QStringLiteral("rule4"));
        QVERIFY(kiosk.find<>(QStringLiteral("rule0"))->isChecked());
        QVERIFY(!kiosk.find<>(QStringLiteral("rule4"))->isChecked());
        bool shown = false;
        for (const QLabel* label : kiosk.window->findChildren<QLabel*>())
            shown = shown || (label->isVisible() && label->text() == QStringLiteral("the disk is full"));
        QVERIFY(shown);
    }
    void brokenSettingsAreReported()
    {
        SetupFixture kiosk;
        SettingsView view;
        view.problem = QStringLiteral("The settings were kept as settings.toml.broken");
        kiosk.state.settings().set(view);
        kiosk.open();
        kiosk.openAdmin();
        bool shown = false;
        for (const QLabel* label : kiosk.window->findChildren<QLabel*>())
            shown = shown || (label->isVisible() && label->text() == view.problem);
        QVERIFY(shown);
    }

    void restartIsSaid()
    {
        SetupFixture kiosk;
        kiosk.finishSetup();
        kiosk.open();
        kiosk.openAdmin();
        kiosk.state.settings().setRestarting();
        QVERIFY(kiosk.window->view() == View::Restarting);
    }

    /// Catches: a path, or a password, where people look for the name of a camera.
    void aCameraIsNamedForPeople()
    {
        useLanguage(QStringLiteral("en"));
        const auto plain = [](QString words) { return words.remove(QChar(0x2068)).remove(QChar(0x2069)); };
        QCOMPARE(plain(cameraWords(QStringLiteral("playlist:/var/lib/demo/morning.m3u"))),
                 QStringLiteral("Recording: morning.m3u"));
        QCOMPARE(plain(cameraWords(QStringLiteral("file:/tmp/a b.mp4"))), QStringLiteral("Recording: a b.mp4"));
        QCOMPARE(plain(cameraWords(QStringLiteral("rtsp://admin:hush@10.0.0.7:554/stream?token=1"))),
                 QStringLiteral("Network camera: 10.0.0.7"));
        QCOMPARE(plain(cameraWords(QStringLiteral("v4l2:/dev/video0"))), QStringLiteral("Camera /dev/video0"));
        QCOMPARE(plain(cameraWords(QStringLiteral("libcamera"))), QStringLiteral("Camera libcamera"));
    }

    /// Catches: a path whose leading "/" is shown at its end where the sentence runs from right to left. The signs are
    /// those of UAX 9.
    void aPathIsIsolatedFromItsSentence()
    {
        QCOMPARE(isolated(QStringLiteral("/media/BLUE/a.csv")), QString::fromUtf8("\u2068/media/BLUE/a.csv\u2069"));
        QCOMPARE(isolated(QString()), QString());
    }
};

QTEST_MAIN(TestSetup)
#include "tst_setup.moc"
