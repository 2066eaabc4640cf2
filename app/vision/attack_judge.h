#pragma once

#include "attendance/recognition.h"
#include "base/clock.h"
#include "biometrics/engine.h"
#include "vision/attack_border.h"
#include "vision/attack_motion.h"
#include "vision/face_relief.h"

#include <deque>
#include <optional>

namespace rollcall {

/// What one frame says about one face. Each sign is looked for in the frames where it can be.
struct AttackCues
{
    std::optional<double> liveness; ///< log-odds of bona fide, see AttackJudge::wantsTexture
    std::optional<BorderCue> border;
    std::optional<double> interference; ///< see interferencePeak
    std::optional<MotionCue> motion;
    bool roomKnown = false;         ///< the camera hangs still and knows its room
    std::optional<double> replaced; ///< share of that room, see SceneMemory
    std::optional<ReliefCue> relief;
    bool blinked = false;   ///< a blink ended in this frame
    bool suspected = false; ///< an attack or an unanswered challenge was at this place, see Suspicion
};

/// Weighs the evidence about one track, pure: a sum of log-odds. The network's score, averaged over the newest frames,
/// less a cost for each sign of a picture or screen. A score above `accept` is bona fide, one below `attack` an attack,
/// and after a second between them it is doubtful.
///
/// - The mean of the newest frames counts at most kLead above that of the whole track: a replay has lucky moments.
/// - An attack stays one until its score has risen above `attack`, and is doubtful from then on: only an answered
/// challenge mends it.
/// - A presentation that clearly shows one of the signs is not bona fide without a response, however live the network
/// rates it for.
/// - Where the room is known, no presentation is bona fide without a response before the room was seen next to it, or
/// once another was: what a screen shows of a room
///   may resemble the kiosk's for a moment.
/// - The absence of signs is not enough: a cut-out has none. A presentation is bona fide only when it also shows the
/// relief of a face or a blink; where the room is not known, only its relief counts, and the texture must be better by
/// `unknownRoomCost`.
/// - With `alwaysChallenge` no presentation is bona fide without a response, and neither is one at a place that is
/// suspected.
class AttackJudge
{
public:
    AttackJudge(const LivenessParameters& parameters, bool alwaysChallenge)
        : m_parameters(parameters), m_alwaysChallenge(alwaysChallenge)
    {}
    /// Times must not go backwards. After a pause of more than a second what was seen before does not count.
    void add(const AttackCues& cues, MonotonicTime at);
    /// A challenge has ended; an answer makes the track bona fide until the next `restart`, unless it looks like an
    /// attack.
    void noteChallenge(bool answered);
    /// A different face may be there now.
    void restart();

    [[nodiscard]] Presentation presentation() const;
    /// Whether the next frame's texture is needed. Scoring it costs more than all the rest, and once its mean is known
    /// neighboring frames say the same: a third of them is enough.
    [[nodiscard]] bool wantsTexture() const;
    /// Whether relief would change anything; otherwise it need not be looked for.
    [[nodiscard]] bool wantsRelief() const { return !isAlive() && !mustAnswer(); }
    /// The same of a blink.
    [[nodiscard]] bool wantsBlink() const { return wantsRelief() && m_roomKnown; }
    /// How many challenges in a row must be answered: two where one may be answered by chance too often.
    [[nodiscard]] int challenges() const;
    /// Of Attack: what weighs most.
    [[nodiscard]] AttackSign sign() const;
    /// Log-odds of bona fide so far; 0 before the first frame.
    [[nodiscard]] double score() const;

private:
    struct Costs
    {
        double border = 0, plane = 0, interference = 0, room = 0, unanswered = 0;
    };
    [[nodiscard]] Costs costs() const;
    [[nodiscard]] double networkScore() const;
    [[nodiscard]] bool showsASign() const;
    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] bool mustAnswer() const { return m_alwaysChallenge || m_wasAttack || m_suspected; }

    LivenessParameters m_parameters;
    bool m_alwaysChallenge;
    std::deque<double> m_liveness;
    std::deque<double> m_borders; ///< sides with a line
    std::deque<double> m_peaks;
    std::deque<double> m_planes;
    std::deque<double> m_replaced;
    std::deque<double> m_roomMotion; ///< of a room that is known
    double m_relief = 0;             ///< sum of what the relief cues say, log-odds of a kind
    bool m_blinked = false;
    bool m_suspected = false;
    bool m_roomKnown = false;
    bool m_sawOtherRoom = false;
    double m_sum = 0; ///< of all liveness scores of the track
    int m_scores = 0; ///< their number
    int m_frames = 0;
    int m_sinceScore = 0; ///< frames
    MonotonicTime m_first{};
    MonotonicTime m_last{};
    int m_unanswered = 0;
    bool m_answered = false;
    bool m_wasAttack = false;
};

} // namespace rollcall
