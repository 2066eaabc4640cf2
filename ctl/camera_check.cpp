#include "ctl/camera_check.h"

#include "biometrics/quality.h"
#include "capture/frame_source.h"
#include "vision/cover_watch.h"

#include <QStringList>

#include <opencv2/imgproc.hpp>

#include <condition_variable>
#include <mutex>

namespace rollcall::ctl {

namespace {

/// From the first frame on: long enough for exposure to settle and to count frames.
constexpr std::chrono::seconds kWatched{3};
/// For the first frame: cameras take a moment to open.
constexpr std::chrono::seconds kPatience{10};
constexpr double kMinFramesPerSecond = 10; ///< below it a person waits half a second for five frames
constexpr double kDark = 50; ///< mean gray; the clip that is called very dark in docs/models.md is below it
constexpr double kNearlyWhite = 250;
constexpr double kMuchBlownOut = 0.15; ///< of the image: a window behind the person

struct Watched
{
    FramePtr last;
    int frames = 0;
    std::chrono::nanoseconds first{0}, newest{0};
    QString problem;
};

Watched watch(FrameSource& source)
{
    std::mutex mutex;
    std::condition_variable changed;
    Watched watched;
    bool over = false;
    source.start({.onFrame =
                      [&](const FramePtr& frame) {
                          const std::lock_guard lock(mutex);
                          const auto at = frame->at.monotonic.time_since_epoch();
                          if (watched.frames++ == 0)
                              watched.first = at;
                          watched.newest = at;
                          watched.last = frame;
                          over = over || at - watched.first >= kWatched;
                          changed.notify_all();
                      },
                  .onState =
                      [&](SourceState state, const QString& detail) {
                          const std::lock_guard lock(mutex);
                          if (state == SourceState::Lost)
                              watched.problem = detail;
                          over = over || state == SourceState::Ended;
                          changed.notify_all();
                      }});
    {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, kPatience, [&] { return over || watched.frames > 0; });
        if (watched.frames > 0)
            changed.wait_for(lock, 2 * kWatched, [&] { return over; });
    }
    source.stop();
    return watched;
}

QString issueInWords(QualityIssue issue)
{
    switch (issue) {
    case QualityIssue::None:
        return QStringLiteral("good enough to be recognized");
    case QualityIssue::TooSmall:
        return QStringLiteral("too small: move the camera closer to where people stand");
    case QualityIssue::OutOfFrame:
        return QStringLiteral("cut by the edge: aim the camera at faces");
    case QualityIssue::TooDark:
        return QStringLiteral("too dark: add light on faces");
    case QualityIssue::TooBright:
        return QStringLiteral("too bright: reduce the light on faces");
    case QualityIssue::Backlit:
        return QStringLiteral("darker than the background: turn the camera away from the window");
    case QualityIssue::TurnedAway:
        return QStringLiteral("turned away: mount the camera at face height");
    case QualityIssue::Blurred:
        return QStringLiteral("blurred: clean or focus the lens, and add light");
    case QualityIssue::TooNear:
        return QStringLiteral("too close: aim the camera so that people stand farther away");
    case QualityIssue::MouthCovered:
        return QStringLiteral("covered over nose or mouth");
    case QualityIssue::EyesCovered:
        return QStringLiteral("covered over the eyes: sunglasses");
    }
    return {};
}

} // namespace

bool CameraCheck::isWell() const
{
    return framesPerSecond >= kMinFramesPerSecond && brightness >= kDark && blownOut <= kMuchBlownOut &&
           issue == QualityIssue::None;
}

Result<CameraCheck> checkCamera(const Config& config, FaceEngine& engine, const Clock& clock)
{
    ROLLCALL_TRY_ASSIGN(const auto source, createFrameSource(config.source, clock));
    const Watched watched = watch(*source);
    if (!watched.last)
        return failure(ErrorCode::Timeout,
                       watched.problem.isEmpty()
                           ? QStringLiteral("the camera delivered no image; stop the kiosk first if it is running")
                           : watched.problem);
    CameraCheck check;
    check.width = watched.last->bgr.cols;
    check.height = watched.last->bgr.rows;
    const double seconds = std::chrono::duration<double>(watched.newest - watched.first).count();
    check.framesPerSecond = seconds > 0 ? (watched.frames - 1) / seconds : 0;
    try {
        cv::Mat gray;
        cv::cvtColor(watched.last->bgr, gray, cv::COLOR_BGR2GRAY);
        check.brightness = cv::mean(gray)[0];
        check.blownOut = static_cast<double>(cv::countNonZero(gray > kNearlyWhite)) / static_cast<double>(gray.total());
    } catch (const cv::Exception&) {
        return failure(ErrorCode::Internal, QStringLiteral("the image could not be measured"));
    }
    ROLLCALL_TRY_ASSIGN(const std::vector<DetectedFace> faces, engine.detector->detect(watched.last->bgr));
    check.faces = static_cast<int>(faces.size());
    if (!faces.empty()) {
        const cv::Rect2f box = faces.front().box;
        ROLLCALL_TRY_ASSIGN(const FivePoints points, engine.landmarks->locate(watched.last->bgr, box));
        check.issue = assessQuality(watched.last->bgr, box, points, config.pipeline.quality).issue;
        if (check.issue == QualityIssue::None)
            check.issue = coverIn(engine, watched.last->bgr, points);
    }
    return check;
}

QJsonObject toJson(const CameraCheck& check)
{
    return {{QStringLiteral("width"), check.width},
            {QStringLiteral("height"), check.height},
            {QStringLiteral("frames_a_second"), check.framesPerSecond},
            {QStringLiteral("brightness"), check.brightness},
            {QStringLiteral("blown_out"), check.blownOut},
            {QStringLiteral("faces"), check.faces},
            {QStringLiteral("face"), check.faces > 0 ? QJsonValue(issueInWords(check.issue)) : QJsonValue()},
            {QStringLiteral("well"), check.isWell()}};
}

QString inWords(const CameraCheck& check)
{
    QStringList words{QStringLiteral("Camera: %1x%2, %3 frames per second")
                          .arg(QString::number(check.width), QString::number(check.height),
                               QString::number(check.framesPerSecond, 'f', 1))};
    if (check.framesPerSecond < kMinFramesPerSecond)
        words << QStringLiteral("  Frame rate too low: add light, or try another port or a lower resolution");
    if (check.brightness < kDark)
        words << QStringLiteral("  The image is dark (%1 of 255): add light").arg(check.brightness, 0, 'f', 0);
    if (check.blownOut > kMuchBlownOut)
        words << QStringLiteral("  %1 % of the image is white: turn the camera away from windows and lamps")
                     .arg(check.blownOut * 100, 0, 'f', 0);
    words << (check.faces > 0
                  ? QStringLiteral("  The face in view is ") + issueInWords(check.issue)
                  : QStringLiteral("  No person in view; stand in front of the camera to check the light on a face"));
    return words.join(QLatin1Char('\n'));
}

} // namespace rollcall::ctl
