#include "biometrics/alignment.h"
#include "biometrics/face_cover.h"

#include <opencv2/imgproc.hpp>

#include <QTest>

#include <cmath>
#include <limits>

using namespace rollcall;

namespace {

/// One and two are enough to tell which signs are summed.
CoverLimits limits()
{
    CoverLimits limits;
    limits.mouthEdges = limits.mouthLine = limits.lipColor = limits.eyeSkin = limits.eyeLines = {1, 0};
    limits.lowerColor = limits.eyeColor = {0, 1};
    limits.mouth = 3;
    limits.eyes = 2;
    return limits;
}

/// A sketch of a face at the places of the reference: skin, eyes, nostrils, a mouth.
cv::Mat sketch()
{
    cv::Mat face(kAlignedSide, kAlignedSide, CV_8UC3, cv::Scalar(120, 150, 200));
    for (const int x : {38, 74}) {
        cv::ellipse(face, {x, 52}, {8, 3}, 0, 0, 360, cv::Scalar(210, 215, 220), cv::FILLED);
        cv::circle(face, {x, 52}, 3, cv::Scalar(30, 30, 40), cv::FILLED);
    }
    cv::ellipse(face, {56, 92}, {14, 4}, 0, 0, 360, cv::Scalar(90, 80, 190), cv::FILLED);
    cv::line(face, {43, 92}, {69, 92}, cv::Scalar(40, 30, 80), 2);
    return face;
}

} // namespace

class TestFaceCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Catches: a sign that is read with the wrong direction, or from the wrong place.
    void coversChangeTheirOwnSigns()
    {
        const cv::Mat plain = sketch();
        const CoverSigns open = readCoverSigns(plain, alignmentReference());
        cv::Mat mask = plain.clone();
        cv::rectangle(mask, {10, 66, 92, 46}, cv::Scalar(200, 190, 150), cv::FILLED);
        const CoverSigns masked = readCoverSigns(mask, alignmentReference());
        QVERIFY(masked.mouthEdges < open.mouthEdges / 2);
        QVERIFY(masked.mouthLine < open.mouthLine / 2);
        QVERIFY(masked.lipColor < open.lipColor / 2);
        QVERIFY(masked.lowerColor > open.lowerColor + 10);

        cv::Mat glasses = plain.clone();
        for (const int x : {38, 74})
            cv::circle(glasses, {x, 53}, 15, cv::Scalar::all(20), cv::FILLED);
        const CoverSigns dark = readCoverSigns(glasses, alignmentReference());
        QVERIFY(dark.eyeSkin < open.eyeSkin / 4);
        QVERIFY(dark.eyeColor > open.eyeColor + 20);
        QVERIFY(dark.eyeLines < open.eyeLines / 2);
        QVERIFY(std::abs(dark.mouthEdges - open.mouthEdges) < 0.1 * open.mouthEdges);
    }

    /// Catches: thresholds that hold for faces in one light only.
    void halfTheLightChangesLittle()
    {
        const cv::Mat plain = sketch();
        const CoverSigns bright = readCoverSigns(plain, alignmentReference());
        const CoverSigns dim = readCoverSigns(plain * 0.5, alignmentReference());
        QVERIFY(std::abs(dim.mouthEdges - bright.mouthEdges) < 0.2 * bright.mouthEdges);
        QVERIFY(std::abs(dim.eyeSkin - bright.eyeSkin) < 0.1);
    }

    /// Catches: one sign that decides alone, or excuses a face alone; a cover of the mouth that is called one of the
    /// eyes because no skin is left to compare them with.
    void signsAreSummedWithinBounds()
    {
        CoverSigns signs{-100, -100, 1, 0, 1, 0, 1};
        QCOMPARE(weighCover(signs, limits()).mouth, 4.0);
        QCOMPARE(weighCover(signs, limits()).eyes, 0.0);
        signs.lipColor = 1000;
        QCOMPARE(weighCover(signs, limits()).mouth, 3.5);
        QCOMPARE(judgeCover({3, 5}, limits()), FaceCover::Mouth);
        QCOMPARE(judgeCover({2.9, 2}, limits()), FaceCover::Eyes);
        QCOMPARE(judgeCover({2.9, 1.9}, limits()), FaceCover::None);
    }

    /// Catches: a face that cannot be measured and is called covered; an exception.
    void whatIsNoFaceIsNotCovered()
    {
        constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
        const cv::Mat plain = sketch();
        const FivePoints same{};
        FivePoints odd = alignmentReference();
        odd[2].x = kNan;
        FivePoints far = alignmentReference();
        for (cv::Point2f& point : far)
            point += cv::Point2f(1e6F, 1e6F);
        for (const auto& [bgr, points] :
             {std::pair(plain, same), std::pair(plain, odd), std::pair(cv::Mat(), alignmentReference()),
              std::pair(cv::Mat(40, 40, CV_8U, cv::Scalar(7)), alignmentReference())})
            QCOMPARE(judgeCover(weighCover(readCoverSigns(bgr, points), limits()), limits()), FaceCover::None);
        static_cast<void>(readCoverSigns(plain, far));
    }
};

QTEST_GUILESS_MAIN(TestFaceCover)
#include "tst_face_cover.moc"
