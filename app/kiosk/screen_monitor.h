#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace rollcall {

/// Watches the UI thread from inside: how long its event loop was away, how many preview frames a second it showed, and
/// how long a touch waited until the window had been painted again.
class ScreenMonitor : public QObject
{
    Q_OBJECT
public:
    /// `sinceStart` runs since the program began: the first preview is measured against it.
    explicit ScreenMonitor(QElapsedTimer sinceStart, QObject* parent = nullptr);

    void start();
    void framePainted();
    /// A finger or a button went down and a control took it. What comes before the window has been painted counts with
    /// it.
    void touched(std::chrono::nanoseconds ago);
    /// The window has been painted, all of what was due.
    void windowPainted();

    struct Figures
    {
        double firstPreviewMs = 0.0; ///< program start to the first frame shown; 0: none yet
        double previewFps = 0.0;     ///< frames shown over the time between the first and the last
        double longestStallMs = 0.0; ///< longest time the event loop did not come round after the first preview
        int stallsOver50Ms = 0;
        /// The same without the time in which the thread could have run but another program had the processor.
        double longestOwnStallMs = 0.0;
        int ownStallsOver50Ms = 0;
        int touches = 0;                 ///< touches that were followed by a painting; the figures below are of them
        double touchToPaintMedianMs = 0; ///< from the arrival of the press to the end of the next painting
        double touchToPaint95Ms = 0;     ///< 95th percentile, nearest rank
        double touchToPaintLongestMs = 0;
    };
    [[nodiscard]] Figures figures() const;

private:
    void tick();
    /// How long this thread has waited for a processor since it began, ns; 0 where the kernel does not count it.
    [[nodiscard]] qint64 waitedForProcessor();

    QElapsedTimer m_sinceStart;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    QElapsedTimer m_sinceFirstFrame;
    qint64 m_firstPreviewNs = 0;
    qint64 m_lastFrameNs = 0;
    qint64 m_frames = 0;
    qint64 m_longestStallNs = 0;
    int m_stalls = 0;
    QFile m_schedule{QStringLiteral("/proc/thread-self/schedstat")};
    qint64 m_waitedNs = 0;
    qint64 m_longestOwnStallNs = 0;
    int m_ownStalls = 0;
    std::optional<qint64> m_touchedNs; ///< on m_sinceStart: the touch that no painting has followed yet
    std::vector<qint64> m_touchToPaintNs;
    std::size_t m_touches = 0;
};

} // namespace rollcall
