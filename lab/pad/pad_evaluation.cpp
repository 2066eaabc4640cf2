#include "lab/pad/pad_evaluation.h"

#include "biometrics/engine_factory.h"
#include "lab/bench_clip.h"
#include "vision/scene_memory.h"
#include "vision/template_extractor.h"

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

constexpr std::chrono::minutes kBetween{31}; ///< longer than the cooldown, and than challenges and rooms are remembered
constexpr std::chrono::nanoseconds kAttackFrame{33'333'333};
constexpr std::size_t kPlateFrames = 30; ///< from all over a recording
constexpr int kStillSpread = 60;         ///< of the sum of the three colors between the 10th and the 90th percentile
constexpr double kStillShare = 0.8;      ///< of the pixels
constexpr int kEmptyPictures = 12;
constexpr std::chrono::seconds kMax{30}; ///< length of a presentation
constexpr Milliseconds kLapse{500};      ///< for which a question may be off the screen and stays in mind
constexpr Milliseconds kReaction{700};   ///< from a question on screen to the beginning of the answer
constexpr Milliseconds kEmptyApart{500}; ///< between frames of the empty room

/// One running presentation.
class Presenting
{
public:
    Presenting(VisionWorker& worker, std::uint64_t& sequence) : m_worker(worker), m_sequence(sequence) {}

    Status show(const cv::Mat& bgr, MonotonicTime now)
    {
        Frame frame;
        frame.bgr = bgr;
        frame.sequence = ++m_sequence;
        frame.at.monotonic = now;
        const VisionOutput output = m_worker.process(frame);
        if (!output.error.isEmpty())
            return failure(ErrorCode::Internal, output.error);
        std::optional<ChallengeAction> action;
        int step = 0;
        bool isOver = false;
        for (const TrackDecision& decision : output.decisions) {
            if (decision.quality == QualityIssue::None && !m_firstGood)
                m_firstGood = now;
            result.challenged |= decision.outcome == TrackOutcome::Challenged;
            result.tooNear |= decision.quality == QualityIssue::TooNear;
            result.attackSaid |= decision.outcome == TrackOutcome::Attack;
            result.accepted |= decision.outcome == TrackOutcome::Accepted;
            if (decision.challenge.state == ChallengeState::Asked) {
                action = decision.challenge.action;
                step = decision.challenge.step;
            }
            isOver |= decision.challenge.state == ChallengeState::Failed;
        }
        if (action && (action != m_asked || step != m_step))
            m_askedAt = now;
        if (action)
            m_step = step;
        if (action)
            m_lastAskedAt = now;
        if (action || isOver || now - m_lastAskedAt > kLapse)
            m_asked = action;
        result.faceSeen = m_firstGood.has_value();
        if (result.accepted && m_firstGood)
            result.secondsToAccept = std::chrono::duration<double>(now - *m_firstGood).count();
        return {};
    }

    /// What a person would begin to do now.
    [[nodiscard]] std::optional<ChallengeAction> understood(MonotonicTime now) const
    {
        return m_asked && now - m_askedAt >= kReaction ? m_asked : std::nullopt;
    }

    PresentationResult result;

private:
    VisionWorker& m_worker;
    std::uint64_t& m_sequence;
    std::optional<MonotonicTime> m_firstGood;
    std::optional<ChallengeAction> m_asked;
    int m_step = 0; ///< of questions in a row
    MonotonicTime m_askedAt{};
    MonotonicTime m_lastAskedAt{};
};

} // namespace

Result<PadEvaluation> PadEvaluation::create(const Config& config, const ModelStore& models,
                                            std::function<ChallengeAction()> draw)
{
    ROLLCALL_TRY_ASSIGN(auto engine, createFaceEngine(config.engine, models));
    EngineConfig enrollment = config.engine;
    enrollment.liveness.mode = LivenessMode::Normal; // its eyes look for answers
    ROLLCALL_TRY_ASSIGN(auto enroller, createFaceEngine(enrollment, models));
    PadEvaluation evaluation;
    evaluation.m_worker = std::make_unique<VisionWorker>(
        std::move(engine), VisionWorker::Settings{config.pipeline, config.decision, std::move(draw)}, nullptr,
        VisionWorker::Sink{});
    evaluation.m_enroller = std::make_unique<FaceEngine>(std::move(enroller));
    evaluation.m_limits = config.pipeline.quality;
    return evaluation;
}

