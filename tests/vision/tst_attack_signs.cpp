// Each sign of an attack on pictures whose truth is known because they are drawn here.
#include "vision/attack_border.h"
#include "vision/attack_motion.h"
#include "vision/attack_spectrum.h"

#include <QObject>
#include <QTest>

#include <opencv2/imgproc.hpp>

using namespace rollcall;

namespace {

const cv::Rect2f kFace(260, 160, 120, 160);

/// Soft blobs: corners everywhere, no straight edges.
cv::Mat texture(cv::Size size, std::uint64_t seed)
{
    cv::Mat noise(size, CV_8UC3);
    cv::RNG(seed).fill(noise, cv::RNG::UNIFORM, 0, 256);
    cv::GaussianBlur(noise, noise, {}, 4);
    cv::normalize(noise, noise, 20, 235, cv::NORM_MINMAX);
    return noise;
}

cv::Mat room()
{
    cv::Mat gray(480, 640, CV_8UC3, cv::Scalar(120, 125, 130));
    cv::circle(gray, {320, 240}, 75, cv::Scalar(140, 160, 200), -1);
    cv::GaussianBlur(gray, gray, {}, 3);
    return gray;
}

MonotonicTime at(int milliseconds)
{
    return MonotonicTime{Milliseconds{1000 + milliseconds}};
}

cv::Mat shifted(const cv::Mat& picture, double x, double y)
{
    cv::Mat moved;
    cv::warpAffine(picture, moved, cv::Matx23d(1, 0, x, 0, 1, y), picture.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    return moved;
}

} // namespace

class TestAttackSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetHasABorderOnFourSides()
    {
        cv::Mat picture = room();
        const std::vector<cv::Point> sheet{{205, 75}, {442, 90}, {430, 400}, {195, 388}}; // leaning a little
        std::vector<cv::Point> outline = sheet;
        cv::polylines(picture, outline, true, cv::Scalar(250, 250, 250), 14);
        QCOMPARE(findBorder(picture, kFace).sides(), 4);
    }

    void aDoorFrameHasTwoAndAnEmptyWallNone()
    {
        QCOMPARE(findBorder(room(), kFace).sides(), 0);
        cv::Mat door = room();
        cv::rectangle(door, {180, -50}, {470, 600}, cv::Scalar(40, 50, 60), 10);
        QCOMPARE(findBorder(door, kFace).sides(), 2);
    }

