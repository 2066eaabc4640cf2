#pragma once

#include "base/error.h"
#include "biometrics/face.h"

#include <memory>
#include <vector>

namespace rollcall {

// Images are 8-bit, 3 channels, BGR, at least 1x1. Objects are used from one thread at a time. Exceptions of cv and dlib do not
// leave an engine: they become ErrorCode::Internal.

class FaceDetector
{
public:
    virtual ~FaceDetector() = default;
    /// Faces in the frame, best first. None is not an error.
    [[nodiscard]] virtual Result<std::vector<DetectedFace>> detect(const cv::Mat& bgr) = 0;
};

class LandmarkLocator
{
public:
    virtual ~LandmarkLocator() = default;
    /// The five points of the face in `box`.
    [[nodiscard]] virtual Result<FivePoints> locate(const cv::Mat& bgr, const cv::Rect2f& box) = 0;
};

/// How similarities of one embedder are read; from the model manifest, each with its source.
struct SimilarityScale
{
    double threshold = 0.0; ///< least similarity for "the same person" in an open set
    double margin = 0.0;    ///< least lead over the runner-up
};

class Embedder
{
public:
    virtual ~Embedder() = default;
    /// Identifies model and preprocessing: templates are compared only within one identifier, e.g. "sface-2021dec".
    [[nodiscard]] virtual QString model() const = 0;
    [[nodiscard]] virtual int dimension() const = 0;
    [[nodiscard]] virtual SimilarityScale scale() const = 0;
    /// Aligns the face by its points and embeds it; L2-normalised, so that the similarity is the inner product.
    [[nodiscard]] virtual Result<Embedding> embed(const cv::Mat& bgr, const FivePoints& points) = 0;
};

/// One choice of detector, landmark locator and embedder that belong together.
struct FaceEngine
{
    std::unique_ptr<FaceDetector> detector;
    std::unique_ptr<LandmarkLocator> landmarks;
    std::unique_ptr<Embedder> embedder;
};

} // namespace rollcall
