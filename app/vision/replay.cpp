#include "vision/replay.h"

#include "capture/frame_source.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <utility>

namespace rollcall {

namespace {

bool isWorthTelling(TrackOutcome outcome)
{
    return outcome != TrackOutcome::Seen && outcome != TrackOutcome::Checking && outcome != TrackOutcome::Settled;
}

void add(StageTimes& sum, const StageTimes& times)
{
    sum.detect += times.detect;
    sum.track += times.track;
    sum.landmarks += times.landmarks;
    sum.quality += times.quality;
    sum.embed += times.embed;
    sum.identify += times.identify;
    sum.attack += times.attack;
    sum.total += times.total;
    sum.embeddings += times.embeddings;
    sum.looks += times.looks;
}

/// Collects what the frames say. Fed by the source's thread, read after the source has stopped.
class Recorder
{
public:
    void take(const Frame& frame, const VisionOutput& output)
    {
        ++m_report.frames;
        m_report.lastFrame = frame.mediaTime;
        add(m_report.spent, output.times);
        if (!output.error.isEmpty()) {
            ++m_report.framesFailed;
            m_report.lastError = output.error;
            return;
        }
        if (!output.observations.faces.empty()) {
            ++m_report.framesWithFace;
            if (!m_report.firstFace)
                m_report.firstFace = frame.mediaTime;
        }
        for (const FaceObservation& face : output.observations.faces)
            m_report.tracks += m_told.try_emplace(face.track).second ? 1 : 0;
        for (const TrackDecision& decision : output.decisions)
            take(frame, decision);
        for (const SeenExpression& seen : output.expressions) {
            if (m_report.expressions.size() < ReplayReport::kMaxEvents)
                m_report.expressions.push_back({frame.mediaTime, seen});
        }
        for (const TrackId track : output.observations.ended)
            m_told.erase(track);
    }
    [[nodiscard]] ReplayReport report() && { return std::move(m_report); }

private:
    void take(const Frame& frame, const TrackDecision& decision)
    {
        const Told now{decision.outcome, decision.challenge.id, decision.challenge.step};
        const Told before = std::exchange(m_told[decision.track], now);
        const bool isSame = now.outcome == TrackOutcome::Challenged ? now == before : now.outcome == before.outcome;
        if (isSame || !isWorthTelling(decision.outcome))
            return;
        if (m_report.events.size() >= ReplayReport::kMaxEvents) {
            ++m_report.eventsLeftOut;
            return;
        }
        const bool isAsked = decision.outcome == TrackOutcome::Challenged;
        m_report.events.push_back({frame.mediaTime, frame.sequence, decision.track, decision.outcome, decision.person,
                                   decision.similarity,
                                   isAsked ? std::optional(decision.challenge.action) : std::nullopt, decision.sign});
    }

    struct Told
    {
        TrackOutcome outcome = TrackOutcome::Seen;
        ChallengeId challenge{};
        int step = 0;
        bool operator==(const Told&) const = default;
    };

    ReplayReport m_report;
    std::map<TrackId, Told> m_told; ///< of the tracks that live
};

} // namespace

Result<ReplayReport> replay(FaceEngine engine, ReplayRequest request, const Clock& clock)
{
    if (!request.source.uri.startsWith(QLatin1String("file:")) &&
        !request.source.uri.startsWith(QLatin1String("playlist:")))
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("Only a recording can be replayed: file:PATH or playlist:PATH"));
    request.source.everyFrame = true;
    request.source.loop = false;
    ROLLCALL_TRY_ASSIGN(auto source, createFrameSource(request.source, clock));

    VisionWorker worker(std::move(engine), request.settings, nullptr, {});
    worker.setGallery(std::move(request.gallery));
    Recorder recorder;
    std::mutex mutex;
    std::condition_variable ended;
    bool isOver = false; // guarded by mutex, as is `problem`
    QString problem;
    const auto finish = [&](const QString& why) {
        const std::lock_guard lock(mutex);
        if (!isOver)
            problem = why;
        isOver = true;
        ended.notify_all();
    };
    source->start({
        // The source waits while a frame is worked on: nothing is queued, nothing is lost.
        .onFrame =
            [&](const FramePtr& frame) {
                {
                    const std::lock_guard lock(mutex);
                    if (isOver)
                        return;
                }
                const VisionOutput output = worker.process(*frame);
                recorder.take(*frame, output);
                if (request.observe && !request.observe(*frame, output))
                    finish({});
            },
        .onState =
            [&](SourceState state, const QString& detail) {
                if (state == SourceState::Ended || state == SourceState::Stopped)
                    finish({});
                else if (state == SourceState::Lost)
                    finish(detail.isEmpty() ? QStringLiteral("The recording cannot be played") : detail);
            },
    });
    {
        std::unique_lock lock(mutex);
        ended.wait(lock, [&] { return isOver; });
    }
    source->stop();
    if (!problem.isEmpty())
        return failure(ErrorCode::Unavailable, problem);
    return std::move(recorder).report();
}

} // namespace rollcall
