#include "vision/attack_border.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rollcall {

namespace {

constexpr double kWidth = 320; ///< of the picture in which is looked: a bezel of a phone is two pixels there
constexpr double kSide =
    0.8; ///< support from which on a side counts. Measured: people 0.45 at most, pictures 0.82 at least (median)
constexpr int kMinGradient = 60;    ///< of a Sobel filter, 15 gray levels a pixel: below it noise has edges too
constexpr double kDirection = 1.5;  ///< gradient across the line over that along it
constexpr int kSlopes = 8;          ///< slopes tried either way,
constexpr double kSlopeStep = 0.03; ///< in steps of so much: up to 13 degrees
constexpr double kStep = 2;         ///< pixels between two samples on a line
constexpr double kMinInside = 0.7;  ///< share of a line that must lie in the picture

struct Range
{
    double from;
    double to;
};

/// The best line that crosses `along` with its middle in `across`. `main`: derivative across the line, `other`: along
/// it.
double bestLine(const cv::Mat& main, const cv::Mat& other, bool upright, Range across, Range along)
{
    const double middle = (along.from + along.to) / 2;
    const int total = static_cast<int>((along.to - along.from) / kStep) + 1;
    double best = 0;
    for (double at = across.from; at <= across.to; at += 1) {
        for (int slope = -kSlopes; slope <= kSlopes; ++slope) {
            int inside = 0;
            int rising = 0;
            int falling = 0;
            for (int i = 0; i < total; ++i) {
                const double u = along.from + kStep * i;
                const double v = at + slope * kSlopeStep * (u - middle);
                const int x = static_cast<int>(std::lround(upright ? v : u));
                const int y = static_cast<int>(std::lround(upright ? u : v));
                if (x < 1 || y < 1 || x >= main.cols - 1 || y >= main.rows - 1)
                    continue;
                ++inside;
                const int gradient = main.at<short>(y, x);
                if (std::abs(gradient) >= kMinGradient &&
                    std::abs(gradient) >= kDirection * std::abs(other.at<short>(y, x)))
                    ++(gradient > 0 ? rising : falling);
            }
            if (inside >= kMinInside * total)
                best = std::max(best, static_cast<double>(std::max(rising, falling)) / total);
        }
    }
    return best;
}

} // namespace

int BorderCue::sides() const
{
    return static_cast<int>(std::count_if(support.begin(), support.end(), [](double side) { return side >= kSide; }));
}

BorderCue findBorder(const cv::Mat& bgr, const cv::Rect2f& box)
{
    const double scale = kWidth / std::max(bgr.cols, bgr.rows);
    const double width = box.width * scale;
    const double height = box.height * scale;
    // A face of a few pixels, or none: there is nothing to be beside of. One larger than the picture has no
    // surroundings.
    constexpr double kMinFace = 8;
    if (!(width >= kMinFace) || !(height >= kMinFace) || width > kWidth || height > kWidth)
        return {};
    cv::Mat small;
    cv::resize(bgr, small, {}, scale, scale, cv::INTER_AREA);
    cv::cvtColor(small, small, cv::COLOR_BGR2GRAY);
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(small, across, CV_16S, 1, 0);
    cv::Sobel(small, down, CV_16S, 0, 1);
    const double left = box.x * scale;
    const double top = box.y * scale;
    const double right = left + width;
    const double bottom = top + height;
    const Range upright{top - 0.3 * height, bottom + 0.4 * height};
    const Range level{left - 0.3 * width, right + 0.3 * width};
    return {{bestLine(across, down, true, {left - 1.4 * width, left - 0.15 * width}, upright),
             bestLine(across, down, true, {right + 0.15 * width, right + 1.4 * width}, upright),
             bestLine(down, across, false, {top - 1.2 * height, top - 0.25 * height}, level),
             bestLine(down, across, false, {bottom + 0.2 * height, bottom + 1.6 * height}, level)}};
}

} // namespace rollcall
