#include "lab/pad/recording.h"

#include "lab/bench_clip.h"

#include <QFileInfo>

namespace rollcall {

namespace {

constexpr int kMaxFrames = 18'000; ///< ten minutes at 30 a second

} // namespace

Result<Recording> Recording::open(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::NotFound, QStringLiteral("the recording %1 does not exist").arg(path));
    Recording recording;
    recording.m_path = path;
    std::chrono::nanoseconds first{0};
    std::chrono::nanoseconds last{0};
    ROLLCALL_TRY(forEachFrame(path, [&](const FramePtr& frame) {
        (recording.m_frames++ == 0 ? first : last) = frame->mediaTime;
        return recording.m_frames < kMaxFrames;
    }));
    const double seconds = std::chrono::duration<double>(last - first).count();
    if (recording.m_frames < 2 || seconds <= 0)
        return failure(ErrorCode::Corrupt, QStringLiteral("the recording %1 has fewer than two frames").arg(path));
    recording.m_rate = (recording.m_frames - 1) / seconds;
    return recording;
}

QString Recording::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

Result<std::vector<FramePtr>> Recording::stretch(int from, int count) const
{
    return loadClip(m_path, count, from);
}

Result<std::vector<FramePtr>> Recording::framesAt(const std::set<int>& places) const
{
    std::vector<FramePtr> frames;
    if (places.empty())
        return frames;
    int index = 0;
    ROLLCALL_TRY(forEachFrame(m_path, [&](const FramePtr& frame) {
        if (places.contains(index))
            frames.push_back(frame);
        return ++index <= *places.rbegin();
    }));
    return frames;
}

} // namespace rollcall
