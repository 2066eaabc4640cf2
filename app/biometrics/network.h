#pragma once

#include "base/error.h"
#include "biometrics/model_manifest.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/dnn/dnn.hpp>

#include <cstddef>
#include <span>

namespace rollcall {

/// A verified ONNX model of the store, ready to run on the CPU.
[[nodiscard]] Result<cv::dnn::Net> loadOnnx(const ModelStore& models, const QString& role);

/// The contract of every image that enters an engine: 8-bit, 3 channels, at least 1x1.
[[nodiscard]] Status checkImage(const cv::Mat& bgr);

/// The log-odds of one class from a network's logits (before the softmax): ln(p / (1 - p)), held to +-kMaxLogOdds,
/// since one frame shows less than a network is sure of. An error when a logit is not a number.
inline constexpr double kMaxLogOdds = 9.2; ///< p = 0.9999
[[nodiscard]] Result<double> logOdds(std::span<const float> logits, std::size_t of);

} // namespace rollcall
