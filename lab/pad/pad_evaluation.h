#pragma once

#include "biometrics/gallery.h"
#include "biometrics/model_manifest.h"
#include "capture/frame.h"
#include "config/config.h"
#include "lab/pad/attack_renderer.h"
#include "lab/pad/performer.h"
#include "lab/pad/recording.h"
#include "vision/vision_worker.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rollcall {

/// What the kiosk made of one presentation.
struct PresentationResult
{
    bool accepted = false;
    bool challenged = false;      ///< asked to move
    bool attackSaid = false;      ///< called an attack at least once
    bool tooNear = false;         ///< asked to step back at least once
    bool faceSeen = false;        ///< a face of good quality was there
    double secondsToAccept = 0.0; ///< from the first face of good quality
};

struct Room
{
    cv::Mat picture;
    bool isStill = false; ///< the camera of the recording hung still
};

/// What is shown to the camera, one after the other. Frame times are those of the recording.
struct Shown
{
    std::vector<cv::Mat> before; ///< the room before the presentation, two frames per second
    std::vector<FramePtr> frames;
    /// What they can do when asked; nothing: the frames run once, as if no question were heard.
    Answers answers;
};

/// Shows presentations to the kiosk's own pipeline and gate, one after the other; two minutes of its clock lie between
/// them.
class PadEvaluation
{
public:
    /// `draw`: which challenge is asked.
    [[nodiscard]] static Result<PadEvaluation> create(const Config& config, const ModelStore& models,
                                                      std::function<ChallengeAction()> draw);
    /// A gallery of the person in these frames, each of which must pass the quality checks of an enrollment; those that
    /// do not are left out.
    [[nodiscard]] Result<std::shared_ptr<const Gallery>> enroll(const std::vector<FramePtr>& frames);
    /// The largest face, for rendering an attack from it.
    [[nodiscard]] std::optional<cv::Rect2f> faceIn(const cv::Mat& bgr);
    /// The room of a recording without its person: the median of each pixel while it is not
    /// covered by them, and something like its surroundings where it always is.
    [[nodiscard]] Result<Room> roomOf(const Recording& recording);
    /// Until accepted or out of frames; with responses, for half a minute.
    [[nodiscard]] Result<PresentationResult> present(const std::shared_ptr<const Gallery>& gallery, const Shown& shown);
    /// See rollcall::answersIn.
    [[nodiscard]] Result<Answers> answersIn(const Recording& recording);

private:
    PadEvaluation() = default;

    std::unique_ptr<VisionWorker> m_worker;
    std::unique_ptr<FaceEngine> m_enroller;
    QualityLimits m_limits;
    MonotonicTime m_now{std::chrono::hours{1}};
    std::uint64_t m_sequence = 0;
};

/// An attack made from `source`, as a camera with 30 frames a second would see it.
[[nodiscard]] Shown renderAttack(PadEvaluation& evaluation, AttackKind kind, std::uint64_t seed,
                                 const std::vector<FramePtr>& source, const cv::Mat& room);

} // namespace rollcall
