#include "ctl/pad/pad_evaluation.h"

#include "biometrics/engine_factory.h"
#include "ctl/bench_clip.h"
#include "vision/template_extractor.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

constexpr int kMostFrames = 18'000;         ///< ten minutes at 30 a second
constexpr std::chrono::minutes kBetween{2}; ///< longer than the cooldown and than unanswered challenges are remembered
constexpr std::chrono::nanoseconds kAttackFrame{33'333'333};

} // namespace

Result<Recording> Recording::open(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::NotFound, QStringLiteral("there is no recording %1").arg(path));
    Recording recording;
    recording.m_path = path;
    std::chrono::nanoseconds first{0};
    std::chrono::nanoseconds last{0};
    const Status read = forEachFrame(path, [&](const FramePtr& frame) {
        (recording.m_frames++ == 0 ? first : last) = frame->mediaTime;
        return recording.m_frames < kMostFrames;
    });
    if (!read)
        return failure(read.error());
    const double seconds = std::chrono::duration<double>(last - first).count();
    if (recording.m_frames < 2 || seconds <= 0)
        return failure(ErrorCode::Corrupt, QStringLiteral("the recording %1 has no two frames").arg(path));
    recording.m_rate = (recording.m_frames - 1) / seconds;
    return recording;
}

QString Recording::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

Result<std::vector<FramePtr>> Recording::stretch(int from, int count) const
{
    return loadClip(m_path, count, from);
}

Result<PadEvaluation> PadEvaluation::create(const Config& config, const ModelStore& models,
                                            std::function<ChallengeAction()> draw)
{
    auto engine = createFaceEngine(config.engine, models);
    if (!engine)
        return failure(engine.error());
    EngineConfig enrolment = config.engine;
    enrolment.liveness.mode = LivenessMode::Off;
    auto enroller = createFaceEngine(enrolment, models);
    if (!enroller)
        return failure(enroller.error());
    PadEvaluation evaluation;
    evaluation.m_worker = std::make_unique<VisionWorker>(
        std::move(*engine), VisionWorker::Settings{config.pipeline, config.decision, std::move(draw)}, nullptr,
        VisionWorker::Sink{});
    evaluation.m_enroller = std::make_unique<FaceEngine>(std::move(*enroller));
    evaluation.m_limits = config.pipeline.quality;
    return evaluation;
}

Result<std::shared_ptr<const Gallery>> PadEvaluation::enrol(const std::vector<FramePtr>& frames)
{
    TemplateExtractor extractor(*m_enroller, m_limits);
    std::vector<FaceTemplate> templates;
    std::optional<Error> reason;
    for (const FramePtr& frame : frames) {
        auto found = extractor.extract(frame->bgr);
        if (found)
            templates.push_back({.person = PersonId{QStringLiteral("shown")},
                                 .model = m_enroller->embedder->model(),
                                 .embedding = std::move(found->embedding),
                                 .quality = found->quality.score});
        else
            reason = found.error();
    }
    if (templates.empty())
        return failure(reason ? *reason
                              : Error{ErrorCode::InvalidArgument, QStringLiteral("there is no frame to enrol from")});
    return Gallery::build(m_enroller->embedder->model(), m_enroller->embedder->dimension(), templates);
}

std::optional<cv::Rect2f> PadEvaluation::faceIn(const cv::Mat& bgr)
{
    const auto faces = m_enroller->detector->detect(bgr);
    if (!faces || faces->empty())
        return std::nullopt;
    return std::max_element(faces->begin(), faces->end(),
                            [](const DetectedFace& a, const DetectedFace& b) { return a.box.area() < b.box.area(); })
        ->box;
}

Result<PresentationResult> PadEvaluation::present(const std::shared_ptr<const Gallery>& gallery,
                                                  const std::vector<FramePtr>& frames)
{
    PresentationResult result;
    if (frames.empty())
        return result;
    m_worker->setGallery(gallery);
    m_now += kBetween;
    const MonotonicTime begin = m_now;
    std::optional<MonotonicTime> firstGood;
    for (const FramePtr& frame : frames) {
        Frame shown = *frame;
        shown.sequence = ++m_sequence;
        m_now = begin + (frame->mediaTime - frames.front()->mediaTime);
        shown.at.monotonic = m_now;
        const VisionOutput output = m_worker->process(shown);
        if (!output.error.isEmpty())
            return failure(ErrorCode::Internal, output.error);
        for (const TrackDecision& decision : output.decisions) {
            if (decision.quality == QualityIssue::None && !firstGood)
                firstGood = m_now;
            result.challenged |= decision.outcome == TrackOutcome::Challenged;
            result.attackSaid |= decision.outcome == TrackOutcome::Attack;
            result.accepted |= decision.outcome == TrackOutcome::Accepted;
        }
        if (result.accepted)
            break;
    }
    result.faceSeen = firstGood.has_value();
    if (result.accepted && firstGood)
        result.secondsToAccept = std::chrono::duration<double>(m_now - *firstGood).count();
    return result;
}

std::vector<FramePtr> renderAttack(PadEvaluation& evaluation, AttackKind kind, std::uint64_t seed,
                                   const std::vector<FramePtr>& source, const cv::Mat& room)
{
    AttackRenderer renderer(kind, seed, room);
    std::vector<FramePtr> frames;
    std::optional<cv::Rect2f> face;
    for (const FramePtr& original : source) {
        if (const auto found = evaluation.faceIn(original->bgr))
            face = found;
        if (!face)
            continue;
        Frame frame;
        frame.bgr = renderer.render(original->bgr, *face, static_cast<int>(frames.size()));
        frame.mediaTime = kAttackFrame * static_cast<std::int64_t>(frames.size());
        frames.push_back(std::make_shared<const Frame>(std::move(frame)));
    }
    return frames;
}

} // namespace rollcall
