// When an idle administration locks itself.
#include "ui/widgets/idle_cursor.h"
#include "ui/widgets/touch_watch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>
#include <QWindow>

using namespace rollcall::ui;
using namespace std::chrono_literals;

namespace {
constexpr qint64 kPatience = 1'000; ///< ms: the shortest there is
constexpr qint64 kCoarse = 100;     ///< ms by which Qt's timers of a second may come early
} // namespace

class TestTouchWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: an arrow in the middle of a door's screen, and a mouse that cannot be seen.
    void theCursorIsForAMouseOnly()
    {
        QWidget screen;
        screen.resize(200, 200);
        screen.show();
        const auto isHidden = [] {
            return QApplication::overrideCursor() != nullptr &&
                   QApplication::overrideCursor()->shape() == Qt::BlankCursor;
        };
        {
            const IdleCursor cursor;
            QVERIFY(isHidden());
            QPointingDevice* finger = QTest::createTouchDevice();
            QTest::touchEvent(&screen, finger).press(0, QPoint(20, 20));
            QTest::touchEvent(&screen, finger).move(0, QPoint(60, 60));
            QTest::touchEvent(&screen, finger).release(0, QPoint(60, 60));
            QVERIFY(isHidden());
            QTest::mouseMove(screen.windowHandle(), QPoint(100, 100));
            QTRY_VERIFY(!isHidden());
        }
        QVERIFY(QApplication::overrideCursor() == nullptr);
    }

    /// Catches: a screen that locks itself while it is being used.
    void aTouchRestartsTheWait()
    {
        QWidget screen;
        screen.show();
        TouchWatch watch(1s);
        QSignalSpy untouched(&watch, &TouchWatch::untouched);
        QElapsedTimer sinceTouch;
        do { // on a machine so slow that the second passed before the touch, again
            untouched.clear();
            QElapsedTimer sinceStart;
            watch.start();
            sinceStart.start();
            QVERIFY(QTest::qWaitFor([&sinceStart] { return sinceStart.elapsed() > kPatience / 2; }));
            QTest::mouseClick(&screen, Qt::LeftButton);
            sinceTouch.start();
        } while (!untouched.isEmpty());
        QTRY_COMPARE(untouched.size(), 1);
        QVERIFY2(sinceTouch.elapsed() > kPatience - kCoarse, qPrintable(QString::number(sinceTouch.elapsed())));
    }

    /// Catches: a door that is locked again by the wait of an administration that was left.
    void whoHasLeftIsNotWaitedFor()
    {
        TouchWatch left(1s);
        TouchWatch after(1s);
        const QSignalSpy untouched(&left, &TouchWatch::untouched);
        QSignalSpy later(&after, &TouchWatch::untouched);
        left.start();
        left.stop();
        after.start();
        QTRY_COMPARE(later.size(), 1);
        QCOMPARE(untouched.size(), 0);
    }
};

QTEST_MAIN(TestTouchWatch)
#include "tst_touch_watch.moc"
