#include "biometrics/quality.h"

#include "biometrics/alignment.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rollcall {

namespace {

// The part of the aligned square that is face forevery person: between the brows' ends, from the brows to the chin; no
// hair, no background.
const cv::Rect kFace(26, 34, 60, 68);
// Share of that part which may lie outside the image. Hair and ears may be missing (three tightly cut portraits match
// another photograph of the same person at 0.73 to 0.95), a cheek may not.
constexpr double kMaxShareOutside = 0.1;
// Points looked at per side when measuring that share.
constexpr int kFaceGrid = 16;
// The surroundings are measured in a box this many times as large as the face's, without the face's.
constexpr float kSurroundings = 2.0F;
// Points looked at per side when judging surroundings: enough for a mean, cheap at any resolution.
constexpr int kGrid = 32;
// A face of this sharpness, as a multiple of the least allowed, is as good as any: ranks samples.
constexpr double kPlentySharpness = 6.0;
// Likewise for size: twice the 112 pixels that the embedder sees at most.
constexpr double kPlentySide = 224.0;

cv::Rect2f imageRect(const cv::Mat& image)
{
    return {0.0F, 0.0F, static_cast<float>(image.cols), static_cast<float>(image.rows)};
}

/// How much of the face is outside the image, 0..1; all of it when an eye, the nose or a mouth corner does. Measured
/// on the aligned face, not the detector's box: boxes of different detectors reach differently far over the face.
double shareOutside(const cv::Mat& bgr, const FivePoints& points)
{
    const cv::Rect2f image = imageRect(bgr);
    const std::optional<cv::Matx23d> map = fitSimilarity(alignmentReference(), points);
    if (!map || !std::all_of(points.begin(), points.end(), [&](const cv::Point2f& p) { return image.contains(p); }))
        return 1.0;
    int outside = 0;
    for (int j = 0; j < kFaceGrid; ++j) {
        for (int i = 0; i < kFaceGrid; ++i) {
            const cv::Vec2d at = *map * cv::Vec3d(kFace.x + kFace.width * (i + 0.5) / kFaceGrid,
                                                  kFace.y + kFace.height * (j + 0.5) / kFaceGrid, 1.0);
            outside += image.contains(cv::Point2f(static_cast<float>(at[0]), static_cast<float>(at[1]))) ? 0 : 1;
        }
    }
    return static_cast<double>(outside) / (kFaceGrid * kFaceGrid);
}

/// Mean gray (BT.601 luma) around `box`; nothing when the box fills the image.
std::optional<double> surroundingBrightness(const cv::Mat& bgr, const cv::Rect2f& box)
{
    const cv::Size2f size(box.width * kSurroundings, box.height * kSurroundings);
    const cv::Rect2f around = cv::Rect2f(box.x - (size.width - box.width) / 2, box.y - (size.height - box.height) / 2,
                                         size.width, size.height) &
                              imageRect(bgr);
    if (around.empty())
        return std::nullopt;
    double sum = 0.0;
    int count = 0;
    for (int j = 0; j < kGrid; ++j) {
        for (int i = 0; i < kGrid; ++i) {
            const cv::Point2f at(around.x + around.width * (static_cast<float>(i) + 0.5F) / kGrid,
                                 around.y + around.height * (static_cast<float>(j) + 0.5F) / kGrid);
            if (box.contains(at))
                continue;
            const auto& pixel = bgr.at<cv::Vec3b>(std::min(static_cast<int>(at.y), bgr.rows - 1),
                                                  std::min(static_cast<int>(at.x), bgr.cols - 1));
            sum += 0.114 * pixel[0] + 0.587 * pixel[1] + 0.299 * pixel[2];
            ++count;
        }
    }
    // A few points at an edge say nothing about the light behind a person.
    return count >= kGrid * kGrid / 8 ? std::optional(sum / count) : std::nullopt;
}

/// Nose offset from the eye midpoint in eye distances: along the eyes, and across them from where a frontal face has
/// it.
void measurePose(const FivePoints& points, QualityReport& report)
{
    const auto noseOffset = [](const FivePoints& p) {
        const cv::Point2d across = p[1] - p[0];
        const cv::Point2d nose = cv::Point2d(p[2]) - (cv::Point2d(p[0]) + cv::Point2d(p[1])) / 2;
        const double squared = std::max(across.dot(across), 1e-6);
        return cv::Point2d(nose.dot(across) / squared, nose.dot(cv::Point2d(-across.y, across.x)) / squared);
    };
    static const cv::Point2d neutral = noseOffset(alignmentReference());
    const cv::Point2d offset = noseOffset(points);
    report.yaw = offset.x - neutral.x;
    report.pitch = offset.y - neutral.y;
}

QualityIssue firstIssue(const QualityReport& report, float side, double outside, std::optional<double> surroundings,
                        const QualityLimits& limits)
{
    if (side < static_cast<float>(limits.minimumSide))
        return QualityIssue::TooSmall;
    if (outside > kMaxShareOutside)
        return QualityIssue::OutOfFrame;
    if (report.brightness < limits.minimumBrightness)
        return surroundings && *surroundings > report.brightness * limits.backlightRatio ? QualityIssue::Backlit
                                                                                         : QualityIssue::TooDark;
    if (report.brightness > limits.maximumBrightness)
        return QualityIssue::TooBright;
    if (surroundings && *surroundings > report.brightness * limits.backlightRatio)
        return QualityIssue::Backlit;
    // Written so that a measure that is not a number is an issue.
    if (!(std::abs(report.yaw) <= limits.maximumYaw) || !(std::abs(report.pitch) <= limits.maximumPitch))
        return QualityIssue::TurnedAway;
    if (!(report.sharpness >= limits.minimumSharpness))
        return QualityIssue::Blurred;
    return QualityIssue::None;
}

/// How much is left between a measure and its limit, 0..1.
double room(double measure, double limit)
{
    return limit > 0.0 ? std::clamp(1.0 - std::abs(measure) / limit, 0.0, 1.0) : 0.0;
}

} // namespace

