#pragma once

#include "attendance/recognition.h"
#include "biometrics/face.h"
#include "config/vision_config.h"

namespace rollcall {

/// How good one face is for being embedded. The measures are filled in whatever the issue, unless there was nothing to
/// measure.
struct QualityReport
{
    QualityIssue issue = QualityIssue::None;
    double sharpness =
        0.0; ///< variance of the Laplacian of the face in the aligned 112x112 square (without hair and background)
    double brightness = 0.0; ///< mean gray of the same pixels, 0..255
    double yaw = 0.0;        ///< nose offset in eye distances, signed: negative when the nose points to smaller x
    double pitch = 0.0;      ///< likewise: negative when it points up; 0 for a camera at the height of the face
    float score = 0.0F;      ///< 0..1 for ranking samples of one person
};

/// Measures the face in `box` with its five points and holds it against the limits. Exactly one issue is named, the
/// first that applies in the order of QualityIssue; a dark face before a bright background is Backlit, not TooDark:
/// "more light" would be the wrong advice. A box or points that describe no face (empty, not finite, coinciding) count
/// as TooSmall. Never throws; `bgr` is 8-bit BGR.
[[nodiscard]] QualityReport assessQuality(const cv::Mat& bgr, const cv::Rect2f& box, const FivePoints& points,
                                          const QualityLimits& limits);

} // namespace rollcall
