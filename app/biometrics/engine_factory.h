#pragma once

#include "biometrics/engine.h"
#include "biometrics/model_manifest.h"
#include "config/vision_config.h"

namespace rollcall {

/// Loads and verifies the models; a missing or wrong file is an error that names it and says how to get it.
[[nodiscard]] Result<FaceEngine> createFaceEngine(const EngineConfig& config, const ModelStore& models);

} // namespace rollcall
