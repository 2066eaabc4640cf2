#pragma once

#include "base/error.h"
#include "biometrics/engine.h"
#include "biometrics/face.h"
#include "biometrics/model_manifest.h"

#include <span>

namespace rollcall {

/// `values` scaled to unit length. An error when they are not finite or all zero: such a vector compares with nothing.
[[nodiscard]] Result<Embedding> normalized(std::span<const float> values);

/// Cosine of two unit vectors, -1..1; -1 when their dimensions differ.
[[nodiscard]] double similarity(const Embedding& a, const Embedding& b);

/// Threshold and margin of an embedder's role.
[[nodiscard]] Result<SimilarityScale> readScale(const ModelStore& models, const QString& role);

} // namespace rollcall
