#include "vision/photo_check.h"

#include "biometrics/alignment.h"
#include "biometrics/embedding.h"
#include "biometrics/guarded.h"
#include "vision/face_choice.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace rollcall {

namespace {

/// The face with its surroundings, at one size whatever the photo's: a square of this side, of which the face's box is
/// the middle third.
constexpr int kViewSide = 360;
constexpr float kViewOfBox = 2.2F;
constexpr double kTilt = 15.0;
constexpr double kBlur = 2.0;

double eyeDistance(const FivePoints& points)
{
    return std::max(cv::norm(points[1] - points[0]), 1e-6);
}

struct View
{
    cv::Mat bgr;
    FivePoints points;
};

View viewAround(const cv::Mat& bgr, const cv::Rect2f& box, const FivePoints& points)
{
    const float side = std::max(box.width, box.height) * kViewOfBox;
    const float scale = kViewSide / side;
    const cv::Point2f center = (box.tl() + box.br()) / 2;
    const cv::Matx23f toView(scale, 0, kViewSide / 2.0F - scale * center.x, 0, scale,
                             kViewSide / 2.0F - scale * center.y);
    View view;
    cv::warpAffine(bgr, view.bgr, toView, {kViewSide, kViewSide}, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR,
                   cv::BORDER_CONSTANT, cv::mean(bgr));
    for (std::size_t i = 0; i < points.size(); ++i)
        view.points[i] = toView * cv::Vec3f(points[i].x, points[i].y, 1);
    return view;
}

/// A changed copy of the view, as the engine sees it.
struct Seen
{
    std::optional<FivePoints> points; ///< in the view before the change
    double similarity = -1.0;
    double score = 0.0;
};

double bestScore(FaceEngine& engine, const cv::Mat& bgr)
{
    const auto faces = engine.detector->detect(bgr);
    if (!faces || faces->empty())
        return 0.0;
    double best = 0.0;
    for (const auto& face : *faces)
        best = std::max(best, static_cast<double>(face.score));
    return best;
}

Result<Seen> lookAt(FaceEngine& engine, const cv::Mat& changed, const Embedding& face, const cv::Matx23d* back)
{
    Seen seen;
    ROLLCALL_TRY_ASSIGN(const auto choice, chooseFace(engine, changed, false, FacePick::Middle));
    if (choice.likeSized == 0 || !choice.points)
        return seen;
    ROLLCALL_TRY_ASSIGN(const auto embedding, engine.embedder->embed(changed, *choice.points));
    seen.similarity = similarity(face, embedding);
    seen.points = *choice.points;
    if (back != nullptr) {
        for (auto& point : *seen.points) {
            const cv::Vec2d at = *back * cv::Vec3d(point.x, point.y, 1);
            point = cv::Point2f(static_cast<float>(at[0]), static_cast<float>(at[1]));
        }
    }
    return seen;
}

double drift(const FivePoints& a, const std::optional<FivePoints>& b)
{
    if (!b)
        return 9.0;
    double worst = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        worst = std::max(worst, cv::norm(a[i] - (*b)[i]));
    return worst / eyeDistance(a);
}

Result<Seen> lookTilted(FaceEngine& engine, const View& view, const Embedding& face, double degrees)
{
    const cv::Matx23d forth = cv::getRotationMatrix2D({kViewSide / 2.0F, kViewSide / 2.0F}, degrees, 1.0);
    cv::Matx23d back;
    cv::Mat inverse;
    cv::invertAffineTransform(cv::Mat(forth), inverse);
    back = inverse;
    cv::Mat tilted;
    cv::warpAffine(view.bgr, tilted, forth, view.bgr.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::mean(view.bgr));
    return lookAt(engine, tilted, face, &back);
}

double meanGray(const cv::Mat& gray, double x, double y, int halfWidth, int halfHeight)
{
    const cv::Rect part(cvRound(x) - halfWidth, cvRound(y) - halfHeight, 2 * halfWidth + 1, 2 * halfHeight + 1);
    return cv::mean(gray(part & cv::Rect(0, 0, gray.cols, gray.rows)))[0];
}

double midtonesOf(const cv::Mat& bgr, const FivePoints& points)
{
    cv::Rect2f part(points[0], points[1]);
    for (const cv::Point2f& point : points)
        part |= cv::Rect2f(point.x, point.y, 1, 1);
    const cv::Rect inside = cv::Rect(part) & cv::Rect(0, 0, bgr.cols, bgr.rows);
    if (inside.area() < 64)
        return 0;
    cv::Mat gray;
    cv::cvtColor(bgr(inside), gray, cv::COLOR_BGR2GRAY);
    std::array<int, 256> counts{};
    for (int y = 0; y < gray.rows; ++y) {
        for (int x = 0; x < gray.cols; ++x)
            ++counts[gray.at<uchar>(y, x)];
    }
    const auto total = static_cast<double>(gray.total());
    const auto percentile = [&](double share) {
        double sum = 0;
        for (int level = 0; level < 256; ++level) {
            sum += counts[static_cast<std::size_t>(level)];
            if (sum >= share * total)
                return level;
        }
        return 255;
    };
    const int low = percentile(0.02);
    const int high = percentile(0.98);
    double middle = 0;
    for (int level = low; level <= high; ++level) {
        const double at = static_cast<double>(level - low) / std::max(high - low, 1);
        if (at > 0.2 && at < 0.8)
            middle += counts[static_cast<std::size_t>(level)];
    }
    return middle / total;
}

} // namespace

