#pragma once

#include "attendance/recognition.h"
#include "base/clock.h"
#include "biometrics/engine.h"

#include <deque>
#include <optional>
#include <utility>

namespace rollcall {

/// Counts blinks: short falls of the eyes' openness below what is usual for this face. Pure.
class BlinkCounter
{
public:
    explicit BlinkCounter(double drop) : m_drop(drop) {}
    void add(const EyeState& eyes, MonotonicTime at);
    [[nodiscard]] int blinks() const noexcept { return m_blinks; }
    /// When the last blink began; meaningless before the first.
    [[nodiscard]] MonotonicTime lastBegan() const noexcept { return m_began; }

private:
    double m_drop;
    std::deque<std::pair<MonotonicTime, double>> m_recent;
    bool m_closed = false;
    MonotonicTime m_closedAt{};
    MonotonicTime m_began{};
    int m_blinks = 0;
};

/// Where a head points, in eye distances of the nose from where a frontal face has it.
struct HeadLook
{
    double yaw = 0;   ///< as QualityReport has it: negative when the nose points to smaller x, the person's right
    double pitch = 0; ///< the same: negative when the face is raised
};

/// One question to a person on screen and the look-out for the answer. Pure.
///
/// An answer counts only when it begins after a person can have read the question and before the time is up. A head
/// that moves the other way first is a recording that moves by itself: the question has failed. A turn is movement of
/// the nose against the eyes, which a flat picture that is turned does not show.
class Challenge
{
public:
    Challenge(ChallengeAction action, const LivenessParameters& parameters, Milliseconds within, MonotonicTime asked)
        : m_action(action), m_turn(parameters.headTurn), m_lift(parameters.headLift), m_within(within), m_asked(asked),
          m_blinks(parameters.blinkDrop)
    {}
    void see(const HeadLook& head, const std::optional<EyeState>& eyes, MonotonicTime at);
    /// Time has passed, with or without a face.
    void tick(MonotonicTime at);
    [[nodiscard]] ChallengeStatus status(MonotonicTime at) const;
    [[nodiscard]] ChallengeAction action() const noexcept { return m_action; }

private:
    void seeHead(const HeadLook& head, MonotonicTime at);

    ChallengeAction m_action;
    double m_turn;
    double m_lift;
    Milliseconds m_within;
    MonotonicTime m_asked;
    ChallengeState m_state = ChallengeState::Asked;
    BlinkCounter m_blinks;
    int m_early = 0;                 ///< blinks that began before they could be an answer
    std::deque<HeadLook> m_straight; ///< before the answer
    int m_moved = 0;                 ///< frames in a row as asked
    int m_movedOtherwise = 0;
};

} // namespace rollcall
