#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "capture/frame.h"
#include "config/capture_config.h"

#include <QString>

#include <functional>
#include <vector>

namespace rollcall {

/// Whether the file's name ends as a recording's does.
[[nodiscard]] bool isRecording(const QString& path);

/// Every frame of a recording, with the recording's own times, until `take` returns false. `take` is called from
/// another thread, while this one waits.
[[nodiscard]] Status forEachFrame(const SourceConfig& recording, const Clock& clock,
                                  const std::function<bool(const FramePtr&)>& take);

/// Frames from the beginning of a recording, half a second apart, at most 24: enough to choose from, 22 MB at 640x480.
[[nodiscard]] Result<std::vector<FramePtr>> sampleRecording(const QString& path, const SourceConfig& camera,
                                                            const Clock& clock);

} // namespace rollcall
