#include "biometrics/pad_network.h"

#include "biometrics/guarded.h"
#include "biometrics/network.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rollcall {

namespace {

constexpr int kClasses = 3;

class PadNetwork final : public LivenessScorer
{
public:
    PadNetwork(const cv::dnn::Net& net, QString name, const PadInput& input)
        : m_net(net), m_name(std::move(name)), m_setup(input)
    {}

    QString model() const override { return m_name; }

    Result<double> bonaFideLogOdds(const cv::Mat& bgr, const cv::Rect2f& box) override
    {
        ROLLCALL_TRY(checkImage(bgr));
        if (!(box.height >= 1.0F) || !(box.width >= 1.0F) || !std::isfinite(box.x + box.y + box.width + box.height))
            return failure(ErrorCode::InvalidArgument, QStringLiteral("a face box must not be empty"));
        return guarded("checking for an attack", [&] { return run(bgr, box); });
    }

private:
    Result<double> run(const cv::Mat& bgr, const cv::Rect2f& box)
    {
        // A box far outside a frame is held to it before it becomes whole numbers.
        const cv::Rect2f held = box & cv::Rect2f(0, 0, static_cast<float>(bgr.cols), static_cast<float>(bgr.rows));
        if (held.empty())
            return failure(ErrorCode::InvalidArgument, QStringLiteral("a face box must be inside its image"));
        cv::resize(bgr(m_setup.crop(box, bgr.size())), m_input, cv::Size(m_setup.side, m_setup.side));
        cv::dnn::blobFromImage(m_input, m_blob); // BGR 0..255 as they are
        m_net.setInput(m_blob);
        const cv::Mat output = m_net.forward();
        if (output.total() != kClasses)
            return failure(ErrorCode::Internal,
                           QStringLiteral("the liveness network returned an output of unexpected shape"));
        return logOdds({output.ptr<float>(), kClasses}, m_setup.bonaFide);
    }

    cv::dnn::Net m_net;
    QString m_name;
    PadInput m_setup;
    cv::Mat m_input;
    cv::Mat m_blob;
};

} // namespace

cv::Rect centeredInside(const cv::Rect2f& box, const cv::Size2f& size, const cv::Size& frame)
{
    const int width = std::clamp(cvRound(size.width), 1, frame.width);
    const int height = std::clamp(cvRound(size.height), 1, frame.height);
    const int left = cvRound(box.x + (box.width - static_cast<float>(width)) / 2);
    const int top = cvRound(box.y + (box.height - static_cast<float>(height)) / 2);
    return {std::clamp(left, 0, frame.width - width), std::clamp(top, 0, frame.height - height), width, height};
}

Result<std::unique_ptr<LivenessScorer>> makePadScorer(const ModelStore& models, const QString& name,
                                                      const PadInput& input)
{
    ROLLCALL_TRY_ASSIGN(cv::dnn::Net net, loadOnnx(models, QStringLiteral("pad.") + name));
    return std::make_unique<PadNetwork>(net, name, input);
}

} // namespace rollcall
