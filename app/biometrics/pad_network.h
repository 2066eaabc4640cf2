#pragma once

#include "biometrics/engine.h"
#include "biometrics/model_manifest.h"

#include <opencv2/core/types.hpp>

#include <cstddef>

namespace rollcall {

/// What a texture network of the Silent-Face family looks at: a part of the frame around the face, BGR 0..255 as they
/// are. It answers with three logits.
struct PadInput
{
    int side;             ///< of the square that the part is scaled to, pixels
    std::size_t bonaFide; ///< the logit of "bona fide"
    /// The part for a face's box, inside a frame of that size.
    cv::Rect (*crop)(const cv::Rect2f& box, const cv::Size& frame);
};

/// The scorer of the role "pad.`name`"; its model() is `name`.
[[nodiscard]] Result<std::unique_ptr<LivenessScorer>> makePadScorer(const ModelStore& models, const QString& name,
                                                                    const PadInput& input);

/// A rectangle of that size about the middle of `box`, at least 1x1 and at most the frame, *moved* into the frame where
/// it reaches over an edge: the networks have never seen a border, and take a padded one for the edge of a picture.
[[nodiscard]] cv::Rect centeredInside(const cv::Rect2f& box, const cv::Size2f& size, const cv::Size& frame);

} // namespace rollcall
