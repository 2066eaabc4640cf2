#include "vision/photo_check.h"

#include "biometrics/alignment.h"
#include "biometrics/embedding.h"
#include "biometrics/guarded.h"
#include "vision/face_choice.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace rollcall {

namespace {

// The limits were chosen on every second person of the LFW development set and measured on the others
// (`rollcall-lab photos`, docs/photos.md).

/// Photos in color have 0.1 at least, negatives -0.1 at most, gray ones 0.
constexpr double kMinWarmth = -0.05;
/// Photos have 0.4 at least, black and white ones 0, whether dithered or not.
constexpr double kMinMidtones = 0.2;
/// Photos have 0.05 at least; most gray negatives, and half of all turned faces, are below 0.
constexpr double kMinEyeShade = 0.02;
/// Photos have 1.1 to 2.1; squeezed to two thirds of the height 0.95 at most, of the width 2.3 at least.
constexpr double kMinLength = 0.96;
constexpr double kMaxLength = 2.2;
/// Of upright faces 98 % have 0.92 at least, turned ones 0.86 at most.
constexpr double kMinSteadiness = 0.86;

/// The face with its surroundings at one size, whatever the photo's: a square of this side, a little more than twice as
/// wide as the face.
constexpr int kViewSide = 360;
constexpr float kViewOfBox = 2.2F;
/// How far the face is tilted, degrees: twice as far as people hold their heads.
constexpr double kTilt = 15.0;
/// By how much it is blurred, in eye distances.
constexpr double kBlur = 0.03;

double eyeDistance(const FivePoints& points)
{
    return std::max(cv::norm(points[1] - points[0]), 1e-6);
}

struct View
{
    cv::Mat bgr;
    double eyeDistance = 0.0;
};

View viewAround(const cv::Mat& bgr, const cv::Rect2f& box, const FivePoints& points)
{
    const float scale = kViewSide / (std::max(box.width, box.height) * kViewOfBox);
    const cv::Point2f center = (box.tl() + box.br()) / 2;
    const float middle = kViewSide / 2.0F;
    const cv::Matx23f toView(scale, 0, middle - scale * center.x, 0, scale, middle - scale * center.y);
    View view;
    cv::warpAffine(bgr, view.bgr, toView, {kViewSide, kViewSide}, cv::INTER_AREA, cv::BORDER_CONSTANT, cv::mean(bgr));
    view.eyeDistance = eyeDistance(points) * static_cast<double>(scale);
    return view;
}

/// Similarity of the face to the one found in a changed copy of it; -1 where none is found.
Result<double> likenessIn(FaceEngine& engine, const cv::Mat& changed, const Embedding& face)
{
    ROLLCALL_TRY_ASSIGN(const auto choice, chooseFace(engine, changed, false, FacePick::Middle));
    if (!choice.points)
        return -1.0;
    ROLLCALL_TRY_ASSIGN(const Embedding seen, engine.embedder->embed(changed, *choice.points));
    return similarity(face, seen);
}

cv::Mat tilted(const cv::Mat& bgr, double degrees)
{
    const cv::Point2f middle(static_cast<float>(bgr.cols) / 2, static_cast<float>(bgr.rows) / 2);
    cv::Mat result;
    cv::warpAffine(bgr, result, cv::getRotationMatrix2D(middle, degrees, 1.0), bgr.size(), cv::INTER_LINEAR,
                   cv::BORDER_CONSTANT, cv::mean(bgr));
    return result;
}

Result<double> steadinessOf(FaceEngine& engine, const View& view, const Embedding& face)
{
    cv::Mat mirrored;
    cv::flip(view.bgr, mirrored, 1);
    cv::Mat blurred;
    cv::GaussianBlur(view.bgr, blurred, {}, kBlur * view.eyeDistance);
    std::vector<double> likenesses;
    for (const cv::Mat& changed : {mirrored, blurred, tilted(view.bgr, kTilt), tilted(view.bgr, -kTilt)}) {
        ROLLCALL_TRY_ASSIGN(const double likeness, likenessIn(engine, changed, face));
        likenesses.push_back(likeness);
    }
    // In one of them the engine may take another face, or a head that is held askew too far.
    std::sort(likenesses.begin(), likenesses.end());
    return likenesses[1];
}

double meanGray(const cv::Mat& gray, const cv::Point2f& center, int halfWidth, int halfHeight)
{
    const cv::Rect part(cvRound(center.x) - halfWidth, cvRound(center.y) - halfHeight, 2 * halfWidth + 1,
                        2 * halfHeight + 1);
    return cv::mean(gray(part & cv::Rect(0, 0, gray.cols, gray.rows)))[0];
}

/// On the aligned face, by the places of its five points there.
double eyeShadeOf(const cv::Mat& aligned)
{
    cv::Mat gray;
    cv::cvtColor(aligned, gray, cv::COLOR_BGR2GRAY);
    const FivePoints& at = alignmentReference();
    const cv::Point2f between = (at[0] + at[1]) / 2;
    const cv::Point2f down(0, at[2].y - at[0].y);
    const double eyes = (meanGray(gray, at[0], 7, 4) + meanGray(gray, at[1], 7, 4)) / 2;
    const double skin = (meanGray(gray, at[0] + down, 6, 6) + meanGray(gray, at[1] + down, 6, 6) +
                         meanGray(gray, between, 3, 5) + meanGray(gray, between + down / 2, 3, 5)) /
                        4;
    return (skin - eyes) / std::max(skin + eyes, 1.0);
}

/// Between the eyes and the mouth, at the photo's own resolution: scaling makes shades of dots.
double midtonesOf(const cv::Mat& bgr, const FivePoints& points)
{
    cv::Rect2f part(points[0], points[1]);
    for (const cv::Point2f& point : points)
        part |= cv::Rect2f(point.x, point.y, 1, 1);
    const cv::Rect inside = cv::Rect(part) & cv::Rect(0, 0, bgr.cols, bgr.rows);
    if (inside.empty())
        return 0.0;
    cv::Mat gray;
    cv::cvtColor(bgr(inside), gray, cv::COLOR_BGR2GRAY);
    std::vector<uchar> shades;
    shades.reserve(gray.total());
    for (int y = 0; y < gray.rows; ++y)
        shades.insert(shades.end(), gray.ptr(y), gray.ptr(y) + gray.cols);
    std::sort(shades.begin(), shades.end());
    // The darkest and brightest specks do not count as the face's range, a fifth at either end not as midtones.
    constexpr double kSpecks = 0.02;
    constexpr double kEnds = 0.2;
    const auto last = static_cast<double>(shades.size() - 1);
    const double low = shades[static_cast<std::size_t>(kSpecks * last)];
    const double high = shades[static_cast<std::size_t>((1 - kSpecks) * last)];
    const auto from = std::upper_bound(shades.begin(), shades.end(), low + kEnds * (high - low));
    const auto to = std::lower_bound(from, shades.end(), high - kEnds * (high - low));
    return static_cast<double>(to - from) / static_cast<double>(shades.size());
}

Status refusal(const char* sentence)
{
    return failure(ErrorCode::InvalidArgument, QString::fromLatin1(sentence));
}

} // namespace

