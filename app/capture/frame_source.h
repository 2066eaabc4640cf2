#pragma once

#include "base/error.h"
#include "capture/frame.h"
#include "config/capture_config.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace rollcall {

enum class SourceState {
    Stopped,
    Opening,
    Live,
    Lost,   ///< was open or should be; reopened with back-off
    Ended,  ///< a recording came to its end
};

/// A stream of frames from one place. `onFrame` and `onState` come from the source's own threads and must not block.
class FrameSource
{
public:
    struct Callbacks
    {
        std::function<void(FramePtr)> onFrame;
        /// `detail` is a sentence for a person when the state is Lost.
        std::function<void(SourceState, const QString& detail)> onState;
    };
    virtual ~FrameSource() = default;
    virtual void start(Callbacks callbacks) = 0;
    /// Bounded; no callback comes after it returned.
    virtual void stop() = 0;
};

/// The source for a configuration: watched (no frame for 3 s is a loss) and reopened with back-off. `clock` outlives the source.
[[nodiscard]] Result<std::unique_ptr<FrameSource>> createFrameSource(const SourceConfig& config, const Clock& clock);

/// A camera that could be opened, for the list in the administration and for "auto".
struct CameraInfo
{
    QString uri;
    QString description;
};
[[nodiscard]] std::vector<CameraInfo> listCameras();

} // namespace rollcall
