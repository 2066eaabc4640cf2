#pragma once

#include "base/error.h"
#include "biometrics/model_manifest.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/dnn/dnn.hpp>

namespace rollcall {

/// A verified ONNX model of the store, ready to run on the CPU.
[[nodiscard]] Result<cv::dnn::Net> loadOnnx(const ModelStore& models, const QString& role);

/// The contract of every image that enters an engine: 8-bit, 3 channels, at least 1x1.
[[nodiscard]] Status checkImage(const cv::Mat& bgr);

} // namespace rollcall
