#include "vision/face_relief.h"

#include "biometrics/alignment.h"
#include "vision/relief_fit.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace rollcall {

namespace {

using std::chrono::milliseconds;

constexpr double kMaxEyeDistance = 64.0; ///< pixels of a view: more only cost
constexpr double kMinEyeDistance = 18.0; ///< pixels of the frame; below, a turn by two degrees moves a nose by a third
constexpr int kMaxCorners = 90;
constexpr double kCornerQuality = 0.01; ///< of the best one
constexpr int kPatch = 13;
constexpr int kLevels = 2;             ///< of a pyramid, above its first
constexpr float kMaxReturn = 0.5F;     ///< pixels by which a point followed there and back may be off
constexpr std::size_t kAveraged = 4;   ///< newest frames whose places are averaged
constexpr milliseconds kFirstCue{300}; ///< after the reference: before, a head has hardly moved
constexpr milliseconds kApart{150};
constexpr milliseconds kAveragedFor{110}; ///< before a cue: three or four frames, the camera's noise is halved
constexpr milliseconds kMaxAge{1'200};    ///< of a reference
constexpr milliseconds kMaxPause{250};    ///< between frames
constexpr double kAround = 2.2;           ///< from between the eyes to the edge of a view, eye distances

/// The part of a face whose corners are followed, in eye distances from between the eyes: no hair, no background.
constexpr double kHalfWidth = 0.95;
constexpr double kAbove = 0.45;
constexpr double kBelow = 1.55;

/// From pixels to eye distances about the middle of the eyes.
struct FaceFrame
{
    explicit FaceFrame(const FivePoints& points)
        : middle((cv::Point2d(points[0]) + cv::Point2d(points[1])) / 2),
          across(cv::Point2d(points[1]) - cv::Point2d(points[0])), squared(std::max(across.dot(across), 1e-6))
    {}
    [[nodiscard]] cv::Point2d operator()(cv::Point2d pixel) const
    {
        const cv::Point2d d = pixel - middle;
        return {d.dot(across) / squared, d.dot({-across.y, across.x}) / squared};
    }
    cv::Point2d middle;
    cv::Point2d across;
    double squared;
};

cv::Mat maskOf(const cv::Size& size, const FivePoints& points)
{
    const FaceFrame frame(points);
    const double side = std::sqrt(frame.squared);
    const double angle = std::atan2(frame.across.y, frame.across.x);
    const cv::Point2d down(-frame.across.y / side, frame.across.x / side);
    const cv::Point2d center = frame.middle + down * side * (kBelow - kAbove) / 2;
    cv::Mat mask(size, CV_8U, cv::Scalar(0));
    cv::ellipse(mask,
                cv::RotatedRect(center, cv::Size2d(2 * kHalfWidth * side, (kAbove + kBelow) * side),
                                static_cast<float>(angle * 180 / CV_PI)),
                cv::Scalar(255), cv::FILLED);
    return mask;
}

double eyeDistance(const FivePoints& points)
{
    return std::hypot(points[1].x - points[0].x, points[1].y - points[0].y);
}

} // namespace

void FaceRelief::reset()
{
    m_corners.clear();
    m_first.clear();
    m_recent.clear();
}

FaceRelief::View FaceRelief::viewOf(const cv::Mat& bgr, const FivePoints& points) const
{
    const cv::Point2d middle = (cv::Point2d(points[0]) + cv::Point2d(points[1])) / 2;
    const int half = cvCeil(m_side / m_scale / 2);
    const cv::Rect around(cvRound(middle.x) - half, cvRound(middle.y) - half, 2 * half, 2 * half);
    const cv::Rect inside = around & cv::Rect(0, 0, bgr.cols, bgr.rows);
    View view;
    if (inside.empty())
        return view;
    cv::Mat part;
    cv::cvtColor(bgr(inside), part, cv::COLOR_BGR2GRAY);
    cv::copyMakeBorder(part, part, inside.y - around.y, around.br().y - inside.br().y, inside.x - around.x,
                       around.br().x - inside.br().x, cv::BORDER_REPLICATE);
    cv::resize(part, part, {m_side, m_side}, 0, 0, cv::INTER_AREA);
    cv::buildOpticalFlowPyramid(part, view.pyramid, {kPatch, kPatch}, kLevels);
    const double scale = static_cast<double>(m_side) / (2 * half);
    view.origin = cv::Point2d(around.tl()) * scale;
    std::transform(points.begin(), points.end(), view.points.begin(),
                   [&](const cv::Point2f& p) { return cv::Point2f(cv::Point2d(p) * scale - view.origin); });
    return view;
}

bool FaceRelief::begin(const cv::Mat& bgr, const FivePoints& points, MonotonicTime at)
{
    reset();
    const double eyes = eyeDistance(points);
    if (!(eyes >= kMinEyeDistance) || !(eyes <= bgr.cols))
        return false;
    m_scale = std::min(1.0, kMaxEyeDistance / eyes);
    m_side = cvRound(2 * kAround * eyes * m_scale);
    m_reference = viewOf(bgr, points);
    if (m_reference.pyramid.empty())
        return false;
    const cv::Mat& gray = m_reference.pyramid.front();
    const double apart = std::max(3.0, eyeDistance(m_reference.points) / 10);
    cv::goodFeaturesToTrack(gray, m_corners, kMaxCorners, kCornerQuality, apart,
                            maskOf(gray.size(), m_reference.points), 5);
    if (m_corners.size() < kMinReliefPoints)
        m_corners.clear();
    m_since = m_lastCue = m_lastSeen = at;
    return !m_corners.empty();
}

FaceRelief::Sight FaceRelief::follow(const View& view) const
{
    Sight sight;
    const auto map = fitSimilarity(m_reference.points, view.points);
    if (view.pyramid.empty() || !map)
        return sight;
    std::vector<cv::Point2f> there;
    for (const cv::Point2f& corner : m_corners) {
        const cv::Vec2d at = *map * cv::Vec3d(corner.x, corner.y, 1);
        there.emplace_back(static_cast<float>(at[0]), static_cast<float>(at[1]));
    }
    std::vector<cv::Point2f> back = m_corners;
    std::vector<uchar> isThere;
    std::vector<uchar> isBack;
    std::vector<float> error;
    const cv::TermCriteria enough(cv::TermCriteria::COUNT | cv::TermCriteria::EPS, 15, 0.02);
    const cv::Size patch(kPatch, kPatch);
    cv::calcOpticalFlowPyrLK(m_reference.pyramid, view.pyramid, m_corners, there, isThere, error, patch, kLevels,
                             enough, cv::OPTFLOW_USE_INITIAL_FLOW);
    cv::calcOpticalFlowPyrLK(view.pyramid, m_reference.pyramid, there, back, isBack, error, patch, kLevels, enough,
                             cv::OPTFLOW_USE_INITIAL_FLOW);
    const cv::Point2d moved = view.origin - m_reference.origin;
    for (std::size_t i = 0; i < m_corners.size(); ++i) {
        const cv::Point2f off = back[i] - m_corners[i];
        sight.found.push_back(isThere[i] != 0 && isBack[i] != 0 && std::hypot(off.x, off.y) <= kMaxReturn);
        sight.places.emplace_back(cv::Point2d(there[i]) + moved);
    }
    return sight;
}

std::optional<cv::Point2d> FaceRelief::meanOf(const std::deque<Sight>& sights, std::size_t corner)
{
    cv::Point2d mean;
    for (const Sight& sight : sights) {
        if (!sight.found[corner])
            return std::nullopt;
        mean += cv::Point2d(sight.places[corner]) / static_cast<double>(sights.size());
    }
    return sights.empty() ? std::nullopt : std::optional(mean);
}

std::optional<ReliefCue> FaceRelief::measure() const
{
    const FaceFrame frame(m_reference.points);
    std::vector<cv::Point2d> from;
    std::vector<cv::Point2d> to;
    std::vector<double> depth;
    for (std::size_t i = 0; i < m_corners.size(); ++i) {
        // What the reference's own noise does to a point is in both means, and cancels out.
        const auto before = meanOf(m_first, i);
        const auto after = meanOf(m_recent, i);
        if (!before || !after)
            continue;
        from.push_back(frame(*before));
        to.push_back(frame(*after));
        depth.push_back(faceDepth(from.back()));
    }
    const auto ratio = reliefRatio(from, to, depth);
    return ratio ? std::optional(ReliefCue{*ratio, static_cast<int>(from.size())}) : std::nullopt;
}

std::optional<ReliefCue> FaceRelief::update(const cv::Mat& bgr, const FivePoints& points, MonotonicTime at)
{
    if (m_corners.empty() || at - m_since > kMaxAge || at - m_lastSeen > kMaxPause) {
        static_cast<void>(begin(bgr, points, at));
        return std::nullopt;
    }
    m_lastSeen = at;
    // Between the first frames and those shortly before a cue nothing is needed.
    const bool isFirst = m_first.size() < kAveraged;
    const bool isEarly = at - m_since < kFirstCue - kAveragedFor || at - m_lastCue < kApart - kAveragedFor;
    if (isEarly && !isFirst)
        return std::nullopt;
    Sight sight = follow(viewOf(bgr, points));
    const auto found = static_cast<std::size_t>(std::count(sight.found.begin(), sight.found.end(), true));
    if (found < kMinReliefPoints) {
        reset(); // too much has changed to be compared; the next frame is a new reference
        return std::nullopt;
    }
    if (isFirst) {
        m_first.push_back(std::move(sight));
        return std::nullopt;
    }
    m_recent.push_back(std::move(sight));
    if (m_recent.size() > kAveraged)
        m_recent.pop_front();
    if (at - m_since < kFirstCue || at - m_lastCue < kApart)
        return std::nullopt;
    m_lastCue = at;
    return measure();
}

} // namespace rollcall
