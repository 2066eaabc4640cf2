#include "biometrics/network.h"

#include "biometrics/guarded.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rollcall {

Result<cv::dnn::Net> loadOnnx(const ModelStore& models, const QString& role)
{
    ROLLCALL_TRY_ASSIGN(const QByteArray bytes, models.load(role));
    return guarded("loading a model", [&]() -> Result<cv::dnn::Net> {
        cv::dnn::Net net = cv::dnn::readNetFromONNX(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        return net;
    });
}

Status checkImage(const cv::Mat& bgr)
{
    if (bgr.empty() || bgr.dims != 2 || bgr.type() != CV_8UC3)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("an image must have 8-bit BGR pixels"));
    return {};
}

Result<double> logOdds(std::span<const float> logits, std::size_t of)
{
    // ln(p / (1 - p)) is the logit less the logarithm of the sum of the others' exponentials.
    double largest = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < logits.size(); ++i) {
        if (i != of)
            largest = std::max(largest, static_cast<double>(logits[i]));
    }
    double others = 0;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        if (i != of)
            others += std::exp(static_cast<double>(logits[i]) - largest);
    }
    const double odds = static_cast<double>(logits[of]) - largest - std::log(others);
    if (!std::isfinite(odds))
        return failure(ErrorCode::Internal, QStringLiteral("a network returned a value that is not a number"));
    return std::clamp(odds, -kMaxLogOdds, kMaxLogOdds);
}

} // namespace rollcall
