#include "biometrics/gallery_check.h"

#include <QTest>

#include <cmath>

using namespace rollcall;

namespace {

const QString kModel = QStringLiteral("plane");

FaceTemplate at(const char* person, double degrees)
{
    const double angle = degrees * std::acos(-1.0) / 180;
    FaceTemplate item;
    item.person = PersonId(QString::fromLatin1(person));
    item.model = kModel;
    item.embedding = {static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle))};
    return item;
}

GalleryFindings examine(const std::vector<FaceTemplate>& templates, double threshold = 0.9)
{
    DecisionParameters parameters;
    parameters.threshold = threshold;
    const auto gallery = Gallery::build(kModel, 2, templates);
    return examineGallery(*gallery, templates, parameters, {0.5, 0.999}, [](int) { return true; });
}

double cosine(double degrees)
{
    return std::cos(degrees * std::acos(-1.0) / 180);
}

} // namespace

/// People as directions in the plane: every similarity is the cosine of an angle, worked out by hand.
class TestGalleryCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Catches: a pair reported twice, a person compared with themselves, the wrong order.
    void mostAlikeFirst()
    {
        const GalleryFindings found = examine({at("a", 0), at("b", 20), at("c", 120)});
        QCOMPARE(found.people, 3);
        QCOMPARE(found.single, 3);
        QCOMPARE(found.alike.size(), 2U);
        QCOMPARE(found.alike[0].first, PersonId(QStringLiteral("a")));
        QCOMPARE(found.alike[0].second, PersonId(QStringLiteral("b")));
        QVERIFY(std::abs(found.alike[0].similarity - cosine(20)) < 1e-3);
        QVERIFY(std::abs(found.alike[1].similarity - cosine(100)) < 1e-3); // b and c
    }
    /// Catches: strangers searched for among themselves, a margin that is forgotten.
    void templatesAreSearchedForAsStrangers()
    {
        const GalleryFindings close = examine({at("a", 0), at("b", 20), at("c", 120)});
        QVERIFY(std::abs(close.highestEvidence - cosine(20)) < 1e-3);
        QCOMPARE(close.strangersNamed, 2); // a is taken for b, b for a; c is 100 degrees from b
        QCOMPARE(examine({at("a", 0), at("b", 20), at("c", 120)}, cosine(20) + 0.01).strangersNamed, 0);
    }
    /// Catches: a sample of another person that is not reported.
    void weakTemplatesAreNamed()
    {
        // The third of a's is 80 degrees from the others' mean (cosine 0.17) and 10 from b.
        const GalleryFindings found = examine({at("a", 0), at("a", 10), at("a", 85), at("b", 95), at("b", 95)});
        QCOMPARE(found.single, 0);
        QVERIFY(!found.weak.empty());
        const WeakTemplate& weak = found.weak.back();
        QCOMPARE(weak.person, PersonId(QStringLiteral("a")));
        QCOMPARE(weak.number, 3);
        QVERIFY(std::abs(weak.own - cosine(80)) < 1e-3);
        QCOMPARE(weak.nearest, PersonId(QStringLiteral("b")));
        QVERIFY(std::abs(weak.other - cosine(10)) < 1e-3);
        QVERIFY(examine({at("a", 0), at("a", 10), at("b", 95), at("b", 100)}).weak.empty());
    }
    /// Catches: good templates that are called weak because their person is enrolled twice.
    void personEnrolledTwiceIsNotWeak()
    {
        const GalleryFindings found = examine({at("a", 0), at("a", 10), at("b", 6), at("b", 4)});
        QVERIFY(found.alike[0].similarity > 0.999);
        QVERIFY(found.weak.empty());
    }
    void singlePersonHasNoOneToBeMistakenFor()
    {
        const GalleryFindings found = examine({at("a", 0), at("a", 5)});
        QVERIFY(found.alike.empty());
        QCOMPARE(found.strangersNamed, 0);
        QVERIFY(found.weak.empty());
    }
};

QTEST_APPLESS_MAIN(TestGalleryCheck)
#include "tst_gallery_check.moc"
