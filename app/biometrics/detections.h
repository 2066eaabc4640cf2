#pragma once

#include "biometrics/face.h"

namespace rollcall {

/// Most faces that go into non-maximum suppression and come out of a detector: bounds the cost of an image made to
/// match everywhere.
inline constexpr int kMaxCandidates = 750;

/// Greedy non-maximum suppression: best first, each further face only if its intersection over union with all kept ones
/// is at most `largestOverlap`.
[[nodiscard]] std::vector<DetectedFace> suppressOverlaps(std::vector<DetectedFace> faces, float largestOverlap);

} // namespace rollcall
