// When an idle administration locks itself.
#include "ui/widgets/touch_watch.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

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
