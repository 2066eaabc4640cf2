#pragma once

#include "base/clock.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <optional>
#include <vector>

namespace rollcall {

/// How a face moved against what is around it between two frames.
struct MotionCue
{
    double background = 0.0; ///< median speed of what is not the face, face sides a second
    double face = 0.0;       ///< the same of the face
    /// Share of all points that one motion of a rigid plane explains, 0..1. When everything moves, a held picture that
    /// fills the view comes near 1; a head before a wall does not, whether it moves or the camera.
    double onePlane = 0.0;
    /// Median speed of everything next to the people in view, in frame widths per second: the room, which does not move
    /// before a camera that hangs still. Nothing when too few points are to be seen there.
    std::optional<double> room = {};
};

/// The motion of corner points all over the picture, from frame to frame. The picture is looked at at a quarter of VGA
/// and ten times a second: a hand sways and trembles at 1 to 10 Hz, and faster pairs move by less than can be measured.
class SceneMotion
{
public:
    /// The next frame; cheap when it follows too soon. May throw cv::Exception.
    void update(const cv::Mat& bgr, MonotonicTime at);
    /// For the face at that place in the frame last given. Nothing while there is no new pair of frames, or too few
    /// points on the face or around it. `everybody`: the boxes of all faces in view, including this one.
    [[nodiscard]] std::optional<MotionCue> cueFor(const cv::Rect2f& box,
                                                  const std::vector<cv::Rect2f>& everybody) const;
    void reset();

private:
    struct Pair
    {
        cv::Point2f from;
        cv::Point2f to;
    };
    cv::Mat m_previous; ///< gray, small
    MonotonicTime m_previousAt{};
    double m_scale = 1.0;   ///< of the small picture
    double m_seconds = 0.0; ///< between the two frames
    std::vector<Pair> m_pairs;
};

} // namespace rollcall
