#include "capture/clip_samples.h"

#include "capture/frame_source.h"

#include <QFileInfo>

#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace rollcall {

namespace {

constexpr std::size_t kMaxFrames = 24;
constexpr std::chrono::milliseconds kApart{500};
/// A file system or decoder that has delivered nothing for so long hangs; a frame takes milliseconds.
constexpr std::chrono::seconds kPatience{60};

} // namespace

bool isRecording(const QString& path)
{
    static const QStringList suffixes{QStringLiteral("mp4"), QStringLiteral("m4v"),  QStringLiteral("mov"),
                                      QStringLiteral("mkv"), QStringLiteral("webm"), QStringLiteral("avi")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

Status forEachFrame(const SourceConfig& recording, const Clock& clock, const std::function<bool(const FramePtr&)>& take)
{
    SourceConfig config = recording;
    config.everyFrame = true;
    config.loop = false;
    ROLLCALL_TRY_ASSIGN(const auto source, createFrameSource(config, clock));

    std::mutex mutex;
    std::condition_variable changed;
    bool isOver = false;
    std::uint64_t taken = 0;
    QString loss;
    source->start({.onFrame =
                       [&](const FramePtr& frame) {
                           const std::lock_guard lock(mutex);
                           isOver = isOver || !take(frame);
                           ++taken;
                           changed.notify_all();
                       },
                   .onState =
                       [&](SourceState state, const QString& detail) {
                           const std::lock_guard lock(mutex);
                           if (isOver || (state != SourceState::Ended && state != SourceState::Lost))
                               return;
                           isOver = true;
                           if (state == SourceState::Lost)
                               loss = detail;
                           changed.notify_all();
                       }});
    bool inTime = true;
    {
        std::unique_lock lock(mutex);
        while (!isOver && inTime) {
            const std::uint64_t before = taken;
            inTime = changed.wait_for(lock, kPatience, [&] { return isOver || taken != before; });
        }
    }
    source->stop();
    if (!inTime)
        return failure(ErrorCode::Timeout, QStringLiteral("the recording could not be read in time"));
    if (!loss.isEmpty())
        return failure(ErrorCode::Corrupt, loss);
    return {};
}

Result<std::vector<FramePtr>> sampleRecording(const QString& path, const SourceConfig& camera, const Clock& clock)
{
    SourceConfig recording = camera;
    recording.uri = QStringLiteral("file:") + QFileInfo(path).absoluteFilePath();
    std::vector<FramePtr> frames;
    ROLLCALL_TRY(forEachFrame(recording, clock, [&frames](const FramePtr& frame) {
        if (frames.empty() || frame->mediaTime - frames.back()->mediaTime >= kApart)
            frames.push_back(frame);
        return frames.size() < kMaxFrames;
    }));
    return frames;
}

} // namespace rollcall
