#pragma once

#include "base/error.h"
#include "capture/frame.h"

#include <QString>

#include <chrono>
#include <ctime>
#include <functional>
#include <vector>

namespace rollcall {

/// Measures, never dates.
class Stopwatch
{
public:
    /// Milliseconds since it was made or since the last lap.
    [[nodiscard]] double elapsed() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_begin).count();
    }
    /// The same, restarting at the end.
    double lap()
    {
        const double milliseconds = elapsed();
        m_begin = std::chrono::steady_clock::now();
        return milliseconds;
    }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

/// Processor time of all threads of the process, milliseconds.
[[nodiscard]] inline double processorTime()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Every frame of a recording as the kiosk would see it (640x480), with the recording's own times, until `take` returns
/// false. `take` is called from another thread, while this one waits.
[[nodiscard]] Status forEachFrame(const QString& path, const std::function<bool(const FramePtr&)>& take);
/// Frames `from` to `from + count - 1` (from 0) of a recording, likewise.
[[nodiscard]] Result<std::vector<FramePtr>> loadClip(const QString& path, int count, int from = 0);
/// `given`, or where it is empty `name` in the media cache ($ROLLCALL_CACHE, else ~/.cache/rollcall; below it, media).
[[nodiscard]] QString clipPath(const QString& given, const QString& name);

} // namespace rollcall
