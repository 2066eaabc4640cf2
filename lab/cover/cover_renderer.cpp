#include "lab/cover/cover_renderer.h"

#include "biometrics/alignment.h"
#include "lab/cover/cover_canvas.h"
#include "lab/photo_files.h"
#include "vision/template_extractor.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rollcall::lab {

namespace {

using Shape = CoverKind::Shape;
using Finish = CoverKind::Finish;

std::vector<CoverKind> allKinds()
{
    std::vector<CoverKind> kinds{
        {"mask surgical blue", Shape::Surgical, Finish::Blue, true, false},
        {"mask surgical white", Shape::Surgical, Finish::White, true, false},
        {"mask surgical black", Shape::Surgical, Finish::Black, true, true},
        {"mask cup", Shape::Cup, Finish::White, true, true},
        {"mask cloth plain", Shape::Cloth, Finish::Plain, true, false},
        {"mask cloth patterned", Shape::Cloth, Finish::Patterned, true, false},
        {"mask cloth striped", Shape::Cloth, Finish::Striped, true, true},
        {"mask cloth black", Shape::Cloth, Finish::Black, true, false},
        {"mask cloth skin-colored", Shape::Cloth, Finish::SkinColored, true, false},
        {"scarf plain", Shape::Scarf, Finish::Plain, true, false},
        {"scarf patterned", Shape::Scarf, Finish::Patterned, true, true},
        {"hand", Shape::Hand, Finish::SkinColored, true, true},
    };
    struct Named
    {
        const char* name;
        Shape shape;
        Finish finish;
        bool isKeptAside;
    };
    for (const Named& glasses : {
             Named{"sunglasses round black", Shape::Round, Finish::Black, false},
             Named{"sunglasses round mirrored", Shape::Round, Finish::Mirrored, false},
             Named{"sunglasses round gradient", Shape::Round, Finish::Gradient, false},
             Named{"sunglasses round brown", Shape::Round, Finish::Brown, true},
             Named{"sunglasses aviator black", Shape::Aviator, Finish::Black, false},
             Named{"sunglasses aviator mirrored", Shape::Aviator, Finish::Mirrored, false},
             Named{"sunglasses aviator gradient", Shape::Aviator, Finish::Gradient, false},
             Named{"sunglasses aviator brown", Shape::Aviator, Finish::Brown, true},
             Named{"sunglasses wayfarer black", Shape::Wayfarer, Finish::Black, false},
             Named{"sunglasses wayfarer mirrored", Shape::Wayfarer, Finish::Mirrored, false},
             Named{"sunglasses wayfarer gradient", Shape::Wayfarer, Finish::Gradient, false},
             Named{"sunglasses wayfarer brown", Shape::Wayfarer, Finish::Brown, true},
             Named{"sunglasses wrap black", Shape::Wrap, Finish::Black, true},
             Named{"sunglasses wrap mirrored", Shape::Wrap, Finish::Mirrored, true},
             Named{"sunglasses wrap gradient", Shape::Wrap, Finish::Gradient, true},
             Named{"sunglasses wrap brown", Shape::Wrap, Finish::Brown, true},
         })
        kinds.push_back({glasses.name, glasses.shape, glasses.finish, false, glasses.isKeptAside});
    return kinds;
}

constexpr int kJpegQuality = 92; ///< about that of the photographs drawn on

/// Light of the face: mean gray of the aligned face over middle gray, within what a camera exposes for.
double lightOf(const cv::Mat& aligned)
{
    const cv::Scalar mean = cv::mean(aligned(cv::Rect(26, 34, 60, 68)));
    return std::clamp((0.114 * mean[0] + 0.587 * mean[1] + 0.299 * mean[2]) / 140.0, 0.45, 1.2);
}

cv::Scalar skinOf(const cv::Mat& aligned)
{
    // Below the eyes, beside the nose.
    return (cv::mean(aligned(cv::Rect(32, 64, 12, 10))) + cv::mean(aligned(cv::Rect(68, 64, 12, 10)))) * 0.5;
}

/// The camera's noise and the JPEG's, on the cover as on the face.
cv::Mat asPhotograph(const cv::Mat& picture, Draws& draws)
{
    cv::Mat noisy = picture.clone();
    const double deviation = draws.between(0.5, 2.5);
    for (int y = 0; y < noisy.rows; ++y) {
        auto* row = noisy.ptr<cv::Vec3b>(y);
        for (int x = 0; x < noisy.cols; ++x) {
            const double noise = deviation * (draws.between(-1, 1) + draws.between(-1, 1));
            for (int c = 0; c < 3; ++c)
                row[x][c] = cv::saturate_cast<uchar>(row[x][c] + noise);
        }
    }
    return decodeStill(jpegOf(noisy, {.quality = kJpegQuality})).value_or(noisy);
}

} // namespace

const std::vector<CoverKind>& coverKinds()
{
    static const std::vector<CoverKind> kinds = allKinds();
    return kinds;
}

cv::Mat drawCover(const cv::Mat& bgr, const FivePoints& points, const CoverKind& kind, std::uint32_t seed)
{
    const auto toAligned = fitSimilarity(points, alignmentReference());
    cv::Mat aligned;
    if (!toAligned || !alignFace(bgr, points, aligned))
        return bgr.clone();
    FivePoints at;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const cv::Vec2d p = *toAligned * cv::Vec3d(points[i].x, points[i].y, 1);
        at[i] = {static_cast<float>(p[0]), static_cast<float>(p[1])};
    }
    Draws draws(seed);
    CoverCanvas canvas(at, skinOf(aligned), draws);
    if (kind.isMouth)
        canvas.drawMouthCover(kind);
    else
        canvas.drawSunglasses(kind);
    // The cover has the light of the face it is on.
    const double light = kind.finish == Finish::SkinColored ? 1.0 : lightOf(aligned);

    cv::Matx33d whole = cv::Matx33d::eye();
    for (int r = 0; r < 2; ++r)
        for (int c = 0; c < 3; ++c)
            whole(r, c) = (*toAligned)(r, c);
    const cv::Matx33d toPicture = whole.inv() * canvas.toAligned();
    const cv::Matx23d map(toPicture(0, 0), toPicture(0, 1), toPicture(0, 2), toPicture(1, 0), toPicture(1, 1),
                          toPicture(1, 2));
    cv::Mat color;
    cv::Mat alpha;
    const double blur = std::max(0.4, 0.45 / std::hypot(map(0, 0), map(1, 0)));
    cv::Mat soft;
    cv::GaussianBlur(canvas.color(), soft, {}, blur);
    cv::warpAffine(soft, color, map, bgr.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::GaussianBlur(canvas.alpha(), soft, {}, blur);
    cv::warpAffine(soft, alpha, map, bgr.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    cv::Mat result = bgr.clone();
    for (int y = 0; y < bgr.rows; ++y) {
        for (int x = 0; x < bgr.cols; ++x) {
            const double share = alpha.at<float>(y, x);
            if (share <= 0)
                continue;
            auto& pixel = result.at<cv::Vec3b>(y, x);
            for (int c = 0; c < 3; ++c)
                pixel[c] =
                    cv::saturate_cast<uchar>(share * light * color.at<cv::Vec3f>(y, x)[c] + (1 - share) * pixel[c]);
        }
    }
    return asPhotograph(result, draws);
}

} // namespace rollcall::lab
