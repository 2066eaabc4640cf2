#include "attendance/clock_watch.h"

namespace rollcall {

std::optional<Milliseconds> ClockWatch::observe(const ClockReading& reading)
{
    std::optional<Milliseconds> jump;
    if (m_last && m_last->bootId == reading.bootId) {
        const auto moved = (reading.utc - m_last->utc) - (reading.monotonic - m_last->monotonic);
        if (std::chrono::abs(moved) > kJump)
            jump = std::chrono::round<Milliseconds>(moved);
    }
    m_last = reading;
    if (reading.quality != ClockQuality::Synchronized)
        m_synchronizedSince.reset();
    else if (jump || !m_synchronizedSince)
        m_synchronizedSince = reading.monotonic;
    m_trustworthy = m_synchronizedSince && reading.monotonic - *m_synchronizedSince >= kSettling;
    return jump;
}

} // namespace rollcall
