#pragma once

#include "biometrics/engine.h"

#include <optional>

namespace rollcall {

/// The face that a picture is about.
struct FaceChoice
{
    cv::Rect2f box;                   ///< of the face picked; pixels of the picture
    std::optional<FivePoints> points; ///< empty: the face is turned so far that no landmarks fit
    int likeSized = 0;                ///< faces of about its size, itself included; 0: there is no face at all
};

/// Faces whose side is at least this share of the largest one's are equally close to the camera: the choice is
/// ambiguous.
inline constexpr float kLikeSize = 0.6F;

/// Which of several faces a picture is about.
enum class FacePick {
    Largest,
    Middle, ///< of those of about the largest one's size, the one nearest the middle: whom a photographer aimed at
};

/// Picks one face. With `inTheDark`, faces are looked for in the equalized picture.
[[nodiscard]] Result<FaceChoice> chooseFace(FaceEngine& engine, const cv::Mat& bgr, bool inTheDark,
                                            FacePick pick = FacePick::Largest);

} // namespace rollcall
