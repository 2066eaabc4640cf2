#include "kiosk/part_watch.h"

#include <QObject>
#include <QTest>

using namespace rollcall;
using namespace rollcall::screen;

namespace {

struct Parts
{
    Parts()
    {
        watch.start([this] { return ledger; }, [this] { return recognition; });
    }
    void look(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            watch.look();
    }

    Conditions conditions;
    PartWatch watch{conditions};
    std::chrono::nanoseconds ledger{0};
    std::chrono::nanoseconds recognition{0};
};

} // namespace

class TestPartWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Catches: a notice that flashes at every start, and a start that hangs without a word.
    void aStartIsSaidOnlyWhenItTakesLong()
    {
        Parts parts;
        parts.look(PartWatch::kQuietLooks - 1);
        QVERIFY(parts.conditions.all().empty());
        parts.look();
        QVERIFY(parts.conditions.holds(Condition::StorageStarting));
        QVERIFY(parts.conditions.holds(Condition::RecognitionStarting));
        parts.watch.ledgerSpoke();
        parts.watch.recognitionLoaded();
        QVERIFY(parts.conditions.all().empty());
    }

    void aThreadThatShowsNoLifeHasStopped()
    {
        Parts parts;
        parts.watch.ledgerSpoke();
        parts.watch.recognitionLoaded();
        parts.recognition = PartWatch::kSilenceLimit;
        parts.look();
        QVERIFY(parts.conditions.all().empty());
        parts.recognition += std::chrono::milliseconds{1};
        parts.look();
        QVERIFY(parts.conditions.holds(Condition::RecognitionStalled));
        QVERIFY(!parts.conditions.can(Ability::Face) && parts.conditions.can(Ability::Pin));
        parts.recognition = {};
        parts.ledger = std::chrono::seconds{6};
        parts.look();
        QVERIFY(!parts.conditions.holds(Condition::RecognitionStalled));
        QVERIFY(parts.conditions.holds(Condition::StorageStalled));
        QVERIFY(!parts.conditions.can(Ability::Pin));
        parts.ledger = {};
        parts.look();
        QVERIFY(parts.conditions.all().empty());
    }

    /// Catches: an engine that fails with every frame while the screen asks people to come closer.
    void framesThatCannotBeProcessedAreSaidAfterAWhile()
    {
        Parts parts;
        parts.watch.ledgerSpoke();
        parts.watch.recognitionLoaded();
        const QString error = QStringLiteral("out of memory");
        const MonotonicTime begin{};
        parts.watch.frameProcessed(error, begin);
        parts.watch.frameProcessed({}, begin + std::chrono::seconds{4});
        parts.watch.frameProcessed(error, begin + std::chrono::seconds{5});
        parts.watch.frameProcessed(error, begin + std::chrono::seconds{9});
        QVERIFY(parts.conditions.all().empty());
        parts.watch.frameProcessed(error, begin + std::chrono::seconds{10});
        QCOMPARE(parts.conditions.all(), (std::vector<ActiveCondition>{{Condition::RecognitionStalled, error}}));
        parts.watch.frameProcessed({}, begin + std::chrono::seconds{11});
        QVERIFY(parts.conditions.all().empty());
    }

    void missingModelsAreNamed()
    {
        Parts parts;
        parts.watch.ledgerSpoke();
        parts.watch.recognitionMissing(QStringLiteral("the model a.dat is not in /models"));
        parts.recognition = std::chrono::seconds{60};
        parts.look(10);
        QCOMPARE(parts.conditions.all(),
                 (std::vector<ActiveCondition>{
                     {Condition::ModelsMissing, QStringLiteral("the model a.dat is not in /models")}}));
    }
};

QTEST_GUILESS_MAIN(TestPartWatch)
#include "tst_part_watch.moc"
