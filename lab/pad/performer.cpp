#include "lab/pad/performer.h"

#include "biometrics/alignment.h"
#include "biometrics/quality.h"
#include "lab/bench_clip.h"
#include "vision/challenge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace rollcall {

namespace {

constexpr std::size_t kMaxSearched = 4'800;          ///< frames that are searched for answers
constexpr double kStraightYaw = 0.1;                 ///< eye distances, of a person facing the camera
constexpr double kClearTurn = 1.25;                  ///< of the least turn that is an answer
constexpr double kMaxTurn = 2.0;                     ///< seconds
constexpr double kBesideBlink = 0.4;                 ///< seconds before and after a blink
constexpr std::size_t kMaxAnswers = 6;               ///< of a kind
constexpr int kLead = 24;                            ///< frames, about a second: slower than people sway
constexpr std::chrono::nanoseconds kCut{40'000'000}; ///< from one stretch to another
/// The challenge lets an answer begin so long after it was asked; in a recording it was asked as much before.
constexpr Milliseconds kReaction{300};

struct Look
{
    MonotonicTime at;
    double yaw = std::numeric_limits<double>::quiet_NaN();
    double pitch = std::numeric_limits<double>::quiet_NaN();
    std::optional<EyeState> eyes;
    FivePoints points{};
};

double seconds(MonotonicTime from, MonotonicTime to)
{
    return std::chrono::duration<double>(to - from).count();
}

std::optional<FivePoints> facePoints(FaceEngine& engine, const cv::Mat& bgr, cv::Rect2f* box = nullptr)
{
    const auto faces = engine.detector->detect(bgr);
    if (!faces || faces->empty())
        return std::nullopt;
    const auto largest =
        std::max_element(faces->begin(), faces->end(),
                         [](const DetectedFace& a, const DetectedFace& b) { return a.box.area() < b.box.area(); });
    const auto points = engine.landmarks->locate(bgr, largest->box);
    if (!points)
        return std::nullopt;
    if (box != nullptr)
        *box = largest->box;
    return *points;
}

/// Of the recording, frames `first` to `second`.
using Span = std::pair<std::size_t, std::size_t>;

/// How far a head is turned or raised as asked, as a share of the least movement that counts.
double shareOf(ChallengeAction action, const Look& from, const Look& to, const LivenessParameters& limits)
{
    if (action == ChallengeAction::LookUp)
        return (from.pitch - to.pitch) / limits.headLift;
    return (action == ChallengeAction::TurnRight ? -1 : 1) * to.yaw / limits.headTurn;
}

/// Clear ones only, the farthest first: who is asked to turn the head does not do it by a hair's breadth.
std::vector<Span> movesIn(const std::vector<Look>& looks, ChallengeAction action, const LivenessEngine& liveness)
{
    std::vector<std::pair<double, Span>> turns;
    for (std::size_t from = 0; from < looks.size(); ++from) {
        if (!(std::abs(looks[from].yaw) <= kStraightYaw))
            continue;
        Challenge challenge(action, liveness.parameters, liveness.config.answerWithin, looks[from].at - kReaction);
        double farthest = 0;
        std::size_t to = from;
        for (std::size_t i = from; i < looks.size() && seconds(looks[from].at, looks[i].at) <= kMaxTurn; ++i) {
            challenge.see({looks[i].yaw, looks[i].pitch}, std::nullopt, looks[i].at);
            if (challenge.status(looks[i].at).state == ChallengeState::Failed)
                break;
            if (const double share = shareOf(action, looks[from], looks[i], liveness.parameters); share > farthest) {
                farthest = share;
                to = i;
            }
        }
        if (challenge.status(looks[from].at).state == ChallengeState::Passed && farthest >= kClearTurn) {
            turns.emplace_back(farthest, Span{from, to});
            from = to;
        }
    }
    std::sort(turns.begin(), turns.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Span> farthest;
    for (const auto& [turn, span] : turns) {
        if (farthest.size() < kMaxAnswers)
            farthest.push_back(span);
    }
    return farthest;
}

std::vector<Span> blinksIn(const std::vector<Look>& looks, const LivenessEngine& liveness)
{
    std::vector<Span> blinks;
    BlinkCounter counter(liveness.parameters.blinkDrop);
    std::size_t free = 0; // of any stretch so far
    for (std::size_t i = 0; i < looks.size() && blinks.size() < kMaxAnswers; ++i) {
        if (!looks[i].eyes)
            continue;
        const int before = counter.blinks();
        counter.add(*looks[i].eyes, looks[i].at);
        if (counter.blinks() == before)
            continue;
        std::size_t from = i;
        while (from > free && seconds(looks[from - 1].at, counter.lastBegan()) < kBesideBlink)
            --from;
        std::size_t to = i;
        while (to + 1 < looks.size() && seconds(looks[i].at, looks[to + 1].at) < kBesideBlink)
            ++to;
        const bool isSeen = std::all_of(looks.begin() + static_cast<std::ptrdiff_t>(from),
                                        looks.begin() + static_cast<std::ptrdiff_t>(to) + 1,
                                        [](const Look& look) { return look.eyes.has_value(); });
        if (isSeen && seconds(looks[from].at, counter.lastBegan()) >= kBesideBlink / 2) {
            blinks.emplace_back(from, to);
            free = to + 1;
        }
    }
    return blinks;
}

FramePtr mirrored(const FramePtr& frame)
{
    Frame other = *frame;
    cv::Mat flipped; // `other` has the pixels of `frame` still
    cv::flip(frame->bgr, flipped, 1);
    other.bgr = flipped;
    return std::make_shared<const Frame>(std::move(other));
}

FivePoints mirrored(const FivePoints& points, int width)
{
    const auto other = [&](std::size_t i) {
        return cv::Point2f(static_cast<float>(width - 1) - points[i].x, points[i].y);
    };
    return {other(1), other(0), other(2), other(4), other(3)};
}

} // namespace

Result<Answers> answersIn(const Recording& recording, FaceEngine& engine, const QualityLimits& limits)
{
    const LivenessEngine& liveness = *engine.liveness;
    std::vector<Look> looks;
    ROLLCALL_TRY(forEachFrame(recording.path(), [&](const FramePtr& frame) {
        Look look;
        look.at = MonotonicTime{frame->mediaTime};
        cv::Rect2f box;
        if (const auto points = facePoints(engine, frame->bgr, &box)) {
            look.points = *points;
            const QualityReport report = assessQuality(frame->bgr, box, *points, limits);
            look.yaw = report.yaw;
            look.pitch = report.pitch;
            if (const auto eyes = liveness.eyes->openLogOdds(frame->bgr, *points))
                look.eyes = *eyes;
        }
        looks.push_back(look);
        return looks.size() < kMaxSearched;
    }));
    Answers answers;
    for (const ChallengeAction action : kChallengeActions) {
        const auto found =
            action == ChallengeAction::BlinkTwice ? blinksIn(looks, liveness) : movesIn(looks, action, liveness);
        for (const auto& [from, to] : found) {
            ROLLCALL_TRY_ASSIGN(auto frames,
                                recording.stretch(static_cast<int>(from), static_cast<int>(to - from + 1)));
            std::size_t straight = 0;
            while (from + straight < to && seconds(looks[from].at, looks[from + straight].at) < kBesideBlink / 2)
                ++straight;
            answers[action].push_back({std::move(frames), straight, looks[from].points});
        }
    }
    return answers;
}

std::vector<FramePtr> mirrored(const std::vector<FramePtr>& frames)
{
    std::vector<FramePtr> others;
    others.reserve(frames.size());
    for (const FramePtr& frame : frames)
        others.push_back(mirrored(frame));
    return others;
}

Answers mirrored(const Answers& answers)
{
    Answers others;
    for (const auto& [action, stretches] : answers) {
        const ChallengeAction other = action == ChallengeAction::TurnLeft    ? ChallengeAction::TurnRight
                                      : action == ChallengeAction::TurnRight ? ChallengeAction::TurnLeft
                                                                             : action;
        for (const Answer& answer : stretches)
            others[other].push_back(
                {mirrored(answer.frames), answer.straight, mirrored(answer.points, answer.frames.front()->bgr.cols)});
    }
    return others;
}

Status Performer::begin(ChallengeAction action)
{
    const auto known = m_answers.find(action);
    m_answering = action;
    if (known == m_answers.end())
        return {};
    const auto now = facePoints(m_engine, m_shown);
    const Answer* nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const Answer& answer : known->second) {
        const double away = now ? cv::norm((*now)[0] - answer.points[0]) + cv::norm((*now)[1] - answer.points[1]) : 0;
        if (away < least) {
            least = away;
            nearest = &answer;
        }
    }
    if (nearest == nullptr)
        return {};
    m_frames = nearest->frames;
    m_at = 0;
    m_end = m_frames.size();
    m_straight = nearest->straight;
    m_backwards = false;
    m_begun = false; // a cut
    m_leading = 0;
    if (const auto map = now ? fitSimilarity(nearest->points, *now) : std::nullopt) {
        m_middle = {};
        for (const cv::Point2f& point : nearest->points)
            m_middle += cv::Point2d(point) / 5.0;
        const cv::Vec2d placed = *map * cv::Vec3d(m_middle.x, m_middle.y, 1);
        m_offset = cv::Point2d(placed[0], placed[1]) - m_middle;
        m_scale = std::log(std::hypot((*map)(0, 0), (*map)(1, 0)));
        m_angle = std::atan2((*map)(1, 0), (*map)(0, 0));
        m_leading = kLead;
    }
    return {};
}

