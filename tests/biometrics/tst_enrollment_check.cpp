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

    /// Catches: one face under two identifiers, another person's photo in place of the stored ones, and a rule that
    /// keeps people from renewing their own.
    void doubtsAboutAFace_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<double>("degrees"); // of the new face; Ann is at 0, Ben at 90
        QTest::addColumn<int>("kind");       // of FaceDoubt; -1: none
        QTest::addColumn<QString>("other");
        const auto row = [](const char* name, const char* person, double degrees, int kind, const char* other) {
            QTest::newRow(name) << QString::fromLatin1(person) << degrees << kind << QString::fromLatin1(other);
        };
        const int same = static_cast<int>(FaceDoubt::Kind::SamePerson);
        const int alike = static_cast<int>(FaceDoubt::Kind::LookAlike);
        const int different = static_cast<int>(FaceDoubt::Kind::OtherFace);
        row("someone new", "Cem", 180, -1, "");
        row("Ann again as Cem", "Cem", -10, same, "Ann");                // cosine 0.98
        row("who resembles Ann", "Cem", -50, alike, "Ann");              // 0.64
        row("who hardly resembles Ann", "Cem", -70, -1, "");             // 0.34
        row("Ann herself", "Ann", 20, -1, "");                           // 0.94
        row("Ann, who resembles Ben", "Ann", 44, -1, "");                // 0.72 to herself, 0.69 to Ben
        row("Ben's photo for Ann", "Ann", 80, same, "Ben");              // 0.98 to Ben
        row("a stranger's photo for Ann", "Ann", -80, different, "Ann"); // 0.17
    }
    void doubtsAboutAFace()
    {
        QFETCH(QString, person);
        QFETCH(double, degrees);
        QFETCH(int, kind);
        QFETCH(QString, other);
        SimilarityScale scale;
        scale.samePerson = 0.3;
        scale.lookalike = 0.5;
        scale.threshold = 0.8;
        const auto of = [](const char* id, double angle) {
            FaceTemplate made;
            made.person = PersonId(QString::fromLatin1(id));
            made.model = QStringLiteral("m");
            made.embedding = at(angle);
            return made;
        };
        const auto known = Gallery::build(QStringLiteral("m"), 2, {of("Ann", -1), of("Ann", 1), of("Ben", 90)});
        const auto doubt = doubtAbout(*known, PersonId(person), {at(degrees)}, scale);
        QCOMPARE(doubt ? static_cast<int>(doubt->kind) : -1, kind);
        if (doubt) {
            QCOMPARE(doubt->other.value(), other);
            QVERIFY(refusalOf(*doubt, PersonId(person)).message.contains(other));
        }
        // Of an embedder whose scale is not known nothing can be said.
        if (degrees >= 0)
            QVERIFY(!doubtAbout(*known, PersonId(person), {at(degrees)}, SimilarityScale()));
    }
};

QTEST_APPLESS_MAIN(TestEnrollmentCheck)
#include "tst_enrollment_check.moc"
