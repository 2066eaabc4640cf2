#pragma once

#include "attendance/recognition.h"
#include "biometrics/face.h"
#include "config/vision_config.h"

namespace rollcall {

struct QualityReport
{
    QualityIssue issue = QualityIssue::None;
    double sharpness = 0.0;
    double brightness = 0.0;
    double yaw = 0.0;   ///< signed: negative when the nose points to smaller x
    double pitch = 0.0;
    float score = 0.0F; ///< 0..1 for ranking samples of one person
};

[[nodiscard]] QualityReport assessQuality(const cv::Mat& bgr, const cv::Rect2f& box, const FivePoints& points, const QualityLimits& limits);

} // namespace rollcall
