#pragma once

#include "base/backoff.h"
#include "capture/frame_source.h"
#include "capture/source_plan.h"

#include <thread>

namespace rollcall {

/// How patient a WatchedSource is.
struct WatchTimings
{
    Milliseconds stall{3000};       ///< without a frame a source is lost
    Milliseconds opening{10'000};   ///< to the first frame: a network camera takes its time to start
    Milliseconds reopenBase{1000};  ///< back-off
    Milliseconds reopenCap{10'000}; ///< how long a person who replugs a camera waits
    Milliseconds stop{3000};        ///< for threads to end
};

/// A source on GStreamer, supervised. Two threads: one plays (it may hang in a driver), one watches the other (it never
/// waits for anything but a condition variable). A player that hangs is left behind, and another is started, up to a
/// limit.
class WatchedSource final : public FrameSource
{
public:
    /// `plan` is what `config` means now; it is made again at each reopening, because devices come and go.
    WatchedSource(SourceConfig config, SourcePlan plan, const Clock& clock, WatchTimings timings = {});
    ~WatchedSource() override;
    WatchedSource(const WatchedSource&) = delete;
    WatchedSource& operator=(const WatchedSource&) = delete;

    void start(Callbacks callbacks) override;
    void stop() override;

private:
    class Supervisor;
    SourceConfig m_config;
    SourcePlan m_plan;
    const Clock& m_clock;
    WatchTimings m_timings;
    std::shared_ptr<Supervisor> m_supervisor;
    std::thread m_thread;
};

} // namespace rollcall
