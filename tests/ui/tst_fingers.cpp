// Fingers on the kiosk's own keys, as fast as people are: touches as the screen sends them, delivered through the
// window.
#include "tests/ui/kiosk_fixture.h"

#include "ui/admin/admin_shell.h"
#include "ui/live/live_view.h"
#include "ui/pin/pad_form.h"
#include "ui/pin/pin_dots.h"
#include "ui/pin/pin_view.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QPointingDevice>
#include <QSignalSpy>

#include <algorithm>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

/// The screen under two thumbs.
class Thumbs
{
public:
    Thumbs(const KioskFixture& kiosk, QPointingDevice* screen) : m_kiosk(kiosk), m_screen(screen) {}

    /// Null when it is not on screen: the test fails there.
    [[nodiscard]] QPoint middle(const QString& key) const
    {
        const auto* button = m_kiosk.find<>(key);
        return button ? button->mapTo(m_kiosk.window.get(), button->rect().center()) : QPoint();
    }
    void down(int finger, QPoint place) const { touch().press(finger, place, m_kiosk.window->windowHandle()).commit(); }
    void down(int finger, const QString& key) const { down(finger, middle(key)); }
    void move(int finger, QPoint place) const { touch().move(finger, place, m_kiosk.window->windowHandle()).commit(); }
    void up(int finger, QPoint place) const { touch().release(finger, place, m_kiosk.window->windowHandle()).commit(); }
    void tap(const QString& key) const
    {
        const QPoint place = middle(key);
        down(0, place);
        up(0, place);
    }
    /// `second` comes down before the finger on `first` is lifted.
    void roll(const QString& first, const QString& second) const
    {
        const QPoint one = middle(first);
        down(0, one);
        const QPoint two = middle(second);
        touch().stationary(0).press(1, two, m_kiosk.window->windowHandle()).commit();
        touch().release(0, one, m_kiosk.window->windowHandle()).stationary(1).commit();
        up(1, two);
    }

private:
    [[nodiscard]] QTest::QTouchEventSequence touch() const
    {
        return QTest::touchEvent(m_kiosk.window->windowHandle(), m_screen, false);
    }

    const KioskFixture& m_kiosk;
    QPointingDevice* m_screen;
};

QString key(const char* name)
{
    return QStringLiteral("key:") + QString::fromUtf8(name);
}

} // namespace

class TestFingers : public QObject
{
    Q_OBJECT

    QPointingDevice* m_screen = QTest::createTouchDevice();

    /// The field for a new person's number, with the keyboard below it.
    static QLineEdit* openForm(KioskFixture& kiosk)
    {
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::Enroll);
        auto* line = kiosk.find<QLineEdit>(QStringLiteral("enrollId"));
        QTest::mouseClick(line, Qt::LeftButton);
        return line;
    }

