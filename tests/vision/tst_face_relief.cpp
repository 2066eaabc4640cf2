// A made head against flat and bent sheets: only the head moves its nose against its cheeks.
#include "vision/face_relief.h"
#include "vision/relief_fit.h"
#include "vision/suspicion.h"

#include <QObject>
#include <QTest>

#include <opencv2/core.hpp>

#include <cmath>

using namespace rollcall;

namespace {

constexpr double kEyes = 63;    ///< millimeters apart; Zhuang and Bradtmiller 2005, as the other measures here
constexpr double kRadius = 72;  ///< of a round head, half of a face's width
constexpr double kNose = 21;    ///< how far the nose stands out
constexpr double kFocal = 600;  ///< pixels: a 640 pixels wide picture of 56 degrees
constexpr double kNoise = 0.15; ///< pixels, of points followed in the recordings
constexpr int kPoints = 50;

enum class Thing { Head, Sheet, BentSheet };

/// Towards the camera, millimeters. A ball with a wedge for a nose: not the shape that the measure assumes.
double depthAt(Thing thing, double x, double y, double bend)
{
    if (thing == Thing::Sheet)
        return 0;
    if (thing == Thing::BentSheet)
        return -bend * x * x / kRadius;
    const double ball = std::sqrt(std::max(0.0, kRadius * kRadius - x * x - 0.4 * (y - 28) * (y - 28)));
    const double along = std::clamp(y / 40, 0.0, 1.0) * (y < 48 ? 1 : 0);
    return ball + kNose * along * std::max(0.0, 1 - std::abs(x) / 14);
}

struct Pose
{
    double yaw = 0; ///< degrees
    double pitch = 0;
    double roll = 0;
    double distance = 600; ///< millimeters
    double bend = 0;       ///< of a bent sheet, share of a half circle's
};

cv::Point2d seen(Thing thing, cv::Point2d place, const Pose& pose, cv::RNG& noise)
{
    const double z = depthAt(thing, place.x, place.y, pose.bend);
    const double yaw = pose.yaw * CV_PI / 180;
    const double pitch = pose.pitch * CV_PI / 180;
    const double roll = pose.roll * CV_PI / 180;
    cv::Vec3d p(place.x, place.y, z);
    p = cv::Vec3d(std::cos(yaw) * p[0] + std::sin(yaw) * p[2], p[1], -std::sin(yaw) * p[0] + std::cos(yaw) * p[2]);
    p = cv::Vec3d(p[0], std::cos(pitch) * p[1] - std::sin(pitch) * p[2],
                  std::sin(pitch) * p[1] + std::cos(pitch) * p[2]);
    p = cv::Vec3d(std::cos(roll) * p[0] - std::sin(roll) * p[1], std::sin(roll) * p[0] + std::cos(roll) * p[1], p[2]);
    const double scale = kFocal / (pose.distance - p[2]);
    return {320 + scale * p[0] + noise.gaussian(kNoise), 220 + scale * p[1] + noise.gaussian(kNoise)};
}

/// Median of the measure over many draws of points.
double medianRatio(Thing thing, const Pose& before, const Pose& after)
{
    std::vector<double> ratios;
    for (int draw = 0; draw < 41; ++draw) {
        cv::RNG random(static_cast<std::uint64_t>(draw + 1));
        std::vector<cv::Point2d> from;
        std::vector<cv::Point2d> to;
        std::vector<double> depth;
        const double unit = kFocal * kEyes / before.distance;
        while (from.size() < kPoints) {
            const cv::Point2d place(random.uniform(-0.9, 0.9) * kEyes, random.uniform(-0.4, 1.5) * kEyes);
            const double x = place.x / (0.95 * kEyes);
            const double y = (place.y - 0.55 * kEyes) / kEyes;
            if (x * x + y * y > 1)
                continue;
            const auto inEyes = [unit](cv::Point2d pixel) { return (pixel - cv::Point2d(320, 220)) / unit; };
            from.push_back(inEyes(seen(thing, place, before, random)));
            to.push_back(inEyes(seen(thing, place, after, random)));
            depth.push_back(faceDepth(from.back()));
        }
        const auto ratio = reliefRatio(from, to, depth);
        if (!ratio)
            return -1;
        ratios.push_back(*ratio);
    }
    std::nth_element(ratios.begin(), ratios.begin() + 20, ratios.end());
    return ratios[20];
}

} // namespace

