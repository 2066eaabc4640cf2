#include "biometrics/guarded.h"
#include "biometrics/network.h"
#include "biometrics/opencv_engine.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>
#include <span>

namespace rollcall {

namespace {

constexpr int kInputSide = 64;
constexpr int kPoints = 68;

// Which of the 68 points (iBUG numbering from 0) make each of the five.
constexpr std::array kFirstEye{37, 38, 40, 41};
constexpr std::array kSecondEye{43, 44, 46, 47};
constexpr std::array kNose{30};
constexpr std::array kFirstMouthCorner{48, 60};
constexpr std::array kSecondMouthCorner{54, 64};

class FrLandmarks final : public LandmarkLocator
{
public:
    explicit FrLandmarks(const cv::dnn::Net& net) : m_net(net) {}

    Result<FivePoints> locate(const cv::Mat& bgr, const cv::Rect2f& box) override
    {
        ROLLCALL_TRY(checkImage(bgr));
        if (!(box.height >= 1.0F) || !(box.width >= 1.0F) || !std::isfinite(box.x + box.y + box.width + box.height))
            return failure(ErrorCode::InvalidArgument, QStringLiteral("a face box must not be empty"));
        return guarded("locating face points", [&] { return run(bgr, box); });
    }

private:
    Result<FivePoints> run(const cv::Mat& bgr, const cv::Rect2f& box)
    {
        // The square is cut at its exact, fractional place, so that the points do not jump with the box's rounding.
        // Where it reaches over the edge of the image the edge is continued: black would look like a contour.
        const float step = box.height / kInputSide;
        const cv::Point2f corner(box.x + (box.width - box.height) / 2, box.y);
        const cv::Matx23f toFrame(step, 0.0F, corner.x + step / 2 - 0.5F, 0.0F, step, corner.y + step / 2 - 0.5F);
        cv::warpAffine(bgr, m_patch, toFrame, cv::Size(kInputSide, kInputSide), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                       cv::BORDER_REPLICATE);
        cv::cvtColor(m_patch, m_gray, cv::COLOR_BGR2GRAY);
        cv::dnn::blobFromImage(m_gray, m_blob, 1.0 / 256.0);
        m_net.setInput(m_blob);
        const cv::Mat output = m_net.forward();
        if (output.total() != 2 * kPoints)
            return failure(ErrorCode::Internal,
                           QStringLiteral("the landmark network returned an output of unexpected shape"));

        const float* fraction = output.ptr<float>();
        const auto mean = [&](std::span<const int> indices) {
            cv::Point2f sum;
            for (const int i : indices)
                sum += cv::Point2f(fraction[2 * i], fraction[2 * i + 1]);
            return corner + sum * (box.height / static_cast<float>(indices.size()));
        };
        const FivePoints points = {mean(kFirstEye), mean(kSecondEye), mean(kNose), mean(kFirstMouthCorner),
                                   mean(kSecondMouthCorner)};
        for (const cv::Point2f& point : points)
            if (!std::isfinite(point.x) || !std::isfinite(point.y))
                return failure(ErrorCode::Internal, QStringLiteral("the landmark network returned no finite points"));
        return points;
    }

    cv::dnn::Net m_net;
    cv::Mat m_patch;
    cv::Mat m_gray;
    cv::Mat m_blob;
};

} // namespace

Result<std::unique_ptr<LandmarkLocator>> makeFrLandmarks(const ModelStore& models)
{
    ROLLCALL_TRY_ASSIGN(cv::dnn::Net net, loadOnnx(models, QStringLiteral("landmarks.fr_landmark")));
    return std::make_unique<FrLandmarks>(net);
}

} // namespace rollcall
