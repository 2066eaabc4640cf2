#include "vision/attack_judge.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace rollcall {

namespace {

constexpr std::size_t kWindow = 12;   ///< scores in the network's mean: 0.4 s at first, 1.2 s later
constexpr std::size_t kMinFrames = 5; ///< before anything is said
constexpr int kTextureEvery = 3;      ///< frames, once the mean is of kWindow
constexpr double kLead = 2.0;         ///< log-odds that the newest frames may be ahead of the whole track
constexpr std::size_t kSigns = 5;     ///< newest measurements of each sign, of which the median counts
constexpr std::size_t kMinSigns = 2;  ///< of the border and the pattern, which show in any frame
constexpr std::size_t kMinPlanes = 3; ///< of the motion, which needs some
/// Natural logarithm of a relief cue that says nothing: pictures have -0.4 in the mean, faces 0.3 to 0.7.
constexpr double kFlatRelief = 0.3;
/// Of one cue: no single one is enough. With 2.5 above, people pass 0.2 s earlier, and the television with its bezel in
/// view in 2 of 6 starts instead of none.
constexpr double kMaxRelief = 1.5;
/// Anything slower is noise; a wall behind a person does not move.
constexpr double kMinMotion = 0.06;
/// Share of the points on one plane: live scenes that move reach 0.69 (90 %), held stills 0.75 at least (10 %).
constexpr double kPlaneFrom = 0.70;
constexpr double kPlaneFull = 0.85;
/// Natural logarithm of the spectrum's peak.
constexpr double kPeakFrom = 3.7;
constexpr double kPeakFull = 4.7;
/// Share of a sign's cost above which a response is required: a door next to a person costs half.
constexpr double kClearSign = 0.5;
/// Before a person is accepted: three pairs of frames whose motion can be measured, at 24 frames a second and more.
constexpr Milliseconds kMinWatch{380};
constexpr Milliseconds kPatience{1000}; ///< of watching before doubt is said
/// The same where nothing speaks against a face, and only what shows it to be one is missing yet.
constexpr Milliseconds kReliefPatience{1600};
constexpr Milliseconds kMaxPause{1000};
constexpr int kMaxUnanswered = 3; ///< more do not cost more: a person coming closer may still be recognized

void keep(std::deque<double>& values, double value, std::size_t most)
{
    values.push_back(value);
    while (values.size() > most)
        values.pop_front();
}

/// Of an even number the lower one: a sign must have been seen in more than half.
double lowerMedian(const std::deque<double>& values)
{
    std::vector<double> sorted(values.begin(), values.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>((sorted.size() - 1) / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

double ramp(double value, double from, double to)
{
    return std::clamp((value - from) / (to - from), 0.0, 1.0);
}

} // namespace

void AttackJudge::restart()
{
    *this = AttackJudge(m_parameters, m_alwaysChallenge);
}

void AttackJudge::add(const AttackCues& cues, MonotonicTime at)
{
    if (m_frames > 0 && at - m_last > kMaxPause) {
        m_liveness.clear();
        m_borders.clear();
        m_peaks.clear();
        m_planes.clear();
        m_replaced.clear();
        m_roomMotion.clear();
        m_relief = 0;
        m_blinked = false;
        m_sum = 0;
        m_scores = 0;
        m_frames = 0;
    }
    if (m_frames == 0)
        m_first = at;
    m_last = at;
    ++m_frames;
    ++m_sinceScore;
    if (cues.liveness) {
        m_sum += *cues.liveness;
        ++m_scores;
        m_sinceScore = 0;
        keep(m_liveness, *cues.liveness, kWindow);
    }
    if (cues.border)
        keep(m_borders, cues.border->sides(), kSigns);
    if (cues.interference)
        keep(m_peaks, *cues.interference, kSigns);
    if (cues.motion && cues.motion->background >= kMinMotion && cues.motion->face >= kMinMotion)
        keep(m_planes, cues.motion->onePlane, kSigns);
    m_roomKnown = cues.roomKnown;
    if (m_roomKnown && cues.motion && cues.motion->room)
        keep(m_roomMotion, *cues.motion->room, kSigns);
    if (cues.replaced)
        keep(m_replaced, *cues.replaced, kSigns);
    if (cues.relief) {
        m_relief += std::clamp(std::log(std::max(cues.relief->ratio, 1e-3)) - kFlatRelief, -kMaxRelief, kMaxRelief);
    }
    m_blinked = m_blinked || cues.blinked;
    m_suspected = cues.suspected;
    m_sawOtherRoom = m_sawOtherRoom || costs().room > 0;
    m_wasAttack = m_wasAttack || (m_liveness.size() == kWindow && score() < m_parameters.attack);
}

void AttackJudge::noteChallenge(bool answered)
{
    m_answered = m_answered || answered;
    if (!answered)
        m_unanswered = std::min(m_unanswered + 1, kMaxUnanswered);
}

double AttackJudge::networkScore() const
{
    if (m_liveness.empty())
        return 0;
    const double newest =
        std::accumulate(m_liveness.begin(), m_liveness.end(), 0.0) / static_cast<double>(m_liveness.size());
    return std::min(newest, m_sum / m_scores + kLead);
}

bool AttackJudge::wantsTexture() const
{
    return m_liveness.size() < kWindow || m_sinceScore + 1 >= kTextureEvery;
}

AttackJudge::Costs AttackJudge::costs() const
{
    Costs costs;
    if (m_borders.size() >= kMinSigns) {
        const double sides = lowerMedian(m_borders);
        costs.border = m_parameters.borderCost * (sides >= 3 ? 1.0 : sides >= 2 ? 0.5 : 0.0);
    }
    if (m_planes.size() >= kMinPlanes)
        costs.plane = m_parameters.planeCost * ramp(lowerMedian(m_planes), kPlaneFrom, kPlaneFull);
    if (m_peaks.size() >= kMinSigns)
        costs.interference = m_parameters.interferenceCost * ramp(lowerMedian(m_peaks), kPeakFrom, kPeakFull);
    const bool isReplaced = m_replaced.size() >= kMinSigns && lowerMedian(m_replaced) >= m_parameters.roomReplaced;
    const bool isHeld = m_roomMotion.size() >= kMinPlanes && lowerMedian(m_roomMotion) >= m_parameters.roomMotion;
    costs.room = isReplaced || isHeld ? m_parameters.roomCost : 0.0;
    costs.unanswered = m_parameters.unansweredCost * m_unanswered;
    return costs;
}

double AttackJudge::score() const
{
    const Costs signs = costs();
    return networkScore() - signs.border - signs.plane - signs.interference - signs.room;
}

bool AttackJudge::showsASign() const
{
    const Costs signs = costs();
    return signs.border > kClearSign * m_parameters.borderCost || signs.plane > kClearSign * m_parameters.planeCost ||
           signs.interference > kClearSign * m_parameters.interferenceCost || m_sawOtherRoom;
}

bool AttackJudge::isAlive() const
{
    return m_relief >= m_parameters.relief || (m_roomKnown && m_blinked);
}

int AttackJudge::challenges() const
{
    return mustAnswer() || m_unanswered > 0 ? 2 : 1;
}

Presentation AttackJudge::presentation() const
{
    if (m_liveness.size() < kMinFrames)
        return Presentation::Watching;
    const double now = score();
    if (now < m_parameters.attack)
        return m_wasAttack ? Presentation::Attack : Presentation::Watching;
    if (m_answered)
        return Presentation::BonaFide;
    const auto watched = m_last - m_first;
    const bool isRoomSeen = !m_roomKnown || m_replaced.size() >= kMinSigns;
    const double required = m_parameters.accept + (m_roomKnown ? 0.0 : m_parameters.unknownRoomCost);
    if (!mustAnswer() && isRoomSeen && !showsASign() && isAlive() && watched >= kMinWatch &&
        now - costs().unanswered >= required)
        return Presentation::BonaFide;
    const bool lacksOnlyRelief = isRoomSeen && !showsASign() && !isAlive() && now - costs().unanswered >= required;
    const bool isLongEnough = watched >= (lacksOnlyRelief ? kReliefPatience : kPatience) || mustAnswer();
    return isLongEnough ? Presentation::Doubtful : Presentation::Watching;
}

AttackSign AttackJudge::sign() const
{
    const Costs signs = costs();
    const std::pair<double, AttackSign> all[] = {{-networkScore(), AttackSign::Texture},
                                                 {signs.border, AttackSign::Border},
                                                 {signs.plane, AttackSign::Plane},
                                                 {signs.interference, AttackSign::Interference},
                                                 {signs.room, AttackSign::Room}};
    return std::max_element(std::begin(all), std::end(all))->second;
}

} // namespace rollcall
