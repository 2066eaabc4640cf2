#pragma once

#include "biometrics/engine.h"
#include "biometrics/network.h"

#include <memory>

namespace rollcall {

/// A detector from its network and the two numbers that every detector has in the manifest.
template <class Detector>
[[nodiscard]] Result<std::unique_ptr<FaceDetector>> makeOnnxDetector(const ModelStore& models, const QString& role)
{
    ROLLCALL_TRY_ASSIGN(const cv::dnn::Net net, loadOnnx(models, role));
    ROLLCALL_TRY_ASSIGN(const double threshold, models.number(role, QStringLiteral("threshold")));
    ROLLCALL_TRY_ASSIGN(const double overlap, models.number(role, QStringLiteral("nms_iou")));
    return std::make_unique<Detector>(net, static_cast<float>(threshold), static_cast<float>(overlap));
}

} // namespace rollcall