bool Performer::advance()
{
    if (!std::exchange(m_begun, true))
        return !m_frames.empty();
    if (m_answers.empty())
        return ++m_at < m_end;
    if (m_at + 1 >= m_end)
        m_backwards = true;
    else if (m_at == 0)
        m_backwards = false;
    if (m_end > 1)
        m_backwards ? --m_at : ++m_at;
    return true;
}

cv::Mat Performer::led(const cv::Mat& bgr)
{
    if (m_leading == 0)
        return bgr;
    const double share = static_cast<double>(m_leading--) / kLead;
    const double scale = std::exp(share * m_scale);
    const cv::Point2d turn = scale * cv::Point2d(std::cos(share * m_angle), std::sin(share * m_angle));
    const cv::Point2d to = m_middle + share * m_offset;
    const cv::Matx23d map(turn.x, -turn.y, to.x - turn.x * m_middle.x + turn.y * m_middle.y, turn.y, turn.x,
                          to.y - turn.y * m_middle.x - turn.x * m_middle.y);
    cv::Mat moved;
    cv::warpAffine(bgr, moved, map, bgr.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    return moved;
}

Result<std::optional<Performer::Moment>> Performer::next(std::optional<ChallengeAction> asked)
{
    const FramePtr before = m_begun ? m_frames[m_at] : nullptr;
    if (asked && asked != m_answering) {
        ROLLCALL_TRY(begin(*asked));
    } else if (!asked && m_answering) {
        m_answering.reset();
        if (m_straight > 0)
            m_end = m_straight; // looks into the camera again
    }
    const bool isCut = !m_begun;
    if (!advance())
        return std::optional<Moment>();
    const FramePtr& frame = m_frames[m_at];
    m_shown = led(frame->bgr);
    const auto step = before && !isCut ? std::chrono::abs(frame->mediaTime - before->mediaTime) : kCut;
    return std::optional(Moment{m_shown, step});
}

} // namespace rollcall
