#include "kiosk/screen_monitor.h"

#include "base/logging.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rollcall {

namespace {
// Short against the 50 ms that a person begins to feel, long against the cost of a timer event.
constexpr std::chrono::milliseconds kTick{5};
constexpr qint64 kNoticeableNs = 50'000'000;
constexpr qint64 kScheduleLine = 128; ///< three numbers
/// Touches that are kept, the newest: more than a busy day has, and little memory for a kiosk that runs for years.
constexpr std::size_t kMaxTouches = 20'000;

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

/// Nearest rank: the smallest value that `share` of all values do not exceed. `sorted` is not empty.
qint64 percentile(const std::vector<qint64>& sorted, double share)
{
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

} // namespace

ScreenMonitor::ScreenMonitor(QElapsedTimer sinceStart, QObject* parent) : QObject(parent), m_sinceStart(sinceStart)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScreenMonitor::tick);
}

void ScreenMonitor::start()
{
    // Opened in the thread that is watched: that is whose file it is.
    if (!m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qCDebug(lcKiosk) << "the kernel does not tell how long the screen waited for a processor";
    m_waitedNs = waitedForProcessor();
    m_sinceTick.start();
    m_timer.start(kTick);
}

void ScreenMonitor::tick()
{
    const qint64 expected = std::chrono::nanoseconds(kTick).count();
    const qint64 away = std::max<qint64>(0, m_sinceTick.nsecsElapsed() - expected);
    m_sinceTick.start();
    const qint64 waited = waitedForProcessor();
    const qint64 own = std::max<qint64>(0, away - (waited - std::exchange(m_waitedNs, waited)));
    if (m_frames == 0)
        return; // still starting: that is measured by the first preview
    m_longestOwnStallNs = std::max(m_longestOwnStallNs, own);
    if (own > kNoticeableNs)
        ++m_ownStalls;
    m_longestStallNs = std::max(m_longestStallNs, away);
    if (away > kNoticeableNs) {
        ++m_stalls;
        qCDebug(lcKiosk, "the screen stood still for %.0f ms, %.0f ms of them its own doing", milliseconds(away),
                milliseconds(own));
    }
}

qint64 ScreenMonitor::waitedForProcessor()
{
    // "ns run, ns waited, times run" (kernel: Documentation/scheduler/sched-stats.rst).
    if (!m_schedule.isOpen() || !m_schedule.seek(0))
        return 0;
    const QList<QByteArray> words = m_schedule.readLine(kScheduleLine).split(' ');
    return words.size() >= 2 ? words[1].toLongLong() : 0;
}

void ScreenMonitor::framePainted()
{
    if (m_frames++ == 0) {
        m_firstPreviewNs = m_sinceStart.nsecsElapsed();
        m_sinceFirstFrame.start();
    }
    m_lastFrameNs = m_sinceFirstFrame.nsecsElapsed();
}

void ScreenMonitor::touched(std::chrono::nanoseconds ago)
{
    if (!m_touchedNs)
        m_touchedNs = m_sinceStart.nsecsElapsed() - ago.count();
}

void ScreenMonitor::windowPainted()
{
    if (!m_touchedNs)
        return;
    const qint64 took = m_sinceStart.nsecsElapsed() - *m_touchedNs;
    m_touchedNs.reset();
    if (m_touchToPaintNs.size() < kMaxTouches)
        m_touchToPaintNs.push_back(took);
    else
        m_touchToPaintNs[m_touches % kMaxTouches] = took;
    ++m_touches;
}

ScreenMonitor::Figures ScreenMonitor::figures() const
{
    Figures figures;
    figures.firstPreviewMs = milliseconds(m_firstPreviewNs);
    figures.longestStallMs = milliseconds(m_longestStallNs);
    figures.stallsOver50Ms = m_stalls;
    figures.longestOwnStallMs = milliseconds(m_longestOwnStallNs);
    figures.ownStallsOver50Ms = m_ownStalls;
    if (m_frames > 1 && m_lastFrameNs > 0)
        figures.previewFps = static_cast<double>(m_frames - 1) * 1e9 / static_cast<double>(m_lastFrameNs);
    if (!m_touchToPaintNs.empty()) {
        std::vector<qint64> sorted = m_touchToPaintNs;
        std::sort(sorted.begin(), sorted.end());
        figures.touches = static_cast<int>(sorted.size());
        figures.touchToPaintMedianMs = milliseconds(percentile(sorted, 0.5));
        figures.touchToPaint95Ms = milliseconds(percentile(sorted, 0.95));
        figures.touchToPaintLongestMs = milliseconds(sorted.back());
    }
    return figures;
}

} // namespace rollcall
