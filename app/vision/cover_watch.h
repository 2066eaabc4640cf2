#pragma once

#include "attendance/recognition.h"
#include "biometrics/engine.h"

#include <opencv2/core/mat.hpp>

#include <array>
#include <cstddef>

namespace rollcall {

/// A cover as a reason not to use a face.
[[nodiscard]] QualityIssue issueOf(FaceCover cover);
/// The same for the face in a still. None where the engine does not look for covers.
[[nodiscard]] QualityIssue coverIn(const FaceEngine& engine, const cv::Mat& bgr, const FivePoints& points);

/// Whether the face of one track is covered, from its last frames: a hand that passes before the mouth and a frame in
/// which a mask was missed change nothing. Pure.
class CoverWatch
{
public:
    /// The next frame in which the face is good enough to be examined. The medians of the frames seen decide, and a
    /// frame that shows a cover does not count as uncovered whatever those before it showed: nothing is made of it.
    [[nodiscard]] FaceCover see(const cv::Mat& bgr, const FivePoints& points, const CoverLimits& limits);

private:
    static constexpr std::size_t kFrames = 5; ///< a sixth of a second: shorter than it takes to read the words
    std::array<CoverEvidence, kFrames> m_evidence;
    std::size_t m_seen = 0;
};

} // namespace rollcall
