#include "vision/scene_memory.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace rollcall {

namespace {

constexpr int kWidth = 160;              ///< of the small picture
constexpr int kSquare = 14;              ///< side of a square of the small picture
constexpr int kShift = 2;                ///< pixels of it that a door or a step may shake the camera by
constexpr double kStructure = 5.0;       ///< minimum standard deviation of a distinguishable square, gray levels
constexpr double kFound = 0.8;           ///< least correlation of a square that is still there
constexpr std::size_t kLeastSquares = 8; ///< beside the person; an arm or a hat covers fewer
/// Of the three shares of a color, which do not depend on its brightness. Daylight and a lamp differ by so much, a
/// plain wall and another by more.
constexpr double kOtherColor = 0.05;
constexpr double kNoWall = 12.0;    ///< standard deviation that shadows on a wall do not reach, gray levels
constexpr Milliseconds kApart{500}; ///< between two looks at the empty room
constexpr int kKnown = 6;           ///< looks that agreed: three seconds
constexpr int kForgotten = 120; ///< looks in a row that did not, after which it is another room: a minute, longer than
                                ///< an attacker holds up a photo of an empty one
constexpr double kSameRoom = 0.25;       ///< most squares gone of a room that is still the same, for a look
constexpr double kGain = 0.2;            ///< share of the newest look in the memory: light changes within minutes
constexpr std::chrono::minutes kOld{30}; ///< after which light and furniture may have changed

double scaleOf(const cv::Size& picture)
{
    return static_cast<double>(kWidth) / std::max(picture.width, picture.height);
}

/// 32-bit BGR.
cv::Mat smaller(const cv::Mat& bgr)
{
    const double scale = scaleOf(bgr.size());
    cv::Mat small;
    cv::resize(bgr, small, {}, scale, scale, cv::INTER_AREA);
    cv::Mat values;
    small.convertTo(values, CV_32F);
    return values;
}

/// Whether two plain squares have another color, however bright they are.
bool differ(const cv::Scalar& a, const cv::Scalar& b)
{
    const double sumA = std::max(1.0, a[0] + a[1] + a[2]);
    const double sumB = std::max(1.0, b[0] + b[1] + b[2]);
    return std::max({std::abs(a[0] / sumA - b[0] / sumB), std::abs(a[1] / sumA - b[1] / sumB),
                     std::abs(a[2] / sumA - b[2] / sumB)}) > kOtherColor;
}

/// The squares of a small picture of that size that people leave uncovered. `scale`: of the small picture over that in
/// which the boxes are given.
std::vector<cv::Rect> freeSquares(const cv::Size& small, const std::vector<cv::Rect2f>& faces, double scale)
{
    const auto by = static_cast<float>(scale);
    std::vector<cv::Rect2f> covered;
    for (const cv::Rect2f& face : faces) {
        const auto parts = coveredBy({face.x * by, face.y * by, face.width * by, face.height * by});
        covered.insert(covered.end(), parts.begin(), parts.end());
    }
    std::vector<cv::Rect> squares;
    for (int y = kShift; y + kSquare + kShift <= small.height; y += kSquare) {
        for (int x = kShift; x + kSquare + kShift <= small.width; x += kSquare) {
            const cv::Rect square(x, y, kSquare, kSquare);
            if (std::none_of(covered.begin(), covered.end(),
                             [&square](const cv::Rect2f& part) { return (cv::Rect2f(square) & part).area() > 0; }))
                squares.push_back(square);
        }
    }
    return squares;
}

/// Share of these squares that are not as they were.
double missing(const cv::Mat& room, const cv::Mat& now, const std::vector<cv::Rect>& squares)
{
    cv::Mat grayRoom;
    cv::Mat grayNow;
    cv::cvtColor(room, grayRoom, cv::COLOR_BGR2GRAY);
    cv::cvtColor(now, grayNow, cv::COLOR_BGR2GRAY);
    const auto deviation = [](const cv::Mat& gray) {
        cv::Scalar mean;
        cv::Scalar spread;
        cv::meanStdDev(gray, mean, spread);
        return spread[0];
    };
    int gone = 0;
    for (const cv::Rect& square : squares) {
        if (deviation(grayRoom(square)) < kStructure) { // a wall has its color only
            gone += deviation(grayNow(square)) > kNoWall || differ(cv::mean(room(square)), cv::mean(now(square)));
            continue;
        }
        const cv::Rect around(square.x - kShift, square.y - kShift, kSquare + 2 * kShift, kSquare + 2 * kShift);
        cv::Mat match;
        cv::matchTemplate(grayNow(around), grayRoom(square), match, cv::TM_CCOEFF_NORMED);
        double best = 0;
        cv::minMaxLoc(match, nullptr, &best);
        gone += best < kFound ? 1 : 0;
    }
    return squares.empty() ? 0.0 : static_cast<double>(gone) / static_cast<double>(squares.size());
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
    const cv::Mat now = smaller(bgr);
    const bool isComparable = !m_room.empty() && m_room.size() == now.size() && at - m_lastAt < kOld;
    m_lastAt = at;
    if (!isComparable) {
        m_room = now;
        m_confirmed = m_contradicted = 0;
        return;
    }
    if (missing(m_room, now, freeSquares(now.size(), {}, 1)) <= kSameRoom) {
        cv::addWeighted(m_room, 1 - kGain, now, kGain, 0, m_room);
        m_confirmed = std::min(m_confirmed + 1, kKnown);
        m_contradicted = 0;
    } else if (++m_contradicted >= kForgotten || m_confirmed < kKnown) {
        m_room = now;
        m_confirmed = m_contradicted = 0;
    }
}

bool SceneMemory::isKnown(MonotonicTime at) const
{
    return m_confirmed >= kKnown && at - m_lastAt < kOld;
}

bool SceneMemory::isHiddenBy(const cv::Rect2f& face, const cv::Size& picture)
{
    const double scale = scaleOf(picture);
    return freeSquares({cvRound(picture.width * scale), cvRound(picture.height * scale)}, {face}, scale).size() <
           kLeastSquares;
}

std::optional<double> SceneMemory::replaced(const cv::Mat& bgr, const std::vector<cv::Rect2f>& faces,
                                            MonotonicTime at) const
{
    if (!isKnown(at))
        return std::nullopt;
    const cv::Mat now = smaller(bgr);
    if (now.size() != m_room.size())
        return std::nullopt;
    const std::vector<cv::Rect> squares = freeSquares(now.size(), faces, scaleOf(bgr.size()));
    if (squares.size() < kLeastSquares)
        return std::nullopt;
    return missing(m_room, now, squares);
}

} // namespace rollcall
