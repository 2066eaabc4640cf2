#pragma once

#include "biometrics/face.h"

#include <opencv2/core/mat.hpp>

#include <QString>

#include <cstdint>
#include <vector>

namespace rollcall::lab {

/// What is drawn over a face.
struct CoverKind
{
    const char* name;
    enum class Shape { Surgical, Cup, Cloth, Scarf, Hand, Round, Aviator, Wayfarer, Wrap } shape;
    enum class Finish { Blue, White, Black, Plain, Patterned, Striped, SkinColored, Brown, Mirrored, Gradient } finish;
    bool isMouth;     ///< over nose and mouth; else over the eyes
    bool isKeptAside; ///< not looked at when the limits of app/biometrics/face_cover were chosen
};
[[nodiscard]] const std::vector<CoverKind>& coverKinds();

/// The picture with the cover drawn on the face with these points: in the proportions of that face, with the light of
/// the picture, and compressed as a JPEG again. Not a photograph: colors, sizes, places, folds and reflections are
/// drawn from the seed. The same arguments give the same picture everywhere.
[[nodiscard]] cv::Mat drawCover(const cv::Mat& bgr, const FivePoints& points, const CoverKind& kind,
                                std::uint32_t seed);

} // namespace rollcall::lab
