#include "vision/enrollment_session.h"

#include "biometrics/guarded.h"
#include "vision/face_choice.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <numeric>

namespace rollcall {

namespace {

/// Samples of one person in one sitting are far above the threshold for strangers met in a crowd; a turned head stays
/// above it, too. The threshold itself is therefore the bound: below it, recognition would not connect the samples
/// either.
constexpr double kConsistency = 1.0;
/// Thumbnails show the head, not only the face.
constexpr float kThumbnailMargin = 0.35F;

std::size_t index(Pose pose)
{
    return static_cast<std::size_t>(pose);
}

QImage thumbnail(const cv::Mat& bgr, const cv::Rect2f& box)
{
    const float across = box.width * kThumbnailMargin;
    const float down = box.height * kThumbnailMargin;
    const cv::Rect wide(cv::Rect2f(box.x - across, box.y - down, box.width + 2 * across, box.height + 2 * down));
    const cv::Rect inside = wide & cv::Rect(0, 0, bgr.cols, bgr.rows);
    if (inside.empty())
        return {};
    const double scale = std::min(1.0, static_cast<double>(kThumbnailSide) / std::max(inside.width, inside.height));
    cv::Mat small;
    const cv::Size size(std::max(1, static_cast<int>(inside.width * scale)),
                        std::max(1, static_cast<int>(inside.height * scale)));
    cv::resize(bgr(inside), small, size, 0, 0, cv::INTER_AREA);
    return QImage(small.data, small.cols, small.rows, static_cast<qsizetype>(small.step), QImage::Format_BGR888).copy();
}

QRectF fractions(const cv::Rect2f& box, const cv::Size& frame)
{
    return QRectF(static_cast<qreal>(box.x) / frame.width, static_cast<qreal>(box.y) / frame.height,
                  static_cast<qreal>(box.width) / frame.width, static_cast<qreal>(box.height) / frame.height) &
           QRectF(0, 0, 1, 1);
}

} // namespace

EnrollmentSession::EnrollmentSession(FaceEngine& engine, QualityLimits limits) : m_engine(engine), m_limits(limits) {}

bool EnrollmentSession::isDone(Pose pose) const
{
    return m_goodFrames[index(pose)] >= kFramesPerPose;
}

const EnrollmentSample* EnrollmentSession::sampleOf(Pose pose) const
{
    const auto& samples = m_progress.samples;
    const auto found =
        std::find_if(samples.begin(), samples.end(), [pose](const EnrollmentSample& s) { return s.pose == pose; });
    return found == samples.end() ? nullptr : &*found;
}

std::optional<Pose> EnrollmentSession::neededPose(double yaw) const
{
    if (!isDone(Pose::Front))
        return std::abs(yaw) <= kFrontYaw ? std::optional(Pose::Front) : std::nullopt;
    const double turn = yaw - sampleOf(Pose::Front)->quality.yaw;
    if (turn >= kTurnYaw && !isDone(Pose::Left))
        return Pose::Left;
    if (turn <= -kTurnYaw && !isDone(Pose::Right))
        return Pose::Right;
    return std::nullopt;
}

bool EnrollmentSession::isSamePerson(const Embedding& embedding) const
{
    const double bound = kConsistency * m_engine.embedder->scale().threshold;
    return m_progress.samples.empty() ||
           std::any_of(m_progress.samples.begin(), m_progress.samples.end(), [&](const EnrollmentSample& sample) {
               return std::inner_product(embedding.begin(), embedding.end(), sample.embedding.begin(), 0.0) >= bound;
           });
}

void EnrollmentSession::keep(Pose pose, EnrollmentSample sample)
{
    ++m_goodFrames[index(pose)];
    auto& samples = m_progress.samples;
    const auto same =
        std::find_if(samples.begin(), samples.end(), [pose](const EnrollmentSample& s) { return s.pose == pose; });
    if (same == samples.end())
        samples.push_back(std::move(sample));
    else if (sample.quality.score > same->quality.score)
        *same = std::move(sample);

    // A started pose is finished first, then the next one in order.
    m_progress.wanted = pose;
    for (const Pose next : {Pose::Front, Pose::Left, Pose::Right}) {
        if (isDone(m_progress.wanted) && !isDone(next))
            m_progress.wanted = next;
    }
    m_progress.complete = isDone(Pose::Front) && isDone(Pose::Left) && isDone(Pose::Right);
    m_progress.poseProgress =
        m_progress.complete ? 1.0 : static_cast<double>(m_goodFrames[index(m_progress.wanted)]) / kFramesPerPose;
}

void EnrollmentSession::retake(Pose pose)
{
    std::erase_if(m_progress.samples, [pose](const EnrollmentSample& sample) { return sample.pose == pose; });
    m_goodFrames[index(pose)] = 0;
    m_progress.wanted = pose;
    m_progress.poseProgress = 0;
    m_progress.complete = false;
}

Result<EnrollmentProgress> EnrollmentSession::feed(const cv::Mat& bgr)
{
    if (bgr.empty() || bgr.type() != CV_8UC3)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("the camera delivered an image that is not 8-bit color"));
    if (m_progress.complete)
        return m_progress;
    m_progress.issue = QualityIssue::None;
    m_progress.faceFound = m_progress.severalFaces = m_progress.otherPerson = m_progress.wrongPose = false;
    m_progress.box = {};

    ROLLCALL_TRY_ASSIGN(const auto choice, chooseFace(m_engine, bgr, false));
    if (choice.likeSized == 0)
        return m_progress;
    m_progress.faceFound = true;
    m_progress.box = fractions(choice.box, bgr.size());
    if (choice.likeSized > 1) {
        m_progress.severalFaces = true;
        return m_progress;
    }
    if (!choice.points) {
        m_progress.issue = QualityIssue::TurnedAway;
        return m_progress;
    }
    return guarded("taking an enrollment photo", [&]() -> Result<EnrollmentProgress> {
        EnrollmentSample sample;
        sample.quality = assessQuality(bgr, choice.box, *choice.points, m_limits);
        if (sample.quality.issue == QualityIssue::None && m_engine.cover)
            sample.quality.issue = issueOf(m_covers.see(bgr, *choice.points, *m_engine.cover));
        m_progress.issue = sample.quality.issue;
        if (m_progress.issue != QualityIssue::None)
            return m_progress;
        const auto pose = neededPose(sample.quality.yaw);
        m_progress.wrongPose = !pose;
        if (!pose)
            return m_progress;
        ROLLCALL_TRY_ASSIGN(auto embedding, m_engine.embedder->embedForEnrollment(bgr, *choice.points));
        m_progress.otherPerson = !isSamePerson(embedding);
        if (m_progress.otherPerson)
            return m_progress;
        sample.pose = *pose;
        sample.embedding = std::move(embedding);
        sample.thumbnail = thumbnail(bgr, choice.box);
        keep(*pose, std::move(sample));
        return m_progress;
    });
}

} // namespace rollcall
