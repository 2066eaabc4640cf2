// From the touch to the ledger: a PIN and a card at the door, through the real window, presenter and ledger worker on a
// real database.
#include "kiosk/presenter.h"
#include "ledger/ledger_thread.h"

#include "tests/kiosk/ledger_bench.h"
#include "tests/ui/fake_access.h"
#include "tests/ui/fake_attendance.h"
#include "tests/ui/fake_audit.h"
#include "tests/ui/fake_class.h"
#include "tests/ui/fake_clock.h"
#include "tests/ui/fake_connections.h"
#include "tests/ui/fake_devices.h"
#include "tests/ui/fake_enrollment.h"
#include "tests/ui/fake_exports.h"
#include "tests/ui/fake_outbox.h"
#include "tests/ui/fake_people.h"
#include "tests/ui/fake_presence.h"
#include "tests/ui/fake_recognition.h"
#include "tests/ui/fake_settings.h"
#include "tests/ui/fake_system.h"

#include "screen/admin_services.h"
#include "ui/live/card_stack.h"
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;

namespace {

/// A kiosk whose threads are this one.
struct Door
{
    explicit Door(const QString& dataDirectory) : presenter(state, clock, {}, thread)
    {
        LedgerSetup setup;
        setup.storage.dataDirectory = dataDirectory;
        LedgerPorts ports;
        ports.publish = [this](LedgerEvent event) { presenter.postLedger(std::move(event)); };
        ports.useGallery = [](const std::shared_ptr<const Gallery>&) {};
        ports.retract = [](const PersonId&) {};
        ports.useExtraMargins = [](const ExtraMargins&) {};
        thread.start(std::move(setup), std::move(ports), clock, candidates);
        thread.useModel(QStringLiteral("test-model"), 4, {});
        Person person;
        person.id = PersonId(QStringLiteral("E-1001"));
        person.displayName = QStringLiteral("Ada");
        FaceTemplate sample;
        sample.person = person.id;
        sample.embedding = {1, 0, 0, 0};
        thread.post([person, sample](OpenLedger& ledger) {
            (void)ledger.people().enroll(person, {sample}, {});
            (void)ledger.people().setPin(person.id, Secret("739184"));
            (void)ledger.people().setToken(person.id, TokenKind::Card, Secret("0004711"));
        });
        state.setCamera(screen::CameraView::Live, {});
        screen::UiSettings settings;
        settings.screenSize = {1280, 800};
        settings.dotsPerInch = 149;
        settings.soundVolume = 0;
        settings.idleAfterSeconds = 0;
        settings.language = QStringLiteral("en");
        window = std::make_unique<ui::MainWindow>(state, presenter, services, clock, settings);
        window->resize(settings.screenSize);
        window->show();
        // A kiosk that knows no one offers no PIN.
        if (!QTest::qWaitFor([this] { return state.peopleCount() == 1; }))
            qWarning("no one was enrolled");
    }
    void press(std::initializer_list<const char*> names) const
    {
        for (const char* name : names) {
            for (auto* button : window->findChildren<QAbstractButton*>(QLatin1String(name))) {
                if (button->isVisible())
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        }
    }
    /// What the newest card says, empty without one.
    [[nodiscard]] QString said() const
    {
        const auto& cards = window->findChild<ui::CardStack*>()->cards();
        return cards.isEmpty() ? QString() : cards.front()->content().name + u'|' + cards.front()->content().word;
    }
    ~Door() { thread.stop(); }
    Door(const Door&) = delete;
    Door& operator=(const Door&) = delete;
    /// Today's punches.
    [[nodiscard]] std::vector<Punch> ledger()
    {
        const auto today =
            LedgerBench::answer<std::vector<Punch>>([this](QObject* context, Reply<std::vector<Punch>> reply) {
                thread.ask(
                    context,
                    [day = clock.read().local().date()](OpenLedger& ledger) { return ledger.punches().ofDay(day); },
                    std::move(reply));
            });
        return today.value_or(std::vector<Punch>());
    }

    ManualClock clock;
    Mailbox<PunchCandidate> candidates{16, Mailbox<PunchCandidate>::Overflow::DropNewest};
    screen::KioskState state;
    ui::FakeAccess accessAsked;
    ui::FakeAttendance attendanceAsked;
    ui::FakeAudit auditAsked;
    ui::FakeClass classAsked;
    ui::FakeClock clockAsked;
    ui::FakeConnections connectionsAsked;
    ui::FakeDevices devicesAsked;
    ui::FakeEnrollment enrollmentAsked;
    ui::FakeExports exportsAsked;
    ui::FakeOutbox outboxAsked;
    ui::FakePeople peopleAsked;
    ui::FakePresence presenceAsked;
    ui::FakeRecognition recognitionAsked;
    ui::FakeSettings settingsAsked;
    ui::FakeSystem systemAsked;
    screen::AdminServices services{
        .access = accessAsked,
        .attendance = attendanceAsked,
        .audit = auditAsked,
        .classes = classAsked,
        .clock = clockAsked,
        .connections = connectionsAsked,
        .devices = devicesAsked,
        .enrollment = enrollmentAsked,
        .exports = exportsAsked,
        .outbox = outboxAsked,
        .people = peopleAsked,
        .presence = presenceAsked,
        .recognition = recognitionAsked,
        .settings = settingsAsked,
        .system = systemAsked,
    };
    LedgerThread thread;
    Presenter presenter;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

class TestDoorEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Catches: a number that the pad and the store spell differently, a confirmation without an entry, a wrong PIN
    /// that punches.
    void aPinGoesFromThePadToTheLedger()
    {
        QTemporaryDir directory;
        Door door(directory.path());
        door.press({"doorPin", "pin1", "pin0", "pin0", "pin1", "pinConfirm"});
        door.press({"pin7", "pin3", "pin9", "pin1", "pin8", "pin5", "pinConfirm"});
        QTRY_VERIFY(door.state.entry().stage == screen::EntryView::Stage::WrongPin);
        QVERIFY(door.ledger().empty());
        door.press({"pin7", "pin3", "pin9", "pin1", "pin8", "pin4", "pinConfirm"});
        QTRY_COMPARE(door.said(), QStringLiteral("Ada|Checked in"));
        const std::vector<Punch> punches = door.ledger();
        QCOMPARE(punches.size(), 1U);
        QVERIFY(punches[0].facts.method == VerifyMethod::Pin);
        QCOMPARE(punches[0].facts.person.value(), QStringLiteral("E-1001"));
        QVERIFY(door.state.entry() == screen::EntryView{});
    }

    /// Catches: a reader's keys that never become the stored card, an unknown card without a word.
    void aCardGoesFromTheReaderToTheLedger()
    {
        QTemporaryDir directory;
        Door door(directory.path());
        quint64 at = 1000;
        const auto read = [&](const QString& number) {
            at += 5000;
            for (const QChar key : number + u'\n') {
                const bool enter = key == u'\n';
                QKeyEvent press(QEvent::KeyPress, enter ? int{Qt::Key_Return} : int{key.unicode()}, Qt::NoModifier,
                                enter ? QStringLiteral("\r") : QString(key));
                press.setTimestamp(at += 8);
                QCoreApplication::sendEvent(door.window.get(), &press);
            }
        };
        read(QStringLiteral("0004712"));
        QTRY_COMPARE(door.said(), QStringLiteral("|I don't know this card or code"));
        read(QStringLiteral("0004711"));
        QTRY_COMPARE(door.said(), QStringLiteral("Ada|Checked in"));
        const std::vector<Punch> punches = door.ledger();
        QCOMPARE(punches.size(), 1U);
        QVERIFY(punches[0].facts.method == VerifyMethod::Card);
    }
};

QTEST_MAIN(TestDoorEntry)
#include "tst_door_entry.moc"
