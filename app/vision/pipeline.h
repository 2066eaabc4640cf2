#pragma once

#include "attendance/decision_gate.h"
#include "biometrics/engine.h"
#include "biometrics/gallery.h"
#include "biometrics/quality.h"
#include "capture/frame.h"
#include "config/vision_config.h"

#include <map>
#include <memory>

namespace rollcall {

/// What the pipeline spent on one frame, microseconds a stage, for figures and the self-monitoring.
struct StageTimes
{
    double detect = 0, track = 0, landmarks = 0, quality = 0, embed = 0, identify = 0, total = 0;
    int embeddings = 0;
};

/// Frame in, observations out: detect, follow, gate by quality, embed where a track needs it, identify. No threads, no clock, no I/O.
class Pipeline
{
public:
    Pipeline(FaceEngine engine, PipelineConfig config);
    ~Pipeline();
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    void setGallery(std::shared_ptr<const Gallery> gallery);
    [[nodiscard]] Result<FrameObservations> process(const Frame& frame);
    /// The gate's word on which tracks need an embedding next; tracks not named keep what they had.
    void applyDemand(const std::vector<TrackDecision>& decisions);
    [[nodiscard]] const StageTimes& lastTimes() const noexcept;
    [[nodiscard]] const Embedder& embedder() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
