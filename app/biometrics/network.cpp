#include "biometrics/network.h"

#include "biometrics/guarded.h"

namespace rollcall {

Result<cv::dnn::Net> loadOnnx(const ModelStore& models, const QString& role)
{
    const Result<QByteArray> bytes = models.load(role);
    if (!bytes)
        return failure(bytes.error());
    return guarded("loading a model", [&]() -> Result<cv::dnn::Net> {
        cv::dnn::Net net = cv::dnn::readNetFromONNX(bytes->constData(), static_cast<std::size_t>(bytes->size()));
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

} // namespace rollcall
