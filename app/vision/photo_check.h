#pragma once

#include "biometrics/engine.h"

namespace rollcall {

/// What tells a photo of an upright face from one that is turned, negative, squeezed or reduced to black and white.
/// Measured on the face found.
struct PhotoSigns
{
    double warmth = 0.0;   ///< how much redder than blue the face is, -1..1; 0 in a gray photo
    double midtones = 0.0; ///< share of the face's pixels that are neither nearly black nor nearly white in it, 0..1
    double eyeShade = 0.0; ///< how much darker the eyes are than cheeks and nose, -1..1
    /// From the eyes to the mouth in eye distances, times the height of the detector's box in its widths: each alone is
    /// drawn to the proportions that the networks are used to.
    double length = 0.0;
    /// Similarity to the same face mirrored, blurred and tilted to either side, -1..1; the second lowest of the four.
    /// The engine sees an upright face the same each time; in any other it sees something else each time.
    double steadiness = 0.0;
};

[[nodiscard]] Result<PhotoSigns> readPhotoSigns(FaceEngine& engine, const cv::Mat& bgr, const cv::Rect2f& box,
                                                const FivePoints& points);

/// Whether recognition can use the face. A network finds faces also in photos that lie on their side and in negatives,
/// and makes a template of each, which matches no one. InvalidArgument with a sentence about the photo.
[[nodiscard]] Status judgePhoto(const PhotoSigns& signs);

} // namespace rollcall
