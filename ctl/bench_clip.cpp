#include "ctl/bench_clip.h"

#include "capture/frame_source.h"

#include <QDir>

#include <condition_variable>
#include <mutex>

namespace rollcall {

namespace {

/// A file system that has given nothing for so long has hung; decoding takes milliseconds a frame.
constexpr std::chrono::seconds kPatience{60};

} // namespace

QString clipPath(const QString& given, const QString& name)
{
    if (!given.isEmpty())
        return given;
    const QString cache = qEnvironmentVariable("ROLLCALL_CACHE", QDir::homePath() + QStringLiteral("/.cache/rollcall"));
    return cache + QStringLiteral("/media/") + name;
}

Result<std::vector<FramePtr>> loadClip(const QString& path, int count, int from)
{
    SourceConfig config;
    config.uri = QStringLiteral("file:") + path;
    config.everyFrame = true;
    const SystemClock clock;
    const auto source = createFrameSource(config, clock);
    if (!source)
        return failure(source.error());

    std::mutex mutex;
    std::condition_variable changed;
    std::vector<FramePtr> frames;
    bool over = false;
    int passed = 0;
    QString loss;
    const auto isComplete = [&] { return over || frames.size() >= static_cast<std::size_t>(count); };
    (*source)->start({.onFrame =
                          [&](FramePtr frame) {
                              const std::lock_guard lock(mutex);
                              if (!isComplete() && passed++ >= from)
                                  frames.push_back(std::move(frame));
                              changed.notify_all();
                          },
                      .onState =
                          [&](SourceState state, const QString& detail) {
                              const std::lock_guard lock(mutex);
                              over = over || state == SourceState::Ended || state == SourceState::Lost;
                              if (state == SourceState::Lost)
                                  loss = detail;
                              changed.notify_all();
                          }});
    bool inTime = false;
    {
        std::unique_lock lock(mutex);
        inTime = changed.wait_for(lock, kPatience, isComplete);
    }
    (*source)->stop();
    if (!inTime)
        return failure(ErrorCode::Timeout, QStringLiteral("The recording %1 could not be read in time").arg(path));
    if (!loss.isEmpty())
        return failure(ErrorCode::Corrupt, loss);
    return frames;
}

} // namespace rollcall