Result<PhotoSigns> readPhotoSigns(FaceEngine& engine, const cv::Mat& bgr, const cv::Rect2f& box,
                                  const FivePoints& points)
{
    return guarded("checking a photo", [&]() -> Result<PhotoSigns> {
        PhotoSigns signs;
        const cv::Point2f eyes = points[1] - points[0];
        signs.tilt = std::abs(std::atan2(eyes.y, eyes.x)) * 180.0 / std::numbers::pi;
        const cv::Point2f down = (points[3] + points[4]) / 2 - (points[0] + points[1]) / 2;
        signs.height = cv::norm(down) / eyeDistance(points);
        signs.midtones = midtonesOf(bgr, points);

        cv::Mat aligned;
        if (!alignFace(bgr, points, aligned))
            return signs;
        cv::Mat gray;
        cv::cvtColor(aligned, gray, cv::COLOR_BGR2GRAY);
        const FivePoints& at = alignmentReference();
        const double eye = (meanGray(gray, at[0].x, at[0].y, 7, 4) + meanGray(gray, at[1].x, at[1].y, 7, 4)) / 2;
        const double cheek = (meanGray(gray, at[0].x, 72, 6, 6) + meanGray(gray, at[1].x, 72, 6, 6)) / 2;
        signs.eyeShade = (cheek - eye) / std::max(cheek + eye, 1.0);
        const cv::Scalar color = cv::mean(aligned(cv::Rect(26, 34, 60, 68)));
        signs.warmth = (color[2] - color[0]) / std::max(color[2] + color[0], 1.0);

        const View view = viewAround(bgr, box, points);
        ROLLCALL_TRY_ASSIGN(const auto face, engine.embedder->embed(bgr, points));
        cv::Mat changed;
        cv::flip(view.bgr, changed, 1);
        ROLLCALL_TRY_ASSIGN(const Seen mirrored, lookAt(engine, changed, face, nullptr));
        ROLLCALL_TRY_ASSIGN(const Seen left, lookTilted(engine, view, face, kTilt));
        ROLLCALL_TRY_ASSIGN(const Seen right, lookTilted(engine, view, face, -kTilt));
        cv::GaussianBlur(view.bgr, changed, {}, kBlur * eyeDistance(view.points) / 70.0);
        ROLLCALL_TRY_ASSIGN(const Seen blurred, lookAt(engine, changed, face, nullptr));
        signs.mirrored = mirrored.similarity;
        signs.tiltedLeft = left.similarity;
        signs.tiltedRight = right.similarity;
        signs.blurred = blurred.similarity;
        signs.driftLeft = drift(view.points, left.points);
        signs.driftRight = drift(view.points, right.points);
        signs.steadiness = std::min({mirrored.similarity, left.similarity, right.similarity, blurred.similarity});
        signs.drift = std::max(signs.driftLeft, signs.driftRight);
        signs.score = bestScore(engine, view.bgr);
        cv::rotate(view.bgr, changed, cv::ROTATE_90_CLOCKWISE);
        signs.score90 = bestScore(engine, changed);
        cv::rotate(view.bgr, changed, cv::ROTATE_180);
        signs.score180 = bestScore(engine, changed);
        cv::rotate(view.bgr, changed, cv::ROTATE_90_COUNTERCLOCKWISE);
        signs.score270 = bestScore(engine, changed);
        cv::bitwise_not(view.bgr, changed);
        signs.inverted = bestScore(engine, changed);
        return signs;
    });
}

Status judgePhoto(const PhotoSigns& /*signs*/)
{
    return {};
}

} // namespace rollcall
