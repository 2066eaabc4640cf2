#include "biometrics/face_cover.h"

#include "base/median.h"
#include "biometrics/alignment.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace rollcall {

namespace {

// Parts of the aligned square (kAlignedSide): the eyes are in row 51.6, the tip of the nose in 71.7, the corners of the
// mouth in 92.3, columns 41.5 and 70.7.
const cv::Rect kBetweenEyes(48, 44, 16, 10);
const cv::Rect kForehead(42, 30, 28, 12);
const cv::Rect kLowerFace(24, 82, 64, 24);
const cv::Rect kMouth(46, 82, 20, 20);
const std::array kBesideMouth{cv::Rect(22, 82, 14, 20), cv::Rect(76, 82, 14, 20)};
const std::array kBelowEyes{cv::Rect(50, 66, 12, 10), cv::Rect(28, 74, 12, 14), cv::Rect(72, 74, 12, 14)};
const std::array kAroundEye{cv::Rect(29, 53, 19, 11), cv::Rect(64, 53, 19, 11)};
const std::array kBelowEye{cv::Rect(30, 56, 17, 6), cv::Rect(65, 56, 17, 6)};
const std::array kEye{cv::Rect(30, 46, 17, 11), cv::Rect(65, 46, 17, 11)};

/// Lightness that the lower face is scaled to, so that edges in shadow count as those in light.
constexpr float kUsualLightness = 60.0F;
/// The lower face counts as at least this share of the upper one's lightness: a black mask has no edges to enlarge.
constexpr float kLeastShare = 0.5F;
constexpr float kDarkest = 15.0F;
/// Added to edges and lines beside the mouth: smooth skin has next to none, and a ratio to nothing says nothing.
constexpr double kFewEdges = 2.0;
constexpr double kFaintLine = 1.0;
/// Skin around the eyes is within a quarter of the lightness of nose and cheeks, and about as colorful.
constexpr float kShadeOfSkin = 0.25F;
constexpr float kColorOfSkin = 10.0F;
/// How much one sign can count: none of them decides alone, and none alone excuses a face.
constexpr double kLeastCounted = -0.5;
constexpr double kMostCounted = 2.0;

using Pixel = cv::Vec3f; // L, a, b

/// The median of each channel over some parts.
template <class Parts> Pixel medianOf(const cv::Mat& lab, const Parts& parts)
{
    Pixel result;
    for (int channel = 0; channel < 3; ++channel) {
        std::vector<float> values;
        for (const cv::Rect& part : parts) {
            for (int y = part.y; y < part.br().y; ++y) {
                for (int x = part.x; x < part.br().x; ++x)
                    values.push_back(lab.at<Pixel>(y, x)[channel]);
            }
        }
        result[channel] = median(std::move(values));
    }
    return result;
}

Pixel medianOf(const cv::Mat& lab, const cv::Rect& part)
{
    return medianOf(lab, std::array{part});
}

float colorDistance(const Pixel& a, const Pixel& b)
{
    return std::hypot(a[1] - b[1], a[2] - b[2]);
}

/// Of 8-bit BGR as L 0..100, a and b about -128..127.
cv::Mat labOf(const cv::Mat& aligned)
{
    cv::Mat bytes;
    cv::cvtColor(aligned, bytes, cv::COLOR_BGR2Lab);
    cv::Mat lab;
    bytes.convertTo(lab, CV_32FC3);
    lab.forEach<Pixel>([](Pixel& pixel, const int*) {
        pixel = {pixel[0] * (100.0F / 255.0F), pixel[1] - 128.0F, pixel[2] - 128.0F};
    });
    return lab;
}

/// Dark lines that are thinner than `height` from top to bottom.
cv::Mat darkLines(const cv::Mat& lightness, int height)
{
    cv::Mat lines;
    cv::morphologyEx(lightness, lines, cv::MORPH_BLACKHAT, cv::Mat::ones(height, 1, CV_8U));
    return lines;
}

/// Means over three rows at a time of a part's columns, from row 80 to 104.
std::vector<double> rowsOf(const cv::Mat& channel, int left, int right)
{
    constexpr int kTop = 80;
    constexpr int kBottom = 104;
    constexpr int kTogether = 3;
    std::vector<double> rows;
    for (int y = kTop; y + kTogether <= kBottom; ++y)
        rows.push_back(cv::mean(channel(cv::Rect(left, y, right - left, kTogether)))[0]);
    return rows;
}

/// The largest of what a function makes of each row of the mouth and the same row beside it.
template <class Function>
double largestRow(const cv::Mat& channel, int leftEdge, int rightEdge, int width, Function compared)
{
    const auto middle = rowsOf(channel, kMouth.x, kMouth.br().x);
    const auto left = rowsOf(channel, leftEdge, leftEdge + width);
    const auto right = rowsOf(channel, rightEdge - width, rightEdge);
    double largest = std::numeric_limits<double>::lowest();
    for (std::size_t i = 0; i < middle.size(); ++i)
        largest = std::max(largest, compared(middle[i], (left[i] + right[i]) / 2));
    return largest;
}

void readMouth(const cv::Mat& lab, const cv::Mat& lightness, const cv::Mat& redness, CoverSigns& signs)
{
    const Pixel between = medianOf(lab, kBetweenEyes);
    const Pixel forehead = medianOf(lab, kForehead);
    const Pixel lower = medianOf(lab, kLowerFace);
    const float light = std::max({lower[0], kLeastShare * between[0], kDarkest});
    cv::Mat smooth;
    cv::GaussianBlur(lightness * (kUsualLightness / light), smooth, {}, 1.0);

    cv::Mat edges;
    cv::Sobel(smooth, edges, CV_32F, 0, 1);
    edges = cv::abs(edges);
    const double beside = (cv::mean(edges(kBesideMouth[0]))[0] + cv::mean(edges(kBesideMouth[1]))[0]) / 2;
    signs.mouthEdges = cv::mean(edges(kMouth))[0] / (beside + kFewEdges);

    signs.mouthLine = largestRow(darkLines(smooth, 11), 22, 90, 14, [](double middle, double sides) {
        return (middle + kFaintLine) / (sides + kFaintLine);
    });

    cv::Mat red;
    cv::GaussianBlur(redness, red, {}, 1.5);
    signs.lipColor = largestRow(red, 24, 88, 12, [](double middle, double sides) { return middle - sides; });

    // Of hair over the forehead and glasses between the eyes one at most is in the way.
    double nearest = std::numeric_limits<double>::max();
    for (const Pixel& skin : {between, forehead}) {
        std::vector<float> distances;
        for (int y = kLowerFace.y; y < kLowerFace.br().y; ++y) {
            for (int x = kLowerFace.x; x < kLowerFace.br().x; ++x)
                distances.push_back(colorDistance(lab.at<Pixel>(y, x), skin));
        }
        const auto quarter = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 4);
        std::nth_element(distances.begin(), quarter, distances.end());
        nearest = std::min(nearest, static_cast<double>(*quarter));
    }
    signs.lowerColor = nearest;
}

