#include "biometrics/score_tail.h"

#include <QTest>

#include <cmath>

using namespace rollcall;

namespace {

/// Evidence above 0.2 for 5 % of strangers in a gallery of 100.
StrangerTail tail(double shape, double growth)
{
    StrangerTail made;
    made.level = 0.2;
    made.rate = 0.05;
    made.scale = 0.03;
    made.shape = shape;
    made.people = 100;
    made.growth = growth;
    return made;
}

} // namespace

/// Expected values are worked out by hand from the survival function of the generalized Pareto distribution,
/// (1 + shape * x / scale)^(-1 / shape), Coles 2001, equation 4.2.
class TestScoreTail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thresholds_data()
    {
        QTest::addColumn<double>("shape");
        QTest::addColumn<double>("growth");
        QTest::addColumn<int>("people");
        QTest::addColumn<double>("target");
        QTest::addColumn<double>("threshold");
        QTest::newRow("exponential: ten times rarer") << 0.0 << 1.0 << 100 << 0.005 << 0.2 + 0.03 * std::log(10.0);
        QTest::newRow("finite end: four times rarer") << -0.5 << 1.0 << 100 << 0.0125 << 0.23;
        QTest::newRow("heavy: three times rarer") << 1.0 << 1.0 << 100 << 0.05 / 3 << 0.26;
        QTest::newRow("four times the people, root growth") << 0.0 << 0.5 << 400 << 0.05 << 0.2 + 0.03 * std::log(2.0);
        QTest::newRow("as common as the level") << -0.1 << 1.0 << 100 << 0.05 << 0.2;
        QTest::newRow("more common than the level") << -0.1 << 1.0 << 10 << 0.05 << 0.2;
        QTest::newRow("nobody enrolled counts as one") << 0.0 << 1.0 << 0 << 0.00005 << 0.2 + 0.03 * std::log(10.0);
        QTest::newRow("never above 1") << 1.0 << 1.0 << 1'000'000 << 0.00001 << 1.0;
    }
    void thresholds()
    {
        QFETCH(double, shape);
        QFETCH(double, growth);
        QFETCH(int, people);
        QFETCH(double, target);
        QFETCH(double, threshold);
        const double found = predictedThreshold(tail(shape, growth), people, target);
        QVERIFY2(std::abs(found - threshold) < 1e-12, qPrintable(QString::number(found, 'g', 17)));
    }

    /// A threshold that the pipeline asks for must be the one whose rate is then reported.
    void rateAtTheThresholdIsTheTarget()
    {
        for (const double shape : {-0.2, -1e-12, 0.0, 0.15}) {
            for (const int people : {1, 50, 294, 50'000}) {
                for (const double target : {0.003, 0.001, 0.00001}) {
                    const StrangerTail each = tail(shape, 0.4);
                    const double threshold = predictedThreshold(each, people, target);
                    if (threshold < 1.0)
                        QVERIFY(std::abs(predictedFpir(each, people, threshold) / target - 1.0) < 1e-6);
                }
            }
        }
    }

    void ratesStayRates()
    {
        QCOMPARE(predictedFpir(tail(-0.5, 1.0), 100, 0.27), 0.0); // beyond the end, 0.2 + 0.03 / 0.5
        QCOMPARE(predictedFpir(tail(-0.5, 1.0), 100, -1.0), 0.05);
        QCOMPARE(predictedFpir(tail(-0.5, 1.0), 1'000'000, 0.2), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestScoreTail)
#include "tst_score_tail.moc"
