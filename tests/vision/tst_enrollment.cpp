#include "vision/clips.h"
#include "vision/enrollment_session.h"

#include <opencv2/core.hpp>

#include <numeric>

using namespace rollcall;

namespace {

const QString kCap13 = QStringLiteral("cap13_edit2.mp4");
const QString kFranck = QStringLiteral("franck.mp4");

} // namespace

class TestEnrollment : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::optional<FaceEngine> m_engine;
    std::vector<FramePtr> m_turning; ///< 18 s into cap13 the man faces the camera, then turns both ways
    std::vector<FramePtr> m_franck;

private Q_SLOTS:
    void initTestCase()
    {
        ROLLCALL_NEED_MEDIA((QStringList{kCap13, kFranck}));
        auto loaded = test::loadEngine();
        if (!loaded)
            QSKIP(qPrintable(loaded.error().message));
        m_engine = std::move(*loaded);
        m_turning = test::framesOf(test::mediaPath(kCap13), 450, 120, m_clock);
        m_franck = test::framesOf(test::mediaPath(kFranck), 0, 10, m_clock);
        QCOMPARE(m_turning.size(), std::size_t{120});
        QCOMPARE(m_franck.size(), std::size_t{10});
    }

    void aManWhoTurnsHisHeadIsEnrolledInThreePoses()
    {
        EnrollmentSession session(*m_engine, {});
        EnrollmentProgress progress;
        double lastProgress = 0;
        Pose lastWanted = Pose::Front;
        for (const FramePtr& frame : m_turning) {
            const auto now = session.feed(frame->bgr);
            QVERIFY2(now, test::why(now).c_str());
            if (now->wanted == lastWanted)
                QVERIFY2(now->poseProgress >= lastProgress, "progress went back");
            lastWanted = now->wanted;
            lastProgress = now->poseProgress;
            QVERIFY(now->faceFound);
            QVERIFY(!now->otherPerson);
            progress = *now;
        }
        QVERIFY(progress.complete);
        QCOMPARE(progress.samples.size(), std::size_t{3});
        const auto sample = [&](Pose pose) {
            return *std::find_if(progress.samples.begin(), progress.samples.end(),
                                 [pose](const EnrollmentSample& s) { return s.pose == pose; });
        };
        const EnrollmentSample front = sample(Pose::Front);
        // Not mirrored: turning to his left moves the nose to larger x.
        QVERIFY(sample(Pose::Left).quality.yaw > front.quality.yaw + EnrollmentSession::kTurnYaw / 2);
        QVERIFY(sample(Pose::Right).quality.yaw < front.quality.yaw - EnrollmentSession::kTurnYaw / 2);
        for (const EnrollmentSample& one : progress.samples) {
            QVERIFY(!one.thumbnail.isNull());
            QVERIFY(std::max(one.thumbnail.width(), one.thumbnail.height()) <= kThumbnailSide);
            QCOMPARE(one.embedding.size(), static_cast<std::size_t>(m_engine->embedder->dimension()));
            const double alike =
                std::inner_product(one.embedding.begin(), one.embedding.end(), front.embedding.begin(), 0.0);
            QVERIFY2(alike >= m_engine->embedder->scale().threshold, qPrintable(QString::number(alike)));
        }
    }

    /// Catches: a sample that is to be taken again and stays, takes the others with it, or is never taken; turns
    /// measured from whichever comes first.
    void aPoseIsTakenAgain_data()
    {
        QTest::addColumn<Pose>("pose");
        QTest::newRow("front") << Pose::Front;
        QTest::newRow("left") << Pose::Left;
        QTest::newRow("right") << Pose::Right;
    }

    void aPoseIsTakenAgain()
    {
        QFETCH(Pose, pose);
        EnrollmentSession session(*m_engine, {});
        EnrollmentProgress progress;
        const auto play = [&] {
            for (const FramePtr& frame : m_turning) {
                const auto now = session.feed(frame->bgr);
                QVERIFY2(now, test::why(now).c_str());
                progress = *now;
                if (progress.complete)
                    return;
            }
        };
        play();
        QVERIFY(progress.complete);
        const std::vector<EnrollmentSample> first = progress.samples;
        session.retake(pose);
        const auto next = session.feed(m_turning.front()->bgr);
        QVERIFY(next);
        QVERIFY(!next->complete);
        QVERIFY(next->wanted == pose);
        play();
        QVERIFY(progress.complete);
        QCOMPARE(progress.samples.size(), std::size_t{3});
        for (const EnrollmentSample& before : first) {
            const auto after = std::find_if(progress.samples.begin(), progress.samples.end(),
                                            [&before](const EnrollmentSample& s) { return s.pose == before.pose; });
            QVERIFY(after != progress.samples.end());
            if (before.pose != pose)
                QCOMPARE(after->embedding, before.embedding);
        }
    }

    void otherPersonsFaceDoesNotCount()
    {
        EnrollmentSession session(*m_engine, {});
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(session.feed(m_turning[i]->bgr));
        const auto before = session.feed(m_turning[3]->bgr);
        QVERIFY(before);
        QVERIFY(before->poseProgress > 0);
        for (const FramePtr& frame : m_franck) {
            const auto now = session.feed(frame->bgr);
            QVERIFY(now);
            QVERIFY(now->otherPerson || now->wrongPose || now->issue != QualityIssue::None);
            QCOMPARE(now->poseProgress, before->poseProgress);
            QCOMPARE(now->samples.size(), before->samples.size());
        }
        const auto after = session.feed(m_turning[4]->bgr);
        QVERIFY(after);
        QVERIFY(!after->otherPerson);
        QVERIFY(after->poseProgress > before->poseProgress || after->wanted != before->wanted);
    }

    void twoFacesDoNotCount()
    {
        cv::Mat both;
        cv::hconcat(m_turning[0]->bgr, m_franck[0]->bgr, both);
        EnrollmentSession session(*m_engine, {});
        const auto now = session.feed(both);
        QVERIFY(now);
        QVERIFY(now->severalFaces);
        QVERIFY(now->samples.empty());
    }

    void anEmptySceneSaysSo()
    {
        EnrollmentSession session(*m_engine, {});
        const auto now = session.feed(cv::Mat(480, 640, CV_8UC3, cv::Scalar(90, 100, 110)));
        QVERIFY(now);
        QVERIFY(!now->faceFound);
        QVERIFY(!session.feed(cv::Mat()));
    }
};

QTEST_GUILESS_MAIN(TestEnrollment)
#include "tst_enrollment.moc"