private Q_SLOTS:
    /// Catches: Qt's one mouse, which knows nothing of the second finger.
    void thumbsThatOverlapLoseNoLetter()
    {
        KioskFixture kiosk;
        QLineEdit* line = openForm(kiosk);
        const Thumbs thumbs(kiosk, m_screen);
        thumbs.roll(key("g"), key("r"));
        thumbs.roll(key("a"), key("c"));
        thumbs.tap(key("e"));
        thumbs.tap(key("e"));
        QCOMPARE(line->text(), QStringLiteral("gracee"));
    }

    /// The first letter takes the capitals away: the second finger means the key that is there then.
    void keysThatChangeBetweenTwoFingers()
    {
        KioskFixture kiosk;
        QLineEdit* line = openForm(kiosk);
        const Thumbs thumbs(kiosk, m_screen);
        thumbs.tap(key("Shift"));
        thumbs.roll(key("G"), key("R"));
        QCOMPARE(line->text(), QStringLiteral("Gr"));
    }

    void aFingerBetweenTwoKeysMeansTheNearest()
    {
        KioskFixture kiosk;
        QLineEdit* line = openForm(kiosk);
        const Thumbs thumbs(kiosk, m_screen);
        const auto* left = kiosk.find<>(key("f"));
        QVERIFY(left);
        const QPoint beside = left->mapTo(kiosk.window.get(), QPoint(left->width(), left->height() / 2));
        QVERIFY(kiosk.window->childAt(beside) == left->parentWidget());
        thumbs.down(0, beside);
        thumbs.up(0, beside);
        QCOMPARE(line->text(), QStringLiteral("f"));
    }

    void aFingerThatSlidesAwayTypesNothing()
    {
        KioskFixture kiosk;
        QLineEdit* line = openForm(kiosk);
        const Thumbs thumbs(kiosk, m_screen);
        const QPoint place = thumbs.middle(key("f"));
        const QPoint elsewhere = thumbs.middle(key("k"));
        thumbs.down(0, place);
        thumbs.move(0, elsewhere);
        thumbs.up(0, elsewhere);
        QCOMPARE(line->text(), QString());
        QVERIFY2(!kiosk.find<>(key("f"))->isDown(), "looks pressed for ever");
        thumbs.tap(key("f"));
        QCOMPARE(line->text(), QStringLiteral("f"));
    }

    void eraseRepeatsWhileItIsHeld()
    {
        KioskFixture kiosk;
        QLineEdit* line = openForm(kiosk);
        line->setText(QStringLiteral("1042"));
        const Thumbs thumbs(kiosk, m_screen);
        thumbs.down(0, key("Erase"));
        QTRY_COMPARE(line->text(), QString());
        thumbs.up(0, thumbs.middle(key("Erase")));
        QVERIFY(!kiosk.find<>(key("Erase"))->isDown());
    }

    /// Catches: names that cannot be written on the keyboard of another language: José, Müller, Nuñez, François.
    void aHeldLetterOffersItsAccents()
    {
        KioskFixture kiosk;
        QLineEdit* line = openForm(kiosk);
        const Thumbs thumbs(kiosk, m_screen);
        const QPoint place = thumbs.middle(key("e"));
        thumbs.down(0, place);
        QVERIFY(!kiosk.find<>(key("é")));
        QTRY_VERIFY(kiosk.find<>(key("é")));
        thumbs.up(0, place);
        QCOMPARE(line->text(), QString());
        for (const char* offered : {"é", "è", "ê", "ë"}) {
            const auto* button = kiosk.find<>(key(offered));
            QVERIFY2(button, offered);
            const Theme& theme = kiosk.window->theme();
            QVERIFY(theme.millimeters(std::min(button->width(), button->height())) >= 12.0);
            for (const auto* other : button->parentWidget()->findChildren<QAbstractButton*>())
                QVERIFY2(other == button || !other->isVisible() || !other->geometry().intersects(button->geometry()),
                         qPrintable(other->accessibleName()));
        }
        thumbs.tap(key("é"));
        QCOMPARE(line->text(), QStringLiteral("é"));
        QVERIFY(!kiosk.find<>(key("é")));
        thumbs.tap(key("1")); // the row that was covered is back
        // A capital, with a mouse; what is pressed instead of an accent is typed.
        kiosk.click(key("Shift"));
        QTest::mousePress(kiosk.find<>(key("N")), Qt::LeftButton);
        QTRY_VERIFY(kiosk.find<>(key("Ñ")));
        QTest::mouseRelease(kiosk.find<>(key("N")), Qt::LeftButton);
        kiosk.click(key("Ñ"));
        QCOMPARE(line->text(), QStringLiteral("é1Ñ"));
        QTest::mousePress(kiosk.find<>(key("c")), Qt::LeftButton);
        QTRY_VERIFY(kiosk.find<>(key("ç")));
        QTest::mouseRelease(kiosk.find<>(key("c")), Qt::LeftButton);
        kiosk.click(key("v"));
        QCOMPARE(line->text(), QStringLiteral("é1Ñv"));
        QVERIFY(!kiosk.find<>(key("ç")));
    }

    void aSecondLayoutHasLettersWithAccents()
    {
        KioskFixture kiosk;
        QLineEdit* line = openForm(kiosk);
        kiosk.click(key("éü"));
        kiosk.click(key("ü"));
        QCOMPARE(line->text(), QStringLiteral("ü"));
        kiosk.click(key("s")); // after one of them the others are back
        kiosk.click(key("éü"));
        kiosk.click(key("Shift"));
        kiosk.click(key("Ç"));
        QCOMPARE(line->text(), QStringLiteral("üsÇ"));
        QVERIFY(kiosk.find<>(key("q")));
    }

    /// Catches: a keyboard that is recreated whenever its field is focused, as when the window is activated.
    void aWindowThatIsActivatedLosesNoLetter()
    {
        KioskFixture kiosk;
        QLineEdit* line = openForm(kiosk);
        QWindow* window = kiosk.window->windowHandle();
        const QPoint place = Thumbs(kiosk, m_screen).middle(key("f"));
        QTest::mousePress(window, Qt::LeftButton, {}, place);
        QFocusEvent focus(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(line, &focus);
        QTest::mouseRelease(window, Qt::LeftButton, {}, place);
        QCOMPARE(line->text(), QStringLiteral("f"));
    }

    /// Catches: an administrator who is thrown out in the middle of something, half a minute after the PIN, once the
    /// language has been changed: recreated views learn of an open administration only when their pad is already
    /// hidden.
    void aPadThatIsHiddenDoesNotLeave()
    {
        const KioskFixture kiosk;
        const Theme theme(kiosk.settings);
        PadForm pad(theme, kiosk.clock, 100, QStringLiteral("Back"), Icon::Back);
        QSignalSpy left(&pad, &PadForm::left);
        pad.show();
        pad.start();
        QVERIFY2(left.wait(), "an untouched pad stays for ever");
        PadForm shown(theme, kiosk.clock, 100, QStringLiteral("Back"), Icon::Back);
        QSignalSpy later(&shown, &PadForm::left);
        shown.show();
        pad.start();
        pad.hide();
        shown.start(); // after it, for as long
        QVERIFY(later.wait());
        QCOMPARE(left.size(), 1);
    }

    void thumbsThatOverlapLoseNoDigit()
    {
        KioskFixture kiosk;
        kiosk.open();
        Q_EMIT kiosk.window->live().adminWanted();
        const Thumbs thumbs(kiosk, m_screen);
        thumbs.roll(QStringLiteral("pin2"), QStringLiteral("pin7"));
        thumbs.roll(QStringLiteral("pin4"), QStringLiteral("pin1"));
        QCOMPARE(kiosk.window->findChild<PinView*>()->findChild<PinDots*>()->count(), 4);
        thumbs.tap(QStringLiteral("pinConfirm"));
        QCOMPARE(kiosk.access.calls.last(), QStringLiteral("submitPin 2741"));
    }
};

QTEST_MAIN(TestFingers)
#include "tst_fingers.moc"
