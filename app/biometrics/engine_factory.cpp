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
    return FaceEngine{std::move(*detector), std::move(*landmarks), std::move(*embedder), nullptr, nullptr};
}

/// What tells people from pictures; it works on the frame and suits every detector.
Status addLiveness(FaceEngine& engine, const ModelStore& models)
{
    auto liveness = makeFrLiveness(models);
    if (!liveness)
        return failure(liveness.error());
    auto eyes = makeFrEyes(models);
    if (!eyes)
        return failure(eyes.error());
    engine.liveness = std::move(*liveness);
    engine.eyes = std::move(*eyes);
    return {};
}

Result<FaceEngine> createRecogniser(const EngineConfig& config, const ModelStore& models)
{
    switch (config.kind) {
    case EngineKind::OpenCv:
        return assemble(config.detector == DetectorKind::Mnet25 ? makeMnet25Detector(models) : makeFrDetector(models),
                        makeFrLandmarks(models), makeSfaceEmbedder(models));
    case EngineKind::Dlib:
        return assemble(makeDlibDetector(), makeDlibLandmarks(models), makeDlibEmbedder(models));
    }
    return failure(ErrorCode::InvalidArgument, QStringLiteral("there is no such face engine"));
}

} // namespace

Result<FaceEngine> createFaceEngine(const EngineConfig& config, const ModelStore& models)
{
    cv::setNumThreads(std::clamp(config.threads, 1, kMostThreads));
    Result<FaceEngine> engine = createRecogniser(config, models);
    if (engine && config.liveness != LivenessMode::Off) {
        if (const Status added = addLiveness(*engine, models); !added)
            return failure(added.error());
    }
    return engine;
}

} // namespace rollcall
