#pragma once

#include "attendance/decision_gate.h"
#include "biometrics/engine.h"
#include "biometrics/gallery.h"
#include "biometrics/quality.h"
#include "capture/frame.h"
#include "config/vision_config.h"

#include <functional>
#include <memory>
#include <vector>

namespace rollcall {

/// What the pipeline spent on one frame, microseconds a stage, for figures and the self-monitoring.
struct StageTimes
{
    double detect = 0, track = 0, landmarks = 0, quality = 0, embed = 0, identify = 0, attack = 0, total = 0;
    int embeddings = 0;
    int looks = 0; ///< detector runs: 0 while all faces are followed by their landmarks, 2 with a second look at the
                   ///< equalized frame
};

/// Frame in, observations out: detect, follow, gate by quality, embed where a track needs it, identify. No threads, no
/// clock, no I/O.
///
/// The cost of a frame is bounded: the detector runs on every `detectEvery`-th frame and whenever a face could not be
/// followed by its landmarks; at most kEmbeddingsPerFrame faces are embedded, in turn, of those whose decision wants
/// it.
class Pipeline
{
public:
    /// Embeddings dominate the cost (SFace: 13 ms of a 15 ms frame). Two in one frame still leave room for 25 frames a
    /// second on two cores, and let four people who arrive together be decided within ten frames.
    static constexpr int kEmbeddingsPerFrame = 2;
    /// Faces looked at for signs of an attack in one frame, 4 ms each.
    static constexpr int kJudgmentsPerFrame = 2;

    Pipeline(FaceEngine engine, PipelineConfig config);
    ~Pipeline();
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    void setGallery(std::shared_ptr<const Gallery> gallery);
    /// Some people of the gallery, to whom recognition is narrowed; null: all. Faces are still compared with everyone:
    /// a person who is not among them is never taken for one of them who is less similar.
    void setNarrowed(std::shared_ptr<const Gallery> narrowed);
    /// Frames in the order of their capture; a sequence that restarts is another run of the source, of which nothing
    /// is known yet. A failed frame changes nothing that later frames rely on; tracks that ended meanwhile are named by
    /// the next good one.
    [[nodiscard]] Result<FrameObservations> process(const Frame& frame);
    /// The gate's word on which tracks need an embedding, a judgment or a challenge next; tracks not named keep what
    /// they had.
    void applyConstraint(const std::vector<TrackDecision>& decisions);
    /// Ends all tracks: something else had the camera meanwhile, or the picture changed altogether.
    void reset();
    /// Which challenge is asked next; drawn from the system's entropy unless set, so that a recording cannot be
    /// prepared for it.
    void setChallengeDraw(std::function<ChallengeAction()> draw);
    /// The person who is asked cannot do it: neither an answer nor a failure. Their track is not asked again, and is
    /// not bona fide while it lasts. Does nothing unless this very row of challenges is being asked.
    void declineChallenge(ChallengeId challenge);
    [[nodiscard]] const StageTimes& lastTimes() const noexcept;
    [[nodiscard]] const Embedder& embedder() const;
    /// For the enrollment, which takes turns with recognition in the same thread.
    [[nodiscard]] FaceEngine& engine() noexcept;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
