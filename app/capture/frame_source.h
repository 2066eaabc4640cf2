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
    Stopped, ///< nothing comes and nothing is tried: there is no source, or a recording cannot be played (`detail`:
             ///< why)
    Opening,
    Live,
    Lost,  ///< was open or should be; a camera, or a recording that loops, is reopened with back-off, else Stopped
           ///< follows
    Ended, ///< a recording came to its end: nothing more will come
};

/// A stream of frames from one place. `onFrame` and `onState` come from the source's own threads, one at a time, and
/// must not block (with SourceConfig::everyFrame `onFrame` may wait: the recording waits with it). Neither may call
/// `start` or `stop`.
class FrameSource
{
public:
    struct Callbacks
    {
        std::function<void(FramePtr)> onFrame;
        /// `detail` is a sentence for a person when the state is Lost or Stopped.
        std::function<void(SourceState, const QString& detail)> onState;
    };
    virtual ~FrameSource() = default;
    /// Returns at once; Opening, then Live with the first frame. A running source restarts.
    virtual void start(Callbacks callbacks) = 0;
    /// Bounded, even where a driver hangs (a few seconds then); no callback comes after it returned.
    virtual void stop() = 0;
};

/// The source for a configuration: watched (no frame for 3 s is a loss) and reopened with back-off. `clock` outlives
/// the source. Errors are those that waiting would not mend: a text that is no source, a missing recording or playlist,
/// no camera for "auto". A camera that is named but absent is waited for (Lost, then Live).
///
/// Frame times: the clock at arrival; with everyFrame the clock at the start plus the position in the recording, so
/// that a replay gives the same times on every machine.
[[nodiscard]] Result<std::unique_ptr<FrameSource>> createFrameSource(const SourceConfig& config, const Clock& clock);

/// A camera that could be opened, for the list in the administration and for "auto".
struct CameraInfo
{
    QString uri; ///< as SourceConfig::uri takes it
    QString description;
};
/// V4L2 cameras by device number, then those of libcamera. Asks every device: not for a thread that must not wait.
[[nodiscard]] std::vector<CameraInfo> listCameras();

} // namespace rollcall
