#include "biometrics/enrollment_check.h"

#include <QTest>

#include <cmath>

using namespace rollcall;

namespace {

/// A unit vector in the plane.
Embedding at(double degrees)
{
    const double angle = degrees * std::acos(-1.0) / 180;
    return {static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle))};
}

std::vector<int> strangeOf(const std::vector<double>& degrees)
{
    std::vector<Embedding> samples;
    for (const double each : degrees)
        samples.push_back(at(each));
    std::vector<int> indices;
    for (const StrangeSample& sample : strangeSamples(samples, 0.5)) // within 60 degrees
        indices.push_back(static_cast<int>(sample.index));
    return indices;
}

} // namespace

class TestEnrollmentCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangersAmongSamples()
    {
        using Indices = std::vector<int>;
        QCOMPARE(strangeOf({}), Indices());
        QCOMPARE(strangeOf({0}), Indices());
        QCOMPARE(strangeOf({0, 20, 40}), Indices());
        QCOMPARE(strangeOf({0, 10, 150}), Indices{2});
        // The majority wins, regardless of order.
        QCOMPARE(strangeOf({150, 0, 10, 20}), Indices{0});
        QCOMPARE(strangeOf({0, 180, 10, 170, 5}), (Indices{1, 3}));
        // With only two there is no majority; the first stays.
        QCOMPARE(strangeOf({0, 90}), Indices{1});
        QCOMPARE(strangeOf({90, 0}), Indices{1});
    }

    void similarityIsToTheOthers()
    {
        const auto strange = strangeSamples({at(0), at(20), at(100)}, 0.5);
        QCOMPARE(strange.size(), std::size_t{1});
        // The mean of 0 and 20 degrees is 10.
        QVERIFY(std::abs(strange.front().similarity - std::cos(std::acos(-1.0) / 2)) < 1e-5);
    }
};

QTEST_APPLESS_MAIN(TestEnrollmentCheck)
#include "tst_enrollment_check.moc"
