#include "biometrics/engine_factory.h"

#include "biometrics/dlib_engine.h"
#include "biometrics/opencv_engine.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace rollcall {

namespace {

// What the configuration allows; more threads than cores only makes them wait for each other.
constexpr int kMaxThreads = 16;

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
    return FaceEngine{std::move(*detector), std::move(*landmarks), std::move(*embedder), std::nullopt};
}

/// Attack detection is configured together with the network it mainly uses.
Result<LivenessParameters> readLivenessParameters(const ModelStore& models)
{
    LivenessParameters parameters;
    const std::pair<const char*, double LivenessParameters::*> numbers[] = {
        {"accept", &LivenessParameters::accept},
        {"attack", &LivenessParameters::attack},
        {"border_cost", &LivenessParameters::borderCost},
        {"room_cost", &LivenessParameters::roomCost},
        {"room_replaced", &LivenessParameters::roomReplaced},
        {"room_motion", &LivenessParameters::roomMotion},
        {"plane_cost", &LivenessParameters::planeCost},
        {"interference_cost", &LivenessParameters::interferenceCost},
        {"unanswered_cost", &LivenessParameters::unansweredCost},
        {"head_turn", &LivenessParameters::headTurn},
        {"head_lift", &LivenessParameters::headLift},
        {"relief", &LivenessParameters::relief},
        {"unknown_room_cost", &LivenessParameters::unknownRoomCost},
        {"blink_drop", &LivenessParameters::blinkDrop},
    };
    for (const auto& [key, member] : numbers) {
        ROLLCALL_TRY_ASSIGN(parameters.*member,
                            models.number(QStringLiteral("pad.fr_liveness"), QString::fromLatin1(key)));
    }
    return parameters;
}

/// Attack detection works on the frame and suits every detector.
Result<LivenessEngine> createLiveness(const LivenessConfig& config, const ModelStore& models)
{
    ROLLCALL_TRY_ASSIGN(auto scorer, makeLiveness(models));
    ROLLCALL_TRY_ASSIGN(auto eyes, makeFrEyes(models));
    ROLLCALL_TRY_ASSIGN(const auto parameters, readLivenessParameters(models));
    return LivenessEngine{std::move(scorer), std::move(eyes), parameters, config};
}

/// Covered faces are measured on the aligned face and suit every engine.
Result<CoverLimits> readCoverLimits(const ModelStore& models)
{
    CoverLimits limits;
    const std::pair<const char*, double*> numbers[] = {
        {"mouth_edges", &limits.mouthEdges.usual},
        {"mouth_edges_rare", &limits.mouthEdges.rare},
        {"mouth_line", &limits.mouthLine.usual},
        {"mouth_line_rare", &limits.mouthLine.rare},
        {"lip_color", &limits.lipColor.usual},
        {"lip_color_rare", &limits.lipColor.rare},
        {"lower_color", &limits.lowerColor.usual},
        {"lower_color_rare", &limits.lowerColor.rare},
        {"eye_skin", &limits.eyeSkin.usual},
        {"eye_skin_rare", &limits.eyeSkin.rare},
        {"eye_color", &limits.eyeColor.usual},
        {"eye_color_rare", &limits.eyeColor.rare},
        {"eye_lines", &limits.eyeLines.usual},
        {"eye_lines_rare", &limits.eyeLines.rare},
        {"mouth", &limits.mouth},
        {"eyes", &limits.eyes},
    };
    for (const auto& [key, number] : numbers) {
        ROLLCALL_TRY_ASSIGN(*number, models.number(QStringLiteral("cover"), QString::fromLatin1(key)));
    }
    return limits;
}

Result<FaceEngine> createRecognizer(const EngineConfig& config, const ModelStore& models)
{
    switch (config.kind) {
    case EngineKind::OpenCv:
        return assemble(config.detector == DetectorKind::Mnet25 ? makeMnet25Detector(models) : makeFrDetector(models),
                        makeFrLandmarks(models),
                        config.embedder == EmbedderKind::Fused ? makeFusedEmbedder(models) : makeSfaceEmbedder(models));
    case EngineKind::Dlib:
        return assemble(makeDlibDetector(), makeDlibLandmarks(models), makeDlibEmbedder(models));
    }
    return failure(ErrorCode::InvalidArgument, QStringLiteral("unknown face engine"));
}

} // namespace

Result<FaceEngine> createFaceEngine(const EngineConfig& config, const ModelStore& models)
{
    cv::setNumThreads(std::clamp(config.threads, 1, kMaxThreads));
    Result<FaceEngine> engine = createRecognizer(config, models);
    if (engine && config.liveness.mode != LivenessMode::Off) {
        ROLLCALL_TRY_ASSIGN(engine->liveness, createLiveness(config.liveness, models));
    }
    if (engine) {
        ROLLCALL_TRY_ASSIGN(engine->cover, readCoverLimits(models));
    }
    if (engine && config.expressions) {
        auto scorer = makeFrExpression(models);
        const auto happy = models.number(QStringLiteral("expression.fr_expression"), QStringLiteral("happy"));
        if (!scorer || !happy)
            return failure(!scorer ? scorer.error() : happy.error());
        engine->expression = ExpressionEngine{std::move(*scorer), *happy};
    }
    return engine;
}

} // namespace rollcall
