#include "lab/bench_clip.h"

#include "base/clock.h"
#include "capture/clip_samples.h"

#include <QDir>

namespace rollcall {

QString clipPath(const QString& given, const QString& name)
{
    if (!given.isEmpty())
        return given;
    const QString cache = qEnvironmentVariable("ROLLCALL_CACHE", QDir::homePath() + QStringLiteral("/.cache/rollcall"));
    return cache + QStringLiteral("/media/") + name;
}

Status forEachFrame(const QString& path, const std::function<bool(const FramePtr&)>& take)
{
    SourceConfig recording;
    recording.uri = QStringLiteral("file:") + path;
    const SystemClock clock;
    if (Status read = forEachFrame(recording, clock, take); !read)
        return failure(read.error().within(path));
    return {};
}

Result<std::vector<FramePtr>> loadClip(const QString& path, int count, int from)
{
    std::vector<FramePtr> frames;
    int passed = 0;
    ROLLCALL_TRY(forEachFrame(path, [&](const FramePtr& frame) {
        const bool isWanted = passed++ >= from && frames.size() < static_cast<std::size_t>(count);
        if (isWanted)
            frames.push_back(frame);
        return frames.size() < static_cast<std::size_t>(count);
    }));
    return frames;
}

} // namespace rollcall
