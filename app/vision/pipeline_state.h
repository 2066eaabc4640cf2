#pragma once

#include "biometrics/tracker.h"
#include "vision/attack_judge.h"
#include "vision/attack_motion.h"
#include "vision/challenge.h"
#include "vision/cover_watch.h"
#include "vision/face_follower.h"
#include "vision/face_relief.h"
#include "vision/pipeline.h"
#include "vision/scene_memory.h"
#include "vision/suspicion.h"

#include <opencv2/core/utility.hpp>

#include <functional>
#include <map>
#include <optional>

// Shared by the pipeline's own files; not included elsewhere.
namespace rollcall {

/// Adds the time from construction to destruction to a stage.
class Stopwatch
{
public:
    explicit Stopwatch(double& microseconds) : m_sum(microseconds) { m_meter.start(); }
    ~Stopwatch()
    {
        m_meter.stop();
        m_sum += m_meter.getTimeMicro();
    }
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

private:
    double& m_sum;
    cv::TickMeter m_meter;
};

/// What the pipeline knows of one track beyond its place.
struct FaceState
{
    FaceFollower follower;
    HeadFollower head;
    cv::Rect2f box;
    std::optional<FivePoints> points; ///< empty: the face is turned so far that no landmarks fit
    MonotonicTime confirmedAt{};      ///< when the detector last saw it
    bool visible = false;             ///< in the frame at hand
    bool wasVisible = false;          ///< in the one before
    bool inTheDark = false;           ///< only the equalized picture shows it
    bool wantsEmbedding = true;
    bool mustVerify = false;      ///< was out of sight or changed abruptly: still the same person?
    std::uint64_t embeddedAt = 0; ///< frame of the last embedding, for taking turns
    Embedding reference;          ///< what this track looked like so far
    EmbeddingMemory memory;       ///< the embedder's own
    CoverWatch cover;

    HeadLook pose;                    ///< of the frame at hand
    std::optional<AttackJudge> judge; ///< none while attacks are not looked for
    FaceRelief relief;
    std::optional<BlinkCounter> blinks;
    std::optional<Challenge> challenge;
    ChallengeId challengeId{}; ///< of that row
    int answered = 0;          ///< challenges of the row that is asked
    bool declined = false;     ///< one of this track
    MonotonicTime challengeEnded{};
    bool wantsLiveness = true;
    bool wantsChallenge = false;
    std::uint64_t judgedAt = 0; ///< frame of the last look, for taking turns
    std::uint64_t looks = 0;    ///< for signs that are looked for in some frames only
};

struct Sighting
{
    DetectedFace face;
    bool inTheDark = false;
};

struct Pipeline::Private
{
    FaceEngine engine;
    PipelineConfig config;
    std::shared_ptr<const Gallery> gallery;
    std::shared_ptr<const Gallery> narrowed; ///< null: recognition is not narrowed
    Tracker tracker;
    std::map<TrackId, FaceState> faces;
    std::vector<TrackId> ended; ///< not yet reported
    StageTimes times;
    cv::Size frameSize;
    MonotonicTime lastAt{};
    std::uint64_t lastSequence = 0;
    MonotonicTime lastLookAt{};
    std::uint64_t frames = 0;
    std::optional<int> framesSinceLook; ///< none: nothing is known of this scene yet
    int emptyLooks = 0;
    bool allHealthy = false;
    SceneMotion motion;
    SceneMemory room;
    Suspicion suspicion;
    std::function<ChallengeAction()> drawChallenge;
    std::uint64_t rows = 0; ///< of challenges so far

    void forget(const std::vector<TrackId>& tracks);
    void warmUp();
    void endAll();
    [[nodiscard]] bool isLookDue(MonotonicTime at) const;
    [[nodiscard]] Result<bool> followAll(const Frame& frame);
    [[nodiscard]] Result<bool> followOne(const Frame& frame, TrackId track, FaceState& face);
    /// Nothing but the place: a face without landmarks.
    [[nodiscard]] bool followHead(const Frame& frame, TrackId track, FaceState& face);
    [[nodiscard]] Status look(const Frame& frame);
    [[nodiscard]] Result<std::vector<Sighting>> detect(const cv::Mat& bgr);
    [[nodiscard]] Status confirm(const Frame& frame, TrackId track, const Sighting& sighting);
    [[nodiscard]] std::optional<Candidate> identify(const Embedding& probe) const;
    [[nodiscard]] Status embed(const Frame& frame, std::vector<FaceObservation>& observations);
    [[nodiscard]] Status judge(const Frame& frame, std::vector<FaceObservation>& observations);
    [[nodiscard]] std::vector<cv::Rect2f> visibleBoxes() const;
    [[nodiscard]] Status lookForSigns(const Frame& frame, FaceState& face);
    [[nodiscard]] Status followChallenge(const Frame& frame, FaceState& face);
    void ask(FaceState& face, MonotonicTime at);
    void demand(FaceState& face, const TrackDecision& decision) const;
    [[nodiscard]] TrackId otherPerson(TrackId track, MonotonicTime at);
    [[nodiscard]] Result<FrameObservations> run(const Frame& frame);
};

} // namespace rollcall
