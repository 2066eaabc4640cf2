#include "capture/clip_samples.h"

#include "capture/frame_source.h"

#include <QFileInfo>

#include <condition_variable>
#include <mutex>

namespace rollcall {

namespace {

constexpr std::size_t kMaxFrames = 24;
constexpr std::chrono::milliseconds kApart{500};
/// Twelve seconds of a clip are decoded in a second or two; after this the disk or the decoder hangs.
constexpr std::chrono::seconds kPatience{60};

} // namespace

bool isRecording(const QString& path)
{
    static const QStringList suffixes{QStringLiteral("mp4"), QStringLiteral("m4v"),  QStringLiteral("mov"),
                                      QStringLiteral("mkv"), QStringLiteral("webm"), QStringLiteral("avi")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

Result<std::vector<FramePtr>> sampleRecording(const QString& path, const SourceConfig& camera, const Clock& clock)
{
    SourceConfig config = camera;
    config.uri = QStringLiteral("file:") + QFileInfo(path).absoluteFilePath();
    config.everyFrame = true;
    config.loop = false;
    const auto source = createFrameSource(config, clock);
    if (!source)
        return failure(source.error());

    std::mutex mutex;
    std::condition_variable changed;
    std::vector<FramePtr> frames;
    bool isOver = false;
    QString problem;
    (*source)->start({.onFrame =
                          [&](const FramePtr& frame) {
                              const std::lock_guard lock(mutex);
                              if (isOver || (!frames.empty() && frame->mediaTime - frames.back()->mediaTime < kApart))
                                  return;
                              frames.push_back(frame);
                              isOver = frames.size() == kMaxFrames;
                              changed.notify_all();
                          },
                      .onState =
                          [&](SourceState state, const QString& detail) {
                              const std::lock_guard lock(mutex);
                              if (isOver || (state != SourceState::Ended && state != SourceState::Lost))
                                  return;
                              isOver = true;
                              if (state == SourceState::Lost)
                                  problem = detail;
                              changed.notify_all();
                          }});
    bool inTime = false;
    {
        std::unique_lock lock(mutex);
        inTime = changed.wait_for(lock, kPatience, [&] { return isOver; });
    }
    (*source)->stop();
    if (!inTime)
        return failure(ErrorCode::Timeout, QStringLiteral("the recording could not be read in time"));
    if (!problem.isEmpty())
        return failure(ErrorCode::Corrupt, problem);
    return frames;
}

} // namespace rollcall
