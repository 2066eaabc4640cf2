#pragma once

#include "biometrics/engine.h"

#include <optional>

namespace rollcall {

/// The part of a frame in which one face is looked at: the frame itself, or the equalized surroundings of a face in the
/// dark.
struct FaceView
{
    cv::Mat bgr;
    cv::Point2f origin; ///< of the view in the frame
};
/// May throw cv::Exception.
[[nodiscard]] FaceView viewOf(const cv::Mat& frame, const cv::Rect2f& box, bool inTheDark);

/// The landmarks of the face in `box`; box and points in pixels of the frame.
[[nodiscard]] Result<FivePoints> locatePoints(LandmarkLocator& locator, const FaceView& view, const cv::Rect2f& box);

/// Whether five points can be those of a face in the box: eyes apart, mouth below them, the whole inside the box's
/// neighborhood. A landmark network answers for any picture; this and the appearance check reject what is not a face.
[[nodiscard]] bool arePlausible(const FivePoints& points, const cv::Rect2f& box);

/// Follows one face between two looks of the detector by refitting its landmarks where it is expected: a quarter of the
/// detector's cost.
///
/// The detector's box and the points found in it give the relation of box to points; later fits place the box by it, so
/// that it means the same thing regardless of the method. What is followed must go on looking like what the detector
/// confirmed.
class FaceFollower
{
public:
    struct Fit
    {
        cv::Rect2f box;
        FivePoints points;
    };
    /// The detector has confirmed the face. False when it has changed abruptly since the last confirmation: somebody
    /// else's, perhaps. May throw cv::Exception.
    [[nodiscard]] bool anchor(const FaceView& view, const cv::Rect2f& box, const FivePoints& points);
    /// Nothing when the face is not there any more, or not certainly. May throw cv::Exception.
    [[nodiscard]] Result<std::optional<Fit>> follow(LandmarkLocator& locator, const FaceView& view,
                                                    const cv::Rect2f& expected) const;

private:
    cv::Mat m_appearance; ///< edge strength of the aligned face at the last anchor, float
    cv::Point2f m_offset; ///< box center from the points' centroid, in units of the points' spread
    cv::Size2f m_size;    ///< box size in the same units
};
/// Follows the head by its looks alone when neither the detector nor the landmarks find a face in it: turned to the
/// side, in bad light. It says where a person still is, so that the screen can give instructions; it never identifies
/// anyone.
class HeadFollower
{
public:
    /// The face is certainly there. May throw cv::Exception.
    void anchor(const cv::Mat& bgr, const cv::Rect2f& box);
    /// Where the head went since the last call, at most a third of its size; nothing when it cannot be told from its
    /// surroundings any more. May throw cv::Exception.
    [[nodiscard]] std::optional<cv::Rect2f> follow(const cv::Mat& bgr);

private:
    cv::Mat m_head; ///< gray, kHeadHeight high
    cv::Rect2f m_box;
};

} // namespace rollcall
