#include "vision/challenge.h"

#include "base/median.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

namespace rollcall {

namespace {

/// What is usual for a face is taken from so long, which holds more open frames than closed ones.
constexpr Milliseconds kUsual{1500};
constexpr std::size_t kMinUsual = 5;
/// A blink takes 100 to 400 ms (Schiffman, Sensation and Perception); slow cameras see one frame of it. Longer is a
/// look down.
constexpr Milliseconds kMaxBlink{600};
/// Share of the drop above which the eyes are open again.
constexpr double kReopened = 0.5;
/// People do not read and react faster; an earlier movement is not a response.
constexpr Milliseconds kReaction{250};
constexpr int kBlinks = 2;            ///< one may be chance: people blink 15 times a minute
constexpr std::size_t kStraight = 5;  ///< frames from which the straight look is taken
constexpr double kStraightYaw = 0.25; ///< eye distances: a person looking aside must face the camera first
constexpr int kMovedFrames = 2;       ///< one may be a landmark gone astray

} // namespace

void BlinkCounter::add(const EyeState& eyes, MonotonicTime at)
{
    const double open = (eyes.first + eyes.second) / 2;
    while (!m_recent.empty() && at - m_recent.front().first > kUsual)
        m_recent.pop_front();
    if (m_recent.size() >= kMinUsual) {
        std::vector<double> values;
        for (const auto& [time, value] : m_recent)
            values.push_back(value);
        const double usual = median(std::move(values));
        if (!m_closed && open < usual - m_drop) {
            m_closed = true;
            m_closedAt = at;
        } else if (m_closed && open > usual - m_drop * kReopened) {
            m_closed = false;
            if (at - m_closedAt <= kMaxBlink) {
                ++m_blinks;
                m_began = m_closedAt;
            }
        } else if (m_closed && at - m_closedAt > kUsual) {
            m_closed = false; // that is how this face looks now
        }
    }
    m_recent.emplace_back(at, open);
}

void Challenge::tick(MonotonicTime at)
{
    if (m_state == ChallengeState::Asked && at - m_asked > m_within)
        m_state = ChallengeState::Failed;
}

void Challenge::see(const HeadLook& head, const std::optional<EyeState>& eyes, MonotonicTime at)
{
    tick(at);
    if (m_state != ChallengeState::Asked)
        return;
    seeHead(head, at);
    if (m_action != ChallengeAction::BlinkTwice || m_state != ChallengeState::Asked || !eyes)
        return;
    const int before = m_blinks.blinks();
    m_blinks.add(*eyes, at);
    if (m_blinks.blinks() > before && m_blinks.lastBegan() - m_asked < kReaction)
        ++m_early;
    if (m_blinks.blinks() - m_early >= kBlinks)
        m_state = ChallengeState::Passed;
}

void Challenge::seeHead(const HeadLook& head, MonotonicTime at)
{
    if (!std::isfinite(head.yaw) || !std::isfinite(head.pitch))
        return;
    if (m_straight.size() < kStraight || at - m_asked < kReaction) {
        if (std::abs(head.yaw) > kStraightYaw)
            m_straight.clear();
        else
            m_straight.push_back(head);
        while (m_straight.size() > kStraight)
            m_straight.pop_front();
        return;
    }
    std::vector<double> yaws;
    std::vector<double> pitches;
    for (const HeadLook& straight : m_straight) {
        yaws.push_back(straight.yaw);
        pitches.push_back(straight.pitch);
    }
    const double right = median(std::move(yaws)) - head.yaw;
    const double up = median(std::move(pitches)) - head.pitch;
    bool isAnswer = false;
    bool isOther = false;
    switch (m_action) {
    case ChallengeAction::TurnLeft:
        isAnswer = -right >= m_turn;
        isOther = right >= m_turn;
        break;
    case ChallengeAction::TurnRight:
        isAnswer = right >= m_turn;
        isOther = -right >= m_turn;
        break;
    case ChallengeAction::LookUp:
        isAnswer = up >= m_lift;
        isOther = -up >= m_lift;
        break;
    case ChallengeAction::BlinkTwice:
        break;
    }
    m_moved = isAnswer ? m_moved + 1 : 0;
    m_movedOtherwise = isOther ? m_movedOtherwise + 1 : 0;
    if (m_moved >= kMovedFrames)
        m_state = ChallengeState::Passed;
    else if (m_movedOtherwise >= kMovedFrames)
        m_state = ChallengeState::Failed;
}

ChallengeStatus Challenge::status(MonotonicTime at) const
{
    const double spent = std::chrono::duration<double>(at - m_asked) / std::chrono::duration<double>(m_within);
    return {m_state, m_action, m_state == ChallengeState::Asked ? std::clamp(1.0 - spent, 0.0, 1.0) : 0.0, 1, 1, {}};
}

} // namespace rollcall
