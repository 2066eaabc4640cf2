#include "vision/motion_watch.h"

#include "base/median.h"
#include "biometrics/guarded.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace rollcall {

namespace {

/// Below this many gray levels a picture is black, and a ratio of two such says nothing.
constexpr double kBlack = 4.0;

/// Averaged in color first: a sixtieth of the work of turning the whole frame gray.
cv::Mat smallGray(const cv::Mat& bgr)
{
    cv::Mat small;
    cv::resize(bgr, small, cv::Size(MotionWatch::kColumns, MotionWatch::kRows), 0, 0, cv::INTER_AREA);
    cv::cvtColor(small, small, cv::COLOR_BGR2GRAY);
    small.convertTo(small, CV_32F);
    return small;
}

/// By how much the light of the whole picture has changed: the median over the cells, so that whoever stands before
/// less than half of them does not count.
double lightChange(const cv::Mat& now, const cv::Mat& before)
{
    std::vector<float> ratios;
    ratios.reserve(now.total());
    for (int y = 0; y < now.rows; ++y) {
        for (int x = 0; x < now.cols; ++x)
            ratios.push_back(static_cast<float>((now.at<float>(y, x) + kBlack) / (before.at<float>(y, x) + kBlack)));
    }
    return median(std::move(ratios));
}

int changedCells(const cv::Mat& now, const cv::Mat& before, double light)
{
    int changed = 0;
    for (int y = 0; y < now.rows; ++y) {
        for (int x = 0; x < now.cols; ++x) {
            const double expected = before.at<float>(y, x) * light;
            const double least = std::max(MotionWatch::kMinChange, MotionWatch::kMinShare * expected);
            changed += std::abs(now.at<float>(y, x) - expected) > least ? 1 : 0;
        }
    }
    return changed;
}

} // namespace

Result<bool> MotionWatch::look(const cv::Mat& bgr, MonotonicTime at)
{
    if (m_lastLook && at - *m_lastLook < kEvery)
        return false;
    if (bgr.empty() || bgr.type() != CV_8UC3)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("motion detection requires BGR images"));
    return guarded("watching for motion", [&]() -> Result<bool> {
        m_lastLook = at;
        const cv::Mat now = smallGray(bgr);
        const double light = m_mean.empty() ? 1.0 : lightChange(now, m_mean);
        if (m_mean.empty() || std::abs(light - 1.0) > kLightJump) {
            m_mean = now;
            return false;
        }
        const bool moved = changedCells(now, m_mean, light) >= kMinCells;
        m_mean = m_mean * (light * (1.0 - kForget)) + now * kForget;
        return moved;
    });
}

void MotionWatch::reset()
{
    m_mean.release();
    m_lastLook.reset();
}

} // namespace rollcall
