#include "biometrics/open_set.h"

#include <QTest>

#include <limits>

using namespace rollcall;

namespace {

constexpr double kNone = -std::numeric_limits<double>::infinity();

/// Ten searches whose rates can be counted on the fingers. Two strangers are as similar as each other; one genuine
/// search finds another person, one shows no face.
const std::vector<Search>& table()
{
    using Kind = Search::Kind;
    static const std::vector<Search> searches{{Kind::Stranger, 0.10}, {Kind::Right, 0.90},  {Kind::Stranger, 0.40},
                                              {Kind::Right, 0.35},    {Kind::Wrong, 0.50},  {Kind::Stranger, 0.40},
                                              {Kind::Right, 0.60},    {Kind::Wrong, kNone}, {Kind::Stranger, kNone},
                                              {Kind::Right, 0.40}};
    return searches;
}

} // namespace

class TestOpenSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesOfATable_data()
    {
        QTest::addColumn<double>("threshold");
        QTest::addColumn<int>("falsePositives");
        QTest::addColumn<int>("misses");
        QTest::addColumn<int>("misidentified");
        QTest::newRow("everybody is somebody") << -1.0 << 3 << 2 << 1;
        QTest::newRow("a score at the threshold counts") << 0.40 << 2 << 3 << 1;
        QTest::newRow("just above it does not") << 0.400001 << 0 << 4 << 1;
        QTest::newRow("wrong people are refused, too") << 0.55 << 0 << 4 << 0;
        QTest::newRow("nobody is anybody") << 2.0 << 0 << 6 << 0;
    }
    void ratesOfATable()
    {
        QFETCH(double, threshold);
        const OpenSetRates rates = ratesAt(table(), threshold);
        QCOMPARE(rates.strangers, 4);
        QCOMPARE(rates.mated, 6);
        QTEST(rates.falsePositives, "falsePositives");
        QTEST(rates.misses, "misses");
        QTEST(rates.misidentified, "misidentified");
        QCOMPARE(rates.fpir(), rates.falsePositives / 4.0);
        QCOMPARE(rates.fnir(), rates.misses / 6.0);
    }

    void curveOfATable()
    {
        const std::vector<CurvePoint> curve = openSetCurve(table());
        QCOMPARE(curve.size(), std::size_t{3});
        QCOMPARE(curve[0].threshold, 0.10);
        QCOMPARE(curve[0].fpir, 0.75);
        QCOMPARE(curve[0].fnir, 2 / 6.0);
        QCOMPARE(curve[1].threshold, 0.40);
        QCOMPARE(curve[1].fpir, 0.50);
        QCOMPARE(curve[1].fnir, 3 / 6.0);
        QVERIFY(curve[2].threshold > 0.40);
        QCOMPARE(curve[2].fpir, 0.0);
        QCOMPARE(curve[2].fnir, 4 / 6.0);
        for (const CurvePoint& point : curve) {
            QCOMPARE(ratesAt(table(), point.threshold).fpir(), point.fpir);
            QCOMPARE(ratesAt(table(), point.threshold).fnir(), point.fnir);
        }
    }

    void nothingToMeasure()
    {
        QVERIFY(openSetCurve({}).empty());
        QVERIFY(openSetCurve({{Search::Kind::Stranger, 0.5}}).empty());
        QVERIFY(openSetCurve({{Search::Kind::Right, 0.5}}).empty());
        QCOMPARE(ratesAt({}, 0.5).fpir(), 0.0);
        QCOMPARE(ratesAt({}, 0.5).fnir(), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestOpenSet)
#include "tst_open_set.moc"
