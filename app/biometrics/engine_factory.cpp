#include "biometrics/engine_factory.h"

#include "biometrics/dlib_engine.h"
#include "biometrics/opencv_engine.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>

namespace rollcall {

namespace {

// What the configuration allows; more threads than cores only makes them wait for each other.
constexpr int kMostThreads = 16;

Result<FaceEngine> assemble(Result<std::unique_ptr<FaceDetector>> detector,
                            Result<std::unique_ptr<LandmarkLocator>> landmarks,
                            Result<std::unique_ptr<Embedder>> embedder)
{
    if (!detector)
        return failure(detector.error());
    if (!landmarks)
        return failure(landmarks.error());
    if (!embedder)
        return failure(embedder.error());
    return FaceEngine{std::move(*detector), std::move(*landmarks), std::move(*embedder)};
}

} // namespace

Result<FaceEngine> createFaceEngine(const EngineConfig& config, const ModelStore& models)
{
    cv::setNumThreads(std::clamp(config.threads, 1, kMostThreads));
    switch (config.kind) {
    case EngineKind::OpenCv:
        return assemble(config.detector == DetectorKind::Mnet25 ? makeMnet25Detector(models) : makeFrDetector(models),
                        makeFrLandmarks(models),
                        config.embedder == EmbedderKind::Fused ? makeFusedEmbedder(models) : makeSfaceEmbedder(models));
    case EngineKind::Dlib:
        return assemble(makeDlibDetector(), makeDlibLandmarks(models), makeDlibEmbedder(models));
    }
    return failure(ErrorCode::InvalidArgument, QStringLiteral("there is no such face engine"));
}

} // namespace rollcall