QualityReport assessQuality(const cv::Mat& bgr, const cv::Rect2f& box, const FivePoints& points,
                            const QualityLimits& limits)
{
    QualityReport report;
    const float side = std::min(box.width, box.height);
    cv::Mat aligned;
    if (bgr.empty() || bgr.type() != CV_8UC3 || !(side > 0.0F) || !std::isfinite(box.x + box.y + box.area()) ||
        !alignFace(bgr, points, aligned)) {
        report.issue = QualityIssue::TooSmall; // no face that could be measured
        return report;
    }
    cv::Mat gray;
    cv::cvtColor(aligned(kFace), gray, cv::COLOR_BGR2GRAY);
    cv::Mat edges;
    cv::Laplacian(gray, edges, CV_16S);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(edges, mean, deviation);
    report.sharpness = deviation[0] * deviation[0];
    report.brightness = cv::mean(gray)[0];
    measurePose(points, report);

    report.issue = firstIssue(report, side, shareOutside(bgr, points), surroundingBrightness(bgr, box), limits);

    const double sharp =
        std::clamp(report.sharpness / (kPlentySharpness * std::max(limits.minimumSharpness, 1.0)), 0.0, 1.0);
    const double large = std::clamp(side / kPlentySide, 0.0, 1.0);
    const double frontal = std::min(room(report.yaw, limits.maximumYaw), room(report.pitch, limits.maximumPitch));
    constexpr double kMiddleGray = 128.0;
    const double lit = room(report.brightness - kMiddleGray, kMiddleGray);
    // Geometric, so that one bad property cannot be bought back by the others.
    report.score = static_cast<float>(std::pow(sharp * large * frontal * lit, 0.25));
    return report;
}

} // namespace rollcall
