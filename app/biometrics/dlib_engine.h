#pragma once

#include "biometrics/engine.h"
#include "biometrics/model_manifest.h"

namespace rollcall {

// The engine of the `face_recognition` family. dlib's headers stay inside dlib_engine.cpp: they take 20 s and 1 GB to
// compile.

/// Histogram of oriented gradients, frontal, from about 80 pixels. Needs no model file.
[[nodiscard]] Result<std::unique_ptr<FaceDetector>> makeDlibDetector();
/// dlib's five points (two corners of each eye, base of the nose) brought into the form of FivePoints: eye centers; the
/// nose tip and the mouth corners where a face of average proportions has them.
[[nodiscard]] Result<std::unique_ptr<LandmarkLocator>> makeDlibLandmarks(const ModelStore& models);
/// ResNet, 128 dimensions. dlib compares by Euclidean distance of vectors of unequal length; here they are brought to
/// unit length and compared by inner product like those of every other embedder. The manifest states how the usual
/// distances translate.
[[nodiscard]] Result<std::unique_ptr<Embedder>> makeDlibEmbedder(const ModelStore& models);

} // namespace rollcall
