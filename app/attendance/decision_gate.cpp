#include "attendance/decision_gate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace rollcall {

namespace {

using std::chrono::milliseconds;

/// A longer pause may hide that one person went and another came.
constexpr milliseconds kMaxPause{1000};
/// How often a settled track is compared again: cheap, and a track cannot be handed over for long.
constexpr milliseconds kVerifyInterval{1000};
/// After a miss the next comparison comes sooner, but not in the very next frames, which look alike.
constexpr milliseconds kVerifyIntervalAfterMiss{300};
constexpr int kMissesForTakeover = 3;
constexpr milliseconds kUnknownInterval{500};
/// While only the presentation is open the person is compared now and then: they must stay the same.
constexpr milliseconds kAgreedInterval{150};
constexpr std::chrono::minutes kUnansweredFor{1};
/// Trackers name the tracks that end; one that was forgotten must not stay forever.
constexpr milliseconds kTrackTimeout{10'000};
/// Persons remembered as accepted on one track; more is no person standing there but a stream of takeovers.
constexpr std::size_t kMaxAcceptedPerTrack = 16;

} // namespace

bool namesSomebody(const Candidate& candidate, const DecisionParameters& parameters)
{
    const double margin = candidate.likeness >= parameters.lookalike
                              ? std::max(parameters.margin, parameters.lookalikeMargin)
                              : parameters.margin;
    // Written so that a NaN from a broken embedding never matches.
    return parameters.threshold > 0 &&
           evidenceOf(candidate, parameters.runnerUpShare, parameters.runnerUpFloor) >= parameters.threshold &&
           candidate.similarity - candidate.runnerUpSimilarity >= margin;
}

DecisionGate::DecisionGate(DecisionParameters parameters) : m_parameters(parameters)
{
    m_parameters.confirmationFrames = std::max(1, m_parameters.confirmationFrames);
}

void DecisionGate::setParameters(const DecisionParameters& parameters)
{
    m_parameters = parameters;
    m_parameters.confirmationFrames = std::max(1, m_parameters.confirmationFrames);
    restartWindows();
}

void DecisionGate::setExpectedThreshold(std::optional<double> threshold)
{
    if (std::exchange(m_expectedThreshold, threshold) != threshold)
        restartWindows();
}

void DecisionGate::restartWindows()
{
    for (auto& [id, track] : m_tracks) {
        track.window.clear();
        track.tried = 0;
        track.agreed = false;
    }
}

std::vector<TrackDecision> DecisionGate::update(const FrameObservations& observations)
{
    const MonotonicTime now = observations.at.monotonic;
    forget(observations.ended, now);
    // Before any face is decided: a person held by a track that comes later in the list must count as seen now.
    for (const FaceObservation& face : observations.faces)
        m_tracks[static_cast<std::uint64_t>(face.track)].lastSeen = now;
    std::vector<TrackDecision> decisions;
    decisions.reserve(observations.faces.size());
    for (const FaceObservation& face : observations.faces)
        decisions.push_back(decide(face, now));
    return decisions;
}

TrackDecision DecisionGate::decide(const FaceObservation& face, MonotonicTime now)
{
    const auto id = static_cast<std::uint64_t>(face.track);
    TrackState& track = m_tracks[id];
    bool accepted = false;
    if (face.embedded && face.quality == QualityIssue::None) {
        Vote vote = voteFor(face);
        if (!track.hasPerson() || !stillThere(track, vote, now))
            consider(track, std::move(vote), now);
    }
    if (!track.hasPerson()) {
        countUnanswered(track, face, now);
        if (face.presentation == Presentation::Attack)
            restartProcess(track);
        const bool cleared =
            face.presentation == Presentation::NotJudged || face.presentation == Presentation::BonaFide;
        if (track.agreed && cleared && now - track.lastCompared <= kMaxPause)
            accepted = settle(id, track, leader(track), now);
    }
    if (track.hasPerson() && track.misses == 0)
        m_lastSeen[track.person] = now;

    TrackDecision decision;
    decision.track = face.track;
    decision.quality = face.quality;
    decision.progress = progress(track);
    // Whom a picture shows does not matter.
    decision.wantsEmbedding =
        wantsEmbedding(track, now) && (track.hasPerson() || face.presentation != Presentation::Attack);
    decision.wantsLiveness = wantsLiveness(track);
    if (track.hasPerson()) {
        decision.person = track.person;
        decision.similarity = track.similarity;
    }
    if (accepted)
        decision.rival = track.rival;
    switch (track.standing) {
    case Standing::Undecided:
    case Standing::Unknown:
        decision.outcome = undecidedOutcome(track, face, now);
        decision.challenge = face.challenge;
        decision.sign = face.sign;
        decision.wantsChallenge = needsChallenge(track, face) && mayChallenge();
        break;
    case Standing::Settled:
        decision.outcome = accepted ? TrackOutcome::Accepted : TrackOutcome::Settled;
        break;
    case Standing::InCooldown:
        decision.outcome = TrackOutcome::InCooldown;
        break;
    }
    return decision;
}

TrackOutcome DecisionGate::undecidedOutcome(const TrackState& track, const FaceObservation& face,
                                            MonotonicTime now) const
{
    if (face.presentation == Presentation::Attack)
        return TrackOutcome::Attack;
    if (face.challenge.state == ChallengeState::Declined)
        return TrackOutcome::Declined;
    if (face.challenge.state == ChallengeState::Failed)
        return TrackOutcome::Unanswered;
    if (face.challenge.state != ChallengeState::None)
        return TrackOutcome::Challenged;
    if (track.standing == Standing::Unknown)
        return TrackOutcome::Unknown;
    // No more challenges for now: only another way in helps, and a full ring would promise what does not come.
    if (needsChallenge(track, face) && !mayChallenge())
        return TrackOutcome::Unanswered;
    return track.tried > 0 && now - track.lastCompared <= kMaxPause ? TrackOutcome::Checking : TrackOutcome::Seen;
}

void DecisionGate::countUnanswered(TrackState& track, const FaceObservation& face, MonotonicTime now)
{
    while (!m_unanswered.empty() && now - m_unanswered.front() > kUnansweredFor)
        m_unanswered.pop_front();
    const ChallengeState before = std::exchange(track.challenge, face.challenge.state);
    const bool isOver =
        face.challenge.state == ChallengeState::Failed || face.challenge.state == ChallengeState::Declined;
    if (isOver && before != face.challenge.state)
        m_unanswered.push_back(now);
}

DecisionGate::Vote DecisionGate::voteFor(const FaceObservation& face) const
{
    if (!face.best)
        return {};
    DecisionParameters required = m_parameters;
    const Candidate& best = *face.best;
    if (best.expected && m_expectedThreshold)
        required.threshold = *m_expectedThreshold;
    const double extra = m_extraMargins.of(best.person, best.runnerUp);
    required.margin *= 1.0 + extra;
    required.lookalikeMargin *= 1.0 + extra;
    if (!namesSomebody(best, required))
        return {};
    const double lead = best.similarity - best.runnerUpSimilarity;
    const bool near =
        best.runnerUpSimilarity >= m_parameters.runnerUpFloor && lead < m_parameters.margin * (1.0 + kMaxExtraMargin);
    return {best.person, best.similarity, near ? best.runnerUp : PersonId()};
}

bool DecisionGate::stillThere(TrackState& track, const Vote& vote, MonotonicTime now)
{
    if (vote.person == track.person) {
        track.misses = 0;
        track.lastCompared = now;
        return true;
    }
    if (now - track.lastCompared < (track.misses == 0 ? kVerifyInterval : kVerifyIntervalAfterMiss))
        return true; // not asked for: frames in a row share their blur and their turned head
    track.lastCompared = now;
    if (++track.misses < kMissesForTakeover)
        return true;
    restartProcess(track);
    return false;
}

void DecisionGate::restartProcess(TrackState& track)
{
    track.standing = Standing::Undecided;
    track.person = {};
    track.rival = {};
    track.similarity = 0;
    track.misses = 0;
    track.window.clear();
    track.tried = 0;
    track.agreed = false;
}

void DecisionGate::retract(const PersonId& person)
{
    m_lastSeen.erase(person);
    for (auto& [id, track] : m_tracks) {
        std::erase(track.accepted, person);
        if (track.hasPerson() && track.person == person)
            restartProcess(track);
    }
}

void DecisionGate::consider(TrackState& track, Vote vote, MonotonicTime now) const
{
    if (now - track.lastCompared > kMaxPause) {
        track.window.clear();
        track.tried = 0;
    }
    if (track.tried == 0)
        track.trySince = now;
    track.lastCompared = now;
    track.tried = std::min(track.tried + 1, m_parameters.confirmationFrames);
    track.window.push_back(std::move(vote));
    while (track.window.size() > static_cast<std::size_t>(m_parameters.confirmationFrames))
        track.window.pop_front();

    const bool full = track.window.size() == static_cast<std::size_t>(m_parameters.confirmationFrames);
    track.agreed = full && leader(track).votes >= requiredVotes();
    if (track.agreed)
        track.standing = Standing::Undecided;
    else if (full && now - track.trySince >= m_parameters.unknownAfter)
        track.standing = Standing::Unknown;
}

bool DecisionGate::settle(std::uint64_t id, TrackState& track, const Tally& tally, MonotonicTime now)
{
    track.person = tally.person;
    track.rival = rivalOf(track, tally.person);
    track.similarity = tally.meanSimilarity;
    track.misses = 0;
    track.window.clear();
    track.tried = 0;
    track.agreed = false;
    if (isHeldElsewhere(id, tally.person)) {
        track.standing = Standing::InCooldown;
        return false;
    }
    if (std::find(track.accepted.begin(), track.accepted.end(), tally.person) != track.accepted.end()) {
        track.standing = Standing::Settled;
        return false;
    }
    const auto seen = m_lastSeen.find(tally.person);
    if (seen != m_lastSeen.end() && now - seen->second < m_parameters.cooldown) {
        track.standing = Standing::InCooldown;
        return false;
    }
    track.standing = Standing::Settled;
    if (track.accepted.size() == kMaxAcceptedPerTrack)
        track.accepted.erase(track.accepted.begin());
    track.accepted.push_back(tally.person);
    return true;
}

DecisionGate::Tally DecisionGate::leader(const TrackState& track)
{
    Tally best;
    for (const Vote& candidate : track.window) {
        if (candidate.person.isEmpty() || candidate.person == best.person)
            continue;
        Tally tally{candidate.person, 0, 0.0};
        for (const Vote& vote : track.window) {
            if (vote.person == candidate.person) {
                ++tally.votes;
                tally.meanSimilarity += vote.similarity;
            }
        }
        if (tally.votes > best.votes) {
            tally.meanSimilarity /= tally.votes;
            best = tally;
        }
    }
    return best;
}

PersonId DecisionGate::rivalOf(const TrackState& track, const PersonId& person)
{
    std::map<PersonId, int> named;
    for (const Vote& vote : track.window) {
        if (vote.person == person)
            ++named[vote.rival];
    }
    const auto most =
        std::max_element(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == named.end() ? PersonId() : most->first;
}

bool DecisionGate::isHeldElsewhere(std::uint64_t id, const PersonId& person) const
{
    return std::any_of(m_tracks.begin(), m_tracks.end(), [&](const auto& entry) {
        return entry.first != id && entry.second.hasPerson() && entry.second.person == person;
    });
}

bool DecisionGate::wantsEmbedding(const TrackState& track, MonotonicTime now) const
{
    switch (track.standing) {
    case Standing::Settled:
    case Standing::InCooldown:
        return now - track.lastCompared >= (track.misses == 0 ? kVerifyInterval : kVerifyIntervalAfterMiss);
    case Standing::Unknown: {
        const bool recognized = !track.window.empty() && !track.window.back().person.isEmpty();
        return recognized || now - track.lastCompared >= kUnknownInterval;
    }
    case Standing::Undecided:
        return !track.agreed || now - track.lastCompared >= kAgreedInterval;
    }
    return true;
}

bool DecisionGate::wantsLiveness(const TrackState& track)
{
    if (track.hasPerson())
        return false;
    // A stranger gets no further whatever is before the camera.
    return track.standing == Standing::Undecided || (!track.window.empty() && !track.window.back().person.isEmpty());
}

double DecisionGate::progress(const TrackState& track) const
{
    if (track.hasPerson())
        return 1.0;
    const double agreed = static_cast<double>(leader(track).votes) / requiredVotes();
    const double filled = static_cast<double>(track.window.size()) / m_parameters.confirmationFrames;
    return std::min({agreed, filled, 1.0});
}

int DecisionGate::requiredVotes() const
{
    // No rounding error makes one vote more of a share with up to three decimals and up to 50 frames (tried all).
    const auto votes = static_cast<int>(std::ceil(m_parameters.agreement * m_parameters.confirmationFrames));
    return std::clamp(votes, 1, m_parameters.confirmationFrames);
}

void DecisionGate::forget(const std::vector<TrackId>& ended, MonotonicTime now)
{
    for (const TrackId track : ended)
        m_tracks.erase(static_cast<std::uint64_t>(track));
    std::erase_if(m_tracks, [now](const auto& entry) { return now - entry.second.lastSeen > kTrackTimeout; });
    std::erase_if(m_lastSeen, [&](const auto& entry) { return now - entry.second >= m_parameters.cooldown; });
}

} // namespace rollcall
