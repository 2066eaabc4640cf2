#include "biometrics/alignment.h"
#include "biometrics/embedding.h"
#include "biometrics/guarded.h"
#include "biometrics/network.h"
#include "biometrics/opencv_engine.h"

namespace rollcall {

namespace {

constexpr int kDimension = 128;

class SfaceEmbedder final : public Embedder
{
public:
    SfaceEmbedder(cv::dnn::Net net, SimilarityScale scale) : m_net(std::move(net)), m_scale(scale) {}

    QString model() const override { return QStringLiteral("sface-2021dec"); }
    int dimension() const override { return kDimension; }
    SimilarityScale scale() const override { return m_scale; }

    Result<Embedding> embed(const cv::Mat& bgr, const FivePoints& points) override
    {
        if (const Status usable = checkImage(bgr); !usable)
            return failure(usable.error());
        return guarded("embedding a face", [&]() -> Result<Embedding> {
            if (!alignFace(bgr, points, m_aligned))
                return failure(ErrorCode::InvalidArgument, QStringLiteral("the face points describe no face"));
            // RGB 0..255: the network subtracts its mean and scales by itself.
            cv::dnn::blobFromImage(m_aligned, m_blob, 1.0, cv::Size(), cv::Scalar(), true);
            m_net.setInput(m_blob);
            const cv::Mat output = m_net.forward();
            if (output.total() != kDimension)
                return failure(ErrorCode::Internal, QStringLiteral("the face network gave an output of unknown shape"));
            return normalised(std::span(output.ptr<float>(), kDimension));
        });
    }

private:
    cv::dnn::Net m_net;
    SimilarityScale m_scale;
    cv::Mat m_aligned;
    cv::Mat m_blob;
};

} // namespace

Result<std::unique_ptr<Embedder>> makeSfaceEmbedder(const ModelStore& models)
{
    const QString role = QStringLiteral("embedder.sface");
    Result<cv::dnn::Net> net = loadOnnx(models, role);
    if (!net)
        return failure(net.error());
    const Result<SimilarityScale> scale = readScale(models, role);
    if (!scale)
        return failure(scale.error());
    return std::make_unique<SfaceEmbedder>(std::move(*net), *scale);
}

} // namespace rollcall
