#pragma once

#include "attendance/roster.h"
#include "biometrics/engine.h"
#include "biometrics/quality.h"

#include <QImage>

#include <vector>

namespace rollcall {

enum class Pose { Front, Left, Right }; ///< as the person turns, seen by the person

/// One sample kept during a live enrolment.
struct EnrolmentSample
{
    Pose pose = Pose::Front;
    Embedding embedding;
    QualityReport quality;
    QImage thumbnail;       ///< at most 160 px a side, for the administrator's eyes; never stored
};

/// How a live enrolment stands after a frame.
struct EnrolmentProgress
{
    Pose wanted = Pose::Front;
    double poseProgress = 0.0;                      ///< 0..1
    QualityIssue issue = QualityIssue::None;        ///< why this frame did not count
    bool faceFound = false;
    bool otherPerson = false;                       ///< the face differs from the samples taken before
    bool complete = false;
    std::vector<EnrolmentSample> samples;
};

/// Three poses of one person from live frames, each the best of several good frames, all consistent with each other. Pure.
class EnrolmentSession
{
public:
    EnrolmentSession(FaceEngine& engine, QualityLimits limits);
    [[nodiscard]] Result<EnrolmentProgress> feed(const cv::Mat& bgr);

private:
    FaceEngine& m_engine;
    QualityLimits m_limits;
    EnrolmentProgress m_progress;
    int m_goodFrames = 0;
};

} // namespace rollcall
