#pragma once

#include "base/clock.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <array>
#include <optional>
#include <vector>

namespace rollcall {

/// What a person covers of a picture, by the box of the face, in its unit: head, and body from the shoulders down.
[[nodiscard]] std::array<cv::Rect2f, 2> coveredBy(const cv::Rect2f& face);

/// What the camera sees without people. A screen or sheet that fills the view has no edge to be seen, but it
/// brings its own room with it, while a person leaves the room behind them as it was. Only a camera that hangs still
/// has such a memory.
class SceneMemory
{
public:
    /// A frame without a face; cheap when it follows too soon. May throw cv::Exception.
    void observe(const cv::Mat& bgr, MonotonicTime at);
    /// Whether the room is known: the camera hangs still and has seen it for long enough, and lately.
    [[nodiscard]] bool isKnown(MonotonicTime at) const;
    /// Whether that person alone hides too much of the image to recognize the room.
    [[nodiscard]] static bool isHiddenBy(const cv::Rect2f& face, const cv::Size& picture);
    /// Share of the room's squares beside the people that are not as they were, 0..1: another structure, or of a plain
    /// wall another color. Nothing while the room is not known, or too little of it is to be seen beside them.
    /// `faces`: the boxes of all people in view.
    [[nodiscard]] std::optional<double> replaced(const cv::Mat& bgr, const std::vector<cv::Rect2f>& faces,
                                                 MonotonicTime at) const;

private:
    cv::Mat m_room; ///< small, BGR, 32-bit
    int m_confirmed = 0;
    int m_contradicted = 0; ///< in a row
    MonotonicTime m_lastAt{};
};

} // namespace rollcall
