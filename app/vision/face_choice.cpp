#include "vision/face_choice.h"

#include "biometrics/equalize.h"
#include "biometrics/guarded.h"
#include "vision/face_follower.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace rollcall {

namespace {

float side(const cv::Rect2f& box)
{
    return (box.width + box.height) / 2;
}

cv::Point2f center(const cv::Rect2f& box)
{
    return (box.tl() + box.br()) / 2;
}

} // namespace

Result<FaceChoice> chooseFace(FaceEngine& engine, const cv::Mat& bgr, bool inTheDark, FacePick pick)
{
    return guarded("looking for a face", [&]() -> Result<FaceChoice> {
        ROLLCALL_TRY_ASSIGN(const auto faces, engine.detector->detect(inTheDark ? equalized(bgr) : bgr));
        FaceChoice choice;
        if (faces.empty())
            return choice;
        const auto largest =
            std::max_element(faces.begin(), faces.end(),
                             [](const DetectedFace& a, const DetectedFace& b) { return side(a.box) < side(b.box); });
        const auto isLikeSized = [&](const DetectedFace& face) {
            return side(face.box) >= kLikeSize * side(largest->box);
        };
        choice.likeSized = static_cast<int>(std::count_if(faces.begin(), faces.end(), isLikeSized));
        auto picked = largest;
        if (pick == FacePick::Middle) {
            const cv::Point2f middle(static_cast<float>(bgr.cols) / 2, static_cast<float>(bgr.rows) / 2);
            for (auto face = faces.begin(); face != faces.end(); ++face) {
                if (isLikeSized(*face) && cv::norm(center(face->box) - middle) < cv::norm(center(picked->box) - middle))
                    picked = face;
            }
        }
        choice.box = picked->box;
        auto points = picked->points;
        if (!points) {
            ROLLCALL_TRY_ASSIGN(points,
                                locatePoints(*engine.landmarks, viewOf(bgr, picked->box, inTheDark), picked->box));
        }
        if (arePlausible(*points, picked->box))
            choice.points = *points;
        return choice;
    });
}

} // namespace rollcall
