#include "vision/attack_spectrum.h"
#include "vision/pipeline_state.h"

#include <algorithm>

// Telling people from pictures of them: only the tracks whose decision is open are looked at.
namespace rollcall {

namespace {

/// Border, pattern and room change slowly, and the first two cost as much as a third of the network each: each is
/// looked for in every third look.
constexpr std::uint64_t kSignEvery = 3;
/// How long the end of a challenge is said before the next may be asked: the card on screen stays for 3.5 s and would
/// hide the question.
constexpr Milliseconds kBetweenChallenges{4000};
/// Until a draw differs from the question before; a draw that is fixed for a test never does.
constexpr int kDraws = 16;

} // namespace

std::vector<cv::Rect2f> Pipeline::Private::visibleBoxes() const
{
    std::vector<cv::Rect2f> boxes;
    for (const auto& [track, face] : faces) {
        if (face.visible)
            boxes.push_back(face.box);
    }
    return boxes;
}

Status Pipeline::Private::lookForSigns(const Frame& frame, FaceState& face)
{
    AttackCues cues;
    if (face.judge->wantsTexture()) {
        ROLLCALL_TRY_ASSIGN(cues.liveness, engine.liveness->scorer->bonaFideLogOdds(frame.bgr, face.box));
    }
    const std::uint64_t turn = face.looks++ % kSignEvery;
    if (turn == 0)
        cues.border = findBorder(frame.bgr, face.box);
    else if (turn == 1)
        cues.interference = interferencePeak(frame.bgr, face.box);
    else
        cues.replaced = room.replaced(frame.bgr, visibleBoxes(), frame.at.monotonic);
    cues.roomKnown = room.isKnown(frame.at.monotonic);
    cues.motion = motion.cueFor(face.box, visibleBoxes());
    cues.suspected = suspicion.isAt(face.box, frame.at.monotonic);
    if (face.points && face.judge->wantsRelief())
        cues.relief = face.relief.update(frame.bgr, *face.points, frame.at.monotonic);
    if (face.points && face.judge->wantsBlink()) {
        ROLLCALL_TRY_ASSIGN(const auto eyes, engine.liveness->eyes->openLogOdds(frame.bgr, *face.points));
        if (!face.blinks)
            face.blinks.emplace(engine.liveness->parameters.blinkDrop);
        const int before = face.blinks->blinks();
        face.blinks->add(eyes, frame.at.monotonic);
        cues.blinked = face.blinks->blinks() > before;
    }
    face.judge->add(cues, frame.at.monotonic);
    face.judgedAt = frames;
    return {};
}

Status Pipeline::Private::followChallenge(const Frame& frame, FaceState& face)
{
    const MonotonicTime now = frame.at.monotonic;
    if (face.challenge->status(now).state != ChallengeState::Asked) {
        if (now - face.challengeEnded > kBetweenChallenges)
            face.challenge.reset();
        return {};
    }
    if (face.points) {
        std::optional<EyeState> eyes;
        if (face.challenge->action() == ChallengeAction::BlinkTwice) {
            ROLLCALL_TRY_ASSIGN(eyes, engine.liveness->eyes->openLogOdds(frame.bgr, *face.points));
        }
        face.challenge->see(face.pose, eyes, now);
    } else {
        face.challenge->tick(now);
    }
    const ChallengeState state = face.challenge->status(now).state;
    if (state == ChallengeState::Asked)
        return {};
    if (state == ChallengeState::Passed && ++face.answered < face.judge->challenges()) {
        ask(face, now);
        return {};
    }
    face.judge->noteChallenge(state == ChallengeState::Passed);
    face.challengeEnded = now;
    if (state == ChallengeState::Passed)
        suspicion.clear(face.box);
    else
        suspicion.note(face.box, now);
    return {};
}

void Pipeline::Private::ask(FaceState& face, MonotonicTime at)
{
    ChallengeAction action = drawChallenge();
    // The same twice in a row would not look like another question.
    for (int i = 0; i < kDraws && face.challenge && action == face.challenge->action(); ++i)
        action = drawChallenge();
    face.challenge.emplace(action, engine.liveness->parameters, engine.liveness->config.answerWithin, at);
}

Status Pipeline::Private::judge(const Frame& frame, std::vector<FaceObservation>& observations)
{
    if (!engine.liveness)
        return {};
    const Stopwatch watch(times.attack);
    const MonotonicTime now = frame.at.monotonic;
    if (faces.empty())
        room.observe(frame.bgr, now);
    std::vector<FaceState*> waiting;
    for (const FaceObservation& observation : observations) {
        FaceState& face = faces[observation.track];
        if (!face.judge)
            face.judge.emplace(engine.liveness->parameters, engine.liveness->config.mode == LivenessMode::Strict);
        if (face.wantsLiveness && observation.quality == QualityIssue::None)
            waiting.push_back(&face);
    }
    if (waiting.empty())
        motion.reset();
    else
        motion.update(frame.bgr, now);
    std::stable_sort(waiting.begin(), waiting.end(),
                     [](const FaceState* a, const FaceState* b) { return a->judgedAt < b->judgedAt; });
    if (waiting.size() > kJudgmentsPerFrame)
        waiting.resize(kJudgmentsPerFrame);
    for (FaceState* face : waiting) {
        if (auto status = lookForSigns(frame, *face); !status)
            return status;
    }
    for (FaceObservation& observation : observations) {
        FaceState& face = faces[observation.track];
        if (face.declined) {
            observation.challenge.state = ChallengeState::Declined;
            observation.challenge.id = face.challengeId;
        }
        if (!face.wantsLiveness) {
            observation.presentation = Presentation::Watching; // decided tracks are not examined
            continue;
        }
        if (face.challenge) {
            if (auto status = followChallenge(frame, face); !status)
                return status;
        }
        // What was seen before the face was covered accuses no one who covers it, nor who comes next.
        const bool isCovered =
            observation.quality == QualityIssue::MouthCovered || observation.quality == QualityIssue::EyesCovered;
        observation.presentation = isCovered ? Presentation::Watching : face.judge->presentation();
        // A hand on the screen, which need not be that of the face, must not open another way past the challenge.
        if (face.declined && observation.presentation == Presentation::BonaFide)
            observation.presentation = Presentation::Doubtful;
        if (observation.presentation == Presentation::Attack) {
            observation.sign = face.judge->sign();
            face.challenge.reset();
            suspicion.note(face.box, now);
        }
        // A person cleared by the frames in the meantime need not continue.
        if (face.challenge && observation.presentation == Presentation::BonaFide &&
            face.challenge->status(now).state == ChallengeState::Asked)
            face.challenge.reset();
        if (!face.challenge && face.wantsChallenge && !face.declined &&
            observation.presentation == Presentation::Doubtful) {
            face.answered = 0;
            face.challengeId = ChallengeId{++rows};
            ask(face, now);
        }
        if (face.challenge) {
            observation.challenge = face.challenge->status(now);
            observation.challenge.steps = std::max(face.judge->challenges(), face.answered);
            observation.challenge.step = std::min(face.answered + 1, observation.challenge.steps);
            observation.challenge.id = face.challengeId;
        }
    }
    return {};
}

void Pipeline::declineChallenge(ChallengeId challenge)
{
    for (auto& [track, face] : d->faces) {
        if (!face.challenge || face.challengeId != challenge ||
            face.challenge->status(d->lastAt).state != ChallengeState::Asked)
            continue;
        face.challenge.reset();
        face.declined = true;
    }
}

void Pipeline::Private::demand(FaceState& face, const TrackDecision& decision) const
{
    face.wantsEmbedding = decision.wantsEmbedding;
    face.wantsChallenge = decision.wantsChallenge;
    // What was seen before a decision says nothing about the person in view at the next one.
    if (decision.wantsLiveness && !face.wantsLiveness && face.judge) {
        face.judge->restart();
        face.relief.reset();
        face.blinks.reset();
    }
    face.wantsLiveness = decision.wantsLiveness;
    if (!face.wantsLiveness)
        face.challenge.reset();
}

} // namespace rollcall
