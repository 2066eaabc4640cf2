#pragma once

#include "attendance/recognition.h"
#include "config/attendance_config.h"

#include <deque>
#include <unordered_map>
#include <vector>

namespace rollcall {

/// What became of a track with this frame.
enum class TrackOutcome {
    Seen,           ///< followed; quality does not allow more yet
    Checking,       ///< good frames are being compared
    Accepted,       ///< this frame completed the agreement: reported once a track and person
    Settled,        ///< was accepted earlier and is still here
    InCooldown,     ///< recognised, but accepted less than the cooldown ago
    Unknown,        ///< a fair try and nobody agreed on
};

struct TrackDecision
{
    TrackId track{};
    TrackOutcome outcome = TrackOutcome::Seen;
    QualityIssue quality = QualityIssue::None;
    double progress = 0.0;           ///< 0..1 of the agreement, for the ring on screen
    PersonId person;                 ///< set for Accepted, Settled and InCooldown
    double similarity = 0.0;         ///< mean over the agreeing frames, set with `person`
    bool wantsEmbedding = true;      ///< whether the next frame of this track needs an embedding
};

/// The decision for every track, pure: same observations in, same decisions out. Nearest is not a match.
class DecisionGate
{
public:
    explicit DecisionGate(DecisionParameters parameters);
    [[nodiscard]] std::vector<TrackDecision> update(const FrameObservations& observations);
    void setParameters(const DecisionParameters& parameters);

private:
    struct TrackState;
    DecisionParameters m_parameters;
    std::unordered_map<std::uint64_t, TrackState> m_tracks;
    std::unordered_map<PersonId, MonotonicTime> m_lastSeen; ///< persons accepted, until their cooldown has passed
};

} // namespace rollcall
