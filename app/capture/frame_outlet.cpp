#include "capture/frame_outlet.h"

#include <utility>

namespace rollcall {

FrameOutlet::FrameOutlet(FrameSource::Callbacks callbacks, const Clock& clock, bool replay)
    : m_callbacks(std::move(callbacks)), m_clock(clock), m_replay(replay), m_start(clock.read())
{}

FrameOutlet::Ticket FrameOutlet::admit()
{
    const std::lock_guard lock(m_mutex);
    m_live = false;
    m_valid = ++m_last;
    return m_valid;
}

void FrameOutlet::dismiss()
{
    const std::lock_guard lock(m_mutex);
    m_valid = 0;
}

bool FrameOutlet::enter(std::unique_lock<std::mutex>& lock, const Ticket* ticket)
{
    m_turn.wait(lock, [this] { return m_closed || !m_occupied; });
    if (m_closed || (ticket != nullptr && *ticket != m_valid))
        return false;
    m_occupied = true;
    return true;
}

void FrameOutlet::leave(std::unique_lock<std::mutex>& lock)
{
    if (!lock.owns_lock())
        lock.lock();
    m_occupied = false;
    m_turn.notify_all();
}

bool FrameOutlet::deliver(Ticket ticket, cv::Mat bgr, std::optional<std::chrono::nanoseconds> position)
{
    std::unique_lock lock(m_mutex);
    if (!enter(lock, &ticket))
        return false;
    const bool first = !std::exchange(m_live, true);
    auto frame = std::make_shared<Frame>();
    frame->bgr = std::move(bgr);
    frame->sequence = ++m_sequence;
    if (m_replay && position) {
        frame->at = m_start;
        frame->at.monotonic += *position;
        frame->at.utc += std::chrono::floor<Milliseconds>(*position);
    } else {
        frame->at = m_clock.read();
    }
    frame->mediaTime = position.value_or(frame->at.monotonic - m_start.monotonic);
    lock.unlock();

    m_delivering = true;
    if (first && m_callbacks.onState)
        m_callbacks.onState(SourceState::Live, {});
    if (m_callbacks.onFrame)
        m_callbacks.onFrame(std::move(frame));
    m_delivering = false;
    leave(lock);
    return true;
}

void FrameOutlet::announce(SourceState state, const QString& detail)
{
    std::unique_lock lock(m_mutex);
    if (!enter(lock))
        return;
    lock.unlock();
    if (m_callbacks.onState)
        m_callbacks.onState(state, detail);
    leave(lock);
}

bool FrameOutlet::close(Milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_closed = true;
    m_valid = 0;
    m_turn.notify_all();
    return m_turn.wait_for(lock, patience, [this] { return !m_occupied; });
}

} // namespace rollcall
