#include "tests/ui/kiosk_fixture.h"

#include "ui/admin/admin_shell.h"
#include "ui/language.h"
#include "ui/live/camera_canvas.h"
#include "ui/live/card_stack.h"
#include "ui/live/corner_press.h"
#include "ui/live/full_notice.h"
#include "ui/live/guidance_pill.h"
#include "ui/live/live_view.h"
#include "ui/live/top_bar.h"
#include "ui/pin/pin_change.h"
#include "ui/pin/pin_dots.h"
#include "ui/pin/pin_view.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

Confirmation confirmation(const KioskFixture& kiosk, Direction direction, quint64 track = 1)
{
    return {QUuid::createUuid(), TrackId{track}, QStringLiteral("Amina"), direction, kiosk.clock.read().local(), {}};
}

QStringList words(const KioskFixture& kiosk)
{
    QStringList result;
    for (const Card* card : kiosk.window->findChild<CardStack*>()->cards())
        result.append(card->content().word);
    return result;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confirmationIsPaintedWithinATenthOfASecond()
    {
        KioskFixture kiosk;
        kiosk.open();
        const QImage before = kiosk.window->grab().toImage();
        QElapsedTimer timer;
        timer.start();
        kiosk.state.confirm(confirmation(kiosk, Direction::In));
        const QImage after = kiosk.window->grab().toImage();
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(before != after);
        QVERIFY(kiosk.find<Card>(QStringLiteral("card")));
    }

    void inAndOutDifferInWordShapeAndColor()
    {
        const CardContent in =
            contentOf(Confirmation{{}, {}, QStringLiteral("Amina"), Direction::In, {}, {}}, QLocale::c(), 1);
        const CardContent out =
            contentOf(Confirmation{{}, {}, QStringLiteral("Amina"), Direction::Out, {}, {}}, QLocale::c(), 1);
        QCOMPARE(in.word, QStringLiteral("Checked in"));
        QCOMPARE(out.word, QStringLiteral("Checked out"));
        QVERIFY(in.shape == Shape::In && out.shape == Shape::Out);
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
            UiSettings settings;
            settings.theme = kind;
            const Theme theme(settings);
            QVERIFY(theme.color(colorOf(in.shape)) != theme.color(colorOf(out.shape)));
        }
        // The outline alone distinguishes them: a corner pixel is empty in the circle and filled in the square.
        const auto corner = [](Shape shape) {
            QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintShape(painter, image.rect(), shape, Theme(UiSettings{}));
            painter.end();
            return qAlpha(image.pixel(6, 6));
        };
        QCOMPARE(corner(Shape::In), 0);
        QCOMPARE(corner(Shape::Out), 255);
    }

    void noticesSayWhatHappened()
    {
        const QDateTime earlier(QDate(2026, 11, 20), QTime(8, 1));
        const QLocale locale(QStringLiteral("en_GB"));
        const auto word = [&](Notice::Kind kind, Direction direction = Direction::In) {
            return contentOf(Notice{kind, {}, QStringLiteral("Amina"), earlier, direction, {}}, locale).word;
        };
        QCOMPARE(word(Notice::Kind::AlreadyRecorded), QStringLiteral("Already checked in at 08:01"));
        QCOMPARE(word(Notice::Kind::AlreadyRecorded, Direction::Out), QStringLiteral("Already checked out at 08:01"));
        QCOMPARE(word(Notice::Kind::Unknown), QStringLiteral("I don't know your face yet"));
        QCOMPARE(word(Notice::Kind::NotRecorded), QStringLiteral("Not saved"));
        QVERIFY2(
            contentOf(Notice{Notice::Kind::Unknown, {}, QStringLiteral("Amina"), {}, {}, {}}, locale).name.isEmpty(),
            "nobody is named whom the kiosk does not know");
    }

    void threeCardsStackNewestFirstAndExpire()
    {
        KioskFixture kiosk;
        kiosk.settings.confirmationMilliseconds = 400;
        kiosk.open();
        auto* stack = kiosk.window->findChild<CardStack*>();
        for (quint64 track = 1; track <= 4; ++track)
            kiosk.state.confirm(confirmation(kiosk, track == 4 ? Direction::Out : Direction::In, track));
        QCOMPARE(stack->cards().size(), 3);
        QCOMPARE(words(kiosk).first(), QStringLiteral("Checked out"));
        QVERIFY(stack->cards().first()->height() > stack->cards().last()->height());
        kiosk.state.notify({Notice::Kind::AlreadyRecorded,
                            TrackId{4},
                            QStringLiteral("Amina"),
                            kiosk.clock.read().local(),
                            Direction::Out,
                            {}});
        QCOMPARE(stack->cards().size(), 3); // the same face: its card was replaced
        QVERIFY(!words(kiosk).contains(QStringLiteral("Checked out")));
        QTRY_VERIFY(stack->cards().isEmpty());
    }

    /// Catches: an undo that another person's card hides, that outlives its time, or that can be pressed twice.
    void notMeIsOfferedForItsTime()
    {
        KioskFixture kiosk;
        kiosk.settings.confirmationMilliseconds = 100;
        kiosk.open();
        auto* stack = kiosk.window->findChild<CardStack*>();
        Confirmation first = confirmation(kiosk, Direction::In, 1);
        first.undoMilliseconds = 30'000;
        kiosk.state.confirm(first);
        Confirmation second = confirmation(kiosk, Direction::In, 2);
        kiosk.state.confirm(second);
        QCOMPARE(stack->cards().size(), 2);
        QTest::qWait(0);
        auto* button = kiosk.find<QAbstractButton>(QStringLiteral("notMe")); // on the strip below the new card
        QVERIFY(button);
        QVERIFY(stack->cards().last()->rect().contains(button->geometry()));
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        const QString asked = QStringLiteral("undoPunch %1 1").arg(first.key.toString(QUuid::WithoutBraces));
        QCOMPARE(kiosk.requests.calls.count(asked), 1);
        QTRY_COMPARE(stack->cards().size(), 1); // the second, without the offer, has gone after its own time
        kiosk.state.notify({Notice::Kind::Undone, TrackId{1}, {}, {}, Direction::In, {}});
        QCOMPARE(words(kiosk), QStringList{QStringLiteral("Undone")});
        QVERIFY(!kiosk.find<QAbstractButton>(QStringLiteral("notMe")));
        Confirmation third = confirmation(kiosk, Direction::Out, 1);
        third.undoMilliseconds = 300;
        kiosk.state.confirm(third);
        QVERIFY(kiosk.find<QAbstractButton>(QStringLiteral("notMe")));
        QTRY_VERIFY(!kiosk.find<QAbstractButton>(QStringLiteral("notMe")));
        QVERIFY(!kiosk.requests.calls.join(QLatin1Char(' ')).contains(third.key.toString(QUuid::WithoutBraces)));
    }

    void cameraTroubleIsSaidAndGoes()
    {
        KioskFixture kiosk;
        kiosk.open();
        auto* notice = kiosk.window->findChild<FullNotice*>();
        QVERIFY(!notice->isVisible());
        kiosk.state.setCamera(CameraView::Lost, QStringLiteral("unplugged"));
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->title(), QStringLiteral("The camera has stopped"));
        kiosk.state.setCamera(CameraView::Missing, {});
        QCOMPARE(notice->title(), QStringLiteral("There is no camera"));
        kiosk.state.setCamera(CameraView::Live, {});
        QVERIFY(!notice->isVisible());
    }

    /// Catches: passers-by who can be recognized on a screen that promises not to show them.
    void previewIsBlurredUntilAPersonIsNear()
    {
        KioskFixture kiosk;
        kiosk.settings.privacyBlur = true;
        QImage stripes(640, 480, QImage::Format_RGB32);
        for (int x = 0; x < stripes.width(); ++x) {
            for (int y = 0; y < stripes.height(); ++y)
                stripes.setPixel(x, y, x / 4 % 2 == 0 ? 0xffffffff : 0xff000000);
        }
        kiosk.state.setFrame(stripes);
        kiosk.open();
        auto* canvas = kiosk.window->findChild<CameraCanvas*>();
        const auto contrast = [canvas] {
            const QImage picture = canvas->grab().toImage();
            int least = 255;
            int most = 0;
            for (int x = picture.width() / 4; x < picture.width() / 2; ++x) {
                const int gray = qGray(picture.pixel(x, picture.height() / 2));
                least = std::min(least, gray);
                most = std::max(most, gray);
            }
            return most - least;
        };
        QVERIFY2(contrast() < 60, qPrintable(QString::number(contrast())));
        kiosk.state.setFaces({{TrackId{1}, QRectF(0.7, 0.1, 0.1, 0.1), FaceStage::Seen, 0, {}}});
        QVERIFY(contrast() > 200);
        kiosk.state.setFaces({});
        QTRY_VERIFY(contrast() < 60);
    }

    void aMarkShowsOnlyWhenSomethingIsNotWell()
    {
        KioskFixture kiosk;
        kiosk.open();
        auto* bar = kiosk.window->findChild<TopBar*>();
        kiosk.state.setLinks({{QStringLiteral("a"), {}, LinkView::Online, {}, 3, 0, {}, {}}});
        QVERIFY(bar->marks().empty());
        // No attendance waits for a port that cannot be opened, but an administrator must act.
        kiosk.state.setLinks({{QStringLiteral("in"), {}, LinkView::Refused, {}, 0, 0, {}, {}, false}});
        QCOMPARE(bar->marks().size(), std::size_t{1});
        kiosk.state.setLinks({{QStringLiteral("a"), {}, LinkView::Offline, {}, 12, 0, {}, {}}});
        QCOMPARE(bar->marks().size(), std::size_t{1});
        QVERIFY(bar->marks().front().words.contains(QStringLiteral("12")));
        kiosk.state.setClockTrusted(false);
        kiosk.state.setStorage({{Condition::DiskFull, QStringLiteral("disk full")}});
        QCOMPARE(bar->marks().size(), std::size_t{3});
        // A time alone may look right: a clock that is behind a record shows its day.
        const QString time = bar->accessibleName().section(QStringLiteral(", "), 0, 0);
        kiosk.state.setClockBehind(true);
        const QString withDay = bar->accessibleName().section(QStringLiteral(", "), 0, 0);
        QVERIFY2(withDay.startsWith(time) && withDay.contains(QStringLiteral("14")), qPrintable(withDay));
        kiosk.state.setClockBehind(false);
        QCOMPARE(bar->accessibleName().section(QStringLiteral(", "), 0, 0), time);
    }

    void oneInstructionAtATime()
    {
        KioskFixture kiosk;
        kiosk.open();
        auto* pill = kiosk.window->findChild<GuidancePill*>();
        kiosk.state.setGuidance(Guidance::ComeCloser);
        QCOMPARE(pill->text(), QStringLiteral("Come closer"));
        QVERIFY(pill->isVisible());
        kiosk.state.confirm(confirmation(kiosk, Direction::In));
        QVERIFY2(!pill->isVisible(), "an answer is not talked over");
    }

    void holdingTheCornerOpensThePinAndATapDoesNot()
    {
        KioskFixture kiosk;
        kiosk.open();
        auto* corner = kiosk.window->findChild<CornerPress*>();
        QTest::mousePress(corner, Qt::LeftButton);
        QTest::mouseRelease(corner, Qt::LeftButton);
        QElapsedTimer held;
        held.start();
        QTest::mousePress(corner, Qt::LeftButton);
        QTRY_COMPARE(kiosk.window->view(), MainWindow::View::Pin);
        QVERIFY2(held.elapsed() >= 1400, "the tap must not have counted");
    }

    void pinIsSubmittedAndItsAnswersAreSaid()
    {
        KioskFixture kiosk;
        kiosk.open();
        Q_EMIT kiosk.window->live().adminWanted();
        auto* pin = kiosk.window->findChild<PinView*>();
        for (const char* key : {"pin2", "pin7", "pin1", "pin8", "pinErase", "pin9"})
            kiosk.click(QLatin1String(key));
        QCOMPARE(kiosk.window->findChild<PinView*>()->findChild<PinDots*>()->count(), 4);
        kiosk.click(QStringLiteral("pinConfirm"));
        QCOMPARE(kiosk.access.calls.last(), QStringLiteral("submitPin 2719"));
        QCOMPARE(kiosk.window->findChild<PinView*>()->findChild<PinDots*>()->count(), 0);
        kiosk.state.access().set({AccessStage::Checking, 0, std::nullopt});
        kiosk.state.access().set({AccessStage::Wrong, 3, std::nullopt});
        QVERIFY(pin->message().contains(QStringLiteral("3")));
        kiosk.click(QStringLiteral("pin1"));
        QCOMPARE(kiosk.window->findChild<PinView*>()->findChild<PinDots*>()->count(), 1);

        kiosk.state.access().set({AccessStage::LockedOut, 0, toDateTimeUtc(kiosk.clock.wall()).addSecs(75)});
        QVERIFY2(pin->message().contains(QStringLiteral("1:15")), qPrintable(pin->message()));
        QVERIFY(!kiosk.find<>(QStringLiteral("pin1"))->isEnabled());
        kiosk.clock.advance(std::chrono::seconds(70));
        QTRY_VERIFY(pin->message().contains(QStringLiteral("0:05")));
        kiosk.clock.advance(std::chrono::seconds(6));
        QTRY_VERIFY(kiosk.find<>(QStringLiteral("pin1"))->isEnabled());
    }

    void oneIsNotSpokenOfAsMany()
    {
        useLanguage(QStringLiteral("en_GB"));
        KioskFixture kiosk;
        kiosk.open();
        Q_EMIT kiosk.window->live().adminWanted();
        kiosk.state.access().set({AccessStage::Wrong, 1, std::nullopt});
        QCOMPARE(kiosk.window->findChild<PinView*>()->message(), QStringLiteral("Wrong PIN. 1 try left."));
    }

    void tooShortAPinIsNotSubmitted()
    {
        KioskFixture kiosk;
        kiosk.open();
        Q_EMIT kiosk.window->live().adminWanted();
        for (const char* key : {"pin1", "pin2", "pin3", "pinConfirm"})
            kiosk.click(QLatin1String(key));
        QVERIFY(kiosk.access.calls.filter(QStringLiteral("submit")).isEmpty());
    }

    void theFirstPinIsChosenTwice()
    {
        KioskFixture kiosk;
        kiosk.state.access().set({AccessStage::NeedsFirstPin, 0, std::nullopt});
        kiosk.open();
        Q_EMIT kiosk.window->live().adminWanted();
        const auto type = [&](std::initializer_list<const char*> keys) {
            for (const char* key : keys)
                kiosk.click(QLatin1String(key));
        };
        const auto* pin = kiosk.window->findChild<PinView*>();
        type({"pin7", "pin0", "pin4", "pin1", "pin8", "pin2", "pinConfirm"});
        type({"pin7", "pin0", "pin4", "pin1", "pin8", "pin3", "pinConfirm"});
        QVERIFY2(kiosk.access.calls.filter(QStringLiteral("setFirst")).isEmpty(), "the two were not the same");
        // Fewer digits than are chosen now go no further.
        type({"pin7", "pin0", "pin4", "pin1", "pinConfirm"});
        QCOMPARE(pin->findChild<PinDots*>()->count(), 4);
        for (int i = 0; i < 4; ++i)
            kiosk.click(QStringLiteral("pinErase"));
        // What is guessed first is refused before it is typed again.
        type({"pin1", "pin1", "pin1", "pin1", "pin1", "pin1", "pinConfirm"});
        QVERIFY2(pin->message().contains(QStringLiteral("guess")), qPrintable(pin->message()));
        QCOMPARE(pin->title(), QStringLiteral("Choose a PIN"));
        type({"pin2", "pin4", "pin1", "pin2", "pin8", "pin7", "pinConfirm"});
        QVERIFY2(pin->message().contains(QStringLiteral("date")), qPrintable(pin->message()));
        QCOMPARE(pin->title(), QStringLiteral("Choose a PIN"));
        for (int i = 0; i < 2; ++i)
            type({"pin7", "pin0", "pin4", "pin1", "pin8", "pin2", "pinConfirm"});
        QCOMPARE(kiosk.access.calls.last(), QStringLiteral("setFirstPin 704182"));
    }

    /// Catches: a PIN that can only be changed by losing it, wrong ones that count for nothing, an administration that
    /// is left open to guess it, and a new PIN that takes effect without the old one.
    void thePinIsChangedInTheAdministration()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        AccessView access = kiosk.state.access().view();
        access.shortPin = true;
        kiosk.state.access().set(access);
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more:pin"));
        QVERIFY(kiosk.find<QWidget>(QStringLiteral("pinShort")));
        kiosk.click(QStringLiteral("pinChange"));
        const auto* change = kiosk.window->findChild<PinChange*>();
        const auto type = [&](const char* digits) {
            for (const char* digit = digits; *digit != '\0'; ++digit)
                kiosk.click(QStringLiteral("pin%1").arg(QLatin1Char(*digit)));
            kiosk.click(QStringLiteral("pinConfirm"));
        };
        type("2719");
        QCOMPARE(kiosk.access.calls.last(), QStringLiteral("confirmPin 2719"));
        kiosk.access.answers.answer(PinAnswer{false, 3, {}});
        QVERIFY2(change->message().contains(QStringLiteral("3")), qPrintable(change->message()));
        type("2718");
        kiosk.access.answers.answer(PinAnswer{false, 0, toDateTimeUtc(kiosk.clock.wall()).addSecs(30)});
        QVERIFY2(change->message().contains(QStringLiteral("0:30")), qPrintable(change->message()));
        QVERIFY(!kiosk.find<>(QStringLiteral("pin1"))->isEnabled());
        kiosk.clock.advance(std::chrono::seconds(31));
        QTRY_VERIFY(kiosk.find<>(QStringLiteral("pin1"))->isEnabled());
        type("4711");
        kiosk.access.answers.answer(PinAnswer{true, 5, {}});
        QCOMPARE(change->title(), QStringLiteral("Choose a new PIN"));
        type("123456");
        QVERIFY2(change->message().contains(QStringLiteral("guess")), qPrintable(change->message()));
        type("704182");
        type("704183");
        QVERIFY(kiosk.access.calls.filter(QStringLiteral("changePin")).isEmpty());
        type("704182");
        type("704182");
        QCOMPARE(kiosk.access.calls.last(), QStringLiteral("changePin 4711 704182"));
        kiosk.access.answers.answer(PinAnswer{true, 5, {}});
        QVERIFY(!change->isVisible());
        access.shortPin = false;
        kiosk.state.access().set(access);
        QVERIFY(!kiosk.find<QWidget>(QStringLiteral("pinShort")));
        // What was begun does not outlive the administration.
        kiosk.click(QStringLiteral("pinChange"));
        kiosk.state.access().set({});
        kiosk.openAdmin();
        QVERIFY(!change->isVisible());
    }

    /// Catches: "Choose a PIN" for whoever holds the lock of a kiosk whose PIN is lost.
    void aLostPinAsksForTheRecoveryCode()
    {
        KioskFixture kiosk;
        kiosk.state.access().set({AccessStage::NeedsCode, 0, std::nullopt});
        kiosk.open();
        Q_EMIT kiosk.window->live().adminWanted();
        QCOMPARE(kiosk.window->view(), MainWindow::View::Pin);
        const auto type = [&](std::initializer_list<const char*> keys) {
            for (const char* key : keys)
                kiosk.click(QLatin1String(key));
        };
        type({"pin1", "pin2", "pin3", "pin4", "pinConfirm"});
        QVERIFY2(kiosk.access.calls.filter(QStringLiteral("submit")).isEmpty(), "a code has eight digits");
        type({"pin5", "pin6", "pin7", "pin8", "pinConfirm"});
        QCOMPARE(kiosk.access.calls.last(), QStringLiteral("submitPin 12345678"));
        QVERIFY(kiosk.access.calls.filter(QStringLiteral("setFirst")).isEmpty());
        kiosk.state.access().set({AccessStage::NeedsFirstPin, 0, std::nullopt});
        for (int i = 0; i < 2; ++i)
            type({"pin7", "pin0", "pin4", "pin1", "pin8", "pin2", "pinConfirm"});
        QCOMPARE(kiosk.access.calls.last(), QStringLiteral("setFirstPin 704182"));
    }

    void anOpenAdministrationLocksItself()
    {
        KioskFixture kiosk;
        kiosk.settings.adminIdleSeconds = 1;
        kiosk.open();
        kiosk.openAdmin();
        QCOMPARE(kiosk.window->view(), MainWindow::View::Admin);
        QTRY_COMPARE(kiosk.window->view(), MainWindow::View::Door);
        QCOMPARE(kiosk.access.calls.last(), QStringLiteral("leave"));
    }

    /// Catches: a PIN, an administration or a setup behind which people are punched; a door that stays blind.
    void thePresenterKnowsWhetherTheDoorIsShown()
    {
        KioskFixture kiosk;
        kiosk.open();
        QVERIFY(kiosk.requests.doorShown);
        Q_EMIT kiosk.window->live().adminWanted();
        QVERIFY2(!kiosk.requests.doorShown, "the PIN is being entered");
        kiosk.state.access().set({AccessStage::Open, 0, std::nullopt});
        QCOMPARE(kiosk.window->view(), MainWindow::View::Admin);
        QVERIFY(!kiosk.requests.doorShown);
        Q_EMIT kiosk.window->admin().left();
        QVERIFY(kiosk.requests.doorShown);
        kiosk.state.access().set({AccessStage::Locked, 0, std::nullopt}); // the answer to leaveAdmin
        kiosk.openAdmin();
        QVERIFY(!kiosk.requests.doorShown);
        kiosk.state.access().set({AccessStage::Locked, 0, std::nullopt});
        QVERIFY2(kiosk.requests.doorShown, "locked from outside");
    }

    void theAdministrationGoesWhenItIsLockedFromOutside()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.state.access().set({AccessStage::Locked, 0, std::nullopt});
        QCOMPARE(kiosk.window->view(), MainWindow::View::Door);
    }

    void peopleAreAskedOneAfterTheOther()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.state.ask({TrackId{5}, PersonId(QStringLiteral("1")), QStringLiteral("Amina")});
        kiosk.state.ask({TrackId{6}, PersonId(QStringLiteral("2")), QStringLiteral("Bashir")});
        kiosk.click(QStringLiteral("chooseOut"));
        kiosk.click(QStringLiteral("chooseIn"));
        QCOMPARE(kiosk.requests.calls,
                 (QStringList{QStringLiteral("chooseDirection 5 out"), QStringLiteral("chooseDirection 6 in")}));
        QVERIFY(!kiosk.find<>(QStringLiteral("chooseIn")));
        kiosk.state.ask({TrackId{7}, PersonId(QStringLiteral("1")), QStringLiteral("Amina")});
        kiosk.click(QStringLiteral("chooseNot"));
        QCOMPARE(kiosk.requests.calls.last(), QStringLiteral("cancelDirection 7"));
    }

    void clockShowsWhenIdleAndHidesForAFace()
    {
        KioskFixture kiosk;
        kiosk.settings.idleAfterSeconds = 1;
        kiosk.open();
        QTRY_VERIFY(kiosk.window->live().isIdle());
        kiosk.state.setFaces({{TrackId{1}, {0.4, 0.3, 0.2, 0.3}, FaceStage::Seen, 0, {}}});
        QVERIFY(!kiosk.window->live().isIdle());
    }

    /// Catches: a clock that stays until a face is found, and a screen that stays awake after a person has passed by.
    void theClockGoesWithAMovementAndComesBackAfterIt()
    {
        KioskFixture kiosk;
        kiosk.settings.idleAfterSeconds = 1;
        kiosk.open();
        QTRY_VERIFY(kiosk.window->live().isIdle());
        kiosk.state.approach();
        QVERIFY2(!kiosk.window->live().isIdle(), "not later: somebody is coming");
        QTRY_VERIFY(kiosk.window->live().isIdle());
    }

    void enrollmentNeedsAnIdentifierAndConsent()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::Enroll);
        QVERIFY(!kiosk.find<>(QStringLiteral("enrollNext"))->isEnabled());
        kiosk.find<QLineEdit>(QStringLiteral("enrollId"))->setText(QStringLiteral("  1042 "));
        QVERIFY2(!kiosk.find<>(QStringLiteral("enrollNext"))->isEnabled(), "without consent nothing is captured");
        kiosk.click(QStringLiteral("enrollConsent"));
        QVERIFY(kiosk.find<>(QStringLiteral("enrollNext"))->isEnabled());
        kiosk.find<QLineEdit>(QStringLiteral("enrollId"))->setText(QString(kMaxPersonIdLength + 1, QLatin1Char('x')));
        QVERIFY(!kiosk.find<>(QStringLiteral("enrollNext"))->isEnabled());
        kiosk.find<QLineEdit>(QStringLiteral("enrollId"))->setText(QStringLiteral("1042"));
        kiosk.find<QLineEdit>(QStringLiteral("enrollName"))->setText(QStringLiteral("Grace Okafor"));
        kiosk.click(QStringLiteral("enrollNext"));
        QCOMPARE(kiosk.enrollment.calls.last(), QStringLiteral("begin 1042 'Grace Okafor'"));
    }

    void threePosesCanBeSavedAndFewerCannot()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::Enroll);
        EnrollmentView view;
        view.stage = EnrollmentView::Stage::Capturing;
        view.samples = {
            {EnrollmentPose::Front, {}, {}}, {EnrollmentPose::Left, {}, {}}, {EnrollmentPose::Right, {}, {}}};
        kiosk.enrollment.progress.set(view);
        QVERIFY2(!kiosk.find<>(QStringLiteral("captureSave"))->isEnabled(), "the third pose has only begun");
        view.wanted = EnrollmentPose::Right;
        kiosk.enrollment.progress.set(view);
        QVERIFY2(!kiosk.find<>(QStringLiteral("sample2"))->isEnabled(), "it is being taken");
        kiosk.click(QStringLiteral("sample1"));
        QCOMPARE(kiosk.enrollment.calls.last(),
                 QStringLiteral("retakePose %1").arg(static_cast<int>(EnrollmentPose::Left)));
        view.complete = true;
        kiosk.enrollment.progress.set(view);
        kiosk.click(QStringLiteral("captureSave"));
        QCOMPARE(kiosk.enrollment.calls.last(), QStringLiteral("finish"));
        kiosk.window->admin().go(AdminShell::Page::People);
        QVERIFY2(kiosk.enrollment.calls.contains(QStringLiteral("cancel")), "a capture does not go on unseen");
    }

    /// Catches: an end of an enrollment that is not shown, or that is shown of another; a doubt that stores nothing and
    /// says nothing; a page that is stuck with the camera of an enrollment that is over.
    void theEndOfAnEnrollmentIsShown()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::Enroll);
        const auto capture = [&kiosk] {
            kiosk.find<QLineEdit>(QStringLiteral("enrollId"))->setText(QStringLiteral("1042"));
            kiosk.find<QLineEdit>(QStringLiteral("enrollName"))->setText(QStringLiteral("Grace"));
            kiosk.click(QStringLiteral("enrollConsent"));
            kiosk.click(QStringLiteral("enrollNext"));
            EnrollmentView view;
            view.stage = EnrollmentView::Stage::Capturing;
            view.complete = true;
            kiosk.enrollment.progress.set(view);
            kiosk.click(QStringLiteral("captureSave"));
            view.stage = EnrollmentView::Stage::Saving;
            kiosk.enrollment.progress.set(view);
            QVERIFY(!kiosk.find<>(QStringLiteral("captureSave"))->isEnabled());
        };
        // Like another person: only a second word stores it.
        capture();
        EnrollmentView doubted;
        doubted.stage = EnrollmentView::Stage::Doubted;
        kiosk.enrollment.progress.set(doubted);
        kiosk.enrollment.outcomes.answer(
            EnrollmentOutcome{EnrollmentOutcome::Kind::Doubted, QStringLiteral("Ada"), true});
        QVERIFY(kiosk.shows(QStringLiteral("Is this Ada?")));
        kiosk.click(QStringLiteral("resultAgain"));
        QCOMPARE(kiosk.enrollment.calls.filter(QStringLiteral("finish")).size(), 2);
        kiosk.enrollment.progress.set({});
        kiosk.enrollment.outcomes.answer(EnrollmentOutcome{});
        QVERIFY(kiosk.shows(QStringLiteral("Grace is enrolled")));
        kiosk.click(QStringLiteral("resultAgain"));
        QCOMPARE(kiosk.find<QLineEdit>(QStringLiteral("enrollId"))->text(), QString());
        // Not stored: what was typed is still there.
        capture();
        kiosk.enrollment.progress.set({});
        kiosk.enrollment.outcomes.answer(failure(ErrorCode::DiskFull, QStringLiteral("The disk is full")));
        QVERIFY(kiosk.shows(QStringLiteral("The disk is full")));
        kiosk.click(QStringLiteral("resultAgain"));
        QCOMPARE(kiosk.find<QLineEdit>(QStringLiteral("enrollId"))->text(), QStringLiteral("1042"));
        // The page was left meanwhile: the end is said, and the form is empty for the next.
        capture();
        kiosk.window->admin().go(AdminShell::Page::People);
        kiosk.enrollment.progress.set({});
        kiosk.enrollment.outcomes.answer(EnrollmentOutcome{});
        QVERIFY(kiosk.shows(QStringLiteral("Grace is enrolled")));
        kiosk.window->admin().go(AdminShell::Page::Enroll);
        QCOMPARE(kiosk.find<QLineEdit>(QStringLiteral("enrollId"))->text(), QString());
    }

    /// Catches: a server's wish that interrupts the door, or that the open administration does not follow.
    void aServerMayAskForAnEnrollment()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.enrollment.progress.want(QStringLiteral("7"), QStringLiteral("Hana"));
        QVERIFY(kiosk.window->view() == MainWindow::View::Door);
        kiosk.openAdmin();
        kiosk.enrollment.progress.want(QStringLiteral("7"), QStringLiteral("Hana"));
        auto* id = kiosk.find<QLineEdit>(QStringLiteral("enrollId"));
        QVERIFY(id);
        QCOMPARE(id->text(), QStringLiteral("7"));
        QCOMPARE(kiosk.find<QLineEdit>(QStringLiteral("enrollName"))->text(), QStringLiteral("Hana"));
    }

    void theKeyboardTypes()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::Enroll);
        auto* id = kiosk.find<QLineEdit>(QStringLiteral("enrollId"));
        QTest::mouseClick(id, Qt::LeftButton);
        for (const char* key :
             {"key:Shift", "key:K", "key:7", "key:x", "key:Erase", "key:?#&", "key:-", "key:abc", "key:z"})
            kiosk.click(QLatin1String(key));
        QCOMPARE(id->text(), QStringLiteral("K7-z"));
        kiosk.click(QStringLiteral("key:Hide keyboard"));
        QVERIFY(!kiosk.find<>(QStringLiteral("key:a")));
    }

    void deletingNeedsASheet()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.openPerson({PersonId(QStringLiteral("1001")), QStringLiteral("Amina"), true, {}, 3});
        kiosk.click(QStringLiteral("personRemove"));
        kiosk.click(QStringLiteral("sheetKeep"));
        QVERIFY(kiosk.people.calls.filter(QStringLiteral("remove")).isEmpty());
        kiosk.click(QStringLiteral("personRemove"));
        kiosk.click(QStringLiteral("sheetConfirm"));
        QVERIFY(kiosk.people.calls.contains(QStringLiteral("remove 1001")));
    }

    void parkedEntriesCanBeRetried()
    {
        KioskFixture kiosk;
        kiosk.state.setLinks({{QStringLiteral("pihr"), QStringLiteral("PiHR"), LinkView::Online, {}, 0, 1, {}, {}}});
        kiosk.open();
        kiosk.openAdmin();
        kiosk.outbox.rows = {{9,
                              QStringLiteral("PiHR"),
                              QStringLiteral("Amina"),
                              {},
                              OutboxRow::State::Parked,
                              1,
                              QStringLiteral("unknown")}};
        kiosk.window->admin().go(AdminShell::Page::Connections);
        QTRY_VERIFY(kiosk.find<>(QStringLiteral("retry9")));
        kiosk.click(QStringLiteral("retry9"));
        QCOMPARE(kiosk.outbox.calls.last(), QStringLiteral("retry 9"));
    }

    void rightToLeftMirrorsTheLayoutButNotTheDigits()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        KioskFixture kiosk;
        kiosk.open();
        auto* corner = kiosk.window->findChild<CornerPress*>();
        QVERIFY(corner->x() > kiosk.window->width() / 2);
        Q_EMIT kiosk.window->live().adminWanted();
        QVERIFY(kiosk.find<>(QStringLiteral("pin1"))->x() < kiosk.find<>(QStringLiteral("pin3"))->x());
        QVERIFY(kiosk.find<>(QStringLiteral("pinErase"))->x() > kiosk.find<>(QStringLiteral("pinConfirm"))->x());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
