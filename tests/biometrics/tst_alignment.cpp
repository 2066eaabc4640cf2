#include "biometrics/alignment.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace rollcall;

/// The least-squares similarity against values from exact rational arithmetic (similarity_reference.py beside this
/// file).
class TestAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leastSquares_data()
    {
        QTest::addColumn<std::vector<float>>("xy");
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("q");
        QTest::addColumn<double>("s");
        QTest::addColumn<double>("t");
        using V = std::vector<float>;
        QTest::newRow("frontal") << V{120.5F, 101.25F, 182.0F, 99.5F, 150.75F, 138.0F, 126.0F, 171.5F, 176.25F, 170.0F}
                                 << 0.576770498067 << 0.00267753385405 << -30.759583777 << -6.97342162731;
        QTest::newRow("rolled") << V{40, 80, 75.5F, 42, 82.25F, 78, 85, 114.5F, 116, 82} << 0.467180973182
                                << 0.513463911168 << 59.4861655443 << -6.09541808895;
        QTest::newRow("upside down") << V{300, 200, 260, 201, 279, 178, 296, 155, 265, 154} << -0.890968886797
                                     << 0.0101007531184 << 307.291342057 << 227.308643422;
    }
    void leastSquares()
    {
        QFETCH(std::vector<float>, xy);
        QFETCH(double, p);
        QFETCH(double, q);
        QFETCH(double, s);
        QFETCH(double, t);
        FivePoints from;
        for (std::size_t i = 0; i < from.size(); ++i)
            from[i] = {xy[2 * i], xy[2 * i + 1]};
        const auto map = fitSimilarity(from, alignmentReference());
        QVERIFY(map);
        const cv::Matx23d expected(p, -q, s, q, p, t);
        for (int i = 0; i < 6; ++i) // the reference points are floats: 1e-5 is their rounding
            QVERIFY2(std::abs(map->val[i] - expected.val[i]) < 1e-5 * std::max(1.0, std::abs(expected.val[i])),
                     qPrintable(QStringLiteral("element %1: %2, not %3")
                                    .arg(i)
                                    .arg(map->val[i], 0, 'g', 12)
                                    .arg(expected.val[i], 0, 'g', 12)));
    }

    void pointsWithoutAFaceGiveNothing()
    {
        FivePoints same;
        same.fill({10.0F, 20.0F});
        QVERIFY(!fitSimilarity(same, alignmentReference()));
        FivePoints wild = alignmentReference();
        wild[2].x = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!fitSimilarity(wild, alignmentReference()));
        wild[2].x = std::numeric_limits<float>::infinity();
        QVERIFY(!fitSimilarity(wild, alignmentReference()));
        cv::Mat aligned;
        QVERIFY(!alignFace(cv::Mat(50, 50, CV_8UC3, cv::Scalar::all(9)), same, aligned));
    }

    /// A mark drawn where a rotated, scaled face has its nose must arrive at the reference's nose.
    void pixelsFollowThePoints()
    {
        const cv::Matx23d place(1.6, -0.8, 180.0, 0.8, 1.6, 40.0);
        FivePoints points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const cv::Vec2d at = place * cv::Vec3d(alignmentReference()[i].x, alignmentReference()[i].y, 1.0);
            points[i] = {static_cast<float>(at[0]), static_cast<float>(at[1])};
        }
        cv::Mat image(480, 640, CV_8UC3, cv::Scalar::all(0));
        const cv::Point nose(cvRound(points[2].x), cvRound(points[2].y));
        image(cv::Rect(nose.x - 2, nose.y - 2, 5, 5)).setTo(cv::Scalar(0, 0, 255));
        cv::Mat aligned;
        QVERIFY(alignFace(image, points, aligned));
        QCOMPARE(aligned.size(), cv::Size(kAlignedSide, kAlignedSide));
        double weight = 0.0;
        cv::Point2d center;
        for (int y = 0; y < aligned.rows; ++y)
            for (int x = 0; x < aligned.cols; ++x) {
                const double red = aligned.at<cv::Vec3b>(y, x)[2];
                weight += red;
                center += cv::Point2d(x, y) * red;
            }
        QVERIFY(weight > 0.0);
        center /= weight;
        QVERIFY(cv::norm(center - cv::Point2d(alignmentReference()[2])) < 0.6);
    }
};

QTEST_APPLESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
