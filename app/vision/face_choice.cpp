#include "vision/face_choice.h"

#include "biometrics/equalise.h"
#include "biometrics/guarded.h"
#include "vision/face_follower.h"

#include <algorithm>

namespace rollcall {

namespace {

float side(const cv::Rect2f& box)
{
    return (box.width + box.height) / 2;
}

} // namespace

Result<FaceChoice> chooseFace(FaceEngine& engine, const cv::Mat& bgr, bool inTheDark)
{
    return guarded("looking for a face", [&]() -> Result<FaceChoice> {
        const auto faces = engine.detector->detect(inTheDark ? equalised(bgr) : bgr);
        if (!faces)
            return failure(faces.error());
        FaceChoice choice;
        if (faces->empty())
            return choice;
        const auto largest =
            std::max_element(faces->begin(), faces->end(),
                             [](const DetectedFace& a, const DetectedFace& b) { return side(a.box) < side(b.box); });
        choice.box = largest->box;
        choice.likeSized = static_cast<int>(std::count_if(faces->begin(), faces->end(), [&](const DetectedFace& face) {
            return side(face.box) >= kLikeSize * side(largest->box);
        }));
        auto points = largest->points;
        if (!points) {
            const auto located = locatePoints(*engine.landmarks, viewOf(bgr, largest->box, inTheDark), largest->box);
            if (!located)
                return failure(located.error());
            points = *located;
        }
        if (arePlausible(*points, largest->box))
            choice.points = *points;
        return choice;
    });
}

} // namespace rollcall
