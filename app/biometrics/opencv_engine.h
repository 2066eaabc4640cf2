#pragma once

#include "biometrics/engine.h"
#include "biometrics/model_manifest.h"

namespace rollcall {

/// RFB-320 ("fr_detect"): fast, boxes only, from about 32 pixels in a 640x480 frame.
[[nodiscard]] Result<std::unique_ptr<FaceDetector>> makeFrDetector(const ModelStore& models);
/// RetinaFace MobileNet 0.25 ("mnet25"): slower, finds smaller and darker faces, gives the five points.
[[nodiscard]] Result<std::unique_ptr<FaceDetector>> makeMnet25Detector(const ModelStore& models);
/// 68 points ("fr_landmark") reduced to the five that alignment needs.
[[nodiscard]] Result<std::unique_ptr<LandmarkLocator>> makeFrLandmarks(const ModelStore& models);
/// SFace and fr_feature joined: 640 dimensions whose inner product is the weighted sum of the two similarities. The
/// default.
[[nodiscard]] Result<std::unique_ptr<Embedder>> makeFusedEmbedder(const ModelStore& models);
/// SFace (OpenCV Zoo, 2021dec) alone: 128 dimensions.
[[nodiscard]] Result<std::unique_ptr<Embedder>> makeSfaceEmbedder(const ModelStore& models);
/// MiniFASNet of the Silent-Face family ("fr_liveness"): the face and what is around it, 128x128.
[[nodiscard]] Result<std::unique_ptr<LivenessScorer>> makeFrLiveness(const ModelStore& models);
/// "fr_expression": seven classes of which one is used, 224x224.
[[nodiscard]] Result<std::unique_ptr<ExpressionScorer>> makeFrExpression(const ModelStore& models);
/// "fr_eye": one eye at a time, 24x24.
[[nodiscard]] Result<std::unique_ptr<EyeStateScorer>> makeFrEyes(const ModelStore& models);

} // namespace rollcall
