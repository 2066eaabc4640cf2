#include "ctl/pad/pad_evaluation.h"

#include "biometrics/engine_factory.h"
#include "ctl/bench_clip.h"
#include "vision/challenge.h"
#include "vision/scene_memory.h"
#include "vision/template_extractor.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <utility>

namespace rollcall {

namespace {

constexpr int kMostFrames = 18'000;          ///< ten minutes at 30 a second
constexpr std::chrono::minutes kBetween{31}; ///< longer than the cooldown, and than challenges and rooms are remembered
constexpr std::chrono::nanoseconds kAttackFrame{33'333'333};
constexpr std::size_t kPlateFrames = 30; ///< from all over a recording
constexpr int kStillSpread = 60;         ///< of the sum of the three colours between the 10th and the 90th percentile
constexpr double kStillShare = 0.8;      ///< of the pixels
constexpr int kEmptyPictures = 12;
constexpr Milliseconds kReaction{700};               ///< from a question on screen to the beginning of the answer
constexpr std::chrono::nanoseconds kCut{40'000'000}; ///< from one recording to another
constexpr int kMostSearched = 2'400;                 ///< frames that are searched for an answer
constexpr std::size_t kSearchEvery = 10;             ///< frames between two places where an answer may begin
constexpr int kAfterAnswer = 20;                     ///< frames that follow it: a person goes on standing there
constexpr double kLongestAnswer = 5.0;               ///< seconds
constexpr Milliseconds kEmptyApart{500};             ///< pictures of the room before somebody comes

/// Between two frames of a recording.
std::chrono::nanoseconds step(const std::vector<FramePtr>& frames, std::size_t to)
{
    return to == 0 ? kCut : std::chrono::nanoseconds(frames[to]->mediaTime - frames[to - 1]->mediaTime);
}

/// One presentation under way.
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
        for (const TrackDecision& decision : output.decisions) {
            if (decision.quality == QualityIssue::None && !m_firstGood)
                m_firstGood = now;
            result.challenged |= decision.outcome == TrackOutcome::Challenged;
            result.attackSaid |= decision.outcome == TrackOutcome::Attack;
            result.accepted |= decision.outcome == TrackOutcome::Accepted;
            if (decision.challenge.state == ChallengeState::Asked)
                action = decision.challenge.action;
        }
        if (!action || action != m_asked)
            m_askedAt = now;
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
    MonotonicTime m_askedAt{};
};

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
    enrolment.liveness.mode = LivenessMode::Normal; // its eyes look for answers
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

Result<Room> PadEvaluation::roomOf(const Recording& recording)
{
    std::vector<FramePtr> pictures;
    std::vector<cv::Mat> covers;
    std::optional<cv::Rect2f> face;
    const int apart = std::max(1, recording.frames() / static_cast<int>(kPlateFrames));
    int index = 0;
    const Status read = forEachFrame(recording.path(), [&](const FramePtr& frame) {
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
    });
    if (!read)
        return failure(read.error());
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
        if (const Status seen = presenting.show(room, m_now); !seen)
            return failure(seen.error());
        m_now += kEmptyApart;
    }
    const auto play = [&](const std::vector<FramePtr>& frames, const std::function<Status()>& afterEach) -> Status {
        for (std::size_t i = 0; i < frames.size() && !presenting.result.accepted; ++i) {
            m_now += step(frames, i);
            if (Status seen = presenting.show(frames[i]->bgr, m_now); !seen)
                return seen;
            if (Status done = afterEach(); !done)
                return done;
        }
        return {};
    };
    const auto nothing = []() -> Status { return {}; };
    const Status done = play(shown.frames, [&]() -> Status {
        const auto action = presenting.understood(m_now);
        const auto answer = action ? shown.answers.find(*action) : shown.answers.end();
        return answer != shown.answers.end() ? play(answer->second, nothing) : nothing();
    });
    if (!done)
        return failure(done.error());
    return presenting.result;
}

Result<std::map<ChallengeAction, std::vector<FramePtr>>> PadEvaluation::answersIn(const Recording& recording)
{
    struct Look
    {
        MonotonicTime at;
        double yaw = 0;
        EyeState eyes;
    };
    const LivenessEngine& liveness = *m_enroller->liveness;
    std::vector<Look> looks;
    const Status read = forEachFrame(recording.path(), [&](const FramePtr& frame) {
        Look look{MonotonicTime{frame->mediaTime}, std::numeric_limits<double>::quiet_NaN(), {}};
        if (const auto box = faceIn(frame->bgr)) {
            const auto points = m_enroller->landmarks->locate(frame->bgr, *box);
            const Result<EyeState> eyes =
                points ? liveness.eyes->openLogOdds(frame->bgr, *points) : failure(points.error());
            if (eyes) {
                look.yaw = assessQuality(frame->bgr, *box, *points, m_limits).yaw;
                look.eyes = *eyes;
            }
        }
        looks.push_back(look);
        return static_cast<int>(looks.size()) < kMostSearched;
    });
    if (!read)
        return failure(read.error());
    std::map<ChallengeAction, std::vector<FramePtr>> answers;
    for (const ChallengeAction action :
         {ChallengeAction::BlinkTwice, ChallengeAction::TurnLeft, ChallengeAction::TurnRight}) {
        for (std::size_t from = 0; from < looks.size() && !answers.contains(action); from += kSearchEvery) {
            Challenge challenge(action, liveness.parameters, liveness.config.answerWithin, looks[from].at - kReaction);
            for (std::size_t i = from; i < looks.size(); ++i) {
                if (std::chrono::duration<double>(looks[i].at - looks[from].at).count() > kLongestAnswer)
                    break;
                challenge.see(looks[i].yaw, looks[i].eyes, looks[i].at);
                const ChallengeState state = challenge.status(looks[i].at).state;
                if (state == ChallengeState::Asked)
                    continue;
                if (state == ChallengeState::Passed) {
                    auto frames = recording.stretch(static_cast<int>(from), static_cast<int>(i - from) + kAfterAnswer);
                    if (!frames)
                        return failure(frames.error());
                    answers[action] = std::move(*frames);
                }
                break;
            }
        }
    }
    return answers;
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
