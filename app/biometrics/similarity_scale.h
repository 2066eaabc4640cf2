#pragma once

#include "biometrics/score_tail.h"

#include <optional>

namespace rollcall {

/// How similarities of one embedder are read; from the model manifest, each with its source.
struct SimilarityScale
{
    /// Least similarity for "the same person" in one sitting (samples of an enrollment, frames of a track), and in an
    /// open set where no tail is known.
    double threshold = 0.0;
    double margin = 0.0;              ///< minimum margin over the runner-up
    std::optional<StrangerTail> tail; ///< with it the threshold in an open set follows the gallery
    /// Less similar pictures show two people whatever their light and pose: samples of an enrollment, frames of a
    /// track.
    double samePerson = 0.0;
    /// Enrolled people who are this similar look alike (or are one person enrolled twice); 1 where it is not known.
    double lookalike = 1.0;
    double lookalikeMargin = 0.0; ///< minimum margin between two such people
};

} // namespace rollcall
