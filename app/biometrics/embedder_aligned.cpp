#include "biometrics/alignment.h"
#include "biometrics/embedding.h"
#include "biometrics/guarded.h"
#include "biometrics/network.h"
#include "biometrics/opencv_engine.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace rollcall {

namespace {

/// Least inner product of two frames' fresh parts for a held part to be used again: far above what strangers reach
/// (SFace: about 3e-7 of their pairs exceed 0.54), far below two frames of one visit (0.7 at least on the clips).
/// Anything lower only costs time: the part is computed again.
constexpr double kSameFace = 0.6;
/// So the costly part is made in two of the five frames of a decision, the first and the fourth.
constexpr int kMaxReuses = 2;

/// How one network of the ArcFace family sees a face: pixels of the aligned square, RGB, (x - mean) * factor.
struct NetworkInput
{
    const char* name; ///< role in the manifest
    int dimension;
    double mean;
    double factor;

    [[nodiscard]] QString role() const { return QString::fromLatin1(name); }
};

/// SFace subtracts its mean and scales by itself.
constexpr NetworkInput kSface{"embedder.sface", 128, 0.0, 1.0};
constexpr NetworkInput kFrFeature{"embedder.fr_feature", 512, 127.0, 1.0 / 128.0};

/// One network's share of an embedding.
class Part
{
public:
    static Result<Part> load(const ModelStore& models, const NetworkInput& input, double weight)
    {
        ROLLCALL_TRY_ASSIGN(cv::dnn::Net net, loadOnnx(models, input.role()));
        return Part(net, input, weight);
    }

    [[nodiscard]] int dimension() const { return m_input.dimension; }

    /// The unit vector of an aligned face. May throw cv::Exception.
    [[nodiscard]] Result<Embedding> embed(const cv::Mat& aligned)
    {
        cv::dnn::blobFromImage(aligned, m_blob, m_input.factor, cv::Size(), cv::Scalar::all(m_input.mean), true);
        m_net.setInput(m_blob);
        const cv::Mat output = m_net.forward();
        if (output.total() != static_cast<std::size_t>(m_input.dimension))
            return failure(ErrorCode::Internal,
                           QStringLiteral("a face network returned an output of unexpected shape"));
        return normalized(std::span(output.ptr<float>(), output.total()));
    }

    /// Inner products of parts scaled by it and joined are the weighted sum of the networks' similarities.
    [[nodiscard]] float rootWeight() const { return m_rootWeight; }

private:
    Part(const cv::dnn::Net& net, const NetworkInput& input, double weight)
        : m_net(net), m_input(input), m_rootWeight(static_cast<float>(std::sqrt(weight)))
    {}

    cv::dnn::Net m_net;
    NetworkInput m_input;
    float m_rootWeight;
    cv::Mat m_blob;
};

/// One or more networks that look at the same aligned face. The first is fresh in every frame.
class AlignedEmbedder final : public Embedder
{
public:
    AlignedEmbedder(QString model, std::vector<Part> parts, SimilarityScale scale)
        : m_model(std::move(model)), m_parts(std::move(parts)), m_scale(scale),
          m_dimension(std::accumulate(m_parts.begin(), m_parts.end(), 0,
                                      [](int sum, const Part& part) { return sum + part.dimension(); }))
    {}

    QString model() const override { return m_model; }
    int dimension() const override { return m_dimension; }
    SimilarityScale scale() const override { return m_scale; }

    Result<Embedding> embed(const cv::Mat& bgr, const FivePoints& points) override
    {
        return ofAligned(bgr, points, [](Part& part, const cv::Mat& aligned) { return part.embed(aligned); });
    }

    Result<Embedding> embedForEnrollment(const cv::Mat& bgr, const FivePoints& points) override
    {
        return ofAligned(bgr, points, [this](Part& part, const cv::Mat& aligned) -> Result<Embedding> {
            cv::flip(aligned, m_mirrored, 1);
            Result<Embedding> sum = part.embed(aligned);
            const Result<Embedding> mirrored = part.embed(m_mirrored);
            if (!sum || !mirrored)
                return failure(sum ? mirrored.error() : sum.error());
            std::transform(sum->begin(), sum->end(), mirrored->begin(), sum->begin(), std::plus<>());
            return normalized(*sum);
        });
    }

