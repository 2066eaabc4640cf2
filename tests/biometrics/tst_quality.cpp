#include "biometrics/alignment.h"
#include "biometrics/quality.h"

#include <opencv2/imgproc.hpp>

#include <QTest>

#include <limits>

using namespace rollcall;

namespace {

const cv::Size kFrame(640, 480);

/// A made face: a gray head with features sharp enough to count as in focus, and its five points.
struct MadeFace
{
    cv::Mat bgr;
    cv::Rect2f box;
    FivePoints points;
};

/// `side` pixels of aligned square in the middle of a frame; `skin` and `room` are gray values.
MadeFace makeFace(float side = 200.0F, int skin = 140, int room = 120, cv::Point2f center = {320.0F, 240.0F})
{
    MadeFace made;
    made.bgr = cv::Mat(kFrame, CV_8UC3, cv::Scalar::all(room));
    const float scale = side / kAlignedSide;
    const cv::Point2f corner = center - cv::Point2f(side / 2, side / 2);
    for (std::size_t i = 0; i < made.points.size(); ++i)
        made.points[i] = corner + alignmentReference()[i] * scale;
    made.box = cv::Rect2f(corner.x + 0.15F * side, corner.y, 0.7F * side, side);
    cv::ellipse(made.bgr, center, cv::Size(cvRound(0.42F * side), cvRound(0.58F * side)), 0, 0, 360,
                cv::Scalar::all(skin), cv::FILLED);
    for (const cv::Point2f& point : made.points)
        cv::circle(made.bgr, point, std::max(2, cvRound(0.04F * side)), cv::Scalar::all(skin * 0.4), cv::FILLED);
    return made;
}

QualityReport assess(const MadeFace& face, const QualityLimits& limits = {})
{
    return assessQuality(face.bgr, face.box, face.points, limits);
}

} // namespace

/// Each gate closes for its own reason, on images made to have that one fault.
class TestQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodFacePasses()
    {
        const QualityReport report = assess(makeFace());
        QCOMPARE(report.issue, QualityIssue::None);
        QVERIFY(std::abs(report.yaw) < 1e-3);
        QVERIFY(std::abs(report.pitch) < 1e-3);
        QVERIFY(report.score > 0.5F && report.score <= 1.0F);
    }
    void small()
    {
        QCOMPARE(assess(makeFace(84.0F)).issue, QualityIssue::TooSmall); // box 59 pixels wide
        QCOMPARE(assess(makeFace(88.0F)).issue, QualityIssue::None);     // 61
    }
    void cutByTheEdge()
    {
        QCOMPARE(assess(makeFace(200, 140, 120, {40.0F, 240.0F})).issue, QualityIssue::OutOfFrame);
        QCOMPARE(assess(makeFace(200, 140, 120, {320.0F, 430.0F})).issue, QualityIssue::OutOfFrame);
        QCOMPARE(assess(makeFace(200, 140, 120, {90.0F, 240.0F})).issue, QualityIssue::None); // an ear
    }
    void dark() { QCOMPARE(assess(makeFace(200, 30, 25)).issue, QualityIssue::TooDark); }
    void bright() { QCOMPARE(assess(makeFace(200, 252, 250)).issue, QualityIssue::TooBright); }
    void backlit()
    {
        QCOMPARE(assess(makeFace(200, 60, 230)).issue, QualityIssue::Backlit);
        QCOMPARE(assess(makeFace(200, 30, 230)).issue, QualityIssue::Backlit); // "more light" would be the wrong advice
    }
    void turned_data()
    {
        QTest::addColumn<float>("dx");
        QTest::addColumn<float>("dy");
        const QualityLimits limits;
        QTest::newRow("to smaller x") << -static_cast<float>(limits.maximumYaw) - 0.05F << 0.0F;
        QTest::newRow("to larger x") << static_cast<float>(limits.maximumYaw) + 0.05F << 0.0F;
        QTest::newRow("up") << 0.0F << -static_cast<float>(limits.maximumPitch) - 0.05F;
        QTest::newRow("down") << 0.0F << static_cast<float>(limits.maximumPitch) + 0.05F;
    }
    void turned()
    {
        QFETCH(float, dx);
        QFETCH(float, dy);
        MadeFace face = makeFace();
        const float eyes = face.points[1].x - face.points[0].x;
        face.points[2] += cv::Point2f(dx, dy) * eyes;
        const QualityReport report = assess(face);
        QCOMPARE(report.issue, QualityIssue::TurnedAway);
        QVERIFY(std::abs(report.yaw - static_cast<double>(dx)) < 0.01);
        QVERIFY(std::abs(report.pitch - static_cast<double>(dy)) < 0.01);
    }
    void rollIsNoFault()
    {
        MadeFace face = makeFace();
        const cv::Mat turn = cv::getRotationMatrix2D({320.0F, 240.0F}, 25.0, 1.0);
        cv::warpAffine(face.bgr, face.bgr, turn, kFrame, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        const cv::Matx23d map(turn.ptr<double>());
        for (cv::Point2f& point : face.points) {
            const cv::Vec2d at = map * cv::Vec3d(point.x, point.y, 1.0);
            point = {static_cast<float>(at[0]), static_cast<float>(at[1])};
        }
        const QualityReport report = assess(face);
        QCOMPARE(report.issue, QualityIssue::None);
        QVERIFY(std::abs(report.yaw) < 0.01);
    }
    void blurred()
    {
        MadeFace face = makeFace();
        const double sharp = assess(face).sharpness;
        cv::GaussianBlur(face.bgr, face.bgr, cv::Size(), 14.0);
        const QualityReport report = assess(face);
        QCOMPARE(report.issue, QualityIssue::Blurred);
        QVERIFY(report.sharpness < sharp / 10);
    }
    void nonsenseIsNoFace()
    {
        MadeFace face = makeFace();
        face.box.x = std::numeric_limits<float>::infinity();
        QCOMPARE(assess(face).issue, QualityIssue::TooSmall);
        face = makeFace();
        face.box.width = -5;
        QCOMPARE(assess(face).issue, QualityIssue::TooSmall);
        face = makeFace();
        face.points.fill({5.0F, 5.0F});
        QCOMPARE(assess(face).issue, QualityIssue::TooSmall);
        face = makeFace();
        face.points[2].y = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(assess(face).issue, QualityIssue::TooSmall);
        face.bgr = cv::Mat();
        QCOMPARE(assess(face).issue, QualityIssue::TooSmall);
    }
    /// Far outside the image: nothing to read there, and nothing is read.
    void farAwayIsOutOfFrame()
    {
        MadeFace face = makeFace();
        face.box += cv::Point2f(5000.0F, -9000.0F);
        for (cv::Point2f& point : face.points)
            point += cv::Point2f(5000.0F, -9000.0F);
        QCOMPARE(assess(face).issue, QualityIssue::OutOfFrame);
    }
};

QTEST_APPLESS_MAIN(TestQuality)
#include "tst_quality.moc"
