#pragma once

#include "attendance/extra_margins.h"
#include "attendance/recognition.h"
#include "config/attendance_config.h"

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace rollcall {

/// What became of a track with this frame.
enum class TrackOutcome {
    Seen,       ///< followed; quality does not allow more yet
    Checking,   ///< good frames are being compared
    Accepted,   ///< this frame completed the agreement: reported once a track and person
    Settled,    ///< was accepted earlier and is still here
    InCooldown, ///< recognized, but accepted less than the cooldown ago
    Unknown,    ///< enough good frames, no agreement
    Challenged, ///< agreement, but it may be an attack: challenged, see TrackDecision::challenge
    Unanswered, ///< the challenge was not answered; another follows, or the person takes another way
    Attack,     ///< a picture or a screen: never accepted
    Declined,   ///< cannot do what was asked: neither asked again nor accepted while the track lasts
};

struct TrackDecision
{
    TrackId track{};
    TrackOutcome outcome = TrackOutcome::Seen;
    QualityIssue quality = QualityIssue::None;
    double progress = 0.0;   ///< 0..1 of the agreement, for the ring on screen
    PersonId person;         ///< set for Accepted, Settled and InCooldown
    double similarity = 0.0; ///< mean over the agreeing frames, set with `person`
    /// With Accepted: who was so close in most of the agreeing frames that a larger margin could separate the two;
    /// empty if no one was.
    PersonId rival;
    bool expected = true;               ///< false: recognition is narrowed, and not to `person`
    bool wantsEmbedding = true;         ///< whether the next frame of this track needs an embedding
    bool wantsLiveness = true;          ///< whether it must be watched for signs of an attack
    bool wantsChallenge = false;        ///< whether only an answer to a challenge can decide
    ChallengeStatus challenge;          ///< for Challenged, Unanswered and Declined
    AttackSign sign = AttackSign::None; ///< for Attack
};

/// Whether one search matches its best person: the evidence reaches the threshold, and the margin over the runner-up
/// the margin (a larger one where these two people look alike). Without a threshold (0) there is no match.
[[nodiscard]] bool namesSomebody(const Candidate& candidate, const DecisionParameters& parameters);

/// The decision forevery track, pure: same observations in, same decisions out. Nearest is not a match.
///
/// - A track's *window* holds its last `confirmationFrames` embedded frames of good quality. A frame whose best
/// candidate is below
///   threshold or margin counts as disagreeing; one of bad quality is skipped; a pause of more than a second empties
///   the window.
/// - A full window of which `agreement` names one person settles the track. Accepted is reported once a track and
/// person, and not
///   within the cooldown, which runs from when the person was last seen: a person who stays is not accepted again.
/// - A settled track is compared again about once a second. Three misses in a row mean that a different person is
/// there: undecided again.
/// - After `unknownAfter` of good frames without agreement a track is Unknown; it is compared twice a second, in every
/// frame as soon as
///   a person is recognized, and is still accepted when the window agrees.
/// - No two tracks have the same person: the second is InCooldown.
///
/// - Where attacks are looked for, a window that agrees is not enough: the presentation must be bona fide. While that
/// is watched the decision waits; when it is doubtful the person is asked to answer a challenge, at most
/// `kMaxUnanswered` times a minute without an answer, so that a recording cannot try until it happens to move as
/// asked; one that is declined counts among them, or the challenge could be chosen. An attack empties the window.
///
/// Without a threshold (0) nothing is accepted.
class DecisionGate
{
public:
    static constexpr int kMaxUnanswered = 5;
    explicit DecisionGate(DecisionParameters parameters);
    /// One decision for each face, in the same order. Times must not go backwards.
    [[nodiscard]] std::vector<TrackDecision> update(const FrameObservations& observations);
    /// From the next frame on; open windows restart.
    void setParameters(const DecisionParameters& parameters);
    /// The least evidence for candidates who are `expected`, while recognition is narrowed; nothing: as for all. From
    /// the next frame on; open windows restart.
    void setExpectedThreshold(std::optional<double> threshold);
    /// Persons and pairs who need a larger margin than everybody: one was taken for the other. From the next frame on.
    void setExtraMargins(ExtraMargins extra) { m_extraMargins = std::move(extra); }
    /// The acceptance of this person was not recorded (storage failed, or "Not me"): the person in view is decided
    /// again, without cooldown.
    void retract(const PersonId& person);

private:
    enum class Standing { Undecided, Unknown, Settled, InCooldown };
    /// One embedded frame: the person above threshold and margin, if any.
    struct Vote
    {
        PersonId person;
        double similarity = 0.0;
        PersonId rival; ///< the runner-up, where near enough
    };
    struct Tally
    {
        PersonId person;
        int votes = 0;
        double meanSimilarity = 0.0;
    };
    struct TrackState
    {
        Standing standing = Standing::Undecided;
        std::deque<Vote> window;
        int tried = 0;                ///< embedded frames since `trySince`
        MonotonicTime trySince{};     ///< first frame of the present try
        MonotonicTime lastCompared{}; ///< last frame that counted, for the window or as a re-verification
        MonotonicTime lastSeen{};
        PersonId person; ///< for Settled and InCooldown
        PersonId rival;
        double similarity = 0.0;
        bool agreed = false; ///< the window agrees on a person; only the presentation is open
        ChallengeState challenge = ChallengeState::None; ///< in the frame before
        int misses = 0;                                  ///< re-verifications in a row that did not show `person`
        std::vector<PersonId> accepted;                  ///< reported as Accepted on this track

        [[nodiscard]] bool hasPerson() const noexcept
        {
            return standing == Standing::Settled || standing == Standing::InCooldown;
        }
    };

    [[nodiscard]] TrackDecision decide(const FaceObservation& face, MonotonicTime now);
    [[nodiscard]] Vote voteFor(const FaceObservation& face) const;
    void consider(TrackState& track, Vote vote, MonotonicTime now) const;
    [[nodiscard]] TrackOutcome undecidedOutcome(const TrackState& track, const FaceObservation& face,
                                                MonotonicTime now) const;
    [[nodiscard]] static bool needsChallenge(const TrackState& track, const FaceObservation& face)
    {
        return track.agreed && face.presentation == Presentation::Doubtful;
    }
    [[nodiscard]] bool mayChallenge() const { return m_unanswered.size() < kMaxUnanswered; }
    void countUnanswered(TrackState& track, const FaceObservation& face, MonotonicTime now);
    /// True when the track was accepted.
    [[nodiscard]] bool settle(std::uint64_t id, TrackState& track, const Tally& tally, MonotonicTime now);
    /// False when the person who settled the track has left.
    [[nodiscard]] static bool stillThere(TrackState& track, const Vote& vote, MonotonicTime now);
    static void restartProcess(TrackState& track);
    void restartWindows();
    [[nodiscard]] static Tally leader(const TrackState& track);
    /// Whom most of the frames that name `person` have as rival; empty when most have none.
    [[nodiscard]] static PersonId rivalOf(const TrackState& track, const PersonId& person);
    [[nodiscard]] bool isHeldElsewhere(std::uint64_t id, const PersonId& person) const;
    [[nodiscard]] bool wantsEmbedding(const TrackState& track, MonotonicTime now) const;
    [[nodiscard]] static bool wantsLiveness(const TrackState& track);
    [[nodiscard]] double progress(const TrackState& track) const;
    [[nodiscard]] int requiredVotes() const;
    void forget(const std::vector<TrackId>& ended, MonotonicTime now);

    DecisionParameters m_parameters;
    std::optional<double> m_expectedThreshold;
    std::unordered_map<std::uint64_t, TrackState> m_tracks;
    std::deque<MonotonicTime> m_unanswered; ///< challenges of any track in the last minute
    ExtraMargins m_extraMargins;
    std::unordered_map<PersonId, MonotonicTime> m_lastSeen; ///< persons accepted, until their cooldown has passed
};

} // namespace rollcall