    Result<Embedding> embedNext(const cv::Mat& bgr, const FivePoints& points, EmbeddingMemory& memory) override
    {
        const Embedding before = std::exchange(memory.embedding, {});
        bool reuse = false;
        auto next = ofAligned(bgr, points, [&](Part& part, const cv::Mat& aligned) -> Result<Embedding> {
            const bool isFirst = &part == &m_parts.front();
            if (!isFirst && reuse)
                return memory.held;
            Result<Embedding> fresh = part.embed(aligned);
            if (!fresh)
                return fresh;
            if (isFirst)
                reuse = mayReuse(*fresh, before, memory);
            else
                memory.held = *fresh;
            return fresh;
        });
        if (!next)
            return next;
        memory.age = reuse ? memory.age + 1 : 0;
        memory.embedding = *next;
        return next;
    }

private:
    /// A held part serves the next kMaxReuses frames, as long as the first part says that the face is the same.
    [[nodiscard]] bool mayReuse(const Embedding& first, const Embedding& before, const EmbeddingMemory& memory) const
    {
        if (before.size() != static_cast<std::size_t>(m_dimension) || memory.age >= kMaxReuses || memory.held.empty())
            return false;
        const double weighted = std::inner_product(first.begin(), first.end(), before.begin(), 0.0);
        return weighted >= kSameFace * m_parts.front().rootWeight();
    }

    /// The parts that `embedPart(part, aligned)` gives, each weighted, one after the other.
    template <class EmbedPart>
    [[nodiscard]] Result<Embedding> ofAligned(const cv::Mat& bgr, const FivePoints& points, EmbedPart embedPart)
    {
        ROLLCALL_TRY(checkImage(bgr));
        return guarded("embedding a face", [&]() -> Result<Embedding> {
            if (!alignFace(bgr, points, m_aligned))
                return failure(ErrorCode::InvalidArgument, QStringLiteral("the landmarks do not describe a face"));
            Embedding whole;
            whole.reserve(static_cast<std::size_t>(m_dimension));
            for (Part& part : m_parts) {
                ROLLCALL_TRY_ASSIGN(const Embedding unit, embedPart(part, m_aligned));
                for (const float value : unit)
                    whole.push_back(value * part.rootWeight());
            }
            return whole;
        });
    }

    QString m_model;
    std::vector<Part> m_parts;
    SimilarityScale m_scale;
    int m_dimension;
    cv::Mat m_aligned;
    cv::Mat m_mirrored;
};

/// Parts with their shares of the similarity, which add up to 1.
Result<std::unique_ptr<Embedder>> makeAligned(const ModelStore& models, const QString& model, const QString& role,
                                              const std::vector<std::pair<NetworkInput, double>>& shares)
{
    ROLLCALL_TRY_ASSIGN(const SimilarityScale scale, readScale(models, role));
    std::vector<Part> parts;
    for (const auto& [input, weight] : shares) {
        ROLLCALL_TRY_ASSIGN(Part part, Part::load(models, input, weight));
        parts.push_back(std::move(part));
    }
    return std::make_unique<AlignedEmbedder>(model, std::move(parts), scale);
}

} // namespace

Result<std::unique_ptr<Embedder>> makeSfaceEmbedder(const ModelStore& models)
{
    return makeAligned(models, QStringLiteral("sface-2021dec"), kSface.role(), {{kSface, 1.0}});
}

Result<std::unique_ptr<Embedder>> makeFusedEmbedder(const ModelStore& models)
{
    const QString role = QStringLiteral("embedder.fused");
    ROLLCALL_TRY_ASSIGN(const double weight, models.number(role, QStringLiteral("weight_sface")));
    if (!(weight > 0.0 && weight < 1.0))
        return failure(ErrorCode::Corrupt, QStringLiteral("weight_sface of %1 must be between 0 and 1").arg(role));
    return makeAligned(models, QStringLiteral("sface-2021dec+fr-feature"), role,
                       {{kSface, weight}, {kFrFeature, 1.0 - weight}});
}

} // namespace rollcall
