#include "capture/frame_source.h"

#include "capture/watched_source.h"

namespace rollcall {

Result<std::unique_ptr<FrameSource>> createFrameSource(const SourceConfig& config, const Clock& clock)
{
    ROLLCALL_TRY(ensureGStreamer());
    ROLLCALL_TRY_ASSIGN(auto plan, makeSourcePlan(config));
    return std::make_unique<WatchedSource>(config, std::move(plan), clock);
}

} // namespace rollcall
