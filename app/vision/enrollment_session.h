#pragma once

#include "attendance/roster.h"
#include "biometrics/engine.h"
#include "biometrics/quality.h"
#include "vision/cover_watch.h"

#include <QImage>
#include <QRectF>

#include <array>
#include <optional>
#include <vector>

namespace rollcall {

/// As the person turns, seen by the person. The frame is not mirrored, so a person who turns to their own left moves
/// the nose to larger x: Left means a positive yaw (QualityReport::yaw), Right a negative one.
enum class Pose { Front, Left, Right };
inline constexpr int kPoseCount = 3;

/// One sample kept during a live enrollment.
struct EnrollmentSample
{
    Pose pose = Pose::Front;
    Embedding embedding;
    QualityReport quality;
    QImage thumbnail; ///< at most kThumbnailSide px a side, for the administrator's eyes; never stored
};
inline constexpr int kThumbnailSide = 160;

/// Progress of a live enrollment after a frame.
struct EnrollmentProgress
{
    Pose wanted = Pose::Front;
    double poseProgress = 0.0;               ///< 0..1
    QualityIssue issue = QualityIssue::None; ///< why this frame did not count
    bool faceFound = false;
    bool severalFaces = false; ///< faces of about the same size: ambiguous, the frame did not count
    bool otherPerson = false;  ///< the face differs from the samples taken before; the frame did not count
    bool wrongPose = false;    ///< a good face, but not in a pose still needed
    bool complete = false;
    QRectF box;                            ///< of the face, fractions (0..1) of the frame; null without a face
    std::vector<EnrollmentSample> samples; ///< the best one of each started pose, in starting order
};

/// Three poses of one person from live frames, each the best of several good frames, all consistent with each other.
/// Pure.
///
/// The front comes first: the turns are measured from it, so that a camera that hangs to one side does no harm, and
/// what comes later must be the same person. The turns may then come in either order: a person who turns the other way
/// than asked is not corrected but taken. Frames of another person never count.
class EnrollmentSession
{
public:
    /// Good frames a pose needs: the best of five is clearly better than the first, and half a second is not felt as
    /// waiting.
    static constexpr int kFramesPerPose = 5;
    /// Yaw (eye distances) up to which a face is frontal, relative to the middle of the accepted range.
    static constexpr double kFrontYaw = 0.15;
    /// Least turn away from the front sample. Mild on purpose: a template that is turned further than probes are does
    /// not help them.
    static constexpr double kTurnYaw = 0.12;

    /// `engine` outlives the session.
    EnrollmentSession(FaceEngine& engine, QualityLimits limits);
    /// `bgr` is 8-bit BGR. After completion further frames change nothing.
    [[nodiscard]] Result<EnrollmentProgress> feed(const cv::Mat& bgr);

    /// The pose is needed once more, whatever was kept of it; the others stay.
    void retake(Pose pose);

private:
    [[nodiscard]] bool isDone(Pose pose) const;
    [[nodiscard]] const EnrollmentSample* sampleOf(Pose pose) const;
    /// The pose shown, if it is one that is still needed.
    [[nodiscard]] std::optional<Pose> neededPose(double yaw) const;
    [[nodiscard]] bool isSamePerson(const Embedding& embedding) const;
    void keep(Pose pose, EnrollmentSample sample);

    FaceEngine& m_engine;
    QualityLimits m_limits;
    EnrollmentProgress m_progress;
    CoverWatch m_covers;
    std::array<int, kPoseCount> m_goodFrames{};
};

} // namespace rollcall