Result<PhotoSigns> readPhotoSigns(FaceEngine& engine, const cv::Mat& bgr, const cv::Rect2f& box,
                                  const FivePoints& points)
{
    return guarded("checking a photo", [&]() -> Result<PhotoSigns> {
        PhotoSigns signs;
        cv::Mat aligned;
        if (!alignFace(bgr, points, aligned))
            return signs;
        // The part of the aligned square that is skin in every face.
        const cv::Scalar color = cv::mean(aligned(cv::Rect(26, 34, 60, 68)));
        signs.warmth = (color[2] - color[0]) / std::max(color[2] + color[0], 1.0);
        signs.midtones = midtonesOf(bgr, points);
        signs.eyeShade = eyeShadeOf(aligned);
        const cv::Point2f down = (points[3] + points[4]) / 2 - (points[0] + points[1]) / 2;
        signs.length = cv::norm(down) / eyeDistance(points) * static_cast<double>(box.height / box.width);
        ROLLCALL_TRY_ASSIGN(const Embedding face, engine.embedder->embed(bgr, points));
        ROLLCALL_TRY_ASSIGN(signs.steadiness, steadinessOf(engine, viewAround(bgr, box, points), face));
        return signs;
    });
}

Status judgePhoto(const PhotoSigns& signs)
{
    // Written so that a measure that is not a number refuses. A turned face has shades and proportions of anything, so
    // those come last.
    if (!(signs.warmth >= kMinWarmth))
        return refusal("This photo does not have natural colors, like a negative; use an ordinary photo");
    if (!(signs.midtones >= kMinMidtones))
        return refusal("This photo has too few shades of gray or color; use an ordinary photo");
    if (!(signs.steadiness >= kMinSteadiness))
        return refusal("The face in this photo is turned or distorted; turn the photo upright, or use another one");
    if (!(signs.eyeShade >= kMinEyeShade))
        return refusal("Light and dark are exchanged in this photo, like in a negative; use an ordinary photo");
    if (!(signs.length >= kMinLength && signs.length <= kMaxLength))
        return refusal("The face in this photo is squeezed or stretched; use a photo in its original proportions");
    return {};
}

} // namespace rollcall
