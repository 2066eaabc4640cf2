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
/// minivision's MiniFASNets: the face and what is around it, up to 2.7 (V2) or 4 times the box (V1SE), 80x80.
[[nodiscard]] Result<std::unique_ptr<LivenessScorer>> makeMiniFasNetV2(const ModelStore& models);
[[nodiscard]] Result<std::unique_ptr<LivenessScorer>> makeMiniFasNetV1Se(const ModelStore& models);
/// fr_liveness, and the mean with those MiniFASNets whose files are present and whose `weight` in the manifest is above
/// 0. A file that is present but wrong is an error.
[[nodiscard]] Result<std::unique_ptr<LivenessScorer>> makeLiveness(const ModelStore& models);
/// "fr_expression": seven classes of which one is used, 224x224.
[[nodiscard]] Result<std::unique_ptr<ExpressionScorer>> makeFrExpression(const ModelStore& models);
/// "fr_eye": one eye at a time, 24x24.
[[nodiscard]] Result<std::unique_ptr<EyeStateScorer>> makeFrEyes(const ModelStore& models);

} // namespace rollcall
