#include "kiosk/screen_monitor.h"

#include <algorithm>
#include <chrono>

namespace rollcall {

namespace {
// Short against the 50 ms that a person begins to feel, long against the cost of a timer event.
constexpr std::chrono::milliseconds kTick{5};
constexpr qint64 kNoticeableNs = 50'000'000;
} // namespace

ScreenMonitor::ScreenMonitor(QElapsedTimer sinceStart, QObject* parent) : QObject(parent), m_sinceStart(sinceStart)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScreenMonitor::tick);
}

void ScreenMonitor::start()
{
    m_sinceTick.start();
    m_timer.start(kTick);
}

void ScreenMonitor::tick()
{
    const qint64 expected = std::chrono::nanoseconds(kTick).count();
    const qint64 away = std::max<qint64>(0, m_sinceTick.nsecsElapsed() - expected);
    m_sinceTick.start();
    m_longestStallNs = std::max(m_longestStallNs, away);
    if (away > kNoticeableNs)
        ++m_stalls;
}

void ScreenMonitor::framePainted()
{
    if (m_frames++ == 0) {
        m_firstPreviewNs = m_sinceStart.nsecsElapsed();
        m_sinceFirstFrame.start();
    }
    m_lastFrameNs = m_sinceFirstFrame.nsecsElapsed();
}

ScreenMonitor::Figures ScreenMonitor::figures() const
{
    Figures figures;
    figures.firstPreviewMs = static_cast<double>(m_firstPreviewNs) / 1e6;
    figures.longestStallMs = static_cast<double>(m_longestStallNs) / 1e6;
    figures.stallsOver50Ms = m_stalls;
    if (m_frames > 1 && m_lastFrameNs > 0)
        figures.previewFps = static_cast<double>(m_frames - 1) * 1e9 / static_cast<double>(m_lastFrameNs);
    return figures;
}

} // namespace rollcall
