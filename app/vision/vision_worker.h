#pragma once

#include "base/mailbox.h"
#include "config/attendance_config.h"
#include "vision/enrollment_session.h"
#include "vision/expression_watch.h"
#include "vision/motion_watch.h"
#include "vision/pipeline.h"
#include "vision/qr_reader.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace rollcall {

/// The face of a person accepted in this frame, as a JPEG.
struct SeenPortrait
{
    TrackId track{};
    QByteArray jpeg;
};

/// Everything that vision has to say about one frame.
struct VisionOutput
{
    FrameObservations observations;          ///< empty unless people are recognized
    std::vector<TrackDecision> decisions;    ///< empty unless people are recognized
    std::vector<SeenExpression> expressions; ///< of people accepted a moment ago, while they are asked for
    std::vector<SeenPortrait> portraits;     ///< of people accepted in this frame, while they are asked for
    StageTimes times;
    std::optional<EnrollmentProgress> enrollment; ///< set while an enrollment runs, unless there is an error
    bool motion = false;            ///< something moves and no face is visible: a person may be walking up
    std::optional<QByteArray> code; ///< a QR code that has just come into view, while codes are looked for
    QString error;                  ///< the engine's, when this frame could not be processed
    std::uint64_t framesProcessed = 0;
    std::uint64_t framesDropped = 0; ///< came faster than they could be processed; the newest was taken
};

/// What the camera's frames are for.
enum class VisionMode {
    Recognize, ///< people at the door
    Paused,    ///< nothing: the door screen is not shown, so a person could not object
    Enroll,    ///< samples of one person's face
    ReadCodes, ///< QR codes
};

/// People to whom recognition is narrowed, from and to (both included) a time of the wall clock.
struct Narrowing
{
    WallTime from{};
    WallTime to{};
    std::vector<PersonId> people;
};

/// Frames in, decisions out: owns the pipeline, the decision gate and, while it runs, the enrollment. Built in the
/// vision thread (WorkerThread::start) and used there only; other threads reach it through the frame mailbox and
/// WorkerThread::post.
class VisionWorker : public QObject
{
    Q_OBJECT

public:
    using Sink = std::function<void(VisionOutput)>;
    using FrameBox = Mailbox<FramePtr>;

    struct Settings
    {
        PipelineConfig pipeline;
        DecisionParameters decision; ///< threshold and margin 0: the embedder's own, for the gallery at hand
        std::function<ChallengeAction()> drawChallenge = {}; ///< empty: at random
    };
    /// `frames` outlives the worker; `sink` is called in this thread and may hand over to another by a mailbox.
    VisionWorker(FaceEngine engine, const Settings& settings, std::shared_ptr<FrameBox> frames, Sink sink);
    ~VisionWorker() override;

    void setGallery(std::shared_ptr<const Gallery> gallery);
    /// Whether a system wants to see the person with a punch.
    void wantPortraits(bool wanted) { m_wantsPortraits = wanted; }
    /// Of several that run at the same time all people are expected. Each ends by itself.
    void narrow(std::vector<Narrowing> narrowings);
    /// See `DecisionGate::setExtraMargins`.
    void setExtraMargins(ExtraMargins extra);
    /// An acceptance came to nothing (it could not be recorded): the person is accepted again as if never seen.
    void retract(const PersonId& person);
    /// From the next frame on; at first people are recognized. Whatever the mode was for before is forgotten.
    void setMode(VisionMode mode);
    /// See `Pipeline::declineChallenge`.
    void declineChallenge(ChallengeId challenge);
    /// Does nothing unless an enrollment is running.
    void retakePose(Pose pose);

    /// One frame, at once. What the mailbox brings goes the same way; replay, bench and tests come in here.
    [[nodiscard]] VisionOutput process(const Frame& frame);

private:
    void drain();
    void note(const QString& error);
    void recognize(const Frame& frame, VisionOutput& output);
    void takePortraits(const Frame& frame, VisionOutput& output) const;
    void followNarrowings(WallTime now);
    void useNarrowing();

    DecisionParameters m_configured;
    Pipeline m_pipeline;
    DecisionGate m_gate;
    double m_threshold = -1.0; ///< in use; depends on the gallery
    std::shared_ptr<const Gallery> m_gallery;
    bool m_wantsPortraits = false;
    std::vector<Narrowing> m_narrowings;
    std::vector<bool> m_running;                  ///< which of them
    std::optional<std::set<PersonId>> m_expected; ///< by those that run; nothing: recognition is not narrowed
    QualityLimits m_limits;
    VisionMode m_mode = VisionMode::Recognize;
    std::optional<EnrollmentSession> m_enrollment; ///< in that mode
    QrScan m_codes;
    ExpressionWatch m_expressions;
    MotionWatch m_motion;
    std::shared_ptr<FrameBox> m_frames;
    Sink m_sink;
    QString m_lastError; ///< logged once, until it changes or goes
    std::uint64_t m_processed = 0;
    std::uint64_t m_passedOver = 0; ///< taken from the mailbox but older than the newest
};

/// `parameters` with the embedder's own threshold and margin where none are configured. The threshold is the one at
/// which strangers are predicted to be taken for one of so many `people` in a share `targetFpir` of single frames.
[[nodiscard]] DecisionParameters withScale(DecisionParameters parameters, const SimilarityScale& scale, int people);

} // namespace rollcall
