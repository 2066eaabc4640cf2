#pragma once

#include "base/clock.h"
#include "base/direction.h"

#include <QString>
#include <QTime>

#include <vector>

namespace rollcall {

/// Parameters of the open-set decision. Defaults: DESIGN, "Decision". Similarities are those of the configured
/// embedder.
struct DecisionParameters
{
    double threshold = 0.0; ///< least evidence of an agreeing frame
    double margin = 0.0;    ///< minimum margin over the runner-up
    /// Evidence is the similarity less this share of the runner-up's, which counts as `runnerUpFloor` at least. Not
    /// configured: with the embedder's own threshold its own, with a given one 0, so that this is for similarities.
    double runnerUpShare = 0.0;
    double runnerUpFloor = 0.0;
    /// Two people whose enrolled faces are at least this similar need `lookalikeMargin` between them. Not configured:
    /// the embedder's own.
    double lookalike = 1.0;
    double lookalikeMargin = 0.0;
    /// Target rate of false matches in single stranger frames; sets the threshold when none is given.
    double targetFpir = 0.003;
    int confirmationFrames = 5;       ///< consecutive embedded frames looked at, 1..50
    double agreement = 0.8;           ///< share of them that must name the same person, each above threshold and margin
    Milliseconds cooldown{30'000};    ///< a person accepted is not accepted again until not seen for so long
    Milliseconds unknownAfter{2'500}; ///< a fair try of good frames before a face is called unknown
};

enum class DirectionMode { Alternate, AlwaysIn, AlwaysOut, Ask, ByTimeOfDay };

/// IN from `from` until the next entry's `from` (the last wraps past midnight).
struct DirectionPeriod
{
    QTime from;
    Direction direction = Direction::In;
};

struct DirectionPolicyConfig
{
    DirectionMode mode = DirectionMode::Alternate;
    /// Local hour at which a new attendance day begins (0..23). With 4, a shift from 20:00 to 03:30 is one day: its OUT
    /// belongs to its IN.
    int dayBoundaryHour = 4;
    std::vector<DirectionPeriod> periods; ///< for ByTimeOfDay, ascending; empty means IN before 12:00 and OUT after
};

struct AttendanceConfig
{
    DirectionPolicyConfig direction;
    /// A second punch of the same person within this time is a duplicate. 60 s: longer than people linger at a door,
    /// shorter than any errand.
    Milliseconds duplicateWindow{60'000};
    /// How long a person can undo a punch by face with "Not me"; until then it is not sent to any server. 5 s: long
    /// enough to read the card and touch it, too short for a server to miss the punch. 0: no such button.
    Milliseconds undoWindow{5'000};
    /// How much each "Not me" raises the margin over the runner-up, in multiples of the decision's margin. 1, the same
    /// again: a face that was confused once is close, and a person who is rejected wrongly still has the PIN. 0: off.
    double undoMargin = 1.0;
    QString door;
    QString timeServer; ///< of the network's time, set at the kiosk; empty: the system's own
    QString timeZone;   ///< IANA name; empty: the system's. Local times of the whole program follow it (useTimeZone)
};

} // namespace rollcall
