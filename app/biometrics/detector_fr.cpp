#include "biometrics/detections.h"
#include "biometrics/guarded.h"
#include "biometrics/network.h"
#include "biometrics/onnx_detector.h"
#include "biometrics/opencv_engine.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace rollcall {

namespace {

// Fixed by the network: its priors are baked into the boxes output.
constexpr int kInputWidth = 320;
constexpr int kInputHeight = 240;
constexpr int kPriors = 4420;

class FrDetector final : public FaceDetector
{
public:
    FrDetector(const cv::dnn::Net& net, float threshold, float overlap)
        : m_net(net), m_threshold(threshold), m_overlap(overlap)
    {}

    Result<std::vector<DetectedFace>> detect(const cv::Mat& bgr) override
    {
        ROLLCALL_TRY(checkImage(bgr));
        return guarded("detecting faces", [&] { return run(bgr); });
    }

private:
    Result<std::vector<DetectedFace>> run(const cv::Mat& bgr)
    {
        cv::resize(bgr, m_input, cv::Size(kInputWidth, kInputHeight));
        cv::dnn::blobFromImage(m_input, m_blob, 1.0 / 128.0, cv::Size(), cv::Scalar::all(127.0));
        m_net.setInput(m_blob);
        m_net.forward(m_outputs, m_outputNames);
        const cv::Mat& scores = m_outputs[0];
        const cv::Mat& boxes = m_outputs[1];
        if (scores.total() != 2 * kPriors || boxes.total() != 4 * kPriors)
            return failure(ErrorCode::Internal,
                           QStringLiteral("the face detector returned an output of unexpected shape"));
        return decode(scores.ptr<float>(), boxes.ptr<float>(), bgr.size());
    }

    [[nodiscard]] std::vector<DetectedFace> decode(const float* scores, const float* boxes, cv::Size frame) const
    {
        const auto width = static_cast<float>(frame.width);
        const auto height = static_cast<float>(frame.height);
        std::vector<DetectedFace> faces;
        for (int i = 0; i < kPriors; ++i) {
            const float score = scores[2 * i + 1];
            if (!(score >= m_threshold))
                continue;
            const float* corner = boxes + 4 * i;
            const cv::Rect2f box(cv::Point2f(corner[0] * width, corner[1] * height),
                                 cv::Point2f(corner[2] * width, corner[3] * height));
            if (std::isfinite(box.area()) && box.area() > 0.0F)
                faces.push_back({box, std::min(score, 1.0F), std::nullopt});
        }
        return suppressOverlaps(std::move(faces), m_overlap);
    }

    cv::dnn::Net m_net;
    float m_threshold;
    float m_overlap;
    const std::vector<cv::String> m_outputNames{"scores", "boxes"};
    std::vector<cv::Mat> m_outputs;
    cv::Mat m_input;
    cv::Mat m_blob;
};

} // namespace

Result<std::unique_ptr<FaceDetector>> makeFrDetector(const ModelStore& models)
{
    return makeOnnxDetector<FrDetector>(models, QStringLiteral("detector.fr_detect"));
}

} // namespace rollcall
