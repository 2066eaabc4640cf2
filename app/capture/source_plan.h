#pragma once

#include "base/error.h"
#include "capture/gst_support.h"
#include "config/capture_config.h"

#include <chrono>
#include <optional>
#include <vector>

namespace rollcall {

/// One thing that one GStreamer pipeline plays.
struct PlanItem
{
    SourceKind kind = SourceKind::TestPattern;
    QString target;                    ///< device node, camera name, address or file; empty for a pattern
    std::chrono::nanoseconds start{0}; ///< recordings: where to begin
    std::optional<std::chrono::nanoseconds> duration; ///< recordings and gaps: how long, at most
    bool gap = false;                                 ///< a plain dark picture instead of the moving pattern
};

/// What a configuration means on this machine, now.
struct SourcePlan
{
    bool recording = false; ///< ends, has a length and is never "lost and found again"
    std::vector<PlanItem> items;
};

/// Reads `config` and, for "auto", looks for a camera. Errors: InvalidArgument (text form, values), NotFound
/// (recording, playlist, or no camera for "auto"), Unsupported (no libcamera). An explicit camera that is not there is
/// no error here: it may be plugged in.
[[nodiscard]] Result<SourcePlan> makeSourcePlan(const SourceConfig& config);

} // namespace rollcall
