#include "lab/bench_clip.h"

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

Status forEachFrame(const QString& path, const std::function<bool(const FramePtr&)>& take)
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
    bool over = false;
    std::uint64_t taken = 0;
    QString loss;
    (*source)->start({.onFrame =
                          [&](const FramePtr& frame) {
                              const std::lock_guard lock(mutex);
                              over = over || !take(frame);
                              ++taken;
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
    bool inTime = true;
    {
        std::unique_lock lock(mutex);
        while (!over && inTime) {
            const std::uint64_t before = taken;
            inTime = changed.wait_for(lock, kPatience, [&] { return over || taken != before; });
        }
    }
    (*source)->stop();
    if (!inTime)
        return failure(ErrorCode::Timeout, QStringLiteral("The recording %1 could not be read in time").arg(path));
    if (!loss.isEmpty())
        return failure(ErrorCode::Corrupt, loss);
    return {};
}

Result<std::vector<FramePtr>> loadClip(const QString& path, int count, int from)
{
    std::vector<FramePtr> frames;
    int passed = 0;
    const Status read = forEachFrame(path, [&](const FramePtr& frame) {
        const bool isWanted = passed++ >= from && frames.size() < static_cast<std::size_t>(count);
        if (isWanted)
            frames.push_back(frame);
        return frames.size() < static_cast<std::size_t>(count);
    });
    if (!read)
        return failure(read.error());
    return frames;
}

} // namespace rollcall
