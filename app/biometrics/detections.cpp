#include "biometrics/detections.h"

#include <algorithm>

namespace rollcall {

std::vector<DetectedFace> suppressOverlaps(std::vector<DetectedFace> faces, float largestOverlap)
{
    std::stable_sort(faces.begin(), faces.end(),
                     [](const DetectedFace& a, const DetectedFace& b) { return a.score > b.score; });
    if (faces.size() > kMaxCandidates)
        faces.resize(kMaxCandidates);
    std::vector<DetectedFace> kept;
    for (DetectedFace& face : faces) {
        const bool covered = std::any_of(kept.begin(), kept.end(), [&](const DetectedFace& better) {
            const float shared = (face.box & better.box).area();
            return shared > largestOverlap * (face.box.area() + better.box.area() - shared);
        });
        if (!covered)
            kept.push_back(std::move(face));
    }
    return kept;
}

} // namespace rollcall
