// People without a face at the door: buttons, keys and readers, and what the screen says of each end.
#include "tests/ui/kiosk_fixture.h"

#include "ui/entry/entry_controller.h"
#include "ui/entry/fast_keys.h"
#include "ui/entry/pin_entry.h"
#include "ui/entry/scan_view.h"
#include "ui/live/card_stack.h"
#include "ui/live/corner_press.h"
#include "ui/live/guidance_pill.h"
#include "ui/pin/pad_form.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>

#include <array>
#include <utility>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

using Stage = EntryView::Stage;
using Source = Conditions::Source;

EntryView entry(Stage stage, int triesLeft = 0)
{
    EntryView view;
    view.stage = stage;
    view.triesLeft = triesLeft;
    return view;
}

/// Keys as a keyboard sends them, `gap` milliseconds apart; '\n' is Enter.
void sendKeys(const KioskFixture& kiosk, const QString& keys, quint64 gap, bool repeated = false)
{
    static quint64 now = 1'000'000;
    now += 10'000;
    for (const QChar key : keys) {
        QWidget* focus = kiosk.window->focusWidget() ? kiosk.window->focusWidget() : kiosk.window.get();
        const bool enter = key == u'\n';
        QKeyEvent press(QEvent::KeyPress, enter ? int{Qt::Key_Return} : int{key.toUpper().unicode()}, Qt::NoModifier,
                        enter ? QStringLiteral("\r") : QString(key), repeated);
        press.setTimestamp(now += gap);
        QCoreApplication::sendEvent(focus, &press);
    }
}

PadForm& form(const KioskFixture& kiosk)
{
    return kiosk.window->findChild<PinEntry*>()->form();
}

} // namespace

class TestEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: more touches than button, number, tick, PIN, tick; a PIN that can be read; an answer that is not shown.
    void aNumberAndAPinAreEnough()
    {
        KioskFixture kiosk;
        kiosk.open();
        QElapsedTimer timer;
        timer.start();
        kiosk.click(QStringLiteral("doorPin"));
        kiosk.window->grab();
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        for (const char* key :
             {"pin1", "pin0", "pin4", "pin2", "pinConfirm", "pin7", "pin3", "pin9", "pin1", "pinConfirm"})
            kiosk.click(QLatin1String(key));
        QCOMPARE(kiosk.requests.calls, QStringList{QStringLiteral("enterPin 1042 7391")});
        kiosk.state.setEntry(entry(Stage::Checking));
        QVERIFY(!kiosk.find<>(QStringLiteral("pin1"))->isEnabled());
        kiosk.state.setEntry(entry(Stage::Recorded));
        kiosk.state.confirm(
            {QUuid::createUuid(), TrackId{9}, QStringLiteral("Amina"), Direction::In, kiosk.clock.read().local(), {}});
        QVERIFY(!kiosk.find<>(QStringLiteral("pin1")));
        QVERIFY(kiosk.find<Card>(QStringLiteral("card")));
        QCOMPARE(kiosk.requests.calls.last(), QStringLiteral("dismissEntry"));
    }

    void aWrongPinIsTypedAgainForTheSameNumber()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.click(QStringLiteral("doorPin"));
        for (const char* key : {"pin1", "pin2", "pinConfirm", "pin7", "pin3", "pin9", "pin1", "pinConfirm"})
            kiosk.click(QLatin1String(key));
        kiosk.state.setEntry(entry(Stage::Checking));
        kiosk.state.setEntry(entry(Stage::WrongPin, 3));
        QVERIFY2(form(kiosk).message().contains(u'3') && form(kiosk).message().contains(QStringLiteral("12")),
                 qPrintable(form(kiosk).message()));
        for (const char* key : {"pin7", "pin3", "pin9", "pin2", "pinConfirm"})
            kiosk.click(QLatin1String(key));
        QCOMPARE(kiosk.requests.calls.last(), QStringLiteral("enterPin 12 7392"));
        kiosk.state.setEntry(entry(Stage::Checking));
        kiosk.state.setEntry(entry(Stage::WrongPin, 2));
        kiosk.click(QStringLiteral("pinErase")); // nothing there: back to the number
        for (const char* key : {"pin5", "pinConfirm", "pin1", "pin1", "pin2", "pin8", "pinConfirm"})
            kiosk.click(QLatin1String(key));
        QCOMPARE(kiosk.requests.calls.last(), QStringLiteral("enterPin 5 1128"));
    }

    /// Catches: a lock without an end in sight, and one that is got round by opening the pad again.
    void aLockCountsDownAndOutlivesThePad()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.click(QStringLiteral("doorPin"));
        for (const char* key : {"pin1", "pinConfirm", "pin7", "pin3", "pin9", "pin1", "pinConfirm"})
            kiosk.click(QLatin1String(key));
        kiosk.state.setEntry(entry(Stage::Checking));
        EntryView locked = entry(Stage::Locked);
        locked.lockedUntil = toDateTimeUtc(kiosk.clock.wall()).addSecs(65);
        kiosk.state.setEntry(locked);
        QVERIFY2(form(kiosk).message().contains(QStringLiteral("1:05")), qPrintable(form(kiosk).message()));
        kiosk.click(QStringLiteral("pinBack"));
        QVERIFY(!kiosk.find<>(QStringLiteral("pin1")));
        kiosk.state.setEntry({});
        kiosk.click(QStringLiteral("doorPin"));
        QVERIFY(!kiosk.find<>(QStringLiteral("pin1"))->isEnabled());
        kiosk.clock.advance(std::chrono::seconds(66));
        QTRY_VERIFY(kiosk.find<>(QStringLiteral("pin1"))->isEnabled());
    }

    void aCodeIsScannedAndTheCameraGoesBackToFaces()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.click(QStringLiteral("doorScan"));
        QCOMPARE(kiosk.requests.calls.last(), QStringLiteral("beginScan"));
        auto* scan = kiosk.window->findChild<ScanView*>();
        kiosk.state.setEntry(entry(Stage::UnknownToken, 8));
        QVERIFY2(scan->isVisible() && scan->message().contains(u'8'), qPrintable(scan->message()));
        kiosk.state.setEntry(entry(Stage::AskingServer));
        QVERIFY(scan->message().contains(QStringLiteral("server")));
        kiosk.state.setEntry(entry(Stage::NoAnswer));
        QVERIFY(!scan->isVisible());
        QVERIFY(kiosk.requests.calls.contains(QStringLiteral("endScan")));
        QVERIFY(kiosk.find<Card>(QStringLiteral("card")));
        kiosk.window->live().leave();
        kiosk.click(QStringLiteral("doorScan"));
        kiosk.click(QStringLiteral("scanCancel"));
        QCOMPARE(kiosk.requests.calls.last(), QStringLiteral("endScan"));
        kiosk.click(QStringLiteral("doorScan"));
        kiosk.state.setCamera(CameraView::Lost, {});
        QCOMPARE(kiosk.requests.calls.last(), QStringLiteral("endScan"));
        QVERIFY2(!kiosk.find<>(QStringLiteral("doorScan")), "there is nothing to scan with");
        QVERIFY2(kiosk.find<>(QStringLiteral("doorPin")), "a PIN needs no camera");
    }

    /// Catches: an answer without text, one that claims a punch where there is none, one without a next
    /// step.
    void everyEndIsSaidWhileNothingIsOpen()
    {
        KioskFixture kiosk;
        kiosk.open();
        auto* cards = kiosk.window->findChild<CardStack*>();
        auto* pill = kiosk.window->findChild<GuidancePill*>();
        for (const Stage stage : {Stage::UnknownToken, Stage::Locked, Stage::GrantedByServer, Stage::DeniedByServer,
                                  Stage::NoAnswer, Stage::NotPossible}) {
            kiosk.state.setEntry(entry(Stage::AskingServer));
            QVERIFY(pill->text().contains(QStringLiteral("server")));
            EntryView end = entry(stage);
            end.lockedUntil = toDateTimeUtc(kiosk.clock.wall()).addSecs(30);
            kiosk.state.setEntry(end);
            QCOMPARE(cards->cards().size(), 1);
            const CardContent& content = cards->cards().front()->content();
            QVERIFY(!content.word.isEmpty() && !content.note.isEmpty());
            QVERIFY(content.shape != Shape::In && content.shape != Shape::Out);
            QCOMPARE(kiosk.requests.calls.last(), QStringLiteral("dismissEntry"));
            kiosk.window->live().leave();
        }
    }

    void whoIsNotRecognizedIsOfferedThePin()
    {
        KioskFixture kiosk({480, 800}, 133);
        kiosk.open();
        const QSize usual = kiosk.find<>(QStringLiteral("doorPin"))->size();
        kiosk.state.notify({Notice::Kind::Unknown, TrackId{1}, {}, {}, Direction::In, {}});
        auto* grown = kiosk.find<>(QStringLiteral("doorPin"));
        QVERIFY(grown);
        QVERIFY(grown->width() > usual.width() * 3 / 2);
        QVERIFY(!grown->geometry().intersects(kiosk.window->findChild<CardStack*>()->geometry()));
        kiosk.click(QStringLiteral("doorPin"));
        QVERIFY(kiosk.find<>(QStringLiteral("pin1")));
    }

    /// Catches: a person who cannot move as asked and is asked on and on; a touch beside the button that ends the
    /// question, or one of a question that is no longer on screen.
    void whoCannotMoveAsAskedIsOfferedThePin()
    {
        KioskFixture kiosk;
        kiosk.open();
        ChallengeView asked{TrackId{4}, ChallengeAction::LookUp};
        asked.id = ChallengeId{7};
        kiosk.state.setFaces({{TrackId{4}, {0.3, 0.2, 0.3, 0.4}, FaceStage::Challenged, 0.0, {}}});
        kiosk.state.setChallenge(asked);
        auto* panel = kiosk.find<QWidget>(QStringLiteral("challenge"));
        QVERIFY(panel);
        QTest::mouseClick(panel, Qt::LeftButton, Qt::NoModifier, {panel->width() / 3, panel->height() / 2});
        QVERIFY(panel->isVisible() && kiosk.requests.calls.isEmpty());
        kiosk.click(QStringLiteral("challengeDecline"));
        QCOMPARE(kiosk.requests.calls, QStringList{QStringLiteral("declineChallenge 7")});
        QVERIFY(kiosk.find<>(QStringLiteral("pin1")));
        QVERIFY(!panel->isVisible()); // at once: the camera's word on it comes later
        kiosk.state.setChallenge(std::nullopt);
        kiosk.state.setFaces({{TrackId{4}, {0.3, 0.2, 0.3, 0.4}, FaceStage::Declined, 0.0, {}}});
        kiosk.click(QStringLiteral("pinBack"));
        QVERIFY(kiosk.window->findChild<CardStack*>()->cards().isEmpty());
        QVERIFY(kiosk.find<>(QStringLiteral("doorPin")));
        // Nothing is left to decline once it is answered.
        asked.passed = true;
        kiosk.state.setChallenge(asked);
        QVERIFY(!kiosk.find<>(QStringLiteral("challengeDecline")));
    }

    /// Catches: the same without a PIN, who is left standing without a word, or whose word goes while they read it.
    void withoutAPinTheyAreToldWhoHelps()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.state.conditions().report(Source::Storage, {{Condition::KeyMissing, {}}});
        ChallengeView asked{TrackId{4}, ChallengeAction::TurnLeft};
        asked.id = ChallengeId{9};
        kiosk.state.setChallenge(asked);
        kiosk.click(QStringLiteral("challengeDecline"));
        QCOMPARE(kiosk.requests.calls, QStringList{QStringLiteral("declineChallenge 9")});
        QVERIFY(!kiosk.find<>(QStringLiteral("pin1")));
        auto* cards = kiosk.window->findChild<CardStack*>();
        QCOMPARE(cards->cards().size(), 1);
        QVERIFY(cards->cards().front()->content().note.contains(QStringLiteral("office")));
        kiosk.window->live().leave();
        kiosk.state.setChallenge(std::nullopt);
        kiosk.state.setFaces({{TrackId{4}, {0.3, 0.2, 0.3, 0.4}, FaceStage::Declined, 0.0, {}}});
        QCOMPARE(cards->cards().size(), 1);
    }

    /// Catches: a way into the administration that is under a button, or a fourth thing to touch.
    void atMostThreeThingsToTouch()
    {
        KioskFixture kiosk;
        kiosk.open();
        const auto* corner = kiosk.window->findChild<CornerPress*>();
        const auto check = [&](int most) {
            int touchable = corner->isVisible() ? 1 : 0;
            for (const QAbstractButton* button : kiosk.window->live().findChildren<QAbstractButton*>()) {
                if (!button->isVisible() || button == corner)
                    continue;
                ++touchable;
                const QRect place(button->mapTo(&kiosk.window->live(), QPoint()), button->size());
                QVERIFY(!corner->isVisible() || !place.intersects(corner->geometry()));
            }
            QCOMPARE(touchable, most);
        };
        check(3);
        kiosk.state.notify({Notice::Kind::Unknown, TrackId{1}, {}, {}, Direction::In, {}});
        check(3);
        kiosk.window->live().leave();
        Confirmation punch{QUuid::createUuid(),        TrackId{2}, QStringLiteral("Amina"), Direction::In,
                           kiosk.clock.read().local(), {}};
        punch.undoMilliseconds = 5000;
        kiosk.state.confirm(punch);
        check(3); // the lock, the PIN, "Not me"
        QVERIFY(kiosk.find<>(QStringLiteral("doorPin")));
    }

    void readersAreDistinguishedFromFingers_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("gap");
        QTest::addColumn<bool>("enter");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("typed");
        const QString longest(256, u'7');
        QTest::newRow("reader") << "0004711" << 12 << true << "0004711"
                                << "";
        QTest::newRow("slowest reader") << "04A2B9" << 50 << true << "04A2B9"
                                        << "";
        QTest::newRow("finger") << "0004711" << 51 << true << ""
                                << "0004711\n";
        QTest::newRow("too short for a card") << "471" << 5 << true << ""
                                              << "471\n";
        QTest::newRow("longest") << longest << 1 << true << longest << "";
        QTest::newRow("too long") << longest + u'7' << 1 << true << ""
                                  << "";
        QTest::newRow("far too long") << QString(100'000, u'7') << 1 << true << ""
                                      << "";
        QTest::newRow("a reader without an end") << "0004711" << 5 << false << ""
                                                 << "";
        QTest::newRow("two fingers at once") << "47" << 5 << false << ""
                                             << "47";
    }
    void readersAreDistinguishedFromFingers()
    {
        QFETCH(QString, keys);
        QFETCH(int, gap);
        QFETCH(bool, enter);
        QFETCH(QString, token);
        QFETCH(QString, typed);
        FastKeys reader;
        QString heardTyped;
        QString heardToken;
        const auto hear = [&](const FastKeys::Heard& heard) {
            heardTyped += heard.typed;
            if (heard.token)
                heardToken += QString::fromUtf8(heard.token->reveal());
        };
        qint64 at = 5'000;
        for (const QChar key : keys)
            hear(reader.key(QString(key), at += gap));
        hear(enter ? reader.enter(at + gap) : reader.quiet());
        QCOMPARE(heardToken, token);
        QCOMPARE(heardTyped, typed);
        // Whatever came before, the next card is read.
        at += 1'000;
        for (const QChar key : QStringLiteral("1234"))
            hear(reader.key(QString(key), at += 10));
        const auto next = reader.enter(at + 5);
        QVERIFY(next.token && next.token->reveal() == "1234");
    }

    /// Catches: "I don't know this card" for a card that is known, without a word about the reader.
    void aReaderOfAnotherLayoutIsNamed()
    {
        KioskFixture kiosk;
        kiosk.open();
        auto* cards = kiosk.window->findChild<CardStack*>();
        const std::array cases{std::pair{QString::fromUtf8("+ěšč\n"), true},
                               std::pair{QStringLiteral("0004711\n"), false}};
        for (const auto& [keys, named] : cases) {
            sendKeys(kiosk, keys, 8);
            QVERIFY(kiosk.requests.calls.last().startsWith(QStringLiteral("presentToken")));
            kiosk.state.setEntry(entry(Stage::AskingServer));
            kiosk.state.setEntry(entry(Stage::UnknownToken));
            QCOMPARE(cards->cards().size(), 1);
            QCOMPARE(cards->cards().front()->content().note.contains(QStringLiteral("layout")), named);
            kiosk.window->live().leave();
        }
    }

    /// Catches: ignored cards, card numbers in the PIN, a held-down key taken for a card.
    void cardsAreHeardAtTheDoorOnly()
    {
        KioskFixture kiosk;
        kiosk.open();
        sendKeys(kiosk, QStringLiteral("0004711\n"), 8);
        QCOMPARE(kiosk.requests.calls, QStringList{QStringLiteral("presentToken 0004711")});
        kiosk.click(QStringLiteral("doorPin"));
        sendKeys(kiosk, QStringLiteral("0004712\n"), 8);
        QCOMPARE(kiosk.requests.calls.last(), QStringLiteral("presentToken 0004712"));
        QCOMPARE(form(kiosk).title(), QStringLiteral("Your number")); // and still empty
        sendKeys(kiosk, QStringLiteral("42\n7391\n"), 120);
        QCOMPARE(kiosk.requests.calls.last(), QStringLiteral("enterPin 42 7391"));
        kiosk.requests.calls.clear();
        sendKeys(kiosk, QStringLiteral("11111111\n"), 30, true);
        QVERIFY(kiosk.requests.calls.isEmpty());

        kiosk.openAdmin();
        kiosk.requests.calls.clear();
        auto* search = kiosk.find<QLineEdit>(QStringLiteral("peopleSearch"));
        QTest::mouseClick(search, Qt::LeftButton);
        search->setFocus();
        sendKeys(kiosk, QStringLiteral("amina"), 8);
        QCOMPARE(search->text(), QStringLiteral("amina"));
        QVERIFY(kiosk.requests.calls.filter(QStringLiteral("presentToken")).isEmpty());
    }
};

QTEST_MAIN(TestEntry)
#include "tst_entry.moc"
