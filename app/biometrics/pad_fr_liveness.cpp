#include "biometrics/guarded.h"
#include "biometrics/network.h"
#include "biometrics/opencv_engine.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rollcall {

namespace {

// The package's own pre-processing (lib/fr_liveness.js), but for the order of the channels: BGR separates better, as
// measured.
constexpr int kInputSide = 128;
constexpr int kClasses = 3;
constexpr float kCropScale = 2.7F; ///< side of the crop over that of the face
constexpr std::size_t kBonaFide = 0;

/// The square around the face, *moved* into the frame where it reaches over an edge: the network has never seen a
/// border, and takes a padded one for the edge of a picture.
cv::Rect cropAround(const cv::Rect2f& box, const cv::Size& frame)
{
    const float face = std::max(box.width, box.height);
    const float scale =
        std::min({kCropScale, static_cast<float>(frame.height - 1) / face, static_cast<float>(frame.width - 1) / face});
    const int side = std::clamp(cvRound(face * scale), 1, std::min(frame.width, frame.height));
    const int left = cvRound(box.x + (box.width - static_cast<float>(side)) / 2);
    const int top = cvRound(box.y + (box.height - static_cast<float>(side)) / 2);
    return {std::clamp(left, 0, frame.width - side), std::clamp(top, 0, frame.height - side), side, side};
}

class FrLiveness final : public LivenessScorer
{
public:
    explicit FrLiveness(const cv::dnn::Net& net) : m_net(net) {}

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
        cv::resize(bgr(cropAround(box, bgr.size())), m_input, cv::Size(kInputSide, kInputSide));
        cv::dnn::blobFromImage(m_input, m_blob); // BGR 0..255 as they are
        m_net.setInput(m_blob);
        const cv::Mat output = m_net.forward();
        if (output.total() != kClasses)
            return failure(ErrorCode::Internal,
                           QStringLiteral("the liveness network returned an output of unexpected shape"));
        return logOdds({output.ptr<float>(), kClasses}, kBonaFide);
    }

    cv::dnn::Net m_net;
    cv::Mat m_input;
    cv::Mat m_blob;
};

} // namespace

Result<std::unique_ptr<LivenessScorer>> makeFrLiveness(const ModelStore& models)
{
    ROLLCALL_TRY_ASSIGN(cv::dnn::Net net, loadOnnx(models, QStringLiteral("pad.fr_liveness")));
    return std::make_unique<FrLiveness>(net);
}

} // namespace rollcall
