#include "biometrics/guarded.h"
#include "biometrics/network.h"
#include "biometrics/opencv_engine.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace rollcall {

namespace {

constexpr int kInputSide = 24;
constexpr int kClasses = 2;
constexpr std::size_t kOpen = 1;
constexpr float kCropShare = 0.8F; ///< side of an eye's square over the distance of the eyes

class FrEyes final : public EyeStateScorer
{
public:
    explicit FrEyes(const cv::dnn::Net& net) : m_net(net) {}

    Result<EyeState> openLogOdds(const cv::Mat& bgr, const FivePoints& points) override
    {
        ROLLCALL_TRY(checkImage(bgr));
        const cv::Point2f across = points[1] - points[0];
        const float side = kCropShare * std::hypot(across.x, across.y);
        if (!(side >= 1.0F) || !(side <= static_cast<float>(bgr.cols + bgr.rows)))
            return failure(ErrorCode::InvalidArgument, QStringLiteral("the landmarks do not describe eyes"));
        return guarded("checking the eyes", [&]() -> Result<EyeState> {
            ROLLCALL_TRY_ASSIGN(const auto first, score(bgr, points[0], side));
            ROLLCALL_TRY_ASSIGN(const auto second, score(bgr, points[1], side));
            return EyeState{first, second};
        });
    }

private:
    Result<double> score(const cv::Mat& bgr, const cv::Point2f& center, float side)
    {
        // Cut at its exact, fractional place: an eye is 20 pixels wide, and rounding would make it tremble.
        const float step = side / kInputSide;
        const cv::Matx23f toFrame(step, 0.0F, center.x + (step - side) / 2, 0.0F, step, center.y + (step - side) / 2);
        cv::warpAffine(bgr, m_patch, toFrame, cv::Size(kInputSide, kInputSide), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                       cv::BORDER_REPLICATE);
        cv::cvtColor(m_patch, m_gray, cv::COLOR_BGR2GRAY);
        cv::dnn::blobFromImage(m_gray, m_blob, 1.0 / 255.0);
        m_net.setInput(m_blob);
        const cv::Mat output = m_net.forward();
        if (output.total() != kClasses)
            return failure(ErrorCode::Internal,
                           QStringLiteral("the eye network returned an output of unexpected shape"));
        return logOdds({output.ptr<float>(), kClasses}, kOpen);
    }

    cv::dnn::Net m_net;
    cv::Mat m_patch;
    cv::Mat m_gray;
    cv::Mat m_blob;
};

} // namespace

Result<std::unique_ptr<EyeStateScorer>> makeFrEyes(const ModelStore& models)
{
    ROLLCALL_TRY_ASSIGN(cv::dnn::Net net, loadOnnx(models, QStringLiteral("eyes.fr_eye")));
    return std::make_unique<FrEyes>(net);
}

} // namespace rollcall