    void borderIsFoundWhereverTheBoxIs()
    {
        const cv::Mat picture = texture({640, 480}, 3);
        for (const cv::Rect2f& box :
             {cv::Rect2f(-50, -50, 100, 100), cv::Rect2f(600, 440, 120, 160), cv::Rect2f(0, 0, 640, 480),
              cv::Rect2f(10, 10, 0, 0), cv::Rect2f(0, 0, 1e9F, 1e9F)})
            QVERIFY(findBorder(picture, box).sides() <= 4);
        QCOMPARE(findBorder(cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(0)), {0, 0, 1, 1}).sides(), 0);
    }

    void screenPatternShowsInTheSpectrum()
    {
        cv::Mat skin(480, 640, CV_8UC3, cv::Scalar(140, 160, 200));
        cv::Mat noise(skin.size(), CV_8UC3);
        cv::RNG(5).fill(noise, cv::RNG::NORMAL, 20, 3);
        skin += noise;
        const auto plain = interferencePeak(skin, kFace);
        QVERIFY(plain);
        QVERIFY2(*plain < 3.5, qPrintable(QString::number(*plain)));
        cv::Mat screen = skin.clone();
        for (int y = 0; y < screen.rows; ++y) {
            for (int x = 0; x < screen.cols; ++x) {
                const double beat = 1 + 0.04 * std::sin(2 * CV_PI * (0.19 * x + 0.11 * y));
                for (int c = 0; c < 3; ++c)
                    screen.at<cv::Vec3b>(y, x)[c] = cv::saturate_cast<uchar>(screen.at<cv::Vec3b>(y, x)[c] * beat);
            }
        }
        const auto beating = interferencePeak(screen, kFace);
        QVERIFY(beating);
        QVERIFY2(*beating > 4.7, qPrintable(QString::number(*beating)));
        QVERIFY(!interferencePeak(screen, {300, 200, 40, 40})); // too small to say
    }

    void aHeldPictureMovesAsOnePlane()
    {
        const cv::Mat picture = texture({640, 480}, 7);
        SceneMotion motion;
        motion.update(picture, at(0));
        motion.update(shifted(picture, 5, -3), at(100));
        const auto cue = motion.cueFor(kFace, {kFace});
        QVERIFY(cue);
        QVERIFY2(cue->onePlane > 0.9, qPrintable(QString::number(cue->onePlane)));
        // 5.83 px of a face of 140 px in a tenth of a second.
        QVERIFY2(std::abs(cue->face - 0.417) < 0.06, qPrintable(QString::number(cue->face)));
        QVERIFY2(std::abs(cue->background - 0.417) < 0.06, qPrintable(QString::number(cue->background)));
    }

    void aHeadMovesBeforeItsBackground()
    {
        const cv::Mat wall = texture({640, 480}, 8);
        const cv::Mat head = texture({640, 480}, 9);
        const cv::Rect part(kFace);
        const auto scene = [&](int x) {
            cv::Mat picture = shifted(wall, -x / 2.0, 0);
            head(part).copyTo(picture(part + cv::Point(x, 0)));
            return picture;
        };
        SceneMotion motion;
        motion.update(scene(0), at(0));
        motion.update(scene(8), at(100));
        const auto cue = motion.cueFor(kFace, {kFace});
        QVERIFY(cue);
        QVERIFY2(cue->onePlane < 0.9, qPrintable(QString::number(cue->onePlane)));
        QVERIFY(cue->face > 0.4);
        QVERIFY(cue->background > 0.15 && cue->background < 0.4);
    }

    void roomIsWhatIsNextToThePeople()
    {
        const cv::Mat wall = texture({640, 480}, 11);
        const cv::Mat body = texture({640, 480}, 12);
        const cv::Rect part(200, 130, 240, 344);
        const auto scene = [&](int x, int y) {
            cv::Mat picture = shifted(wall, x, 0);
            body(part).copyTo(picture(part + cv::Point(0, y)));
            return picture;
        };
        SceneMotion still;
        still.update(scene(0, 0), at(0));
        still.update(scene(0, 6), at(100)); // only the person moves, who hides most of the picture
        const auto person = still.cueFor(kFace, {kFace});
        QVERIFY(person && person->room);
        QVERIFY2(*person->room < 0.005, qPrintable(QString::number(*person->room)));
        SceneMotion swaying;
        swaying.update(scene(0, 0), at(0));
        swaying.update(scene(5, 6), at(100)); // 5 of 640 pixels in a tenth of a second
        const auto held = swaying.cueFor(kFace, {kFace});
        QVERIFY(held && held->room);
        QVERIFY2(std::abs(*held->room - 0.078) < 0.01, qPrintable(QString::number(*held->room)));
        // People all over the picture leave no room.
        const auto crowd = swaying.cueFor(kFace, {kFace, {0, 0, 200, 240}, {200, 0, 240, 240}, {440, 0, 200, 240}});
        QVERIFY(crowd && !crowd->room);
    }

    void motionNeedsAPairOfFrames()
    {
        const cv::Mat picture = texture({640, 480}, 10);
        SceneMotion motion;
        QVERIFY(!motion.cueFor(kFace, {kFace}));
        motion.update(picture, at(0));
        QVERIFY(!motion.cueFor(kFace, {kFace}));
        motion.update(picture, at(30)); // too soon
        QVERIFY(!motion.cueFor(kFace, {kFace}));
        motion.update(picture, at(100));
        QVERIFY(motion.cueFor(kFace, {kFace}));
        motion.update(picture, at(3000)); // too late
        QVERIFY(!motion.cueFor(kFace, {kFace}));
        motion.update(texture({320, 240}, 10), at(3100)); // another picture
        motion.update(cv::Mat(480, 640, CV_8UC3, cv::Scalar::all(90)), at(3200));
        QVERIFY(!motion.cueFor(kFace, {kFace}));
    }
};

QTEST_GUILESS_MAIN(TestAttackSigns)
#include "tst_attack_signs.moc"
