#pragma once

#include "biometrics/engine.h"

namespace rollcall {

/// What tells a photo of an upright face from one that is turned, inverted, squeezed or reduced to black and white.
/// Measured on the face found.
struct PhotoSigns
{
    double tilt = 0.0;       ///< of the line between the eyes, degrees, 0..180
    double height = 0.0;     ///< from the eyes to the mouth, in eye distances
    double midtones = 0.0;   ///< share of the face's pixels that are neither nearly black nor nearly white in it, 0..1
    double eyeShade = 0.0;   ///< how much darker the eyes are than the cheeks, -1..1
    double warmth = 0.0;     ///< how much redder than blue the face is, -1..1; 0 in gray pictures
    double drift = 0.0;      ///< how far the points move on the face when the picture is tilted, in eye distances
    double steadiness = 0.0; ///< least similarity to the same face mirrored, tilted or blurred, -1..1
    double mirrored = 0.0;
    double tiltedLeft = 0.0;
    double tiltedRight = 0.0;
    double blurred = 0.0;
    double score = 0.0;
    double score90 = 0.0;
    double score180 = 0.0;
    double score270 = 0.0;
    double inverted = 0.0;
    double driftLeft = 0.0;
    double driftRight = 0.0;
};

/// Whether a still shows a face that recognition can use. A network finds faces in pictures that lie on their side and
/// in negatives, and embeds them, too: such a template is like nobody's.
[[nodiscard]] Result<PhotoSigns> readPhotoSigns(FaceEngine& engine, const cv::Mat& bgr, const cv::Rect2f& box,
                                                const FivePoints& points);

/// InvalidArgument with a sentence about the photo.
[[nodiscard]] Status judgePhoto(const PhotoSigns& signs);

} // namespace rollcall
