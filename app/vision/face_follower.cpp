#include "vision/face_follower.h"

#include "biometrics/equalize.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rollcall {

namespace {

/// Side of the aligned patch whose appearance is compared. 32 px hold eyes, nose and mouth; more only costs.
constexpr int kPatchSide = 32;
/// Least correlation of the edges with the confirmed face's. Measured on the clips: of the fits on a face within five
/// frames 98 % reach 0.65 (median 0.98); moved aside by 15 % of its box a face reaches 0.53 at most. Brightness itself
/// tells less: its slow change over a dark face correlates with anything.
constexpr double kMinCorrelation = 0.55;
/// Bounds of a face's geometry relative to its box, wide enough forevery detector and for heads turned as far as the
/// quality gates allow.
constexpr float kMinEyeDistance = 0.12F;
constexpr float kMaxEyeDistance = 0.85F;
constexpr float kMaxOutside = 0.25F; ///< how far points may lie outside the box, in box sides

/// Height at which heads are compared: coarse, so that a turn of the head is a small change from frame to frame.
constexpr int kHeadHeight = 32;
constexpr float kHeadSearch = 0.35F; ///< of the box, to each side
/// On the backlit clip a turning head has 0.85 at least from frame to frame; a wall where a head was has 0.4.
constexpr double kMinHeadCorrelation = 0.75;

/// `part` of the image in gray, scaled; pixels outside repeat the edge.
cv::Mat grayPart(const cv::Mat& bgr, const cv::Rect2f& part, const cv::Size& size)
{
    const float stepX = part.width / static_cast<float>(size.width);
    const float stepY = part.height / static_cast<float>(size.height);
    const cv::Rect2f all(0, 0, static_cast<float>(bgr.cols), static_cast<float>(bgr.rows));
    const cv::Rect inside((part & all));
    cv::Mat gray(size, CV_8U);
    if (inside.empty())
        return {};
    // Averaged first: a warp alone would take single pixels, and their noise, for the head.
    cv::Mat small;
    const cv::Size smallSize(std::max(1, cvRound(static_cast<float>(inside.width) / stepX)),
                             std::max(1, cvRound(static_cast<float>(inside.height) / stepY)));
    cv::resize(bgr(inside), small, smallSize, 0, 0, cv::INTER_AREA);
    cv::cvtColor(small, small, cv::COLOR_BGR2GRAY);
    const int left = std::clamp(cvRound((static_cast<float>(inside.x) - part.x) / stepX), 0, size.width - 1);
    const int top = std::clamp(cvRound((static_cast<float>(inside.y) - part.y) / stepY), 0, size.height - 1);
    const cv::Rect fits(0, 0, std::min(small.cols, size.width - left), std::min(small.rows, size.height - top));
    cv::copyMakeBorder(small(fits), gray, top, size.height - top - fits.height, left, size.width - left - fits.width,
                       cv::BORDER_REPLICATE);
    return gray;
}

struct Shape
{
    cv::Point2f centroid;
    float spread; ///< root mean square distance from the centroid, pixels
};

Shape shapeOf(const FivePoints& points)
{
    cv::Point2f sum;
    for (const cv::Point2f& point : points)
        sum += point;
    const cv::Point2f centroid = sum / static_cast<float>(points.size());
    float squares = 0;
    for (const cv::Point2f& point : points)
        squares += (point - centroid).dot(point - centroid);
    return {centroid, std::sqrt(squares / static_cast<float>(points.size()))};
}

/// The face turned upright and scaled by eyes and mouth, as the strength of its edges.
cv::Mat appearanceOf(const FaceView& view, const FivePoints& points)
{
    // From the middle of the eyes to the middle of the mouth is the upright axis: it survives a turned head better than
    // the eye line.
    const cv::Point2f eyes = (points[0] + points[1]) / 2 - view.origin;
    const cv::Point2f mouth = (points[3] + points[4]) / 2 - view.origin;
    const cv::Point2f axis = mouth - eyes;
    const float length = std::max(1.0F, std::hypot(axis.x, axis.y));
    // Eyes at 1/4 of the patch height, mouth at 3/4: a rotation and scale that takes `axis` to (0, kPatchSide / 2).
    const float scale = kPatchSide / (2 * length);
    const float c = axis.y / length * scale;
    const float s = axis.x / length * scale;
    const cv::Matx23f warp(c, -s, kPatchSide / 2.0F - c * eyes.x + s * eyes.y, //
                           s, c, kPatchSide / 4.0F - s * eyes.x - c * eyes.y);
    cv::Mat patch;
    cv::warpAffine(view.bgr, patch, warp, {kPatchSide, kPatchSide}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::cvtColor(patch, patch, cv::COLOR_BGR2GRAY);
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(patch, across, CV_32F, 1, 0);
    cv::Sobel(patch, down, CV_32F, 0, 1);
    cv::magnitude(across, down, patch);
    return patch;
}

double correlation(const cv::Mat& a, const cv::Mat& b)
{
    cv::Mat result;
    cv::matchTemplate(a, b, result, cv::TM_CCOEFF_NORMED);
    return result.at<float>(0);
}

} // namespace

FaceView viewOf(const cv::Mat& frame, const cv::Rect2f& box, bool inTheDark)
{
    // The surroundings are enough: equalizing the whole frame for each face would cost more than the detector.
    const cv::Rect2f wide(box.x - box.width / 2, box.y - box.height / 2, box.width * 2, box.height * 2);
    const cv::Rect inside = cv::Rect(wide) & cv::Rect(0, 0, frame.cols, frame.rows);
    if (!inTheDark || inside.empty())
        return {frame, {}};
    return {equalized(frame(inside)), cv::Point2f(inside.tl())};
}

Result<FivePoints> locatePoints(LandmarkLocator& locator, const FaceView& view, const cv::Rect2f& box)
{
    auto points = locator.locate(view.bgr, {box.tl() - view.origin, box.size()});
    if (points) {
        for (cv::Point2f& point : *points)
            point += view.origin;
    }
    return points;
}

bool arePlausible(const FivePoints& points, const cv::Rect2f& box)
{
    const float side = (box.width + box.height) / 2;
    const cv::Rect2f around(box.x - kMaxOutside * side, box.y - kMaxOutside * side, box.width + 2 * kMaxOutside * side,
                            box.height + 2 * kMaxOutside * side);
    for (const cv::Point2f& point : points) {
        // NaN compares false and is therefore outside.
        if (!around.contains(point))
            return false;
    }
    const cv::Point2f eyeLine = points[1] - points[0];
    const float eyeDistance = std::hypot(eyeLine.x, eyeLine.y);
    if (eyeDistance < kMinEyeDistance * side || eyeDistance > kMaxEyeDistance * side)
        return false;
    // Within 45 degrees of upright, the mouth below the eyes.
    const cv::Point2f down = (points[3] + points[4] - points[0] - points[1]) / 2;
    return eyeLine.x > std::abs(eyeLine.y) && down.y > std::abs(down.x) && down.y > kMinEyeDistance * side;
}

bool FaceFollower::anchor(const FaceView& view, const cv::Rect2f& box, const FivePoints& points)
{
    const Shape shape = shapeOf(points);
    const float unit = std::max(1.0F, shape.spread);
    m_offset = (cv::Point2f(box.x + box.width / 2, box.y + box.height / 2) - shape.centroid) / unit;
    m_size = {box.width / unit, box.height / unit};
    const cv::Mat before = std::exchange(m_appearance, appearanceOf(view, points));
    return before.empty() || correlation(m_appearance, before) >= kMinCorrelation;
}

Result<std::optional<FaceFollower::Fit>> FaceFollower::follow(LandmarkLocator& locator, const FaceView& view,
                                                              const cv::Rect2f& expected) const
{
    if (m_appearance.empty())
        return std::nullopt;
    ROLLCALL_TRY_ASSIGN(const auto points, locatePoints(locator, view, expected));
    if (!arePlausible(points, expected) || correlation(appearanceOf(view, points), m_appearance) < kMinCorrelation)
        return std::nullopt;
    const Shape shape = shapeOf(points);
    const cv::Point2f middle = shape.centroid + m_offset * shape.spread;
    const cv::Size2f size{m_size.width * shape.spread, m_size.height * shape.spread};
    return Fit{{middle.x - size.width / 2, middle.y - size.height / 2, size.width, size.height}, points};
}

void HeadFollower::anchor(const cv::Mat& bgr, const cv::Rect2f& box)
{
    m_box = box;
    const int width =
        std::clamp(cvRound(kHeadHeight * box.width / std::max(box.height, 1.0F)), kHeadHeight / 2, 2 * kHeadHeight);
    m_head = grayPart(bgr, box, {width, kHeadHeight});
}

std::optional<cv::Rect2f> HeadFollower::follow(const cv::Mat& bgr)
{
    if (m_head.empty())
        return std::nullopt;
    const int aside = cvRound(kHeadSearch * static_cast<float>(m_head.cols));
    const int above = cvRound(kHeadSearch * static_cast<float>(m_head.rows));
    const float stepX = m_box.width / static_cast<float>(m_head.cols);
    const float stepY = m_box.height / static_cast<float>(m_head.rows);
    const cv::Size size(m_head.cols + 2 * aside, m_head.rows + 2 * above);
    const cv::Rect2f around(m_box.x - stepX * static_cast<float>(aside), m_box.y - stepY * static_cast<float>(above),
                            stepX * static_cast<float>(size.width), stepY * static_cast<float>(size.height));
    const cv::Mat where = grayPart(bgr, around, size);
    if (where.empty())
        return std::nullopt;
    cv::Mat match;
    cv::matchTemplate(where, m_head, match, cv::TM_CCOEFF_NORMED);
    double best = 0;
    cv::Point place;
    cv::minMaxLoc(match, nullptr, &best, nullptr, &place);
    const cv::Rect2f found(around.x + stepX * static_cast<float>(place.x),
                           around.y + stepY * static_cast<float>(place.y), m_box.width, m_box.height);
    const cv::Rect2f all(0, 0, static_cast<float>(bgr.cols), static_cast<float>(bgr.rows));
    if (!(best >= kMinHeadCorrelation) || (found & all).area() < found.area() / 2) {
        m_head.release();
        return std::nullopt;
    }
    m_head = where(cv::Rect(place, m_head.size())).clone();
    m_box = found;
    return found;
}

} // namespace rollcall
