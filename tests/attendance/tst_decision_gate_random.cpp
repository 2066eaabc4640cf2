#include "gate_driver.h"

#include <QRandomGenerator>
#include <QTest>

#include <deque>

using namespace rollcall;
using rollcall::test::gateParameters;

namespace {

/// What the gate was shown of one track, kept apart from it.
struct Shown
{
    std::deque<QString> names; ///< of embedded good frames, newest last; empty without a match
    std::map<QString, int> accepted;
};

const char* const kPeople[] = {"a", "b", "c"};

} // namespace

/// Whatever is seen, in whatever order: no acceptance without its frames, none twice.
class TestDecisionGateRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverWithoutAgreementNorTwice_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void neverWithoutAgreementNorTwice()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        DecisionParameters parameters = gateParameters();
        parameters.confirmationFrames = random.bounded(1, 8);
        parameters.agreement = 0.6 + random.bounded(0.4);
        parameters.cooldown = Milliseconds{random.bounded(1'000, 5'000)};
        DecisionGate gate(parameters);

        std::map<int, Shown> tracks;
        std::map<QString, MonotonicTime> acceptedAt;
        int nextTrack = 1;
        int acceptedCount = 0;
        MonotonicTime now{std::chrono::hours{1}};
        for (int frame = 0; frame < 4'000; ++frame) {
            now += Milliseconds{random.bounded(50) == 0 ? random.bounded(3'000) : random.bounded(20, 120)};
            FrameObservations seen;
            seen.at.monotonic = now;
            if (tracks.size() < 4 && random.bounded(10) == 0)
                tracks[nextTrack++];
            for (auto it = tracks.begin(); it != tracks.end();) {
                if (random.bounded(60) == 0) {
                    seen.ended.push_back(TrackId{static_cast<std::uint64_t>(it->first)});
                    it = tracks.erase(it);
                    continue;
                }
                FaceObservation face;
                face.track = TrackId{static_cast<std::uint64_t>(it->first)};
                face.quality = random.bounded(6) == 0 ? QualityIssue::Blurred : QualityIssue::None;
                face.embedded = random.bounded(5) != 0;
                if (face.embedded) {
                    // Each track is mostly one person, sometimes another, sometimes below a bound.
                    const char* person = kPeople[random.bounded(4) == 0 ? random.bounded(3) : it->first % 3];
                    const double similarity = 0.35 + random.bounded(0.6) * (random.bounded(3) == 0 ? 1.0 : 0.2) + 0.1;
                    face.best =
                        Candidate{PersonId(QString::fromLatin1(person)), similarity, similarity - random.bounded(0.6)};
                    if (face.quality == QualityIssue::None) {
                        const bool named = similarity >= parameters.threshold &&
                                           similarity - face.best->runnerUpSimilarity >= parameters.margin;
                        it->second.names.push_back(named ? QString::fromLatin1(person) : QString());
                    }
                }
                seen.faces.push_back(face);
                ++it;
            }
            const std::vector<TrackDecision> decisions = gate.update(seen);
            QCOMPARE(decisions.size(), seen.faces.size());
            std::map<QString, int> holders;
            for (const TrackDecision& decision : decisions) {
                const QString person = decision.person.value();
                QVERIFY(decision.progress >= 0 && decision.progress <= 1);
                if (decision.outcome == TrackOutcome::Accepted || decision.outcome == TrackOutcome::Settled)
                    QCOMPARE(++holders[person], 1);
                if (decision.outcome != TrackOutcome::Accepted)
                    continue;
                ++acceptedCount;
                Shown& shown = tracks[static_cast<int>(decision.track)];
                const auto window = static_cast<std::size_t>(parameters.confirmationFrames);
                QVERIFY(shown.names.size() >= window);
                const auto agreeing =
                    std::count(shown.names.end() - static_cast<std::ptrdiff_t>(window), shown.names.end(), person);
                QVERIFY(static_cast<double>(agreeing) + 1e-6 >= parameters.agreement * parameters.confirmationFrames);
                QCOMPARE(++shown.accepted[person], 1);
                if (acceptedAt.contains(person))
                    QVERIFY(now - acceptedAt[person] >= parameters.cooldown);
                acceptedAt[person] = now;
            }
        }
        QVERIFY(parameters.agreement * parameters.confirmationFrames > 4 ||
                acceptedCount > 0); // the test must test something
    }
};

QTEST_GUILESS_MAIN(TestDecisionGateRandom)
#include "tst_decision_gate_random.moc"
