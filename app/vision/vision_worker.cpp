#include "vision/vision_worker.h"

#include "base/logging.h"
#include "vision/face_portrait.h"

#include <utility>

namespace rollcall {

DecisionParameters withScale(DecisionParameters parameters, const SimilarityScale& scale, int people)
{
    if (parameters.threshold == 0 && scale.tail) {
        parameters.threshold = predictedThreshold(*scale.tail, people, parameters.targetFpir);
        parameters.runnerUpShare = scale.tail->runnerUpShare;
        parameters.runnerUpFloor = scale.tail->runnerUpFloor;
    } else if (parameters.threshold == 0) {
        parameters.threshold = scale.threshold;
    }
    parameters.lookalike = scale.lookalike;
    parameters.lookalikeMargin = scale.lookalikeMargin;
    if (parameters.margin == 0)
        parameters.margin = scale.margin;
    return parameters;
}

VisionWorker::VisionWorker(FaceEngine engine, const Settings& settings, std::shared_ptr<FrameBox> frames, Sink sink)
    : m_configured(settings.decision), m_pipeline(std::move(engine), settings.pipeline),
      m_gate(withScale(m_configured, m_pipeline.embedder().scale(), 0)), m_limits(settings.pipeline.quality),
      m_frames(std::move(frames)), m_sink(std::move(sink))
{
    if (settings.drawChallenge)
        m_pipeline.setChallengeDraw(settings.drawChallenge);
    if (m_frames) {
        m_frames->onFilled(wakeIn(this, &VisionWorker::drain));
        // An earlier frame did not wake the worker.
        QMetaObject::invokeMethod(this, &VisionWorker::drain, Qt::QueuedConnection);
    }
}

VisionWorker::~VisionWorker()
{
    if (m_frames)
        m_frames->silence();
}

void VisionWorker::setGallery(std::shared_ptr<const Gallery> gallery)
{
    const int people = gallery ? gallery->personCount() : 0;
    const DecisionParameters parameters = withScale(m_configured, m_pipeline.embedder().scale(), people);
    // A change starts windows afresh: not forevery edit of the roster.
    if (parameters.threshold != std::exchange(m_threshold, parameters.threshold))
        m_gate.setParameters(parameters);
    m_gallery = gallery;
    m_pipeline.setGallery(std::move(gallery));
    useNarrowing();
}

void VisionWorker::narrow(std::vector<Narrowing> narrowings)
{
    m_narrowings = std::move(narrowings);
    m_running.clear(); // looked at with the next frame
}

void VisionWorker::followNarrowings(WallTime now)
{
    std::vector<bool> running;
    running.reserve(m_narrowings.size());
    for (const Narrowing& narrowing : m_narrowings)
        running.push_back(now >= narrowing.from && now <= narrowing.to);
    if (running == m_running && (!running.empty() || !m_expected))
        return;
    m_running = std::move(running);
    m_expected.reset();
    for (std::size_t i = 0; i < m_running.size(); ++i) {
        if (!m_running[i])
            continue;
        if (!m_expected)
            m_expected.emplace();
        m_expected->insert(m_narrowings[i].people.begin(), m_narrowings[i].people.end());
    }
    useNarrowing();
}

/// Few people need less evidence: fewer are there to be taken for.
void VisionWorker::useNarrowing()
{
    std::shared_ptr<const Gallery> narrowed;
    std::optional<double> threshold;
    if (m_expected && m_gallery) {
        narrowed = m_gallery->narrowedTo(*m_expected);
        threshold = withScale(m_configured, m_pipeline.embedder().scale(), narrowed->personCount()).threshold;
    }
    m_pipeline.setNarrowed(std::move(narrowed));
    m_gate.setExpectedThreshold(threshold);
}

void VisionWorker::retract(const PersonId& person)
{
    m_gate.retract(person);
}

void VisionWorker::setExtraMargins(ExtraMargins extra)
{
    m_gate.setExtraMargins(std::move(extra));
}

void VisionWorker::setMode(VisionMode mode)
{
    if (std::exchange(m_mode, mode) == mode)
        return;
    // The tracks end too: evidence from before an interruption must not be used.
    m_pipeline.reset();
    m_enrollment.reset();
    if (mode == VisionMode::Enroll)
        m_enrollment.emplace(m_pipeline.engine(), m_limits);
    m_codes = {};
    m_motion.reset();
}

void VisionWorker::declineChallenge(ChallengeId challenge)
{
    m_pipeline.declineChallenge(challenge);
}

void VisionWorker::retakePose(Pose pose)
{
    if (m_enrollment)
        m_enrollment->retake(pose);
}

void VisionWorker::drain()
{
    std::vector<FramePtr> frames = m_frames->takeAll();
    if (frames.empty())
        return;
    m_passedOver += frames.size() - 1;
    if (frames.back())
        m_sink(process(*frames.back()));
}

void VisionWorker::note(const QString& error)
{
    if (error == m_lastError)
        return;
    m_lastError = error;
    if (error.isEmpty())
        qCInfo(lcVision, "frame processing has recovered");
    else
        qCWarning(lcVision, "a frame could not be processed: %s", qUtf8Printable(error));
}

void VisionWorker::recognize(const Frame& frame, VisionOutput& output)
{
    followNarrowings(frame.at.utc);
    auto observations = m_pipeline.process(frame);
    if (!observations) {
        output.error = observations.error().message;
        return;
    }
    output.observations = std::move(*observations);
    output.decisions = m_gate.update(output.observations);
    for (TrackDecision& decision : output.decisions)
        decision.expected = !m_expected || decision.person.isEmpty() || m_expected->contains(decision.person);
    takePortraits(frame, output);
    if (output.observations.faces.empty()) {
        if (const auto motion = m_motion.look(frame.bgr, frame.at.monotonic))
            output.motion = *motion;
        else
            note(motion.error().message); // only the screen wakes later
    }
    m_pipeline.applyConstraint(output.decisions);
    if (auto& expression = m_pipeline.engine().expression) {
        auto seen = m_expressions.look(frame.bgr, output.observations, *expression);
        if (seen)
            output.expressions = std::move(*seen);
        else
            note(seen.error().message); // no punch depends on it
        m_expressions.accept(output.decisions);
    }
    output.times = m_pipeline.lastTimes();
}

void VisionWorker::takePortraits(const Frame& frame, VisionOutput& output) const
{
    if (!m_wantsPortraits)
        return;
    // One decision for each face, in the same order.
    for (std::size_t i = 0; i < output.decisions.size(); ++i) {
        const TrackDecision& decision = output.decisions[i];
        if (decision.outcome == TrackOutcome::Accepted && decision.expected)
            output.portraits.push_back({decision.track, facePortrait(frame.bgr, output.observations.faces[i].box)});
    }
}

VisionOutput VisionWorker::process(const Frame& frame)
{
    VisionOutput output;
    output.observations.frame = frame.sequence;
    output.observations.at = frame.at;
    switch (m_mode) {
    case VisionMode::Recognize:
        recognize(frame, output);
        break;
    case VisionMode::Paused:
        break;
    case VisionMode::Enroll: {
        auto progress = m_enrollment->feed(frame.bgr);
        if (progress)
            output.enrollment = std::move(*progress);
        else
            output.error = progress.error().message;
        break;
    }
    case VisionMode::ReadCodes: {
        auto code = m_codes.feed(frame.bgr, frame.at.monotonic);
        if (code)
            output.code = std::move(*code);
        else
            output.error = code.error().message;
        break;
    }
    }
    note(output.error);
    output.framesProcessed = ++m_processed;
    output.framesDropped = m_passedOver + (m_frames ? m_frames->droppedCount() : 0);
    return output;
}

} // namespace rollcall
