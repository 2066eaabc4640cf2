// Drawn pictures: what wakes the screen and what must not.
#include "vision/motion_watch.h"

#include <opencv2/imgproc.hpp>

#include <QObject>
#include <QTest>

using namespace rollcall;

namespace {

/// A room of 640 x 360 pixels as a camera of ten frames a second sees it, with the noise of its sensor.
class Room
{
public:
    explicit Room(double noise = 6) : m_noise(noise), m_random(4711)
    {
        m_wall.create(360, 640, CV_8UC3);
        for (int x = 0; x < m_wall.cols; ++x)
            m_wall.col(x).setTo(cv::Scalar::all(110 + x / 10));
        cv::rectangle(m_wall, {420, 120, 120, 240}, cv::Scalar(60, 70, 90), cv::FILLED); // a cupboard
    }
    cv::Mat draw(double light = 1.0)
    {
        cv::Mat noise(m_wall.size(), CV_16SC3);
        m_random.fill(noise, cv::RNG::NORMAL, 0, m_noise);
        cv::Mat picture;
        cv::Mat lit;
        m_wall.convertTo(lit, CV_16SC3, light);
        cv::add(lit, noise, lit);
        lit.convertTo(picture, CV_8UC3);
        return picture;
    }
    /// A person in a gray coat, `height` pixels from head to feet.
    cv::Mat withSomebodyAt(int x, int height = 160)
    {
        cv::Mat picture = draw();
        const int width = height / 3;
        cv::rectangle(picture, {x, 340 - height, width, height}, cv::Scalar(80, 80, 75), cv::FILLED);
        return picture;
    }

private:
    double m_noise;
    cv::RNG m_random;
    cv::Mat m_wall;
};

} // namespace

class TestMotionWatch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MotionWatch> m_watch;
    MonotonicTime m_now{};

    bool look(const cv::Mat& picture, Milliseconds later = MotionWatch::kEvery)
    {
        m_now += later;
        const auto moved = m_watch->look(picture, m_now);
        return moved && *moved;
    }
    /// So many looks at what `draw` gives for each; how many saw something move.
    template <class Draw> int count(int looks, Draw draw)
    {
        int moved = 0;
        for (int i = 0; i < looks; ++i)
            moved += look(draw(i)) ? 1 : 0;
        return moved;
    }

private Q_SLOTS:
    void init()
    {
        m_watch = std::make_unique<MotionWatch>();
        m_now = MonotonicTime(std::chrono::seconds{100});
    }

    /// Catches: a screen that never sleeps because its camera rustles in the dark.
    void noiseIsNotMotion()
    {
        Room room(25);
        QCOMPARE(count(100, [&](int) { return room.draw(); }), 0);
    }

    /// Catches: a threshold that only noise-free pictures pass, or a wait for more than two looks.
    void walkingInIsSeenWithinTwoLooks()
    {
        Room room;
        QCOMPARE(count(20, [&](int) { return room.draw(); }), 0);
        QVERIFY(count(2, [&](int i) { return room.withSomebodyAt(20 + 15 * i); }) >= 1);
        // All the way, and only until they have stood still for a while.
        QVERIFY(count(10, [&](int i) { return room.withSomebodyAt(50 + 15 * i); }) >= 9);
        count(25, [&](int) { return room.withSomebodyAt(200); });
        QCOMPARE(count(10, [&](int) { return room.withSomebodyAt(200); }), 0);
    }

    /// Catches: a screen that wakes for lamps, for the evening, or for the camera's exposure.
    void lightIsNotMotion()
    {
        Room room;
        QCOMPARE(count(20, [&](int) { return room.draw(); }), 0);
        QCOMPARE(count(20, [&](int) { return room.draw(1.6); }), 0);                       // switched on
        QCOMPARE(count(20, [&](int) { return room.draw(0.5); }), 0);                       // and off
        QCOMPARE(count(50, [&](int i) { return room.draw(0.5 + 0.5 * i / 50.0); }), 0);    // daylight
        QCOMPARE(count(40, [&](int i) { return room.draw(i % 2 == 0 ? 1.0 : 1.04); }), 0); // lamps on 50 Hz
    }

    /// Catches: a lamp that lights half the room and keeps the screen awake as long as it burns.
    void aLampInACornerIsForgottenSoon()
    {
        Room room;
        const auto lit = [&room](int) {
            cv::Mat picture = room.draw();
            picture(cv::Rect(0, 0, 250, 360)) *= 1.5;
            return picture;
        };
        count(20, [&](int) { return room.draw(); });
        count(20, lit);
        QCOMPARE(count(20, lit), 0);
    }

    void aFlyIsNotMotion()
    {
        Room room;
        QCOMPARE(count(40,
                       [&](int i) {
                           cv::Mat picture = room.draw();
                           cv::circle(picture, {30 + 14 * i, 100 + (i % 5) * 10}, 8, cv::Scalar::all(10), cv::FILLED);
                           return picture;
                       }),
                 0);
    }

    /// Catches: looks at every frame of a fast camera, and a comparison with what was there before an interruption.
    void looksTenTimesASecondAndForgetsOnRequest()
    {
        Room room;
        QVERIFY(!look(room.draw()));
        QVERIFY2(!look(room.withSomebodyAt(200), Milliseconds{40}), "too soon for another look");
        QVERIFY(look(room.withSomebodyAt(200), Milliseconds{60}));
        m_watch->reset();
        QVERIFY(!look(room.draw()));
    }

    void whatIsNoPictureIsRefused()
    {
        QVERIFY(!m_watch->look(cv::Mat(), m_now));
        QVERIFY(!m_watch->look(cv::Mat(10, 10, CV_32FC1, cv::Scalar(0)), m_now));
        QVERIFY(m_watch->look(cv::Mat(2, 2, CV_8UC3, cv::Scalar::all(9)), m_now));
    }
};

QTEST_GUILESS_MAIN(TestMotionWatch)
#include "tst_motion_watch.moc"
