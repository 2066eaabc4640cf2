#include "capture/frame_source.h"

#include "capture/watched_source.h"

namespace rollcall {

Result<std::unique_ptr<FrameSource>> createFrameSource(const SourceConfig& config, const Clock& clock)
{
    if (const auto ready = ensureGStreamer(); !ready)
        return failure(ready.error());
    auto plan = makeSourcePlan(config);
    if (!plan)
        return failure(plan.error());
    return std::make_unique<WatchedSource>(config, std::move(*plan), clock);
}

} // namespace rollcall
