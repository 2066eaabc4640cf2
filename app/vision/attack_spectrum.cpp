#include "vision/attack_spectrum.h"

#include "base/median.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace rollcall {

namespace {

constexpr int kPatch = 64;
constexpr int kNearest = 5;        ///< cycles a patch; below lie shadows and features
constexpr int kFarthest = 29;      ///< above is sensor noise
constexpr int kAxis = 2;           ///< cycles a patch from an axis that are left out
constexpr double kSmoothing = 2.0; ///< pixels; what is coarser is no texture

} // namespace

std::optional<double> interferencePeak(const cv::Mat& bgr, const cv::Rect2f& box)
{
    const cv::Rect2f skin(box.x + 0.1F * box.width, box.y + 0.15F * box.height, 0.8F * box.width, 0.7F * box.height);
    const cv::Rect part(skin & cv::Rect2f(0, 0, static_cast<float>(bgr.cols), static_cast<float>(bgr.rows)));
    if (part.width < kPatch || part.height < kPatch)
        return std::nullopt;
    cv::Mat gray;
    cv::cvtColor(bgr(part), gray, cv::COLOR_BGR2GRAY);
    gray.convertTo(gray, CV_32F);
    cv::Mat coarse;
    cv::GaussianBlur(gray, coarse, {}, kSmoothing);
    gray -= coarse;
    cv::Mat window;
    cv::createHanningWindow(window, {kPatch, kPatch}, CV_32F);
    cv::Mat power = cv::Mat::zeros(kPatch, kPatch, CV_32F);
    // A face that fills the frame has hundreds of patches; nine are enough.
    const int stepX = std::max(kPatch / 2, (part.width - kPatch) / 2);
    const int stepY = std::max(kPatch / 2, (part.height - kPatch) / 2);
    for (int y = 0; y + kPatch <= gray.rows; y += stepY) {
        for (int x = 0; x + kPatch <= gray.cols; x += stepX) {
            cv::Mat spectrum;
            cv::dft(gray(cv::Rect(x, y, kPatch, kPatch)).mul(window), spectrum, cv::DFT_COMPLEX_OUTPUT);
            std::array<cv::Mat, 2> parts;
            cv::split(spectrum, parts.data());
            power += parts[0].mul(parts[0]) + parts[1].mul(parts[1]);
        }
    }
    const auto eachFrequency = [&power](const auto& visit) {
        for (int y = 0; y < kPatch; ++y) {
            for (int x = 0; x <= kPatch / 2; ++x) { // the other half is the same
                const int fy = y > kPatch / 2 ? y - kPatch : y;
                const auto ring = static_cast<int>(std::lround(std::hypot(fy, x)));
                if (ring >= kNearest && ring <= kFarthest)
                    visit(ring, std::abs(fy) <= kAxis || x <= kAxis, power.at<float>(y, x));
            }
        }
    };
    std::array<std::vector<float>, kFarthest + 1> rings;
    eachFrequency([&rings](int ring, bool, float value) { rings[static_cast<std::size_t>(ring)].push_back(value); });
    std::array<float, kFarthest + 1> usual{};
    for (std::size_t ring = kNearest; ring <= kFarthest; ++ring)
        usual[ring] = median(std::move(rings[ring]));
    float peak = 1;
    eachFrequency([&](int ring, bool onAxis, float value) {
        if (!onAxis)
            peak = std::max(peak, value / std::max(usual[static_cast<std::size_t>(ring)], 1e-3F));
    });
    return std::log(static_cast<double>(peak));
}

} // namespace rollcall
