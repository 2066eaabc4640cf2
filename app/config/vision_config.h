#pragma once

#include <QString>

namespace rollcall {

enum class EngineKind {
    OpenCv, ///< fr_detect + fr_landmark + SFace on cv::dnn
    Dlib,   ///< HOG + 5 points + ResNet
};
enum class DetectorKind { FrDetect, Mnet25 }; ///< for EngineKind::OpenCv

struct EngineConfig
{
    EngineKind kind = EngineKind::OpenCv;
    DetectorKind detector = DetectorKind::FrDetect;
    int threads = 2; ///< threads that one network may use, 1..16
};

/// Gates that a face must pass before it is embedded. The defaults come from measurements on real clips; see
/// docs/recognition.md.
struct QualityLimits
{
    int minimumSide = 60;            ///< shorter side of the box, pixels
    double minimumSharpness = 15.0;  ///< variance of the Laplacian of the aligned grey face, 112x112
    double maximumYaw = 0.45;        ///< nose offset from the eye midpoint, in eye distances, sideways
    double maximumPitch = 0.35;      ///< the same up and down, from the neutral position
    double minimumBrightness = 40.0; ///< mean grey of the face, 0..255
    double maximumBrightness = 225.0;
    double backlightRatio =
        2.5; ///< brightness of the surroundings over that of the face, above which it is called backlit
};

struct PipelineConfig
{
    QualityLimits quality;
    int maximumFaces = 8;   ///< faces followed at once: bounds the cost of a crowd
    int detectEvery = 5;    ///< with all tracks healthy, the detector runs on every n-th frame
    bool secondLook = true; ///< CLAHE when the raw frame shows no face
};

} // namespace rollcall
