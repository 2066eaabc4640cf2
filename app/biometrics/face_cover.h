#pragma once

#include "biometrics/face.h"

namespace rollcall {

/// What hides so much of a face that it should neither be compared nor judged.
enum class FaceCover {
    None,
    Mouth, ///< mask, scarf or hand over the mouth
    Eyes,  ///< sunglasses
};

/// What a cover changes about a face, measured on the aligned face; all of it without a unit unless one is given. L is
/// the lightness (0..100), a and b are the colors of CIE Lab; "lightness" in edges and lines is relative to the lower
/// face's.
struct CoverSigns
{
    double mouthEdges = 0.0; ///< horizontal edges at the mouth over those beside it: a pleat or stripe is in both
    double mouthLine = 0.0;  ///< the strongest dark line across the mouth over the same row beside it
    double lipColor = 0.0;   ///< how much redder than beside it the reddest row of the mouth is, a*
    double lowerColor =
        0.0;              ///< distance of three quarters of the lower face from the color of the skin above, a* and b*
    double eyeSkin = 0.0; ///< share of skin below and around the eyes, 0..1, of the eye that has more
    double eyeColor =
        0.0; ///< distance of what is just below the eyes from the skin of nose and cheeks, Lab; the lesser
    double eyeLines = 0.0; ///< the darkest line of lashes and iris over the skin's lightness, of the stronger eye
};

/// Where a sign counts nothing and where it counts one: what half of the uncovered faces have, and what 98 % of them
/// stay short of.
struct CoverScale
{
    double usual = 0.0;
    double rare = 0.0;
};

/// From the model manifest, each with its source.
struct CoverLimits
{
    CoverScale mouthEdges, mouthLine, lipColor, lowerColor;
    CoverScale eyeSkin, eyeColor, eyeLines;
    double mouth = 0.0; ///< least sum of the mouth's signs that is a cover
    double eyes = 0.0;  ///< likewise of the eyes'
};

/// The signs of either cover, summed; each counts from -0.5 to 2.
struct CoverEvidence
{
    double mouth = 0.0;
    double eyes = 0.0;
};

/// Measures the face with these points. `bgr` is 8-bit BGR. Nothing when the points describe no face. Does not throw
/// for what a camera or a photo can contain; 0.8 ms.
[[nodiscard]] CoverSigns readCoverSigns(const cv::Mat& bgr, const FivePoints& points);

[[nodiscard]] CoverEvidence weighCover(const CoverSigns& signs, const CoverLimits& limits);

/// The mouth comes first: what covers nose and cheeks leaves no skin to compare the eyes with.
[[nodiscard]] FaceCover judgeCover(const CoverEvidence& evidence, const CoverLimits& limits);

} // namespace rollcall