class TestFaceRelief : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: a head that turns, or comes closer and turns, and is not told from a picture.
    void aHeadShowsItsRelief()
    {
        QVERIFY(medianRatio(Thing::Head, {}, {.yaw = 2}) > 4);
        QVERIFY(medianRatio(Thing::Head, {}, {.yaw = -3, .pitch = 2}) > 4);
        QVERIFY(medianRatio(Thing::Head, {.yaw = 1, .distance = 700}, {.yaw = 4, .distance = 560}) > 4);
    }
    /// Catches: a photo that shows relief when it is turned, tilted, moved or bent by the hand that holds it.
    void aSheetShowsNone_data()
    {
        QTest::addColumn<int>("thing");
        QTest::addColumn<double>("yaw");
        QTest::addColumn<double>("pitch");
        QTest::addColumn<double>("distance");
        QTest::addColumn<double>("bend");
        QTest::newRow("still") << int(Thing::Sheet) << 0.0 << 0.0 << 600.0 << 0.0;
        QTest::newRow("turned") << int(Thing::Sheet) << 12.0 << 0.0 << 600.0 << 0.0;
        QTest::newRow("tilted") << int(Thing::Sheet) << 3.0 << 10.0 << 600.0 << 0.0;
        QTest::newRow("nearer") << int(Thing::Sheet) << 0.0 << 0.0 << 500.0 << 0.0;
        QTest::newRow("bent") << int(Thing::BentSheet) << 0.0 << 0.0 << 600.0 << 0.3;
        QTest::newRow("bent and turned") << int(Thing::BentSheet) << 6.0 << 3.0 << 560.0 << 0.3;
        QTest::newRow("bent the other way") << int(Thing::BentSheet) << -6.0 << 0.0 << 600.0 << -0.3;
    }
    void aSheetShowsNone()
    {
        QFETCH(int, thing);
        QFETCH(double, yaw);
        QFETCH(double, pitch);
        QFETCH(double, distance);
        QFETCH(double, bend);
        const Pose after{.yaw = yaw, .pitch = pitch, .distance = distance, .bend = bend};
        const double ratio = medianRatio(static_cast<Thing>(thing), {.bend = 0.1}, after);
        QVERIFY2(ratio >= 0 && ratio < 2, qPrintable(QString::number(ratio)));
    }
    void tooFewPointsAreNoMeasure()
    {
        QVERIFY(!reliefRatio({}, {}, {}));
        const std::vector<cv::Point2d> few(19, {0.1, 0.2});
        QVERIFY(!reliefRatio(few, few, std::vector<double>(19, 0.0)));
        // All at one place: nothing can be said, and nothing breaks.
        const std::vector<cv::Point2d> same(30, {0.1, 0.2});
        const auto ratio = reliefRatio(same, same, std::vector<double>(30, 1.0));
        QVERIFY(!ratio || std::isfinite(*ratio));
    }
    /// Catches: an attack whose track flickers and begins anew without a past, and a place that stays suspected.
    void suspicionOutlivesTheTrack()
    {
        Suspicion suspicion;
        const MonotonicTime noon{std::chrono::hours{12}};
        suspicion.note({100, 100, 80, 80}, noon);
        QVERIFY(suspicion.isAt({140, 120, 90, 90}, noon + Milliseconds{2'000}));
        QVERIFY(!suspicion.isAt({500, 100, 80, 80}, noon + Milliseconds{2'000}));
        QVERIFY(!suspicion.isAt({100, 100, 80, 80}, noon + Suspicion::kLasts + Milliseconds{1}));
        suspicion.note({100, 100, 80, 80}, noon);
        suspicion.clear({110, 100, 80, 80});
        QVERIFY(!suspicion.isAt({100, 100, 80, 80}, noon + Milliseconds{10}));
    }
};

QTEST_GUILESS_MAIN(TestFaceRelief)
#include "tst_face_relief.moc"
