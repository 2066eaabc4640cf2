#include "biometrics/guarded.h"
#include "biometrics/network.h"
#include "biometrics/opencv_engine.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace rollcall {

namespace {

// The face's box alone and BGR, unlike the package's own pre-processing (lib/fr_expression.js: enlarged, RGB): on 102
// pictures labeled by eye, AUC of "happy" 0.97 against 0.95, and 10 of 72 that do not smile taken for happy at 0.5
// against 50.
constexpr int kInputSide = 224;
constexpr std::size_t kClasses = 7;
constexpr std::size_t kHappy = 3;

class FrExpression final : public ExpressionScorer
{
public:
    explicit FrExpression(const cv::dnn::Net& net) : m_net(net) {}

    Result<double> happiness(const cv::Mat& bgr, const cv::Rect2f& box) override
    {
        ROLLCALL_TRY(checkImage(bgr));
        const cv::Rect2f frame(0, 0, static_cast<float>(bgr.cols), static_cast<float>(bgr.rows));
        const cv::Rect crop(box & frame);
        if (!std::isfinite(box.x + box.y + box.width + box.height) || crop.empty())
            return failure(ErrorCode::InvalidArgument, QStringLiteral("a face box must be inside its image"));
        return guarded("reading an expression", [&]() -> Result<double> {
            cv::resize(bgr(crop), m_input, cv::Size(kInputSide, kInputSide));
            cv::dnn::blobFromImage(m_input, m_blob, 1.0 / 255.0);
            m_net.setInput(m_blob);
            const cv::Mat output = m_net.forward();
            if (output.total() != kClasses)
                return failure(ErrorCode::Internal,
                               QStringLiteral("the expression network returned an output of unexpected shape"));
            ROLLCALL_TRY_ASSIGN(const auto odds, logOdds({output.ptr<float>(), kClasses}, kHappy));
            return 1 / (1 + std::exp(-odds));
        });
    }

private:
    cv::dnn::Net m_net;
    cv::Mat m_input;
    cv::Mat m_blob;
};

} // namespace

Result<std::unique_ptr<ExpressionScorer>> makeFrExpression(const ModelStore& models)
{
    ROLLCALL_TRY_ASSIGN(auto net, loadOnnx(models, QStringLiteral("expression.fr_expression")));
    return std::make_unique<FrExpression>(net);
}

} // namespace rollcall
