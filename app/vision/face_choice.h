#pragma once

#include "biometrics/engine.h"

#include <optional>

namespace rollcall {

/// The face that a picture is about.
struct FaceChoice
{
    cv::Rect2f box;                   ///< of the largest face; pixels of the picture
    std::optional<FivePoints> points; ///< none: it is there, but turned so far that no landmarks fit
    int likeSized = 0;                ///< faces of about its size, itself included; 0: there is no face at all
};

/// Faces whose side is at least this share of the largest one's stand as near to the camera: which one is meant cannot
/// be told.
inline constexpr float kLikeSize = 0.6F;

/// Picks the largest face. With `inTheDark`, faces are looked for in the equalised picture.
[[nodiscard]] Result<FaceChoice> chooseFace(FaceEngine& engine, const cv::Mat& bgr, bool inTheDark);

} // namespace rollcall