void readEyes(const cv::Mat& lab, const cv::Mat& lightness, CoverSigns& signs)
{
    const Pixel skin = medianOf(lab, kBelowEyes);
    const float light = std::max(skin[0], 5.0F);
    cv::Mat smooth;
    cv::GaussianBlur(lightness, smooth, {}, 0.8);
    const cv::Mat lines = darkLines(smooth, 7);
    signs.eyeColor = std::numeric_limits<double>::max();
    for (std::size_t eye = 0; eye < kEye.size(); ++eye) {
        int alike = 0;
        const cv::Rect& around = kAroundEye[eye];
        for (int y = around.y; y < around.br().y; ++y) {
            for (int x = around.x; x < around.br().x; ++x) {
                const Pixel& pixel = lab.at<Pixel>(y, x);
                alike +=
                    std::abs(pixel[0] - skin[0]) < kShadeOfSkin * light && colorDistance(pixel, skin) < kColorOfSkin
                        ? 1
                        : 0;
            }
        }
        signs.eyeSkin = std::max(signs.eyeSkin, static_cast<double>(alike) / around.area());
        const double distance = cv::norm(medianOf(lab, kBelowEye[eye]) - skin);
        signs.eyeColor = std::min(signs.eyeColor, distance * static_cast<double>(kUsualLightness / light));
        cv::Mat rows;
        cv::reduce(lines(kEye[eye]), rows, 1, cv::REDUCE_AVG);
        double darkest = 0;
        cv::minMaxLoc(rows, nullptr, &darkest);
        signs.eyeLines = std::max(signs.eyeLines, darkest / static_cast<double>(light));
    }
}

double counted(double measure, const CoverScale& scale)
{
    const double value = (measure - scale.usual) / (scale.rare - scale.usual);
    // Not a number: no sign of anything.
    return value > kLeastCounted ? std::min(value, kMostCounted) : kLeastCounted;
}

} // namespace

CoverSigns readCoverSigns(const cv::Mat& bgr, const FivePoints& points)
{
    constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
    CoverSigns signs;
    cv::Mat aligned;
    if (bgr.empty() || bgr.type() != CV_8UC3 || !alignFace(bgr, points, aligned))
        return {kNothing, kNothing, kNothing, kNothing, kNothing, kNothing, kNothing};
    const cv::Mat lab = labOf(aligned);
    std::array<cv::Mat, 3> channels;
    cv::split(lab, channels);
    readMouth(lab, channels[0], channels[1], signs);
    readEyes(lab, channels[0], signs);
    return signs;
}

CoverEvidence weighCover(const CoverSigns& signs, const CoverLimits& limits)
{
    return {counted(signs.mouthEdges, limits.mouthEdges) + counted(signs.mouthLine, limits.mouthLine) +
                counted(signs.lipColor, limits.lipColor) + counted(signs.lowerColor, limits.lowerColor),
            counted(signs.eyeSkin, limits.eyeSkin) + counted(signs.eyeColor, limits.eyeColor) +
                counted(signs.eyeLines, limits.eyeLines)};
}

FaceCover judgeCover(const CoverEvidence& evidence, const CoverLimits& limits)
{
    if (evidence.mouth >= limits.mouth)
        return FaceCover::Mouth;
    return evidence.eyes >= limits.eyes ? FaceCover::Eyes : FaceCover::None;
}

} // namespace rollcall
