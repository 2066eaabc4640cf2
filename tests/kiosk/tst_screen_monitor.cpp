#include "kiosk/kiosk_events.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QTest>

#include <ctime>

using namespace rollcall;
using namespace std::chrono_literals;

namespace {

/// A button whose painting takes time.
class SlowButton : public QPushButton
{
public:
    using QPushButton::QPushButton;
    std::chrono::milliseconds paintingTakes{0};

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < paintingTakes.count())
            continue;
        QPushButton::paintEvent(event);
    }
};

} // namespace

class TestScreenMonitor : public QObject
{
    Q_OBJECT

private:
    QElapsedTimer m_sinceStart;

private Q_SLOTS:
    void initTestCase() { m_sinceStart.start(); }

    /// Catches: percentiles of the wrong end, or a figure that forgets the time the press had waited already.
    void theFiguresAreOfAllTouches()
    {
        ScreenMonitor monitor(m_sinceStart);
        QCOMPARE(monitor.figures().touches, 0);
        for (int i = 0; i < 20; ++i) {
            monitor.touched(i == 3 ? 2000ms : i == 11 ? 1000ms : 10ms);
            monitor.windowPainted();
        }
        const ScreenMonitor::Figures figures = monitor.figures();
        QCOMPARE(figures.touches, 20);
        QVERIFY(figures.touchToPaintMedianMs >= 10 && figures.touchToPaintMedianMs < 1000);
        QVERIFY(figures.touchToPaint95Ms >= 1000 && figures.touchToPaint95Ms < 2000);
        QVERIFY(figures.touchToPaintLongestMs >= 2000);
    }

    /// Catches: work in the UI thread passed off as waiting for a processor.
    void workIsAStallOfOnesOwn()
    {
        ScreenMonitor monitor(m_sinceStart);
        monitor.start();
        monitor.framePainted();
        timespec now{};
        const auto processorTime = [&now] {
            ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
            return now.tv_sec * 1'000 + now.tv_nsec / 1'000'000;
        };
        const auto until = processorTime() + 80;
        while (processorTime() < until)
            continue;
        QTRY_VERIFY(monitor.figures().longestStallMs >= 70);
        QVERIFY(monitor.figures().longestOwnStallMs >= 70);
        QVERIFY(monitor.figures().longestOwnStallMs <= monitor.figures().longestStallMs);
        QVERIFY(monitor.figures().ownStallsOver50Ms >= 1);
    }

    /// Catches: a clock that stops before the painting has ended, touches that nothing took counted as slow ones, and
    /// each of several touches before one painting counted from the last.
    void aTouchLastsUntilTheWindowIsPainted()
    {
        ScreenMonitor monitor(m_sinceStart);
        QWidget window;
        window.resize(400, 300);
        SlowButton button(&window);
        button.setGeometry(0, 0, 200, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto& events = static_cast<KioskEvents&>(*QCoreApplication::instance());
        events.reportTo(&monitor);
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, {300, 200});
        window.update();
        QCoreApplication::processEvents();
        button.paintingTakes = 40ms;
        QTest::mousePress(window.windowHandle(), Qt::LeftButton, {}, {50, 50});
        QTRY_VERIFY(monitor.figures().touches > 0);
        button.paintingTakes = 0ms;
        QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, {}, {50, 50});
        events.reportTo(nullptr);
        QCOMPARE(monitor.figures().touches, 1);
        QVERIFY(monitor.figures().touchToPaintLongestMs >= 40);
    }
};

int main(int argc, char** argv)
{
    KioskEvents application(argc, argv);
    TestScreenMonitor test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screen_monitor.moc"
