#pragma once

#include "capture/frame_source.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace rollcall {

/// The one door through which a source speaks to its user: one callback at a time, in order, and none after `close()`.
///
/// A source's threads hold tickets. When a run is given up, its ticket becomes void, so that a pipeline that wakes up
/// late (or never) can neither deliver an old frame into a new run nor touch the clock of an owner that has gone.
/// Thread-safe.
class FrameOutlet
{
public:
    using Ticket = std::uint64_t;

    /// With `replay`, frame times are the time of construction plus the position in the recording instead of the
    /// clock's.
    FrameOutlet(FrameSource::Callbacks callbacks, const Clock& clock, bool replay);

    /// A ticket for a new run; all earlier ones are void.
    [[nodiscard]] Ticket admit();
    /// All tickets are void.
    void dismiss();
    /// Numbers, times and publishes a picture; the ticket's first one announces Live. False when the ticket is void.
    /// `position` is that in the recording; nothing for a live source, whose time runs from the start over every
    /// reopening.
    bool deliver(Ticket ticket, cv::Mat bgr, std::optional<std::chrono::nanoseconds> position);
    void announce(SourceState state, const QString& detail = {});
    /// No callback begins after this call. Waits for one that runs, at most `patience`; false when it did not end.
    bool close(Milliseconds patience);
    /// True while the user works on a frame: the source is waiting, not stalled.
    [[nodiscard]] bool isDelivering() const noexcept { return m_delivering; }

private:
    /// Waits for the turn; false when closed, or void when a ticket is given. `leave` must follow a true.
    [[nodiscard]] bool enter(std::unique_lock<std::mutex>& lock, const Ticket* ticket = nullptr);
    void leave(std::unique_lock<std::mutex>& lock);

    const FrameSource::Callbacks m_callbacks;
    const Clock& m_clock;
    const bool m_replay;
    const ClockReading m_start;
    std::mutex m_mutex;
    std::condition_variable m_turn;
    bool m_closed = false;
    bool m_occupied = false;
    bool m_live = false;
    Ticket m_valid = 0;
    Ticket m_last = 0;
    std::uint64_t m_sequence = 0;
    std::atomic<bool> m_delivering{false};
};

} // namespace rollcall
