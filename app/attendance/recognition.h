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
    Backlit,    ///< face much darker than what is around it
    TurnedAway, ///< pose outside the accepted range
    Blurred,    ///< hold still
};

/// The best and the second best *person* (not template) in the gallery for one probe.
struct Candidate
{
    PersonId person;
    double similarity = 0.0; ///< cosine, -1..1, higher is closer (distances are converted at the engine's edge)
    double runnerUpSimilarity = -1.0; ///< best similarity of any other person; -1 when there is none
    double likeness = -1.0;           ///< of these two people to each other, as enrolled; -1 when there is only one
};

/// How much the best person stands out: the best similarity less `share` of the runner-up's, which counts as `floor` at
/// least. With a share of 0 it is the similarity. NaN where a similarity is.
[[nodiscard]] inline double evidenceOf(const Candidate& candidate, double share, double floor)
{
    const double runnerUp = candidate.runnerUpSimilarity < floor ? floor : candidate.runnerUpSimilarity;
    return candidate.similarity - share * runnerUp;
}

/// What vision saw of one face in one frame.
struct FaceObservation
{
    TrackId track{};
    QRectF box; ///< fractions (0..1) of the frame, not mirrored
    QualityIssue quality = QualityIssue::None;
    bool embedded = false;         ///< an embedding was compared with the gallery in this frame
    std::optional<Candidate> best; ///< set when embedded and the gallery is not empty
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