Result<std::shared_ptr<const Gallery>> PadEvaluation::enroll(const std::vector<FramePtr>& frames)
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
                              : Error{ErrorCode::InvalidArgument, QStringLiteral("no frame can be enrolled")});
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

Result<Room> PadEvaluation::roomOf(const Recording& recording)
{
    std::vector<FramePtr> pictures;
    std::vector<cv::Mat> covers;
    std::optional<cv::Rect2f> face;
    const int apart = std::max(1, recording.frames() / static_cast<int>(kPlateFrames));
    int index = 0;
    ROLLCALL_TRY(forEachFrame(recording.path(), [&](const FramePtr& frame) {
        if (index++ % apart != 0)
            return true;
        if (const auto found = faceIn(frame->bgr))
            face = found;
        cv::Mat cover(frame->bgr.size(), CV_8U, cv::Scalar(0));
        if (face) {
            for (const cv::Rect2f& part : coveredBy(*face))
                cover(cv::Rect(part & cv::Rect2f({0, 0}, cv::Size2f(frame->bgr.size())))).setTo(1);
        }
        pictures.push_back(frame);
        covers.push_back(cover);
        return pictures.size() < kPlateFrames;
    }));
    if (pictures.empty())
        return failure(ErrorCode::Corrupt, QStringLiteral("the recording %1 ends early").arg(recording.name()));
    const cv::Mat& first = pictures.front()->bgr;
    Room room{face ? withoutPerson(first, *face) : first.clone(), false};
    int seen = 0;
    int still = 0;
    for (int y = 0; y < room.picture.rows; ++y) {
        for (int x = 0; x < room.picture.cols; ++x) {
            std::vector<std::pair<int, std::size_t>> values;
            for (std::size_t i = 0; i < pictures.size(); ++i) {
                const auto& pixel = pictures[i]->bgr.at<cv::Vec3b>(y, x);
                if (covers[i].at<uchar>(y, x) == 0)
                    values.emplace_back(pixel[0] + pixel[1] + pixel[2], i);
            }
            if (values.empty())
                continue;
            std::sort(values.begin(), values.end());
            room.picture.at<cv::Vec3b>(y, x) = pictures[values[values.size() / 2].second]->bgr.at<cv::Vec3b>(y, x);
            ++seen;
            const int spread = values[values.size() * 9 / 10].first - values[values.size() / 10].first;
            still += spread <= kStillSpread ? 1 : 0;
        }
    }
    room.isStill = still > kStillShare * seen;
    return room;
}

Result<PresentationResult> PadEvaluation::present(const std::shared_ptr<const Gallery>& gallery, const Shown& shown)
{
    m_worker->setGallery(gallery);
    m_now += kBetween;
    Presenting presenting(*m_worker, m_sequence);
    for (const cv::Mat& room : shown.before) {
        ROLLCALL_TRY(presenting.show(room, m_now));
        m_now += kEmptyApart;
    }
    Performer performer(shown.frames, shown.answers, *m_enroller);
    const MonotonicTime end = m_now + kMax;
    while (!presenting.result.accepted && m_now < end) {
        ROLLCALL_TRY_ASSIGN(const auto moment, performer.next(presenting.understood(m_now)));
        if (!moment)
            break;
        m_now += moment->step;
        ROLLCALL_TRY(presenting.show(moment->bgr, m_now));
    }
    return presenting.result;
}

Result<Answers> PadEvaluation::answersIn(const Recording& recording)
{
    return rollcall::answersIn(recording, *m_enroller, m_limits);
}

Shown renderAttack(PadEvaluation& evaluation, AttackKind kind, std::uint64_t seed, const std::vector<FramePtr>& source,
                   const cv::Mat& room)
{
    AttackRenderer renderer(kind, seed, room);
    Shown attack;
    for (int i = 0; i < kEmptyPictures; ++i)
        attack.before.push_back(renderer.emptyRoom(i));
    std::optional<cv::Rect2f> face;
    for (const FramePtr& original : source) {
        if (const auto found = evaluation.faceIn(original->bgr))
            face = found;
        if (!face)
            continue;
        Frame frame;
        frame.bgr = renderer.render(original->bgr, *face, static_cast<int>(attack.frames.size()));
        frame.mediaTime = kAttackFrame * static_cast<std::int64_t>(attack.frames.size());
        attack.frames.push_back(std::make_shared<const Frame>(std::move(frame)));
    }
    return attack;
}

} // namespace rollcall
