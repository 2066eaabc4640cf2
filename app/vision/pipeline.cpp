#include "vision/pipeline.h"

#include "biometrics/embedding.h"
#include "biometrics/equalize.h"
#include "biometrics/guarded.h"
#include "vision/pipeline_state.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

namespace rollcall {

namespace {

/// Share of the newest embedding in a track's reference.
constexpr float kReferenceGain = 0.3F;

QRectF asFractions(const cv::Rect2f& box, const cv::Size& frame)
{
    const QRectF all(0, 0, 1, 1);
    const QRectF fractions(static_cast<qreal>(box.x) / frame.width, static_cast<qreal>(box.y) / frame.height,
                           static_cast<qreal>(box.width) / frame.width, static_cast<qreal>(box.height) / frame.height);
    return fractions & all;
}

/// Mean gray of the whole picture.
double brightnessOf(const cv::Mat& bgr)
{
    const cv::Scalar mean = cv::mean(bgr);
    return 0.114 * mean[0] + 0.587 * mean[1] + 0.299 * mean[2];
}

} // namespace

void Pipeline::Private::forget(const std::vector<TrackId>& tracks)
{
    for (const TrackId track : tracks) {
        faces.erase(track);
        ended.push_back(track);
    }
}

void Pipeline::Private::endAll()
{
    forget(tracker.clear());
    framesSinceLook.reset();
    emptyLooks = 0;
    allHealthy = false;
    motion.reset();
}

TrackId Pipeline::Private::otherPerson(TrackId track, MonotonicTime at)
{
    FaceState face = std::move(faces[track]);
    tracker.end(track);
    forget({track});
    const TrackId fresh = tracker.begin(face.box, at);
    face.wantsEmbedding = true;
    face.reference.clear();
    face.wantsLiveness = true;
    face.wantsChallenge = false;
    face.challenge.reset();
    face.answered = 0;
    face.declined = false;
    face.relief.reset();
    face.blinks.reset();
    if (face.judge)
        face.judge->restart();
    faces[fresh] = std::move(face);
    return fresh;
}

std::optional<Candidate> Pipeline::Private::identify(const Embedding& probe) const
{
    auto best = gallery ? gallery->identify(probe) : std::nullopt;
    if (!best || !narrowed)
        return best;
    auto expected = narrowed->identify(probe);
    if (!expected || expected->person != best->person)
        return best;
    expected->expected = true;
    return expected;
}

Status Pipeline::Private::embed(const Frame& frame, std::vector<FaceObservation>& observations)
{
    std::vector<FaceObservation*> waiting;
    for (FaceObservation& observation : observations) {
        const FaceState& face = faces[observation.track];
        if (observation.quality == QualityIssue::None && (face.wantsEmbedding || face.mustVerify))
            waiting.push_back(&observation);
    }
    std::stable_sort(waiting.begin(), waiting.end(), [this](const FaceObservation* a, const FaceObservation* b) {
        return faces[a->track].embeddedAt < faces[b->track].embeddedAt;
    });
    if (waiting.size() > kEmbeddingsPerFrame)
        waiting.resize(kEmbeddingsPerFrame);
    for (FaceObservation* observation : waiting) {
        Result<Embedding> probe;
        {
            const Stopwatch watch(times.embed);
            FaceState& waitingFace = faces[observation->track];
            probe = engine.embedder->embedNext(frame.bgr, *waitingFace.points, waitingFace.memory);
        }
        if (!probe)
            return failure(probe.error());
        ++times.embeddings;
        const Stopwatch watch(times.identify);
        const Embedding& reference = faces[observation->track].reference;
        if (!reference.empty() && similarity(*probe, reference) < engine.embedder->scale().samePerson) {
            observation->track = otherPerson(observation->track, frame.at.monotonic);
            observation->challenge = {};
            if (engine.liveness)
                observation->presentation = Presentation::Watching;
        }
        FaceState& face = faces[observation->track];
        face.embeddedAt = frames;
        face.mustVerify = false;
        observation->best = identify(*probe);
        observation->embedded = true;
        if (face.reference.empty()) {
            face.reference = std::move(*probe);
        } else {
            float squares = 0;
            for (std::size_t i = 0; i < face.reference.size(); ++i) {
                face.reference[i] = (1 - kReferenceGain) * face.reference[i] + kReferenceGain * (*probe)[i];
                squares += face.reference[i] * face.reference[i];
            }
            const float length = std::sqrt(squares);
            for (float& value : face.reference)
                value /= std::max(length, 1e-6F);
        }
    }
    return {};
}

Result<FrameObservations> Pipeline::Private::run(const Frame& frame)
{
    ++frames;
    const bool isAnotherRun = frame.sequence < lastSequence;
    if (frame.bgr.size() != frameSize || frame.at.monotonic < lastAt || isAnotherRun)
        endAll();
    // Another camera, or the same one turned or unplugged: what it sees is not what the one before saw.
    if (isAnotherRun)
        room = {};
    frameSize = frame.bgr.size();
    lastSequence = frame.sequence;
    lastAt = frame.at.monotonic;

    for (auto& [track, face] : faces)
        face.wasVisible = std::exchange(face.visible, false);
    bool lookNow = isLookDue(frame.at.monotonic);
    if (!lookNow) {
        ++*framesSinceLook;
        ROLLCALL_TRY_ASSIGN(const auto healthy, followAll(frame));
        lookNow = !healthy;
    }
    if (lookNow) {
        ROLLCALL_TRY(look(frame));
    }
    forget(tracker.expire(frame.at.monotonic));

    FrameObservations result;
    result.frame = frame.sequence;
    result.at = frame.at;
    {
        const Stopwatch watch(times.quality);
        for (auto& [track, face] : faces) {
            if (!face.visible)
                continue;
            FaceObservation observation;
            observation.track = track;
            observation.box = asFractions(face.box, frameSize);
            observation.quality = QualityIssue::TurnedAway;
            if (face.points) {
                const QualityReport report = assessQuality(frame.bgr, face.box, *face.points, config.quality);
                face.pose = {report.yaw, report.pitch};
                observation.quality = report.issue;
                // What only the equalized picture shows is too badly lit to be compared, or told from a picture of a
                // face.
                if (face.inTheDark && report.issue == QualityIssue::None)
                    observation.quality =
                        brightnessOf(frame.bgr) > report.brightness ? QualityIssue::Backlit : QualityIssue::TooDark;
                // What is hidden must not be compared, and masks and glasses look unlike skin to attack detection.
                const bool isWanted = face.wantsEmbedding || face.mustVerify || face.wantsLiveness;
                if (observation.quality == QualityIssue::None && engine.cover && isWanted)
                    observation.quality = issueOf(face.cover.see(frame.bgr, *face.points, *engine.cover));
                // Where the room is known a picture that fills the view must not do without it, and a person can step
                // back.
                if (observation.quality == QualityIssue::None && engine.liveness && room.isKnown(frame.at.monotonic) &&
                    SceneMemory::isHiddenBy(face.box, frameSize))
                    observation.quality = QualityIssue::TooNear;
            }
            result.faces.push_back(observation);
        }
    }
    ROLLCALL_TRY(judge(frame, result.faces));
    ROLLCALL_TRY(embed(frame, result.faces));
    result.ended = std::exchange(ended, {});
    return result;
}

void Pipeline::Private::warmUp()
{
    // First runs allocate and build tables: 100 to 200 ms that would otherwise be taken from the first person's second.
    // What they find on a gray picture does not matter, and what is wrong with an engine shows with the first real
    // frame.
    const cv::Mat gray(480, 640, CV_8UC3, cv::Scalar::all(128));
    const FivePoints face{cv::Point2f{288, 220}, {352, 220}, {320, 256}, {292, 294}, {348, 294}};
    static_cast<void>(guarded("warming up", [&]() -> Status {
        static_cast<void>(engine.detector->detect(config.secondLook ? equalized(gray) : gray));
        static_cast<void>(engine.landmarks->locate(gray, {240, 160, 160, 160}));
        static_cast<void>(engine.embedder->embed(gray, face));
        if (engine.liveness) {
            static_cast<void>(engine.liveness->scorer->bonaFideLogOdds(gray, {240, 160, 160, 160}));
            static_cast<void>(engine.liveness->eyes->openLogOdds(gray, face));
        }
        return {};
    }));
}

Pipeline::Pipeline(FaceEngine engine, PipelineConfig config) : d(std::make_unique<Private>())
{
    d->engine = std::move(engine);
    d->config = config;
    d->drawChallenge = [entropy = std::make_shared<std::random_device>()] {
        return kChallengeActions[std::uniform_int_distribution<std::size_t>(0, std::size(kChallengeActions) -
                                                                                   1)(*entropy)];
    };
    d->warmUp();
}

Pipeline::~Pipeline() = default;

void Pipeline::setGallery(std::shared_ptr<const Gallery> gallery)
{
    d->gallery = std::move(gallery);
}

void Pipeline::setNarrowed(std::shared_ptr<const Gallery> narrowed)
{
    d->narrowed = std::move(narrowed);
}

Result<FrameObservations> Pipeline::process(const Frame& frame)
{
    if (frame.bgr.empty() || frame.bgr.type() != CV_8UC3)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("the camera delivered an image that is not 8-bit color"));
    d->times = {};
    const Stopwatch watch(d->times.total);
    try {
        return d->run(frame);
    } catch (const cv::Exception& exception) {
        return failure(
            ErrorCode::Internal,
            QStringLiteral("the image could not be processed: %1").arg(QString::fromStdString(exception.err)));
    }
}

void Pipeline::applyConstraint(const std::vector<TrackDecision>& decisions)
{
    for (const TrackDecision& decision : decisions) {
        if (const auto face = d->faces.find(decision.track); face != d->faces.end())
            d->demand(face->second, decision);
    }
}

void Pipeline::setChallengeDraw(std::function<ChallengeAction()> draw)
{
    d->drawChallenge = std::move(draw);
}

void Pipeline::reset()
{
    d->endAll();
}

const StageTimes& Pipeline::lastTimes() const noexcept
{
    return d->times;
}

const Embedder& Pipeline::embedder() const
{
    return *d->engine.embedder;
}

FaceEngine& Pipeline::engine() noexcept
{
    return d->engine;
}

} // namespace rollcall
