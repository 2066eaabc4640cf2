#include "gate_driver.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace rollcall;
using rollcall::test::GateDriver;
using rollcall::test::gateParameters;

namespace QTest {
template <> char* toString(const TrackOutcome& outcome)
{
    static constexpr std::array names{"Seen",    "Checking",   "Accepted",   "Settled", "InCooldown",
                                      "Unknown", "Challenged", "Unanswered", "Attack",  "Declined"};
    return qstrdup(names.at(static_cast<std::size_t>(outcome)));
}
} // namespace QTest

class TestDecisionGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Rows: one letter per frame, '.' is no match, '-' bad quality; the frame (from 1) that completes the agreement, 0
    /// for none.
    void agreement_data()
    {
        QTest::addColumn<QByteArray>("frames");
        QTest::addColumn<int>("acceptedAt");
        QTest::addColumn<QByteArray>("person");
        QTest::newRow("five alike") << QByteArray("aaaaa") << 5 << QByteArray("a");
        QTest::newRow("four are too few frames") << QByteArray("aaaa") << 0 << QByteArray();
        QTest::newRow("four of five") << QByteArray("aa.aa") << 5 << QByteArray("a");
        QTest::newRow("the odd one last") << QByteArray("aaaa.") << 5 << QByteArray("a");
        QTest::newRow("three of five") << QByteArray("a.a.a") << 0 << QByteArray();
        QTest::newRow("window slides") << QByteArray("..aaaa") << 6 << QByteArray("a");
        QTest::newRow("another person disagrees") << QByteArray("abaab") << 0 << QByteArray();
        QTest::newRow("changes over") << QByteArray("aaabbb") << 0 << QByteArray();
        QTest::newRow("changes over, wins") << QByteArray("aabbbb") << 6 << QByteArray("b");
        QTest::newRow("bad frames neither count nor reset") << QByteArray("aa--aa-a") << 8 << QByteArray("a");
        QTest::newRow("nobody") << QByteArray("..........") << 0 << QByteArray();
    }
    void agreement()
    {
        QFETCH(QByteArray, frames);
        QFETCH(int, acceptedAt);
        QFETCH(QByteArray, person);
        GateDriver driver;
        int acceptedFrame = 0;
        for (int i = 0; i < frames.size(); ++i) {
            const QByteArray letter = frames.mid(i, 1);
            if (letter == "-")
                driver.badFace(1);
            else
                driver.face(1, letter == "." ? "" : letter.constData());
            const TrackDecision decision = driver.step().front();
            if (decision.outcome == TrackOutcome::Accepted) {
                QCOMPARE(acceptedFrame, 0);
                acceptedFrame = i + 1;
                QCOMPARE(decision.person.value(), QString::fromLatin1(person));
                QCOMPARE(decision.progress, 1.0);
            }
        }
        QCOMPARE(acceptedFrame, acceptedAt);
    }

    void requiredVotesOfOtherParameters_data()
    {
        QTest::addColumn<int>("frames");
        QTest::addColumn<double>("agreement");
        QTest::addColumn<int>("least"); // agreeing frames, the disagreeing ones first
        QTest::newRow("1 of 1") << 1 << 0.8 << 1;
        QTest::newRow("6 of 10 at 0.6") << 10 << 0.6 << 6;
        QTest::newRow("9 of 10 at 0.81") << 10 << 0.81 << 9;
        QTest::newRow("7 of 10 at 0.7") << 10 << 0.7 << 7;
        QTest::newRow("all") << 3 << 1.0 << 3;
    }
    void requiredVotesOfOtherParameters()
    {
        QFETCH(int, frames);
        QFETCH(double, agreement);
        QFETCH(int, least);
        DecisionParameters parameters = gateParameters();
        parameters.confirmationFrames = frames;
        parameters.agreement = agreement;
        for (const bool enough : {false, true}) {
            GateDriver driver(parameters);
            driver.show(1, "", frames - least + (enough ? 0 : 1));
            driver.show(1, "a", least - (enough ? 0 : 1));
            QCOMPARE(driver.accepted[QStringLiteral("a")], enough ? 1 : 0);
        }
    }

    void thresholdAndMargin()
    {
        GateDriver below;
        below.show(1, "a", 20, 0.499);
        QVERIFY(below.accepted.empty());
        GateDriver at;
        at.show(1, "a", 5, 0.5, 0.39);
        QCOMPARE(at.accepted[QStringLiteral("a")], 1);
        GateDriver close; // above the threshold, but another person is nearly as close
        close.show(1, "a", 20, 0.9, 0.81);
        QVERIFY(close.accepted.empty());
        GateDriver broken;
        broken.show(1, "a", 20, std::nan(""));
        QVERIFY(broken.accepted.empty());
    }

    /// Catches: the lower threshold of a class that lets in everyone, or that stays when the lesson is over.
    void whoIsExpectedNeedsTheThresholdOfFew()
    {
        GateDriver driver;
        driver.gate.setExpectedThreshold(0.4);
        for (int i = 0; i < 20; ++i)
            driver.face(1, "a", 0.45).step();
        QVERIFY(driver.accepted.empty());
        for (int i = 0; i < 4; ++i)
            driver.expected(2, "b", 0.45).step();
        driver.gate.setExpectedThreshold(0.4); // nothing new: the window goes on
        driver.expected(2, "b", 0.45).step();
        QCOMPARE(driver.accepted[QStringLiteral("b")], 1);
        driver.end(2);
        driver.gate.setExpectedThreshold(std::nullopt);
        for (int i = 0; i < 20; ++i)
            driver.expected(3, "c", 0.45).step();
        QVERIFY(!driver.accepted.contains(QStringLiteral("c")));
    }

    /// Catches: a "Not me" that is forgotten, or that rejects everyone.
    void whoWasConfusedNeedsALargerLead()
    {
        GateDriver driver;
        ExtraMargins extra;
        extra.setFor(PersonId(QStringLiteral("a")), 1.5);
        driver.gate.setExtraMargins(extra);
        driver.show(1, "a", 20, 0.9, 0.66); // 0.25 is needed
        QVERIFY(driver.accepted.empty());
        driver.show(2, "b", 5, 0.9, 0.66);
        QCOMPARE(driver.accepted[QStringLiteral("b")], 1);
        driver.show(3, "a", 5, 0.9, 0.64);
        QCOMPARE(driver.accepted[QStringLiteral("a")], 1);
        driver.gate.setExtraMargins({});
        driver.gate.retract(PersonId(QStringLiteral("a")));
        driver.show(4, "a", 5, 0.9, 0.66);
        QCOMPARE(driver.accepted[QStringLiteral("a")], 2);
    }

    /// Catches: a "Not me" between two look-alikes that also raises the margin over others, or that is forgotten for
    /// the other one.
    void twoWhoWereConfusedNeedALargerLeadOverEachOther()
    {
        const PersonId a(QStringLiteral("a"));
        const PersonId b(QStringLiteral("b"));
        const auto accepted = [&](const char* person, const char* runnerUp, double lead, double likeness = -1.0) {
            DecisionParameters parameters = gateParameters();
            parameters.lookalike = 0.8;
            parameters.lookalikeMargin = 0.2;
            GateDriver driver(parameters);
            ExtraMargins extra;
            extra.setBetween(a, b, 1.5);
            driver.gate.setExtraMargins(extra);
            for (int i = 0; i < 20; ++i)
                driver.rivals(1, person, 0.9, runnerUp, 0.9 - lead, likeness).step();
            return driver.accepted.size() == 1;
        };
        QVERIFY(!accepted("a", "b", 0.24)); // 0.25 is needed
        QVERIFY(accepted("a", "b", 0.26));
        QVERIFY(!accepted("b", "a", 0.24));
        QVERIFY(accepted("b", "a", 0.26));
        QVERIFY(accepted("a", "c", 0.11)); // over any other person, 0.1
        QVERIFY(accepted("c", "b", 0.11));
        QVERIFY(!accepted("a", "b", 0.49, 0.85)); // look-alikes: 0.5
        QVERIFY(accepted("a", "b", 0.51, 0.85));
    }

    /// Catches: a "Not me" attributed to a person who was not close.
    void whoCameNearIsNamedWithTheAcceptance()
    {
        const auto rivalOf = [](const std::vector<std::pair<const char*, double>>& runnersUp, double floor = 0.0) {
            DecisionParameters parameters = gateParameters();
            parameters.runnerUpFloor = floor;
            GateDriver driver(parameters);
            for (const auto& [name, similarity] : runnersUp) {
                const TrackDecision decision = driver.rivals(1, "a", 0.9, name, similarity).step().front();
                if (decision.outcome == TrackOutcome::Accepted)
                    return decision.rival.value();
                if (!decision.rival.isEmpty())
                    return QStringLiteral("too early");
            }
            return QStringLiteral("nobody accepted");
        };
        const auto five = [](const char* name, double similarity) {
            return std::vector<std::pair<const char*, double>>(5, {name, similarity});
        };
        QCOMPARE(rivalOf(five("b", 0.6)), QStringLiteral("b"));
        QCOMPARE(rivalOf(five("b", 0.41)), QStringLiteral("b"));
        QCOMPARE(rivalOf(five("b", 0.39)), QString());     // five margins behind: no margin would separate them
        QCOMPARE(rivalOf(five("b", 0.6), 0.7), QString()); // everyone is a little like everyone
        QCOMPARE(rivalOf(five("", 0.6)), QString());
        QCOMPARE(rivalOf({{"b", 0.6}, {"c", 0.6}, {"c", 0.7}, {"b", 0.2}, {"c", 0.6}}), QStringLiteral("c"));
        QCOMPARE(rivalOf({{"b", 0.6}, {"", 0.1}, {"", 0.1}, {"", 0.1}, {"b", 0.6}}), QString());
    }

    void withoutThresholdNothingIsAccepted()
    {
        GateDriver driver(DecisionParameters{});
        driver.show(1, "a", 50);
        QVERIFY(driver.accepted.empty());
    }

    void similarityIsTheMeanOfTheAgreeingFrames()
    {
        GateDriver driver;
        for (const double similarity : {0.6, 0.7, 0.8, 0.9})
            driver.face(1, "a", similarity).step();
        const TrackDecision decision = driver.show(1, "", 1);
        QCOMPARE(decision.outcome, TrackOutcome::Accepted);
        QVERIFY(std::abs(decision.similarity - 0.75) < 1e-9);
    }

    void progressFillsTheRing()
    {
        GateDriver driver;
        double last = 0;
        for (int i = 1; i < 5; ++i) {
            const TrackDecision decision = driver.show(1, "a", 1);
            QCOMPARE(decision.outcome, TrackOutcome::Checking);
            QVERIFY(decision.progress > last && decision.progress < 1);
            last = decision.progress;
        }
        GateDriver stranger;
        QCOMPARE(stranger.show(1, "", 4).progress, 0.0);
    }

    void badQualityAloneIsSeen()
    {
        GateDriver driver;
        const TrackDecision decision = driver.badFace(1, QualityIssue::TooSmall).step().front();
        QCOMPARE(decision.outcome, TrackOutcome::Seen);
        QCOMPARE(decision.quality, QualityIssue::TooSmall);
        QVERIFY(decision.wantsEmbedding);
    }

    void longPauseEmptiesTheWindow()
    {
        GateDriver shortPause;
        shortPause.show(1, "a", 4);
        for (int i = 0; i < 8; ++i)
            shortPause.badFace(1).step();
        QCOMPARE(shortPause.show(1, "a", 1).outcome, TrackOutcome::Accepted);

        GateDriver longPause;
        longPause.show(1, "a", 4);
        for (int i = 0; i < 11; ++i)
            longPause.badFace(1).step();
        QCOMPARE(longPause.show(1, "a", 4).outcome, TrackOutcome::Checking);
        QCOMPARE(longPause.show(1, "a", 1).outcome, TrackOutcome::Accepted);
    }

    void settledOnceHoweverLongTheyStay()
    {
        GateDriver driver;
        driver.show(1, "a", 5);
        for (int i = 0; i < 3'000; ++i) // five minutes: ten cooldowns
            QCOMPARE(driver.face(1, "a").step().front().outcome, TrackOutcome::Settled);
        QCOMPARE(driver.accepted[QStringLiteral("a")], 1);
        // About one embedding a second, not ten.
        QVERIFY2(driver.embeddings >= 250 && driver.embeddings <= 310, qPrintable(QString::number(driver.embeddings)));
    }

    void cooldownRunsFromWhenLastSeen()
    {
        GateDriver driver;
        driver.show(1, "a", 5);
        driver.show(1, "a", 600); // a minute in front of the camera
        driver.end(1).step();
        driver.step(Milliseconds{20'000});
        QCOMPARE(driver.show(2, "a", 5).outcome, TrackOutcome::InCooldown);
        driver.end(2).step();
        driver.step(Milliseconds{29'000}); // 49 s after the first time, but only 29 s after the second
        QCOMPARE(driver.show(3, "a", 5).outcome, TrackOutcome::InCooldown);
        driver.end(3).step();
        driver.step(Milliseconds{31'000});
        QCOMPARE(driver.show(4, "a", 5).outcome, TrackOutcome::Accepted);
        QCOMPARE(driver.accepted[QStringLiteral("a")], 2);
    }

    void cooldownIsPerPerson()
    {
        GateDriver driver;
        driver.show(1, "a", 5);
        driver.end(1).step();
        QCOMPARE(driver.show(2, "b", 5).outcome, TrackOutcome::Accepted);
    }

    void cooldownIgnoresFramesOfOtherPeople()
    {
        DecisionParameters parameters = gateParameters();
        parameters.cooldown = Milliseconds{5'000};
        GateDriver driver(parameters);
        driver.show(1, "a", 5);
        driver.show(1, "b", 20); // the first comparison, a second later, misses: from then on a is not seen
        driver.end(1).step();
        driver.step(Milliseconds{3'700});
        QCOMPARE(driver.show(2, "a", 5).outcome, TrackOutcome::Accepted); // 6.3 s after acceptance
    }

    /// A tracker may go on with the same track when one person steps in front of another.
    void takeoverIsNoticed()
    {
        GateDriver driver;
        driver.show(1, "a", 5);
        int frames = 0;
        while (driver.accepted[QStringLiteral("b")] == 0 && frames < 100) {
            const TrackDecision decision = driver.face(1, "b").step().front();
            ++frames;
            QVERIFY(decision.outcome != TrackOutcome::Unknown);
        }
        QVERIFY2(frames > 7 && frames <= 35,
                 qPrintable(QString::number(frames))); // not by one odd frame, and within 3.5 s
        QCOMPARE(driver.accepted[QStringLiteral("a")], 1);
    }
    void strangerWhoTakesOverIsNotSettled()
    {
        GateDriver driver;
        driver.show(1, "a", 5);
        QCOMPARE(driver.show(1, "", 100).outcome, TrackOutcome::Unknown);
    }
    void twoMissesAreNoTakeover()
    {
        GateDriver driver;
        driver.obeyConstraint = false; // more embeddings than asked for change nothing
        driver.show(1, "a", 5);
        for (int round = 0; round < 50; ++round) {
            // 1 s and 0.3 s after the last match are asked for: two misses, then a match again
            for (int i = 0; i < 14; ++i)
                QCOMPARE(driver.face(1, "").step().front().outcome, TrackOutcome::Settled);
            QCOMPARE(driver.face(1, "a").step().front().outcome, TrackOutcome::Settled);
        }
        QCOMPARE(driver.accepted[QStringLiteral("a")], 1);
    }
    void samePersonAgainOnTheTrackIsNotAcceptedAgain()
    {
        GateDriver driver;
        driver.show(1, "a", 5);
        driver.show(1, "b", 600); // a minute: longer than the cooldown of a
        QCOMPARE(driver.accepted[QStringLiteral("b")], 1);
        QCOMPARE(driver.show(1, "a", 100).outcome, TrackOutcome::Settled);
        QCOMPARE(driver.accepted[QStringLiteral("a")], 1);
    }

    void unknownAfterAFairTry()
    {
        GateDriver driver;
        TrackDecision decision = driver.show(1, "", 25); // 2.4 s
        QCOMPARE(decision.outcome, TrackOutcome::Checking);
        decision = driver.show(1, "", 2);
        QCOMPARE(decision.outcome, TrackOutcome::Unknown);
        QVERIFY(decision.person.isEmpty());
        QVERIFY(!decision.wantsEmbedding);
    }
    void unknownNeedsGoodFrames()
    {
        GateDriver driver;
        driver.show(1, "", 2);
        TrackDecision decision;
        for (int i = 0; i < 100; ++i)
            decision = driver.badFace(1).step().front();
        QCOMPARE(decision.outcome, TrackOutcome::Seen);
    }
    void unknownNeedsAFullWindow()
    {
        GateDriver driver;
        TrackDecision decision;
        for (int i = 0; i < 4; ++i)
            decision = driver.face(1, "").step(Milliseconds{900}).front();
        QCOMPARE(decision.outcome, TrackOutcome::Checking); // 2.7 s, but a slow machine has compared four frames only
        decision = driver.face(1, "").step(Milliseconds{900}).front();
        QCOMPARE(decision.outcome, TrackOutcome::Unknown);
    }
    void unknownWithAnEmptyGallery()
    {
        DecisionGate gate(gateParameters());
        FrameObservations frame;
        TrackOutcome outcome = TrackOutcome::Seen;
        for (int i = 0; i < 30; ++i) {
            frame.at.monotonic = MonotonicTime{Milliseconds{1000 + i * 100}};
            FaceObservation nobodyNear;
            nobodyNear.track = TrackId{1};
            nobodyNear.embedded = true;
            frame.faces = {nobodyNear};
            outcome = gate.update(frame).front().outcome;
        }
        QCOMPARE(outcome, TrackOutcome::Unknown);
    }
    void unknownIsComparedSeldomAndStillAccepted()
    {
        GateDriver driver;
        driver.show(1, "", 30);
        driver.embeddings = 0;
        QCOMPARE(driver.show(1, "", 100).outcome, TrackOutcome::Unknown);
        QVERIFY2(driver.embeddings >= 17 && driver.embeddings <= 21, qPrintable(QString::number(driver.embeddings)));
        int frames = 0;
        while (driver.accepted[QStringLiteral("a")] == 0 && frames < 100) {
            driver.face(1, "a").step();
            ++frames;
        }
        QVERIFY2(frames <= 10, qPrintable(QString::number(frames))); // half a second to notice, then every frame
    }

    void severalFacesEachOnTheirOwn()
    {
        GateDriver driver;
        std::vector<TrackDecision> last;
        for (int i = 0; i < 5; ++i)
            last = driver.face(1, "a").face(2, "b").face(3, "").step();
        QCOMPARE(last[0].outcome, TrackOutcome::Accepted);
        QCOMPARE(last[1].outcome, TrackOutcome::Accepted);
        QCOMPARE(last[2].outcome, TrackOutcome::Checking);
    }
    void twoTracksNeverHaveTheSamePerson()
    {
        for (const Milliseconds cooldown : {Milliseconds{30'000}, Milliseconds{0}}) {
            DecisionParameters parameters = gateParameters();
            parameters.cooldown = cooldown;
            GateDriver driver(parameters);
            for (int i = 0; i < 200; ++i) {
                int settled = 0;
                for (const TrackDecision& decision : driver.face(1, "a").face(2, "a").step())
                    settled +=
                        decision.outcome == TrackOutcome::Accepted || decision.outcome == TrackOutcome::Settled ? 1 : 0;
                QVERIFY(settled <= 1);
            }
            QCOMPARE(driver.accepted[QStringLiteral("a")], 1);
        }
    }

    void retractedPersonIsDecidedAgain()
    {
        GateDriver driver;
        driver.show(1, "a", 5);
        driver.show(2, "b", 5);
        driver.gate.retract(PersonId(QStringLiteral("a")));
        // The first frame was not to be embedded: the demand was made before.
        QCOMPARE(driver.show(1, "a", 5).outcome, TrackOutcome::Checking);
        QCOMPARE(driver.show(1, "a", 1).outcome, TrackOutcome::Accepted);
        QCOMPARE(driver.show(2, "b", 1).outcome, TrackOutcome::Settled);
    }

    void endedTracksAreForgotten()
    {
        GateDriver driver;
        driver.show(1, "a", 4);
        driver.end(1).step();
        QCOMPARE(driver.show(1, "a", 1).outcome, TrackOutcome::Checking);
    }
    /// A tracker that forgets to say that a track ended must not block the person forever.
    void abandonedTracksAreForgotten()
    {
        DecisionParameters parameters = gateParameters();
        parameters.cooldown = Milliseconds{0};
        GateDriver driver(parameters);
        driver.show(1, "a", 5);
        driver.step(Milliseconds{11'000});
        QCOMPARE(driver.show(2, "a", 5).outcome, TrackOutcome::Accepted);
    }
    /// Evidence is what is left of the similarity without a share of the runner-up's.
    void runnersUpTakeEvidenceAway_data()
    {
        QTest::addColumn<double>("similarity");
        QTest::addColumn<double>("runnerUp");
        QTest::addColumn<bool>("named");
        QTest::newRow("stands out") << 0.6 << 0.3 << true;       // 0.6 - 0.15 = 0.45
        QTest::newRow("like everybody") << 0.6 << 0.45 << false; // 0.6 - 0.225 = 0.375
        QTest::newRow("few people: the floor counts") << 0.45 << -1.0 << false;
        QTest::newRow("few people, more alike") << 0.51 << -1.0 << true; // 0.51 - 0.1 = 0.41
        QTest::newRow("a broken runner-up") << 0.9 << std::nan("") << false;
        QTest::newRow("a broken similarity") << std::nan("") << 0.1 << false;
    }
    void runnersUpTakeEvidenceAway()
    {
        QFETCH(double, similarity);
        QFETCH(double, runnerUp);
        DecisionParameters parameters;
        parameters.threshold = 0.4;
        parameters.runnerUpShare = 0.5;
        parameters.runnerUpFloor = 0.2;
        QTEST(namesSomebody(Candidate{PersonId(QStringLiteral("a")), similarity, runnerUp}, parameters), "named");
    }

    void lookalikesNeedALargerLead()
    {
        DecisionParameters parameters = gateParameters(); // margin 0.1
        parameters.lookalike = 0.5;
        parameters.lookalikeMargin = 0.2;
        const auto named = [&](double runnerUp, double likeness) {
            return namesSomebody(Candidate{PersonId(QStringLiteral("a")), 0.8, runnerUp, likeness}, parameters);
        };
        QVERIFY(named(0.65, 0.49));
        QVERIFY(!named(0.65, 0.5));
        QVERIFY(named(0.55, 0.9));
        QVERIFY(!named(0.75, -1.0));
    }

    void newParametersRestartProcess()
    {
        GateDriver driver;
        driver.show(1, "a", 4);
        DecisionParameters parameters = gateParameters();
        parameters.threshold = 0.95;
        driver.gate.setParameters(parameters);
        driver.show(1, "a", 20);
        QVERIFY(driver.accepted.empty());
    }
};

QTEST_GUILESS_MAIN(TestDecisionGate)
#include "tst_decision_gate.moc"
