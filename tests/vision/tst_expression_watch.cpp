// When a face is looked at for its expression, and what is made of it. The network is played.
#include "vision/expression_watch.h"

#include <QObject>
#include <QTest>

using namespace rollcall;

namespace {

class Played final : public ExpressionScorer
{
public:
    explicit Played(std::vector<double> shares) : m_shares(std::move(shares)) {}
    Result<double> happiness(const cv::Mat&, const cv::Rect2f& box) override
    {
        places.push_back(box);
        if (m_shares.empty())
            return failure(ErrorCode::Internal, QStringLiteral("broken"));
        const double share = m_shares.front();
        m_shares.erase(m_shares.begin());
        return share;
    }
    std::vector<cv::Rect2f> places;

private:
    std::vector<double> m_shares;
};

const cv::Mat kPicture(480, 640, CV_8UC3, cv::Scalar::all(90));

FrameObservations faces(std::initializer_list<int> tracks, QualityIssue quality = QualityIssue::None)
{
    FrameObservations seen;
    for (const int track : tracks) {
        FaceObservation face;
        face.track = static_cast<TrackId>(track);
        face.box = QRectF(0.25, 0.5, 0.1, 0.2);
        face.quality = quality;
        seen.faces.push_back(face);
    }
    return seen;
}

std::vector<TrackDecision> accepted(int track, const char* person)
{
    TrackDecision decision;
    decision.track = static_cast<TrackId>(track);
    decision.outcome = TrackOutcome::Accepted;
    decision.person = PersonId(QString::fromLatin1(person));
    return {decision};
}

struct Setup
{
    explicit Setup(std::vector<double> shares)
    {
        auto played = std::make_unique<Played>(std::move(shares));
        scorer = played.get();
        engine.scorer = std::move(played);
        engine.happyFrom = 0.7;
    }
    ExpressionEngine engine;
    Played* scorer;
    ExpressionWatch watch;
};

} // namespace

class TestExpressionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Catches: an expression read from a face that was not recognized.
    void onlyAcceptedFacesAreExamined()
    {
        Setup s({1, 1, 1});
        QVERIFY(s.watch.look(kPicture, faces({1, 2}), s.engine)->empty());
        QVERIFY(s.scorer->places.empty());
    }

    void threeGoodFramesMakeAnExpression()
    {
        Setup s({0.9, 0.4, 0.9, 1.0});
        s.watch.accept(accepted(1, "ada"));
        QVERIFY(s.watch.look(kPicture, faces({1}), s.engine)->empty());
        QVERIFY(s.watch.look(kPicture, faces({1}, QualityIssue::TurnedAway), s.engine)->empty());
        QVERIFY(s.watch.look(kPicture, faces({1}), s.engine)->empty());
        const auto seen = s.watch.look(kPicture, faces({1}), s.engine);
        QCOMPARE(seen->size(), std::size_t{1});
        QCOMPARE(seen->front().person, PersonId(QStringLiteral("ada")));
        QVERIFY(seen->front().isHappy);
        QVERIFY(qAbs(seen->front().share - 2.2 / 3) < 1e-9);
        QCOMPARE(s.scorer->places.front(), cv::Rect2f(160, 240, 64, 96));
        QVERIFY(s.watch.look(kPicture, faces({1}), s.engine)->empty()); // once an acceptance
    }

    void oneFaceAFrameIsLookedAt()
    {
        Setup s({0.1, 0.1, 0.1, 0.1, 0.1, 0.1});
        s.watch.accept(accepted(1, "ada"));
        s.watch.accept(accepted(2, "bob"));
        std::size_t told = 0;
        for (int frame = 0; frame < 6; ++frame) {
            const auto seen = s.watch.look(kPicture, faces({1, 2}), s.engine);
            QCOMPARE(s.scorer->places.size(), static_cast<std::size_t>(frame) + 1);
            for (const SeenExpression& one : *seen) {
                QVERIFY(!one.isHappy);
                ++told;
            }
        }
        QCOMPARE(told, std::size_t{2});
    }

    void facesThatLeftAreForgotten()
    {
        Setup s({1, 1, 1});
        s.watch.accept(accepted(1, "ada"));
        FrameObservations gone;
        gone.ended = {static_cast<TrackId>(1)};
        QVERIFY(s.watch.look(kPicture, gone, s.engine)->empty());
        QVERIFY(s.watch.look(kPicture, faces({1}), s.engine)->empty());
        QVERIFY(s.scorer->places.empty());
    }

    void aBrokenNetworkIsAnError()
    {
        Setup s({});
        s.watch.accept(accepted(1, "ada"));
        QVERIFY(!s.watch.look(kPicture, faces({1}), s.engine));
    }
};

QTEST_GUILESS_MAIN(TestExpressionWatch)
#include "tst_expression_watch.moc"
