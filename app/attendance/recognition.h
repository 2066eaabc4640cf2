#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QRectF>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace rollcall {

/// One face followed over frames. Never reused within a run.
enum class TrackId : std::uint64_t {};

/// Why a face is not good enough to be embedded now. One at a time: the first in this order that applies.
enum class QualityIssue {
    None,
    TooSmall,   ///< box below the minimum size: come closer
    OutOfFrame, ///< cut by the image edge
    TooDark,
    TooBright,
    Backlit,      ///< face much darker than what is around it
    TurnedAway,   ///< pose outside the accepted range
    Blurred,      ///< hold still
    TooNear,      ///< hides the room that attack detection needs: step back
    MouthCovered, ///< by a mask, a scarf or a hand
    EyesCovered,  ///< by sunglasses
};

/// The best and the second best *person* (not template) in the gallery for one probe.
struct Candidate
{
    PersonId person;
    double similarity = 0.0; ///< cosine, -1..1, higher is closer (distances are converted at the engine's edge)
    double runnerUpSimilarity = -1.0; ///< best similarity of any other person; -1 when there is none
    double likeness = -1.0;           ///< of these two people to each other, as enrolled; -1 when there is only one
    PersonId runnerUp{};              ///< empty when there is none
    /// Recognition is narrowed to some people, and this is one of them: the runner-up is another of them.
    bool expected = false;
};

/// How much the best person stands out: the best similarity minus `share` of the runner-up's, which counts as `floor`
/// at least. With a share of 0 it is the similarity. NaN where a similarity is.
[[nodiscard]] inline double evidenceOf(const Candidate& candidate, double share, double floor)
{
    const double runnerUp = candidate.runnerUpSimilarity < floor ? floor : candidate.runnerUpSimilarity;
    return candidate.similarity - share * runnerUp;
}

/// Whether the face is a real person's, or a photo or screen that shows one.
enum class Presentation {
    NotJudged, ///< attacks are not looked for
    Watching,  ///< too little was seen yet
    BonaFide,
    Doubtful, ///< watched long enough, and nothing decides: only an answer to a challenge will
    Attack,
};

/// What weighed most against a face. For the log, never for the person.
enum class AttackSign {
    None,
    Texture,      ///< the network takes the picture of the face for a reproduction
    Border,       ///< straight edges around the face: paper, bezel
    Plane,        ///< all that is seen moves as one flat thing
    Interference, ///< a regular pattern on the skin: the dots of a screen
    Room,         ///< what is behind the face is not the room that the camera sees otherwise
};

/// What a doubtful person is asked to do; left and right are the person's own.
enum class ChallengeAction { BlinkTwice, TurnLeft, TurnRight, LookUp };
inline constexpr ChallengeAction kChallengeActions[]{ChallengeAction::BlinkTwice, ChallengeAction::TurnLeft,
                                                     ChallengeAction::TurnRight, ChallengeAction::LookUp};
enum class ChallengeState {
    None,
    Asked,
    Passed,
    Failed,
    Declined, ///< the person cannot do it; the track is not asked again
};
/// One challenge, or the row of them that one person is asked. Never reused within a run; 0: none.
enum class ChallengeId : std::uint64_t {};
struct ChallengeStatus
{
    ChallengeState state = ChallengeState::None;
    ChallengeAction action = ChallengeAction::BlinkTwice;
    double timeLeft = 0.0; ///< 1..0 while Asked
    int step = 1;          ///< which of `steps` questions in a row this is
    int steps = 1;
    ChallengeId id{}; ///< of the row
};

/// What vision saw of one face in one frame.
struct FaceObservation
{
    TrackId track{};
    QRectF box; ///< fractions (0..1) of the frame, not mirrored
    QualityIssue quality = QualityIssue::None;
    bool embedded = false;         ///< an embedding was compared with the gallery in this frame
    std::optional<Candidate> best; ///< set when embedded and the gallery is not empty
    Presentation presentation = Presentation::NotJudged;
    AttackSign sign = AttackSign::None; ///< for Attack
    ChallengeStatus challenge;
};

/// Everything vision saw in one frame. Tracks that ended since the previous frame are named once.
struct FrameObservations
{
    std::uint64_t frame = 0;
    ClockReading at; ///< when the frame was captured
    std::vector<FaceObservation> faces;
    std::vector<TrackId> ended;
};

} // namespace rollcall
