#include "vision/attack_motion.h"

#include "base/median.h"
#include "vision/scene_memory.h"

#include <opencv2/calib3d.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace rollcall {

namespace {

constexpr int kWidth = 320;            ///< of the small picture
constexpr Milliseconds kApart{95};     ///< ten pairs a second at any usual rate
constexpr Milliseconds kMaxPause{400}; ///< after which nothing can be followed
constexpr int kCell = 16;             ///< one point in each square of this side: everywhere, not only where contrast is
constexpr float kMinCorner = 2e-4F;   ///< smaller eigenvalue of the structure tensor; below it noise is followed
constexpr float kMaxError = 12.0F;    ///< mean absolute difference of a followed patch, gray levels
constexpr std::size_t kMinPoints = 6; ///< on the face, and on the background
constexpr double kOnPlane = 0.35;     ///< pixels of the small picture from where the plane's motion takes a point
constexpr int kPatch = 9;

} // namespace

void SceneMotion::reset()
{
    m_previous.release();
    m_pairs.clear();
}

void SceneMotion::update(const cv::Mat& bgr, MonotonicTime at)
{
    const auto elapsed = at - m_previousAt;
    if (!m_previous.empty() && elapsed < kApart) {
        m_pairs.clear();
        return;
    }
    const double scale = static_cast<double>(kWidth) / std::max(bgr.cols, bgr.rows);
    cv::Mat small;
    cv::resize(bgr, small, {}, scale, scale, cv::INTER_AREA);
    cv::cvtColor(small, small, cv::COLOR_BGR2GRAY);
    m_pairs.clear();
    if (!m_previous.empty() && m_previous.size() == small.size() && elapsed <= kMaxPause) {
        cv::Mat corners;
        cv::cornerMinEigenVal(m_previous, corners, 3);
        std::vector<cv::Point2f> from;
        for (int y = kPatch; y + kCell + kPatch <= small.rows; y += kCell) {
            for (int x = kPatch; x + kCell + kPatch <= small.cols; x += kCell) {
                double best = 0;
                cv::Point place;
                cv::minMaxLoc(corners(cv::Rect(x, y, kCell, kCell)), nullptr, &best, nullptr, &place);
                if (best >= kMinCorner)
                    from.emplace_back(place + cv::Point(x, y));
            }
        }
        if (!from.empty()) {
            std::vector<cv::Point2f> to;
            std::vector<uchar> found;
            std::vector<float> error;
            cv::calcOpticalFlowPyrLK(m_previous, small, from, to, found, error, {kPatch, kPatch}, 2);
            for (std::size_t i = 0; i < from.size(); ++i) {
                if (found[i] != 0 && error[i] <= kMaxError)
                    m_pairs.push_back({from[i], to[i]});
            }
        }
    }
    m_seconds = std::chrono::duration<double>(elapsed).count();
    m_scale = scale;
    m_previous = small;
    m_previousAt = at;
}

std::optional<MotionCue> SceneMotion::cueFor(const cv::Rect2f& box, const std::vector<cv::Rect2f>& everybody) const
{
    const auto scale = static_cast<float>(m_scale);
    const cv::Rect2f face(box.x * scale, box.y * scale, box.width * scale, box.height * scale);
    std::vector<cv::Point2f> from;
    std::vector<cv::Point2f> to;
    std::vector<double> faceMotion;
    std::vector<double> backgroundMotion;
    std::vector<double> roomMotion;
    std::vector<cv::Rect2f> covered;
    for (const cv::Rect2f& person : everybody) {
        const auto parts = coveredBy({person.x * scale, person.y * scale, person.width * scale, person.height * scale});
        covered.insert(covered.end(), parts.begin(), parts.end());
    }
    for (const Pair& pair : m_pairs) {
        const cv::Point2f step = pair.to - pair.from;
        (face.contains(pair.from) ? faceMotion : backgroundMotion).push_back(std::hypot(step.x, step.y));
        if (std::none_of(covered.begin(), covered.end(),
                         [&pair](const cv::Rect2f& part) { return part.contains(pair.from); }))
            roomMotion.push_back(std::hypot(step.x, step.y));
        from.push_back(pair.from);
        to.push_back(pair.to);
    }
    if (faceMotion.size() < kMinPoints || backgroundMotion.size() < kMinPoints)
        return std::nullopt;
    const double unit = m_seconds * std::max(1.0F, (face.width + face.height) / 2);
    MotionCue cue;
    cue.face = median(faceMotion) / unit;
    cue.background = median(backgroundMotion) / unit;
    if (roomMotion.size() >= kMinPoints)
        cue.room = median(roomMotion) / (m_seconds * kWidth);
    cv::Mat inlier;
    cv::setRNGSeed(1); // the same answer for the same pictures
    const cv::Mat plane = cv::findHomography(from, to, cv::RANSAC, kOnPlane, inlier, 200, 0.99);
    if (plane.empty())
        return std::nullopt;
    cue.onePlane = static_cast<double>(cv::countNonZero(inlier)) / static_cast<double>(from.size());
    return cue;
}

} // namespace rollcall
