#pragma once

#include "base/clock.h"
#include "biometrics/face.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <deque>
#include <optional>
#include <vector>

namespace rollcall {

/// How well a face's motion fits a body with the relief of a face.
struct ReliefCue
{
    /// F statistic of adding the depth of a face to the motion of a sheet that is flat or bent about one axis: about 1
    /// for a picture however it moves, 2 to 10 for a head that turns by a degree or two.
    double ratio = 0.0;
    int points = 0;
};

/// Follows corner points of one face from a reference frame on. A flat sheet that is turned, tilted or bent moves them
/// by a smooth function of their place; a head moves its nose against its eyes and cheeks as well, in proportion to
/// their depth. One unit of depth is the distance of the eyes.
class FaceRelief
{
public:
    /// The next frame with the face's points. A cue every kApart while the face can be followed; nothing otherwise. May
    /// throw cv::Exception.
    [[nodiscard]] std::optional<ReliefCue> update(const cv::Mat& bgr, const FivePoints& points, MonotonicTime at);
    void reset();

private:
    /// The face's surroundings as a square of fixed size.
    struct View
    {
        std::vector<cv::Mat> pyramid; ///< of its gray levels, for following corners; empty: there is no view
        FivePoints points{};          ///< in its pixels
        cv::Point2d origin;           ///< of its first pixel, in pixels of the frame at the view's scale
    };
    /// Where the reference's corners are in a later view.
    struct Sight
    {
        std::vector<cv::Point2f> places; ///< as the reference's `origin` has them
        std::vector<bool> found;
    };
    [[nodiscard]] View viewOf(const cv::Mat& bgr, const FivePoints& points) const;
    [[nodiscard]] bool begin(const cv::Mat& bgr, const FivePoints& points, MonotonicTime at);
    [[nodiscard]] Sight follow(const View& view) const;
    /// Nothing where one of the sights has lost it.
    [[nodiscard]] static std::optional<cv::Point2d> meanOf(const std::deque<Sight>& sights, std::size_t corner);
    [[nodiscard]] std::optional<ReliefCue> measure() const;

    double m_scale = 1.0; ///< from the frame to views
    int m_side = 0;       ///< of views, pixels
    View m_reference;
    std::vector<cv::Point2f> m_corners; ///< in the reference's pixels; empty: there is no reference
    MonotonicTime m_since{};            ///< of the reference
    MonotonicTime m_lastSeen{};
    MonotonicTime m_lastCue{};
    std::deque<Sight> m_first;  ///< of the frames right after the reference
    std::deque<Sight> m_recent; ///< newest last
};

} // namespace rollcall
