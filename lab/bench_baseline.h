#pragma once

#include "biometrics/engine.h"
#include "biometrics/model_manifest.h"

#include <opencv2/core/mat.hpp>

namespace rollcall {

/// What scripts on `face_recognition` do with each frame: `face_locations` (HOG), `face_encodings` (five landmarks,
/// ResNet on a chip of 150x150) forevery face, `compare_faces` with every known encoding at the usual tolerance of
/// 0.6. Nothing is remembered from frame to frame. Runs on the same dlib code as Rollcall's own dlib engine, without
/// Python's own cost.
class FaceRecognitionHabit
{
public:
    /// `upsample`: face_locations' number_of_times_to_upsample, 0 or 1 (the library's default): enlarged twice for
    /// smaller faces.
    [[nodiscard]] static Result<FaceRecognitionHabit> make(const ModelStore& models, int upsample);

    struct Frame
    {
        double detect = 0, landmarks = 0, embed = 0, compare = 0, total = 0; ///< milliseconds
        int embeddings = 0;
        bool known = false; ///< the largest face is within the tolerance of a known encoding
    };
    [[nodiscard]] Result<Frame> process(const cv::Mat& bgr);
    /// The encoding of the best face, for enrollment; NotFound when there is none.
    [[nodiscard]] Result<Embedding> encode(const cv::Mat& bgr);
    void setKnown(std::vector<Embedding> encodings) { m_known = std::move(encodings); }

private:
    FaceRecognitionHabit() = default;
    [[nodiscard]] Result<std::vector<DetectedFace>> locate(const cv::Mat& bgr);

    std::unique_ptr<FaceDetector> m_detector;
    std::unique_ptr<LandmarkLocator> m_landmarks;
    std::unique_ptr<Embedder> m_embedder;
    int m_upsample = 0;
    cv::Mat m_enlarged;
    std::vector<Embedding> m_known;
};

} // namespace rollcall
