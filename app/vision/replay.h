#pragma once

#include "config/capture_config.h"
#include "vision/vision_worker.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rollcall {

/// A track's decision when it changed to something worth telling: all but Seen, Checking and Settled; and each
/// challenge.
struct ReplayEvent
{
    std::chrono::nanoseconds mediaTime{0};
    std::uint64_t frame = 0;
    TrackId track{};
    TrackOutcome outcome = TrackOutcome::Unknown;
    PersonId person;
    double similarity = 0.0;
    std::optional<ChallengeAction> asked; ///< for Challenged
    AttackSign sign = AttackSign::None;   ///< for Attack
};

struct ReplayExpression
{
    std::chrono::nanoseconds mediaTime{0};
    SeenExpression seen;
};

struct ReplayReport
{
    /// More is a recording made to exhaust memory, or one to be replayed in parts.
    static constexpr std::size_t kMaxEvents = 10'000;

    std::vector<ReplayEvent> events; ///< in order of time, at most kMaxEvents
    std::uint64_t eventsLeftOut = 0;
    std::vector<ReplayExpression> expressions;         ///< as far as they are read; one for each acceptance at most
    std::optional<std::chrono::nanoseconds> firstFace; ///< media time
    std::chrono::nanoseconds lastFrame{0};             ///< media time
    std::uint64_t frames = 0;
    std::uint64_t framesWithFace = 0;
    std::uint64_t framesFailed = 0; ///< the engine's errors
    QString lastError;
    std::uint64_t tracks = 0;
    StageTimes spent; ///< sums over all frames
};

struct ReplayRequest
{
    SourceConfig
        source; ///< "file:..." or "playlist:..."; every frame is taken, none is waited for, nothing is repeated
    VisionWorker::Settings settings;
    std::shared_ptr<const Gallery> gallery; ///< of the engine's embedder; null: no people are enrolled
    std::function<bool(const Frame&, const VisionOutput&)>
        observe; ///< after each frame; false ends the replay; may be empty
};

/// Runs a recording through what the kiosk runs: source, pipeline, gate. In the recording's time, as fast as the
/// machine can; two replays of one recording give the same events. Returns when the recording has ended; memory does
/// not grow with its length. `observe` is called from another thread, while this one waits.
[[nodiscard]] Result<ReplayReport> replay(FaceEngine engine, ReplayRequest request, const Clock& clock);

} // namespace rollcall
