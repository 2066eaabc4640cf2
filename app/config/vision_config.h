#pragma once

#include "base/clock.h"

#include <QString>

namespace rollcall {

enum class EngineKind {
    OpenCv, ///< fr_detect + fr_landmark + an embedder below, on cv::dnn
    Dlib,   ///< HOG + 5 points + ResNet
};
enum class DetectorKind { FrDetect, Mnet25 }; ///< for EngineKind::OpenCv
enum class EmbedderKind {                     ///< for EngineKind::OpenCv
    Fused,                                    ///< SFace and fr_feature, their similarities added
    Sface,                                    ///< SFace alone
};

/// Detection of photos and screens held up to the camera.
enum class LivenessMode {
    Off,    ///< not looked for
    Normal, ///< who is doubtful is asked to move
    Strict, ///< everyone is challenged
};

struct LivenessConfig
{
    LivenessMode mode = LivenessMode::Normal; ///< Off: its networks are not loaded
    Milliseconds answerWithin{6'000};         ///< time to answer a challenge
};

struct EngineConfig
{
    EngineKind kind = EngineKind::OpenCv;
    DetectorKind detector = DetectorKind::FrDetect;
    EmbedderKind embedder = EmbedderKind::Fused;
    int threads = 2;          ///< threads that one network may use, 1..16
    bool expressions = false; ///< whether recognized people look happy, for systems that ask for it
    LivenessConfig liveness;
};

/// Gates that a face must pass before it is embedded. The defaults come from two men in three webcam clips (400x300 and
/// 360x288, 3,700 frames, all of them usable); see docs/recognition.md.
struct QualityLimits
{
    int minimumSide = 60; ///< shorter side of the box, pixels
    /// Variance of the Laplacian of the face, aligned at 112x112. The softest clip has 17 at least; blurring the clips
    /// leaves the similarity alone down to 8 and halves it below 4.
    double minimumSharpness = 8.0;
    /// Nose offset from the eye midpoint, in eye distances, sideways. Talking faces reach 0.40.
    double maximumYaw = 0.45;
    /// The same up and down, from where a frontal face has it. A webcam looking up gives -0.41 to -0.18 (1 % to 95 %),
    /// at similarities as high as for the other frames.
    double maximumPitch = 0.45;
    double minimumBrightness = 40.0; ///< mean gray of the face, 0..255; the clips have 82 to 153, dark portraits 57
    double maximumBrightness = 225.0;
    /// Brightness of the surroundings over that of the face, above which it is called backlit.
    double backlightRatio = 2.5;
};

struct PipelineConfig
{
    QualityLimits quality;
    int maximumFaces = 8;   ///< faces followed at once: bounds the cost of a crowd
    int detectEvery = 5;    ///< with all tracks healthy, the detector runs on every n-th frame
    bool secondLook = true; ///< CLAHE when the raw frame shows no face
};

} // namespace rollcall
