#include "vision/scene_memory.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace rollcall {

namespace {

constexpr int kWidth = 160;         ///< of the small picture
constexpr int kSquare = 18;         ///< side of a square of the small picture
constexpr int kShift = 2;           ///< pixels of it that a door or a step may shake the camera by
constexpr double kStructure = 5.0;  ///< least standard deviation of a square that can be told from others, grey levels
constexpr double kFound = 0.7;      ///< least correlation of a square that is still there
constexpr int kLeastSquares = 6;    ///< beside the person; fewer could be covered by a chance
constexpr Milliseconds kApart{500}; ///< between two looks at the empty room
constexpr int kKnown = 6;           ///< looks that agreed: three seconds
constexpr int kForgotten =
    120; ///< looks in a row that did not, after which it is another room: a minute, longer than anybody holds up a picture of an empty one
constexpr double kSameRoom = 0.25;       ///< most squares gone of a room that is still the same, for a look
constexpr double kGain = 0.2;            ///< share of the newest look in the memory: light changes within minutes
constexpr std::chrono::minutes kOld{30}; ///< after which light and furniture may have changed

cv::Mat smallGrey(const cv::Mat& bgr)
{
    const double scale = static_cast<double>(kWidth) / std::max(bgr.cols, bgr.rows);
    cv::Mat small;
    cv::resize(bgr, small, {}, scale, scale, cv::INTER_AREA);
    cv::cvtColor(small, small, cv::COLOR_BGR2GRAY);
    cv::Mat values;
    small.convertTo(values, CV_32F);
    return values;
}

/// Share of the structured squares of `room` outside of what is covered that `now` does not show, and their number.
std::pair<double, int> missing(const cv::Mat& room, const cv::Mat& now, const std::array<cv::Rect2f, 2>& covered)
{
    int squares = 0;
    int gone = 0;
    for (int y = kShift; y + kSquare + kShift <= room.rows; y += kSquare) {
        for (int x = kShift; x + kSquare + kShift <= room.cols; x += kSquare) {
            const cv::Rect square(x, y, kSquare, kSquare);
            if ((cv::Rect2f(square) & covered[0]).area() > 0 || (cv::Rect2f(square) & covered[1]).area() > 0)
                continue;
            cv::Scalar mean;
            cv::Scalar deviation;
            cv::meanStdDev(room(square), mean, deviation);
            if (deviation[0] < kStructure)
                continue;
            ++squares;
            cv::Mat match;
            cv::matchTemplate(now(cv::Rect(x - kShift, y - kShift, kSquare + 2 * kShift, kSquare + 2 * kShift)),
                              room(square), match, cv::TM_CCOEFF_NORMED);
            double best = 0;
            cv::minMaxLoc(match, nullptr, &best);
            gone += best < kFound ? 1 : 0;
        }
    }
    return {squares > 0 ? static_cast<double>(gone) / squares : 0.0, squares};
}

} // namespace

std::array<cv::Rect2f, 2> coveredBy(const cv::Rect2f& face)
{
    // Measured from the face's box, in its longer sides: hair and ears, then shoulders, down to the end of any picture.
    constexpr float kHead = 0.25F;
    constexpr float kHair = 0.5F;
    constexpr float kShoulders = 0.8F;
    constexpr float kNeck = 0.15F;
    constexpr float kDown = 20.0F;
    const float side = std::max(face.width, face.height);
    const float neck = face.y + face.height - kNeck * side;
    return {cv::Rect2f(face.x - kHead * side, face.y - kHair * side, face.width + 2 * kHead * side,
                       face.height + kHair * side),
            cv::Rect2f(face.x - kShoulders * side, neck, face.width + 2 * kShoulders * side, kDown * side)};
}

void SceneMemory::observe(const cv::Mat& bgr, MonotonicTime at)
{
    if (!m_room.empty() && at - m_lastAt < kApart && at >= m_lastAt)
        return;
    const cv::Mat now = smallGrey(bgr);
    const bool isComparable = !m_room.empty() && m_room.size() == now.size() && at - m_lastAt < kOld;
    m_lastAt = at;
    if (!isComparable) {
        m_room = now;
        m_confirmed = m_contradicted = 0;
        return;
    }
    if (missing(m_room, now, std::array<cv::Rect2f, 2>{}).first <= kSameRoom) {
        cv::addWeighted(m_room, 1 - kGain, now, kGain, 0, m_room);
        m_confirmed = std::min(m_confirmed + 1, kKnown);
        m_contradicted = 0;
    } else if (++m_contradicted >= kForgotten || m_confirmed < kKnown) {
        m_room = now;
        m_confirmed = m_contradicted = 0;
    }
}

std::optional<double> SceneMemory::replaced(const cv::Mat& bgr, const cv::Rect2f& face, MonotonicTime at) const
{
    if (m_confirmed < kKnown || at - m_lastAt >= kOld)
        return std::nullopt;
    const cv::Mat now = smallGrey(bgr);
    if (now.size() != m_room.size())
        return std::nullopt;
    const float scale = static_cast<float>(now.cols) / static_cast<float>(bgr.cols);
    const auto [share, squares] =
        missing(m_room, now, coveredBy({face.x * scale, face.y * scale, face.width * scale, face.height * scale}));
    return squares >= kLeastSquares ? std::optional(share) : std::nullopt;
}

} // namespace rollcall
